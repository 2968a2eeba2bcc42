import { afterAll, beforeAll, expect, test } from 'vitest';
import { everyone, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { makeWorld, type World } from '../testing/world.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform, type Role } from './operation.ts';
import { search } from './search.ts';
import { sendStatement } from './send-statement.ts';

let runtime: TestRuntime;
let north: World;
let south: World;
beforeAll(async () => {
  runtime = await openTestRuntime();
  north = await makeWorld(runtime, 'north');
  south = await makeWorld(runtime, 'south');
});
afterAll(() => runtime.close());

const find = async (text: string, roles: readonly Role[] = ['auditor'], tenantId = north.tenantId) =>
  (await mustPerform(runtime, { tenantId, name: 'tester', roles }, search, { text })).hits;
const oneValue = async (query: string, tenantId = north.tenantId): Promise<string> =>
  (await runtime.owner.query(query, [tenantId])).rows[0].value;

test('a patient is found by name, MRN and birth date, and leads to the patient', async () => {
  const born = await oneValue(
    `select to_char(birth_date, 'MM/DD/YYYY') as value from patient where tenant_id = $1 and mrn = 'W1'`,
  );
  for (const text of ['paidmann ott', 'W1', born]) {
    expect(await find(text), text).toContainEqual(
      expect.objectContaining({
        kind: 'patient',
        id: north.patientId,
        title: 'Paidmann, Ottoline',
        to: `/patients/${north.patientId}`,
      }),
    );
  }
});

test('a claim is found by its number, by the number of an earlier attempt and by the number of the payer', async () => {
  const earlier = await oneValue(
    `select patient_control_number as value from claim where tenant_id = $1 and id = '${north.rejectedClaimId}'`,
  );
  await mustPerform(runtime, everyone(north.tenantId), correctClaim, {
    claimId: north.rejectedClaimId,
    changes: { memberId: 'BWP300200104' },
  });
  await submit(runtime, north.tenantId);
  const now = await oneValue(
    `select patient_control_number as value from claim where tenant_id = $1 and id = '${north.rejectedClaimId}'`,
  );
  expect(now).not.toBe(earlier);
  const payers = await oneValue(
    `select payer_claim_control_number as value from claim where tenant_id = $1 and id = '${north.paidClaimId}'`,
  );
  for (const [text, id] of [
    [earlier, north.rejectedClaimId],
    [now, north.rejectedClaimId],
    [payers, north.paidClaimId],
  ] as const) {
    expect(await find(text.toLowerCase()), text).toContainEqual(
      expect.objectContaining({ kind: 'claim', id, to: `/claims/${id}` }),
    );
  }
});

test('a check, an interchange and a statement are found by their numbers', async () => {
  const trace = await oneValue('select trace_number as value from remittance where tenant_id = $1');
  expect(await find(trace)).toContainEqual(
    expect.objectContaining({ kind: 'check', title: trace, to: expect.stringMatching('^/remittances/') }),
  );
  for (const text of ['1', '000000001'].slice(1)) {
    expect(await find(text)).toContainEqual(
      expect.objectContaining({ kind: 'interchange', title: '000000001', to: `/submissions/${north.submissionId}` }),
    );
  }
  const { statementNumber } = await mustPerform(runtime, everyone(north.tenantId), sendStatement, {
    patientId: north.patientId,
  });
  expect(await find(statementNumber)).toContainEqual(
    expect.objectContaining({ kind: 'statement', title: statementNumber, to: `/patients/${north.patientId}` }),
  );
});

test('only kinds that the roles may list are found', async () => {
  const trace = await oneValue('select trace_number as value from remittance where tenant_id = $1');
  expect(await find(trace, ['front-desk'])).toEqual([]);
  expect(await find('000000001', ['coder'])).toEqual([]);
  expect((await find('paidmann', ['front-desk'])).map((hit) => hit.kind)).toEqual(['patient']);
});

test('nothing of another practice is found', async () => {
  const hits = await find('paidmann', ['auditor'], south.tenantId);
  expect(hits.map((hit) => hit.id)).toEqual([south.patientId]);
});

test('signs of patterns are text, one letter finds nobody, and no text breaks it', async () => {
  for (const text of ['%', 'p', '__', '%%', "' or '1'='1", '']) expect(await find(text), text).toEqual([]);
  const actor = everyone(north.tenantId);
  expect(await perform(runtime, actor, search, { text: 'a\0b' })).toMatchObject({ ok: false, code: 'bad-input' });
});

test('who was found stands in the trail', async () => {
  await find('paidmann');
  const { rows } = await runtime.owner.query(
    `select subject_kind, patient_id from audit_event where tenant_id = $1 and operation = 'search' order by sequence desc limit 2`,
    [north.tenantId],
  );
  expect(rows).toEqual([
    { subject_kind: 'patient', patient_id: north.patientId },
    { subject_kind: 'search', patient_id: null },
  ]);
});
