import { cents } from '@cleanclaim/billing/kernel';
import type { AdvisedPayment, TypedPaperClaim, TypedPaperEob } from '@cleanclaim/billing/remittance';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { PaperClaimView } from '../contract/paper-views.ts';
import { era } from '../testing/answers.ts';
import { claimOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { loadAdvisedPayments } from './deposit-payments.ts';
import { findPaperClaims } from './find-paper-claims.ts';
import { importLockbox } from './import-lockbox.ts';
import { listPaperEobs } from './list-paper-eobs.ts';
import { mustPerform, operation, perform, ROLES } from './operation.ts';
import { postPaperEob } from './post-paper-eob.ts';
import { savePostingRules } from './posting-rules.ts';
import { readOriginal } from './read-original.ts';
import { savePaperEob } from './save-paper-eob.ts';
import { showPaperEob } from './show-paper-eob.ts';
import { showRemittance } from './show-remittance.ts';

let runtime: TestRuntime;
let tenantId: string;
let payerId: string;
const who = (name = 'tester') => ({ ...everyone(tenantId), name });
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'paper');
  await receiveVisits(
    runtime,
    tenantId,
    [1, 2, 3, 4, 5, 6].map((i) => ({
      ...{ mrn: `PE${i}`, last_name: `Paperby${i}`, birth_date: `1977-06-0${i}`, member_id: `BWP30020090${i}` },
    })),
  );
  await submit(runtime, tenantId);
  payerId = (await claimOf(runtime, tenantId, 'PE1')).payer_id;
});
afterAll(() => runtime.close());

async function found(text: string): Promise<PaperClaimView> {
  const { claims } = await mustPerform(runtime, who(), findPaperClaims, { text, payerId });
  const [claim] = claims;
  if (!claim || claims.length !== 1) throw new Error(`${claims.length} claims for ${text}`);
  return claim;
}

/** Pays 80 of the first line, writes the rest of all lines off. */
const typedClaim = ({ claimId, lines }: PaperClaimView, paidCents = 8_000): TypedPaperClaim => ({
  ...{ claimId, status: '1', payerClaimControlNumber: 'ICN-P', paidCents: 0, adjustments: [] },
  lines: lines.map(({ lineNumber, chargeCents }, i) => ({
    ...{ lineNumber, paidCents: i === 0 ? paidCents : 0, remarks: [] },
    adjustments: [{ group: 'CO', carc: '45', cents: chargeCents - (i === 0 ? paidCents : 0) }],
  })),
});
const typed = (claims: TypedPaperClaim[], change: Partial<TypedPaperEob> = {}) => ({
  ...{ kind: 'check' as const, number: '0045', date: '2026-10-20', interestCents: 0, takebacks: [] },
  ...{ amountCents: cents(8_000 * claims.length), ...change },
  claims: claims as never,
});
const save = (input: object) => mustPerform(runtime, who(), savePaperEob, { payerId, ...input } as never);
const post = (seen: { paperEobId: string; version: number }, name?: string) =>
  perform(runtime, who(name), postPaperEob, seen);
/** What deposits take for open. */
const advised = operation<Record<string, never>, AdvisedPayment[]>({
  ...{ name: 'advised-payments', summary: '', roles: ROLES, input: z.object({}) },
  run: (context) => {
    context.audit({ action: 'read', subjectKind: 'deposits', subjectId: context.tenantId });
    return loadAdvisedPayments(context, undefined);
  },
});
const books = async () => (await mustPerform(runtime, who(), checkBooks, {})).invariants;
const clean = { unbalancedEntries: 0, unbalancedRemittances: 0, lostClaims: 0, doublePosted: 0, unexplainedCents: 0 };

test('a check with its explanation of two claims is typed, kept with its scan, and posts as an 835 does', async () => {
  const claims = [
    await found('Paperby1'),
    await found((await claimOf(runtime, tenantId, 'PE2')).patient_control_number),
  ];
  const [first] = claims;
  expect(first?.lines[0]).toMatchObject({ lineNumber: 1, code: '99213', qualifier: 'HC', chargeCents: 14_800 });
  const scan = { fileName: 'eob.png', base64: Buffer.from([0x89, 0x50, 0x4e, 0x47, 1]).toString('base64') };
  const draft = await save({ typed: typed([]), scan });
  const early = await post(draft);
  expect(early).toMatchObject({
    code: 'not-complete',
    fields: { claims: expect.any(String), amountCents: expect.any(String) },
  });
  const whole = await save({ ...draft, typed: typed(claims.map((one) => typedClaim(one))) });
  const outcome = await post(whole);
  expect(outcome).toMatchObject({ ok: true, value: { outcome: 'posted', exceptions: 0 } });
  const view = await mustPerform(runtime, who(), showPaperEob, draft);
  expect(view).toMatchObject({ state: 'posted', scan: { fileName: 'eob.png', isPicture: true } });
  const remittance = await mustPerform(runtime, who(), showRemittance, { remittanceId: view.remittanceId ?? '' });
  expect(remittance).toMatchObject({ posting: 'posted', traceNumber: '0045', paidCents: 16_000, heldCents: 0 });
  expect(remittance.claims.map(({ claimId, payment }) => [claimId, payment.paidCents])).toEqual(
    claims.map(({ claimId }) => [claimId, 8_000]),
  );
  expect((await claimOf(runtime, tenantId, 'PE1')).claim_status).not.toBe('sent');
  const { bytes } = await mustPerform(runtime, who(), readOriginal, { sha256: view.scan?.sha256 ?? '' });
  expect([...bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
  expect(await books()).toMatchObject(clean);
});

test('the same check comes once: typed again, or as an 835 that writes number and day otherwise', async () => {
  const claim = await found('Paperby3');
  const again = await save({
    typed: typed([typedClaim(claim)], { number: '45', amountCents: cents(16_000), date: '2026-10-21' }),
  });
  // It does not add up either: that is told first.
  expect(await post(again)).toMatchObject({ code: 'not-complete' });
  const fits = { ...typed([typedClaim(claim, 14_000)]), number: '45', amountCents: cents(14_000) };
  const other = await save({ ...again, typed: fits });
  expect(await post(other)).toMatchObject({ ok: true });
  const doubled = await save({ typed: { ...fits, number: '00045', date: '2026-10-22' } });
  const refused = await post(doubled);
  expect(refused).toMatchObject({
    ok: false,
    code: 'doubled',
    fields: { number: expect.stringMatching(/^\/remittances\//) },
  });
  const { patient_control_number: patientControlNumber } = await claimOf(runtime, tenantId, 'PE3');
  const claims = [{ patientControlNumber, charge: '148', paid: '140', segments: ['CAS*CO*45*8'] }];
  await receive(runtime, tenantId, 'x12', era({ trace: '0000045', paid: '140', claims, control: 77 }));
  const { rows } = await runtime.owner.query<{ n: number }>(
    `select count(*)::int as n from remittance where tenant_id = $1 and paid_cents = 14000`,
    [tenantId],
  );
  expect(rows[0]?.n).toBe(1);
  const { rows: work } = await runtime.owner.query<{ n: number }>(
    `select count(*)::int as n from work_item where tenant_id = $1 and kind = 'typed-before'`,
    [tenantId],
  );
  expect(work[0]?.n).toBe(1);
  expect(await books()).toMatchObject(clean);
});

test('a number that somebody has saved meanwhile, a card number and a file that is no scan are refused', async () => {
  const draft = await save({ typed: typed([]) });
  await save({ ...draft, typed: typed([]) });
  expect(await perform(runtime, who(), savePaperEob, { ...draft, typed: typed([]) })).toMatchObject({
    code: 'changed-meanwhile',
  });
  const card = await perform(runtime, who(), savePaperEob, { typed: typed([], { number: '4111 1111 1111 1111' }) });
  expect(card).toMatchObject({ code: 'bad-input', fields: { 'typed.number': expect.stringContaining('card number') } });
  const text = { fileName: 'a.txt', base64: Buffer.from('hello there').toString('base64') };
  expect(await perform(runtime, who(), savePaperEob, { typed: typed([]), scan: text })).toMatchObject({
    code: 'not-a-scan',
  });
  const { open } = await mustPerform(runtime, who(), listPaperEobs, {});
  expect(open.map(({ number }) => number)).toContain('0045');
});

test('over the amount of the posting rules one person types and another one posts', async () => {
  const rules = { paperOverCents: cents(5_000) };
  const { version } = await mustPerform(runtime, who(), savePostingRules, { payerId, rules });
  const typedOne = await save({ typed: typed([typedClaim(await found('Paperby4'))], { number: '777' }) });
  expect(await post(typedOne)).toMatchObject({ ok: true, value: { outcome: 'second-look' } });
  const seen = { ...typedOne, version: typedOne.version + 1 };
  expect(await post(seen)).toMatchObject({ ok: false, code: 'second-look' });
  expect(await post(seen, 'another')).toMatchObject({ ok: true, value: { outcome: 'posted' } });
  const small = { number: '778', amountCents: cents(5_000) };
  const under = await save({ typed: typed([typedClaim(await found('Paperby5'), 5_000)], small) });
  expect(await post(under)).toMatchObject({ ok: true, value: { outcome: 'posted' } });
  await mustPerform(runtime, who(), savePostingRules, { payerId, version, rules: {} });
});

test('a card of the payer is known by its last four digits, and its fee is what the bank never gets', async () => {
  const card = { kind: 'virtual-card' as const, number: 'VCP-1' };
  const typedOne = await save({
    typed: typed([typedClaim(await found('Paperby6'))], card),
    cardLastFour: '4242',
    feeCents: 240,
  });
  expect(await post(typedOne)).toMatchObject({ ok: true, value: { outcome: 'posted' } });
  const { remittanceId } = await mustPerform(runtime, who(), showPaperEob, typedOne);
  const payments = await mustPerform(runtime, who(), advised, {});
  const payment = payments.find(({ paymentKey }) => paymentKey === `remittance:${remittanceId}`);
  expect(payment).toMatchObject({ method: 'card', cents: 8_000, openCents: 7_760 });
  const whole = await perform(runtime, who(), savePaperEob, {
    typed: typed([], card),
    cardLastFour: '4111111111111111',
  });
  expect(whole).toMatchObject({ code: 'bad-input', fields: { cardLastFour: expect.stringContaining('last four') } });
});

test('a lockbox file begins a paper EOB a check, each once', async () => {
  const csv = 'Check number,Amount,Payer,Date\n9001,12.50,Bluewater Health Plan,10/20/2026\n9002,7.25,Somebody,\n';
  const file = (text: string) => ({ fileName: 'box.csv', base64: Buffer.from(text).toString('base64') });
  expect(await mustPerform(runtime, who(), importLockbox, file(csv))).toEqual({ added: 2, known: 0 });
  expect(await mustPerform(runtime, who(), importLockbox, file(`${csv}9003,1.00,,\n`))).toEqual({ added: 1, known: 2 });
  const { open } = await mustPerform(runtime, who(), listPaperEobs, {});
  const known = open.find(({ number }) => number === '9001');
  expect(known).toMatchObject({ payerName: 'Bluewater Health Plan', amountCents: 1_250, claims: 0, state: 'draft' });
  const view = await mustPerform(runtime, who(), showPaperEob, { paperEobId: known?.id ?? '' });
  expect(view).toMatchObject({ payerId, typed: { date: '2026-10-20' }, lockbox: { place: 'line 2' } });
  expect(await perform(runtime, who(), importLockbox, file('nothing'))).toMatchObject({ code: 'unreadable' });
});
