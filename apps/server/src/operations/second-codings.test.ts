import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { listAutoAcceptRules, saveAutoAcceptRule } from './auto-accept-rules.ts';
import { mustPerform, perform } from './operation.ts';
import { finishSecondCoding, listSecondCodings, openSecondCoding, showSecondCoding } from './second-codings.ts';

let runtime: TestRuntime;
let tenantId: string;
let encounterId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'second');
  await receiveVisits(runtime, tenantId, [{ mrn: 'S1', note: 'Seen for a cold.' }]);
  const { rows } = await runtime.owner.query<{ id: string }>('select id from encounter');
  encounterId = rows[0]?.id ?? '';
});
afterAll(() => runtime.close());

test('a visit is put up once for a second coder, who does not see the first codes', async () => {
  const actor = everyone(tenantId);
  const { secondCodingId } = await mustPerform(runtime, actor, openSecondCoding, { encounterId });
  expect(await perform(runtime, actor, openSecondCoding, { encounterId })).toMatchObject({ code: 'open-already' });
  const view = await mustPerform(runtime, actor, showSecondCoding, { secondCodingId });
  expect(view).toMatchObject({ status: 'open', result: null, notes: [{ text: expect.stringContaining('cold') }] });
  expect(JSON.stringify({ ...view, review: null })).not.toContain('J06');
});

test('the second codes are compared with the first, once; the list tells where coders differ', async () => {
  const actor = everyone(tenantId);
  const { rows } = await mustPerform(runtime, actor, listSecondCodings, {});
  const secondCodingId = rows[0]?.id ?? '';
  const { result: none } = await mustPerform(runtime, actor, showSecondCoding, { secondCodingId });
  expect(none).toBeNull();
  const codes = { secondCodingId, diagnoses: ['J20.9'], procedures: ['99213'] };
  const done = await mustPerform(runtime, actor, finishSecondCoding, codes);
  expect(done).toEqual({ diagnosisAgreement: 0, procedureAgreement: 1 });
  expect(await perform(runtime, actor, finishSecondCoding, codes)).toMatchObject({ code: 'done-already' });
  const list = await mustPerform(runtime, actor, listSecondCodings, {});
  expect(list.rows[0]).toMatchObject({ status: 'done', diagnosisAgreement: 0, procedureAgreement: 1 });
  expect(list.agreement).toMatchObject({ visits: 1, diagnosisAgreement: 0, procedureAgreement: 1 });
  expect(list.agreement.differences).toContainEqual({ system: 'icd10cm', code: 'J209', onlyFirst: 0, onlySecond: 1 });
});

test('a rule to accept without a person is saved in canonical form, and a stale save is refused', async () => {
  const actor = everyone(tenantId);
  const rule = {
    on: true,
    system: 'icd10cm',
    codePattern: 'j06.9*',
    minConfidence: 0.9,
    minAgreement: 0.95,
    minCount: 20,
    samplePercent: 5,
  } as const;
  const { ruleId, version } = await mustPerform(runtime, actor, saveAutoAcceptRule, rule);
  const { rules } = await mustPerform(runtime, actor, listAutoAcceptRules, {});
  expect(rules).toMatchObject([{ id: ruleId, codePattern: 'J069*', on: true, taken: 0 }]);
  await mustPerform(runtime, actor, saveAutoAcceptRule, { ...rule, ruleId, version, on: false });
  const stale = await perform(runtime, actor, saveAutoAcceptRule, { ...rule, ruleId, version });
  expect(stale).toMatchObject({ ok: false, code: 'changed-meanwhile' });
  const coder = { ...actor, roles: ['coder' as const] };
  expect(await perform(runtime, coder, saveAutoAcceptRule, rule)).toMatchObject({ code: 'not-allowed' });
});
