import { expect, test } from 'vitest';
import { foldOf } from './folds.ts';
import { type CodingModel, openModel, trainModel } from './model.ts';
import { inventedChart, inventedCharts, inventedFacts } from './testing/invented-charts.ts';

const KNOWLEDGE = { system: 'icd10cm', release: 'FY2027', lexicon: 'tests' } as const;

function trained(charts = inventedCharts(120)): CodingModel {
  const result = trainModel(charts, inventedFacts, KNOWLEDGE);
  if (!result.ok) throw new Error(result.message);
  return result.model;
}

const model = trained();

function opened(content: CodingModel = model) {
  const result = openModel(content, inventedFacts, KNOWLEDGE);
  if (!result.ok) throw new Error(result.message);
  return result.open;
}

const suggestedFor = (text: string) =>
  opened()
    .rank(inventedChart(text), 'outpatient')
    .flatMap(({ code, suggested }) => (suggested ? [code] : []));

test('a model learns what a practice codes and no rule knows, and may be switched on', () => {
  expect(model.evaluation.model.microF1).toBeGreaterThan(model.evaluation.rules.microF1);
  expect(model.mayBeOn).toBe(true);
  expect(suggestedFor('Feels worn out since spring.')).toEqual(['R5383']);
  expect(suggestedFor('Runny nose with cough.')).toEqual(['J069']);
  expect(suggestedFor('Dry cough for ten days.')).toEqual(['R05']);
});

test('every opinion has words of the note as evidence, and reasons', () => {
  const text = 'Feels worn out since spring.';
  const opinions = opened().rank(inventedChart(text), 'outpatient');
  const [first] = opinions;
  expect(first?.code).toBe('R5383');
  expect(first?.evidence.map(({ start, end }) => text.slice(start, end)).join()).toMatch(/worn out|worn|out/);
  expect(first?.reasons[0]).toMatch(/^Your coders gave it in \d+ of \d+ charts with/);
  for (const opinion of opinions) expect(opinion.evidence.length).toBeGreaterThan(0);
});

test('learned words that are denied suggest nothing', () => {
  expect(suggestedFor('Denies lumbar strain.')).toEqual([]);
  expect(suggestedFor('Lumbar strain.')).toEqual(['M545']);
});

test('a note that has none of the learned words gets no opinion', () => {
  expect(opened().rank(inventedChart('Laceration of the thumb.'), 'outpatient')).toEqual([]);
  expect(opened().rank(inventedChart(''), 'outpatient')).toEqual([]);
});

test('a model of codes dealt out at random is not switched on: nothing of the answers leaks into the features', () => {
  const charts = inventedCharts(120);
  const dealt = inventedCharts(120, (_, i) => [...(charts[foldOf(`dealt ${i}`, 120)]?.codes ?? [])]);
  const { mayBeOn, evaluation } = trained(dealt);
  expect(mayBeOn).toBe(false);
  expect(evaluation.verdict).toMatch(/stays off/);
});

test('the same charts give the same model in any order, and it survives being stored as JSON', () => {
  expect(JSON.stringify(trained([...inventedCharts(120)].reverse()))).toBe(JSON.stringify(model));
  const stored = JSON.parse(JSON.stringify(model)) as CodingModel;
  const chart = inventedChart('Worn out, with lumbar strain.');
  expect(opened(stored).rank(chart, 'outpatient')).toEqual(opened().rank(chart, 'outpatient'));
});

test('a model of another release, lexicon or system is refused with the reason', () => {
  const refused = (content: Partial<CodingModel>) => openModel(content, inventedFacts, KNOWLEDGE);
  expect(refused({ ...model, release: 'FY2026' })).toMatchObject({ message: expect.stringContaining('FY2026') });
  expect(refused({ ...model, lexicon: 'older' })).toMatchObject({
    message: expect.stringContaining('another version'),
  });
  expect(refused({ ...model, features: ['one'] })).toMatchObject({ ok: false });
  expect(refused({ ...model, system: 'icd10pcs' })).toMatchObject({ ok: false });
  expect(refused({})).toMatchObject({ ok: false });
});

test('too few coded charts teach nothing and the message says how many are needed', () => {
  const result = trainModel(inventedCharts(12), inventedFacts, KNOWLEDGE);
  expect(result).toMatchObject({ ok: false, message: expect.stringMatching(/12 coded charts.*at least 40/) });
});
