import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { listAutoAcceptRules, saveAutoAcceptRule } from './auto-accept-rules.ts';
import { decideCode } from './decide-code.ts';
import { mustPerform } from './operation.ts';
import { reviewCoding } from './review-coding.ts';
import { listSecondCodings } from './second-codings.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'rulers');
});
afterAll(() => runtime.close());

const UNKNOWN_PAYER = { payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit' };
async function visit(mrn: string, note: string): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn, visit_number: mrn, note, dx1: 'J06.9', ...UNKNOWN_PAYER }]);
  const { rows } = await runtime.owner.query<{ id: string }>(
    'select n.id from encounter n join patient p on p.id = n.patient_id where p.mrn = $1',
    [mrn],
  );
  return rows[0]?.id ?? '';
}
const look = (encounterId: string) => mustPerform(runtime, everyone(tenantId), reviewCoding, { encounterId });
const NOTE = 'Assessment: essential hypertension, continue lisinopril.';
const rule = {
  on: true,
  system: 'icd10cm',
  codePattern: 'I10',
  minConfidence: 0.5,
  minAgreement: 0.9,
  minCount: 5,
  samplePercent: 100,
} as const;

test('without a rule a suggestion waits for a person', async () => {
  const view = await look(await visit('R0', NOTE));
  expect(view.review.diagnoses.map((one) => one.code)).toContain('I10');
  expect(view.codes.diagnoses.map((one) => one.code)).toEqual(['J069']);
});

test('a rule waits until persons agreed so often, then takes the code, and the visit is put up for a second coder', async () => {
  const actor = everyone(tenantId);
  await mustPerform(runtime, actor, saveAutoAcceptRule, rule);
  for (const mrn of ['R1', 'R2', 'R3', 'R4', 'R5']) {
    const encounterId = await visit(mrn, NOTE);
    const { version, codes } = await look(encounterId);
    expect(codes.diagnoses.map((one) => one.code)).toEqual(['J069']);
    await mustPerform(runtime, actor, decideCode, {
      encounterId,
      version,
      system: 'icd10cm',
      decision: 'accept',
      code: 'I10',
    });
  }
  const taken = await look(await visit('R6', NOTE));
  expect(taken.codes.diagnoses.map((one) => one.code)).toEqual(['J069', 'I10']);
  expect(taken.decisions).toMatchObject([{ decision: 'accept', finalCode: 'I10', decidedBy: 'rule' }]);
  const second = await mustPerform(runtime, actor, listSecondCodings, {});
  expect(second.rows).toMatchObject([{ encounterId: taken.encounterId, reason: 'sampled', status: 'open' }]);
  expect((await mustPerform(runtime, actor, listAutoAcceptRules, {})).rules[0]?.taken).toBe(1);
});

test('a code that the note negates is never taken', async () => {
  const view = await look(await visit('R7', 'No hypertension.'));
  expect(view.codes.diagnoses.map((one) => one.code)).toEqual(['J069']);
});

test('what a person took off is not put back by the rule', async () => {
  const encounterId = await visit('R8', NOTE);
  const { version } = await look(encounterId);
  const off = { encounterId, version, system: 'icd10cm', decision: 'remove', code: 'I10' } as const;
  await mustPerform(runtime, everyone(tenantId), decideCode, off);
  await receiveVisits(runtime, tenantId, []);
  expect((await look(encounterId)).codes.diagnoses.map((one) => one.code)).toEqual(['J069']);
});
