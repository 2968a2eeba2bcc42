import { afterAll, beforeAll, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCoverage } from './save-coverage.ts';
import { showClaim } from './show-claim.ts';
import { splitClaim } from './split-claim.ts';
import { voidClaim } from './void-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let claimId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'deeds');
  await receiveVisits(runtime, tenantId, [
    { mrn: 'A1', modifiers: '25' },
    { mrn: 'A1', procedure_code: '36415' },
  ]);
  claimId = (await first()).id;
});
afterAll(() => runtime.close());

async function first() {
  const [row] = await claimsOf(runtime, tenantId);
  if (!row) throw new Error('no claim was built');
  return row;
}
const deeds = async () => (await mustPerform(runtime, everyone(tenantId), showClaim, { claimId })).deeds;
const NOTHING = { voidable: false, splittable: false, joinable: [], nextPayer: null };

test('a claim tells what may be done to it: split, joined, followed by the next payer, voided, each in its time', async () => {
  expect(await deeds()).toEqual({ ...NOTHING, splittable: true });

  const other = await mustPerform(runtime, everyone(tenantId), splitClaim, { claimId, lineNumbers: [2] });
  const [part] = (await deeds()).joinable;
  expect(part).toMatchObject({ claimId: other.claimId, procedureCodes: ['36415'], chargeCents: 1400 });
  expect((await deeds()).splittable).toBe(false);

  await submit(runtime, tenantId);
  expect(await deeds()).toEqual(NOTHING);

  const claim = await first();
  const payer = await runtime.owner.query(`select id from payer where tenant_id = $1 and name = 'Summit Commercial'`, [
    tenantId,
  ]);
  await mustPerform(runtime, everyone(tenantId), saveCoverage, {
    patientId: claim.patient_id,
    payerId: payer.rows[0].id,
    payerSequence: 'S',
    memberId: 'SC-88123',
    relationship: '18',
  });
  expect(await deeds()).toEqual({ ...NOTHING, nextPayer: { payerName: 'Summit Commercial', hasAnswer: false } });

  const refused = { patientControlNumber: claim.patient_control_number, status: '4', charge: '148', paid: '0' };
  const segments = ['SVC*HC:99213:25*148*0**1', 'CAS*CO*16*148', 'REF*6R*1'];
  await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '0', claims: [{ ...refused, segments }] }));
  expect(await deeds()).toEqual({
    ...NOTHING,
    voidable: true,
    nextPayer: { payerName: 'Summit Commercial', hasAnswer: true },
  });

  await mustPerform(runtime, everyone(tenantId), voidClaim, { claimId, reason: 'Wrong patient' });
  expect(await deeds()).toEqual(NOTHING);
});

test('what a claim does not offer the operation refuses', async () => {
  expect((await deeds()).voidable).toBe(false);
  expect(await perform(runtime, everyone(tenantId), voidClaim, { claimId, reason: 'Again' })).toMatchObject({
    code: 'not-voidable',
  });
});
