import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { answerClinicianQuery } from './answer-clinician-query.ts';
import { askClinician } from './ask-clinician.ts';
import { decideCode } from './decide-code.ts';
import { finishCoding } from './finish-coding.ts';
import { mustPerform, perform } from './operation.ts';
import { reviewCoding } from './review-coding.ts';
import { sequenceDiagnoses } from './sequence-diagnoses.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'deciders');
});
afterAll(() => runtime.close());

const UNKNOWN_PAYER = { payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit' };
async function visitOf(mrn: string): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn, last_name: `Person-${mrn}`, member_id: `E${mrn}`, ...UNKNOWN_PAYER }]);
  const { rows } = await runtime.owner.query<{ id: string }>(
    'select n.id from encounter n join patient p on p.id = n.patient_id where p.mrn = $1',
    [mrn],
  );
  return rows[0]?.id ?? '';
}
const look = (encounterId: string) => mustPerform(runtime, everyone(tenantId), reviewCoding, { encounterId });

test('a code that a coder adds stands on the visit, and the decision is kept', async () => {
  const encounterId = await visitOf('D1');
  const { version } = await look(encounterId);
  const add = { encounterId, version, system: 'icd10cm', decision: 'add', finalCode: 'i10' } as const;
  await mustPerform(runtime, everyone(tenantId), decideCode, add);
  const view = await look(encounterId);
  expect(view.codes.diagnoses.map((one) => one.code)).toContain('I10');
  expect(view.decisions).toMatchObject([
    { decision: 'add', finalCode: 'I10', suggestedCode: null, decidedBy: 'person' },
  ]);
  const stale = await perform(runtime, everyone(tenantId), decideCode, add);
  expect(stale).toMatchObject({ ok: false, code: 'changed-meanwhile' });
});

test('a code that is taken off is gone, a code that is replaced gives way', async () => {
  const encounterId = await visitOf('D2');
  const first = await look(encounterId);
  const code = first.codes.diagnoses[0]?.code ?? '';
  const replace = {
    encounterId,
    version: first.version,
    system: 'icd10cm',
    decision: 'replace',
    code,
    finalCode: 'J02.9',
  } as const;
  const { version } = await mustPerform(runtime, everyone(tenantId), decideCode, replace);
  expect((await look(encounterId)).codes.diagnoses.map((one) => one.code)).toEqual(['J029']);
  await mustPerform(runtime, everyone(tenantId), decideCode, {
    encounterId,
    version,
    system: 'icd10cm',
    decision: 'remove',
    code: 'J029',
  });
  expect((await look(encounterId)).codes.diagnoses).toEqual([]);
});

test('a code that the note does not suggest cannot be accepted', async () => {
  const encounterId = await visitOf('D3');
  const { version } = await look(encounterId);
  const accept = { encounterId, version, system: 'icd10cm', decision: 'accept', code: 'Z99.9' };
  expect(await perform(runtime, everyone(tenantId), decideCode, accept)).toMatchObject({
    ok: false,
    code: 'not-suggested',
  });
});

test('diagnoses take a new order; an order that leaves one out is refused', async () => {
  const encounterId = await visitOf('D4');
  const { version } = await look(encounterId);
  const added = await mustPerform(runtime, everyone(tenantId), decideCode, {
    encounterId,
    version,
    system: 'icd10cm',
    decision: 'add',
    finalCode: 'I10',
  });
  const order = { encounterId, version: added.version, ranks: [2, 1] };
  await mustPerform(runtime, everyone(tenantId), sequenceDiagnoses, order);
  const view = await look(encounterId);
  expect(view.codes.diagnoses[0]?.code).toBe('I10');
  const bad = { encounterId, version: view.version, ranks: [1] };
  expect(await perform(runtime, everyone(tenantId), sequenceDiagnoses, bad)).toMatchObject({ code: 'wrong-order' });
});

test('a question to the clinician is asked once, answered once, and counted when coding ends', async () => {
  const encounterId = await visitOf('D5');
  const actor = everyone(tenantId);
  const ask = { encounterId, code: 'M25.50', what: 'laterality', text: 'Which knee hurts?' };
  const { queryId } = await mustPerform(runtime, actor, askClinician, ask);
  expect(await perform(runtime, actor, askClinician, ask)).toMatchObject({ code: 'already-asked' });
  const { version } = await look(encounterId);
  expect(await mustPerform(runtime, actor, finishCoding, { encounterId, version })).toEqual({ openQueries: 1 });
  await mustPerform(runtime, actor, answerClinicianQuery, { queryId, answer: 'The left one.' });
  expect(await perform(runtime, actor, answerClinicianQuery, { queryId })).toMatchObject({ code: 'already-answered' });
  expect((await look(encounterId)).queries).toMatchObject([{ status: 'answered', answer: 'The left one.' }]);
});

test('a visit without a diagnosis is not done', async () => {
  const encounterId = await visitOf('D6');
  const first = await look(encounterId);
  const code = first.codes.diagnoses[0]?.code ?? '';
  const { version } = await mustPerform(runtime, everyone(tenantId), decideCode, {
    encounterId,
    version: first.version,
    system: 'icd10cm',
    decision: 'remove',
    code,
  });
  const end = await perform(runtime, everyone(tenantId), finishCoding, { encounterId, version });
  expect(end).toMatchObject({ ok: false, code: 'no-diagnosis' });
});
