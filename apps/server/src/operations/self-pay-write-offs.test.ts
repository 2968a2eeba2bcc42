import { addDays } from '@cleanclaim/billing/kernel';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { SELF_PAY } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { setWriteOffPolicy } from '../testing/write-off-policy.ts';
import type { Role } from './actor.ts';
import { buildClaim } from './build-claim.ts';
import { checkBooks } from './check-books.ts';
import { explainToPatient } from './explain-to-patient.ts';
import { listCredits } from './list-credits.ts';
import { mustPerform, perform } from './operation.ts';
import { reopenVisit } from './reopen-visit.ts';
import { showAccount } from './show-account.ts';
import { sweepSmallBalances } from './sweep-small-balances.ts';
import { takePayment } from './take-payment.ts';
import { writeOffSelfPay } from './write-off-claim.ts';
import { decideWriteOff, undoWriteOff } from './write-offs.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'self-pay');
  await setWriteOffPolicy(runtime, tenantId);
});
afterAll(() => runtime.close());

const as = (name: string, ...roles: Role[]) => ({ tenantId, name, roles });
const polly = () => as('Polly Poster', 'payment-poster');
const mona = () => as('Mona Manager', 'manager');
const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);
const reason = 'Agreed with the manager';

describe('a self-pay visit', () => {
  async function owing(mrn: string): Promise<{ patientId: string; encounterId: string }> {
    await receiveVisits(runtime, tenantId, [{ mrn, ...SELF_PAY }]);
    const { rows } = await runtime.owner.query(
      `select n.id as "encounterId", p.id as "patientId" from encounter n join patient p on p.tenant_id = n.tenant_id and p.id = n.patient_id
        where n.tenant_id = $1 and p.mrn = $2 order by n.date_of_service desc limit 1`,
      [tenantId, mrn],
    );
    return rows[0];
  }
  const account = (patientId: string) => mustPerform(runtime, everyone(tenantId), showAccount, { patientId });
  const give = (visit: object, to: string, more: object = {}) =>
    perform(runtime, polly(), writeOffSelfPay, { ...visit, to, reason, ...more } as never);

  test('takes discounts, charity and bad debt as a claim does, and its account shows them', async () => {
    const visit = await owing('S1');
    expect(await give(visit, 'prompt-pay-discount')).toMatchObject({ value: { writtenOffCents: 1_480 } });
    expect(await give(visit, 'prompt-pay-discount')).toMatchObject({ code: 'forgiven-already' });
    // Nobody insured it: a courtesy is no waiver of a share.
    expect(await give(visit, 'courtesy-discount', { cents: 1_000 })).toMatchObject({
      value: { writtenOffCents: 1_000 },
    });
    const household = { householdSize: 4, incomeCents: 8_200_000, proof: 'Tax return of last year' };
    expect(await give(visit, 'charity-write-off', { household })).toMatchObject({ value: { writtenOffCents: 6_160 } });
    expect(await give(visit, 'small-balance-write-off')).toMatchObject({ code: 'not-small' });
    const { balances, writeOffs, open } = await account(visit.patientId);
    expect(balances.patientCents).toBe(6_160);
    expect(open).toMatchObject([{ what: 'Self-pay visit', owedCents: 6_160 }]);
    expect(writeOffs.map((one) => [one.kind, one.cents])).toEqual([
      ['charity', 6_160],
      ['courtesy', 1_000],
      ['prompt-pay', 1_480],
    ]);
    expect(writeOffs[0]?.about).toMatch(/^Self-pay visit of /);
    const { visits } = await mustPerform(runtime, everyone(tenantId), explainToPatient, visit);
    expect(visits).toMatchObject([{ youOweCents: 6_160, conclusion: 'You owe $61.60 for this visit.' }]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('above the limit waits for another person, who posts it; taken back it is owed again', async () => {
    const visit = await owing('S2');
    const asked = await give(visit, 'bad-debt-write-off');
    expect(asked).toMatchObject({ value: { waitsForApproval: true, writtenOffCents: 0 } });
    const [one] = (await account(visit.patientId)).writeOffs;
    const yes = { writeOffId: one?.id ?? '', version: 1, decision: 'approve' as const, reason };
    expect(await perform(runtime, polly(), decideWriteOff, yes)).toMatchObject({ code: 'own-request' });
    await mustPerform(runtime, mona(), decideWriteOff, yes);
    expect((await account(visit.patientId)).balances.patientCents).toBe(0);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
    await mustPerform(runtime, mona(), undoWriteOff, { writeOffId: yes.writeOffId, version: 2, reason: 'Will pay' });
    expect((await account(visit.patientId)).balances.patientCents).toBe(14_800);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('that is small and old is swept with the others', async () => {
    const visit = await owing('S6');
    const most = { ...visit, to: 'bad-debt-write-off' as const, cents: 14_500, reason };
    await mustPerform(runtime, mona(), writeOffSelfPay, most);
    runtime.clock.moveTo(addDays(TODAY, 45));
    const dry = await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: true });
    expect(dry.balances).toMatchObject([{ claimId: null, encounterId: visit.encounterId, owedCents: 300 }]);
    await mustPerform(runtime, mona(), sweepSmallBalances, { dryRun: false });
    runtime.clock.moveTo(TODAY);
    expect((await account(visit.patientId)).balances.patientCents).toBe(0);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('of another patient, and one without anything open, are refused', async () => {
    const [one, other] = [await owing('S3'), await owing('S4')];
    expect(await give({ ...one, encounterId: other.encounterId }, 'bad-debt-write-off')).toMatchObject({
      code: 'not-found',
    });
    expect(await give({ patientId: one.patientId }, 'bad-debt-write-off')).toMatchObject({ code: 'nothing-open' });
  });

  test('opened again gives its discount back, keeps what was paid for it, and leaves the rest as a credit', async () => {
    const visit = await owing('S5');
    await give(visit, 'prompt-pay-discount');
    const paid = { patientId: visit.patientId, method: 'cash' as const, paidCents: 13_320 };
    await mustPerform(runtime, everyone(tenantId), takePayment, paid);
    const row = async () =>
      (await runtime.owner.query('select version, billing_status from encounter where id = $1', [visit.encounterId]))
        .rows[0];
    const { version } = await row();
    await mustPerform(runtime, everyone(tenantId), reopenVisit, { encounterId: visit.encounterId, version });
    expect(await row()).toMatchObject({ billing_status: 'coding' });
    const open = await account(visit.patientId);
    expect(open.balances).toMatchObject({ patientCents: 0, unappliedCents: 13_320 });
    expect(open.writeOffs).toMatchObject([{ state: 'undone' }]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
    // The charge was wrong: half of it.
    const charged = (cents: number) =>
      runtime.owner.query('update fee_schedule_item set charge_cents = $2 where tenant_id = $1', [tenantId, cents]);
    await charged(7_400);
    await mustPerform(runtime, everyone(tenantId), buildClaim, { encounterId: visit.encounterId });
    await charged(14_800);
    expect((await account(visit.patientId)).balances).toMatchObject({ patientCents: 0, unappliedCents: 5_920 });
    const credits = await mustPerform(runtime, everyone(tenantId), listCredits, {});
    expect(credits.rows.find((one) => one.patientId === visit.patientId)).toMatchObject({ creditCents: 5_920 });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});
