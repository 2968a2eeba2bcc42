import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../jobs/worker.ts';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { smallModel } from '../testing/small-model.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { listCodingModels, switchCodingModel } from './coding-models.ts';
import { keepCodingModel, loadTrainingVisits } from './fit-coding-model.ts';
import { mustPerform, perform } from './operation.ts';
import { reviewCoding } from './review-coding.ts';

let runtime: TestRuntime;
let tenantId: string;
let otherId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'learners');
  otherId = await setUpTenant(runtime, 'others');
  // The practice's coders have habits that no rule knows: "grumbling chest" is J20.9 here.
  const visits = Array.from({ length: 120 }, (_, i) => {
    const [words, dx1] = HABITS[i % 6] ?? ['Essential hypertension.', 'I10'];
    const note = `${words} ${REMARKS[i % 5]} ${REMARKS[(i * 3) % 11]}`;
    return { mrn: `L${i}`, visit_number: `L${i}`, dx1, note };
  });
  await receiveVisits(runtime, tenantId, visits);
});
afterAll(() => runtime.close());

const HABITS: readonly (readonly [string, string])[] = [
  ['Grumbling chest since Monday.', 'J20.9'],
  ['Feels like a wrung towel.', 'R53.83'],
  ['Jumpy belly after lunch.', 'K58.9'],
];
const REMARKS = [
  'Walks the dog.',
  'Sleeps well.',
  'Works in a bakery.',
  'Eats fish.',
  'Likes gardening.',
  'Moved house.',
  'Reads much.',
  'Plays cards.',
  'Rides a bicycle.',
  'Sings in a choir.',
  'Has a new job.',
];
const system = (id: string) => ({ tenantId: id, name: 'job:train-coding-model', roles: ['system' as const] });

test('a practice learns from its own coded visits only', async () => {
  const own = await mustPerform(runtime, system(tenantId), loadTrainingVisits, { modelId: runtime.newId() });
  expect(own.visits).toHaveLength(120);
  expect(own.visits[0]).toMatchObject({ setting: 'outpatient', notes: [{ text: expect.any(String) }] });
  expect(
    (await mustPerform(runtime, system(otherId), loadTrainingVisits, { modelId: runtime.newId() })).visits,
  ).toEqual([]);
});

test('a model that beats the rules may be switched on, and then ranks the codes of the next note', async () => {
  const job = { tenantId, modelId: runtime.newId(), trainedBy: 'Mona Manager' };
  await runJob(runtime, 'train-coding-model', job);
  await runJob(runtime, 'train-coding-model', job); // a job may run twice
  const actor = everyone(tenantId);
  const { models, codedCharts } = await mustPerform(runtime, actor, listCodingModels, {});
  expect(codedCharts).toBe(120);
  expect(models).toMatchObject([{ version: 1, on: false, trainedBy: 'Mona Manager', beatsRules: true }]);
  expect(models[0]?.modelF1).toBeGreaterThan(models[0]?.rulesF1 ?? 1);
  await mustPerform(runtime, actor, switchCodingModel, { modelId: models[0]?.id ?? '', on: true });
  await receiveVisits(runtime, tenantId, [
    { mrn: 'L99', visit_number: 'L99', note: 'Grumbling chest again.', payer_id: 'EVRG9', payer_name: 'Evergreen' },
  ]);
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select n.id from encounter n join patient p on p.id = n.patient_id where p.mrn = 'L99'`,
  );
  const view = await mustPerform(runtime, actor, reviewCoding, { encounterId: rows[0]?.id ?? '' });
  expect(view.model).toMatchObject({ version: 1 });
  const learned = view.review.diagnoses.find((one) => one.code === 'J209');
  expect(learned?.evidence.length).toBeGreaterThan(0);
}, 120_000);

test('a practice without coded visits gets no model', async () => {
  await runJob(runtime, 'train-coding-model', {
    tenantId: otherId,
    modelId: runtime.newId(),
    trainedBy: 'Mona Manager',
  });
  expect((await mustPerform(runtime, everyone(otherId), listCodingModels, {})).models).toEqual([]);
});

test('a model that does not beat the rules stays off; one that fits another release is told in the review', async () => {
  const actor = everyone(otherId);
  const kept = { modelId: runtime.newId(), trainedBy: 'Mona Manager', model: smallModel() };
  const { modelId } = await mustPerform(runtime, system(otherId), keepCodingModel, kept);
  expect(await perform(runtime, actor, switchCodingModel, { modelId, on: true })).toMatchObject({ code: 'not-better' });
  const better = { ...kept, modelId: runtime.newId(), model: { ...smallModel(), mayBeOn: true } };
  const old = await mustPerform(runtime, system(otherId), keepCodingModel, better);
  await mustPerform(runtime, actor, switchCodingModel, { modelId: old.modelId, on: true });
  await receiveVisits(runtime, otherId, [{ mrn: 'O1', note: 'Cough.' }]);
  const { rows } = await runtime.owner.query<{ id: string }>('select id from encounter where tenant_id = $1', [
    otherId,
  ]);
  const view = await mustPerform(runtime, actor, reviewCoding, { encounterId: rows[0]?.id ?? '' });
  expect(view.review.notices.join()).toContain('Train it again');
});
