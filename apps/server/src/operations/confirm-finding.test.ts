import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { correctClaimSchema } from '../contract/schemas/claims.ts';
import { claimsOf, everyone, exchange, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { billNextPayer } from './bill-next-payer.ts';
import { checkClaims } from './check-claims.ts';
import { confirmFinding } from './confirm-finding.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCoverage } from './save-coverage.ts';
import { showClaim } from './show-claim.ts';
import { withdrawConfirmation } from './withdraw-confirmation.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `confirmed-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', visit_number: 'V1', date_of_service: '2026-10-05' }]);
  const second = { mrn: 'A1', visit_number: 'V2', date_of_service: '2026-10-19', procedure_code: '99203' };
  await receiveVisits(runtime, tenantId, [second]);
});

const held = async () => {
  const row = (await claimsOf(runtime, tenantId)).find((one) => one.content.lines[0]?.procedureCode === '99203');
  if (!row) throw new Error('no claim was built');
  return mustPerform(runtime, everyone(tenantId), showClaim, { claimId: row.id });
};
const REASON = 'The first visit was with another specialty.';
async function confirming(changes: { reason?: string; message?: string } = {}) {
  const { claim, findings } = await held();
  const finding = findings.find(({ confirmable }) => confirmable);
  if (!finding) throw new Error('nothing may be confirmed');
  const { editId, where, message } = finding;
  return { claimId: claim.id, editId, where, message, reason: REASON, ...changes };
}
const confirm = async () => mustPerform(runtime, everyone(tenantId), confirmFinding, await confirming());

test('a hold that a biller confirms with a reason lets the claim go out, and the history says who and why', async () => {
  expect(await held()).toMatchObject({
    claimStatus: 'held',
    findings: [{ editId: 'new-patient-seen-before', severity: 'hold' }],
  });
  const actor = { ...everyone(tenantId), name: 'Bo Biller' };
  expect(await mustPerform(runtime, actor, confirmFinding, await confirming())).toEqual({ outcome: 'ready' });
  const after = await held();
  expect(after).toMatchObject({
    claimStatus: 'ready',
    findings: [{ severity: 'warn', confirmed: { reason: REASON, by: 'Bo Biller' } }],
  });
  expect(after.timeline.at(-1)).toMatchObject({ toStatus: 'ready', detail: expect.stringContaining(REASON) });
  expect(after.work).toEqual([]);
  expect((await submit(runtime, tenantId)).claims).toBe(2);
  expect((await held()).claimStatus).toBe('sent');
});

test('what was confirmed stands when the claim is checked or corrected, and a finding of other words asks again', async () => {
  await confirm();
  const { claim } = await held();
  const [checked] = await mustPerform(runtime, everyone(tenantId), checkClaims, { claims: [claim.id] });
  expect(checked?.findings).toMatchObject([{ severity: 'warn', confirmed: { reason: REASON } }]);
  await submit(runtime, tenantId);
  await runtime.owner.query(`update claim set claim_status = 'rejected' where id = $1`, [claim.id]);
  const same = { claimId: claim.id, changes: { groupNumber: 'BW-20992' } };
  expect(await mustPerform(runtime, everyone(tenantId), correctClaim, same)).toMatchObject({ outcome: 'ready' });
  await runtime.owner.query(`update claim set claim_status = 'held' where id = $1`, [claim.id]);
  const lines = claim.lines.map((line) => ({ ...line, procedureCode: '99204' }));
  const other = correctClaimSchema.parse({ claimId: claim.id, changes: { lines } });
  expect(await mustPerform(runtime, everyone(tenantId), correctClaim, other)).toMatchObject({ outcome: 'held' });
});

test('a confirmation taken back holds the claim again and raises its work; once it is out nothing is taken back', async () => {
  await confirm();
  const confirmationId = async () => (await held()).findings[0]?.confirmed?.id ?? '';
  const input = { claimId: (await held()).claim.id, confirmationId: await confirmationId() };
  expect(await mustPerform(runtime, everyone(tenantId), withdrawConfirmation, input)).toEqual({ outcome: 'held' });
  expect(await held()).toMatchObject({ claimStatus: 'held', findings: [{ severity: 'hold' }] });
  expect((await held()).work).toHaveLength(1);
  expect(await perform(runtime, everyone(tenantId), withdrawConfirmation, input)).toMatchObject({ code: 'not-found' });
  await confirm();
  const again = { ...input, confirmationId: await confirmationId() };
  await submit(runtime, tenantId);
  expect(await perform(runtime, everyone(tenantId), withdrawConfirmation, again)).toMatchObject({ code: 'not-open' });
});

test('a hard hold, a finding that has changed, a claim that is not held and a missing reason are refused', async () => {
  const actor = everyone(tenantId);
  const input = await confirming();
  expect(await perform(runtime, actor, confirmFinding, { ...input, message: 'Other words.' })).toMatchObject({
    code: 'finding-changed',
  });
  expect(await perform(runtime, actor, confirmFinding, { ...input, reason: '  ' })).toMatchObject({
    code: 'bad-input',
    fields: { reason: 'Say why.' },
  });
  const changes = { placeOfService: '77' };
  await mustPerform(runtime, actor, correctClaim, { claimId: input.claimId, changes });
  const hard = (await held()).findings.find(({ severity, confirmable }) => severity === 'hold' && !confirmable);
  if (!hard) throw new Error('no hard hold');
  const { editId, where, message } = hard;
  expect(await perform(runtime, actor, confirmFinding, { ...input, editId, where, message })).toMatchObject({
    code: 'not-confirmable',
  });
  expect(await mustPerform(runtime, actor, confirmFinding, input)).toEqual({ outcome: 'held' });
  await mustPerform(runtime, actor, correctClaim, { claimId: input.claimId, changes: { placeOfService: '11' } });
  expect(await perform(runtime, actor, confirmFinding, input)).toMatchObject({ code: 'not-held' });
});

test('what was confirmed for the first payer stands on the claim to the next one', async () => {
  await confirm();
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  const first = await held();
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from payer where tenant_id = $1 and payer_identifier = 'SMT22'`,
    [tenantId],
  );
  await mustPerform(runtime, everyone(tenantId), saveCoverage, {
    patientId: first.claim.patient.id,
    payerId: rows[0]?.id ?? '',
    payerSequence: 'S',
    memberId: 'SMT-9',
    relationship: '18',
  });
  const { claimId } = await mustPerform(runtime, everyone(tenantId), billNextPayer, { claimId: first.claim.id });
  const next = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId });
  expect(next.claim.payerSequence).toBe('S');
  expect(next.findings.filter(({ editId }) => editId === 'new-patient-seen-before')).toMatchObject([
    { severity: 'warn', confirmed: { reason: REASON } },
  ]);
});

test('a coder may not confirm', async () => {
  const coder = { ...everyone(tenantId), roles: ['coder' as const] };
  expect(await perform(runtime, coder, confirmFinding, await confirming())).toMatchObject({ code: 'not-allowed' });
});
