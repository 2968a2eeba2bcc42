import { expect, test } from 'vitest';
import { causesOf } from './causes.ts';
import { codesFromDecisions } from './charts-from-decisions.ts';
import { inventedChart, inventedFacts } from './testing/invented-charts.ts';

const facts = { ...inventedFacts, isHeading: (code: string) => code === 'R53' };

function causes(text: string, codes: string[], product: string[], ranked: string[] = product) {
  const one = { ...inventedChart(text), codes: new Set(codes) };
  return causesOf([{ one, product, rankedEvery: ranked.map((code) => ({ code })) }], facts);
}

test('each difference has one cause', () => {
  const names = (list: ReturnType<typeof causes>) => list.map(({ cause, codes }) => `${cause} ${codes}`).sort();
  expect(names(causes('Well.', ['Q999', 'R53', 'I10'], []))).toEqual([
    'no-candidate 1',
    'not-billable 1',
    'not-in-release 1',
  ]);
  expect(names(causes('Denies cough. Hypertension.', ['R05', 'I10'], []))).toEqual([
    'below-threshold 1',
    'only-denied 1',
  ]);
  expect(names(causes('Well.', ['M545'], ['M549', 'R05']))).toEqual([
    'extra 1',
    'extra-in-category 1',
    'wrong-code-in-category 1',
  ]);
  expect(names(causes('Well.', ['M545'], [], ['M545']))).toEqual(['below-threshold 1']);
});

test('a cause says what F1 would be without it', () => {
  // 1 of 2 suggestions right, 1 of 3 codes found: F1 2/5. With both missed codes found 6/7, without the extra 2/4.
  const list = causes('Well.', ['I10', 'R05', 'M545'], ['I10', 'J069']);
  expect(list.map(({ cause, microF1Without }) => [cause, microF1Without])).toEqual([
    ['no-candidate', 6 / 7],
    ['extra', 0.5],
  ]);
});

test('decisions of people become the codes of a chart: what stands at the end', () => {
  const person = { system: 'icd10cm', decidedBy: 'person' } as const;
  const visits = [
    {
      id: 'a',
      decisions: [
        { ...person, decision: 'accept', suggestedCode: 'I10', finalCode: 'I10' },
        { ...person, decision: 'replace', suggestedCode: 'R05', finalCode: 'J069' },
        { ...person, decision: 'reject', suggestedCode: 'R51' },
        { ...person, decision: 'add', finalCode: 'M545' },
        { ...person, decision: 'add', finalCode: 'Z000' },
        { ...person, decision: 'remove', suggestedCode: 'Z000' },
      ],
    },
    {
      id: 'accepted by a rule of the practice',
      decisions: [{ system: 'icd10cm', decidedBy: 'rule', decision: 'accept', suggestedCode: 'I10', finalCode: 'I10' }],
    },
    { id: 'nothing coded', decisions: [{ ...person, decision: 'reject', suggestedCode: 'I10' }] },
  ] as const;
  expect(codesFromDecisions(visits, 'icd10cm')).toEqual([
    { id: 'a', codes: new Set(['I10', 'J069', 'M545']) },
    { id: 'nothing coded', codes: new Set() },
  ]);
  expect(codesFromDecisions(visits, 'icd10pcs')).toEqual([]);
});
