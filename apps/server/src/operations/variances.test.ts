import { afterAll, beforeAll, expect, test } from 'vitest';
import { era } from '../testing/answers.ts';
import { pdfText } from '../testing/pdf-text.ts';
import {
  balanceOf,
  claimOf,
  everyone,
  exchange,
  receive,
  receiveVisits,
  setUpTenant,
  submit,
} from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { acceptVariances } from './accept-variances.ts';
import { askEligibility } from './ask-eligibility.ts';
import { saveContract } from './contracts.ts';
import { disputeVariances } from './dispute-variances.ts';
import { findVariances } from './find-variances.ts';
import { listVariances } from './list-variances.ts';
import { mustPerform, perform } from './operation.ts';
import { readOriginal } from './read-original.ts';
import { showVariance } from './show-variance.ts';
import { totalVariances } from './total-variances.ts';
import { answerVarianceDispute, showVarianceDispute } from './variance-disputes.ts';
import { saveVarianceSettings, showVarianceSettings } from './variance-settings.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [
    { mrn: 'VA1', birth_date: '1970-02-01', member_id: 'BWP300244101' },
    { mrn: 'VA2', birth_date: '1970-02-02', member_id: 'BWP300244102' },
    // Paid at last year's rate, and with lines that are bundled silently.
    { mrn: 'VA3', birth_date: '1970-02-03', member_id: 'BWP300244103Y' },
    { mrn: 'VA4', birth_date: '1970-02-04', member_id: 'BWP300244104Y' },
    { mrn: 'VA5', birth_date: '1970-02-05', member_id: 'BWP300244105H' },
    { mrn: 'VA5', birth_date: '1970-02-05', member_id: 'BWP300244105H', procedure_code: '36415' },
  ]);
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const row = async (mrn: string, lineCode = '99213') => {
  const { id } = await claimOf(runtime, tenantId, mrn);
  return (await list()).find((one) => one.claimId === id && one.procedureCode === lineCode);
};
const list = async () => (await mustPerform(runtime, actor(), listVariances, {})).rows;

/** The practice's agreement with Bluewater: so much for each visit. */
async function agree(cents: number, known?: { contractId: string; version: number }) {
  const { payer } = (await claimOf(runtime, tenantId, 'VA1')).content;
  const agreement = {
    payerId: payer.id,
    name: 'Agreement 2026',
    from: '2026-01-01',
    to: '',
    lesserOfCharge: true,
    reducesMultiple: false,
    terms: [
      { codes: ['36415'], modifier: '', rate: { how: 'per-unit' as const, cents: 500 } },
      { codes: ['*'], modifier: '', rate: { how: 'per-unit' as const, cents } },
    ],
  };
  const saved = await mustPerform(runtime, actor(), saveContract, { ...agreement, ...known });
  await runtime.work();
  return saved;
}

test('a payment below the contract opens one case a line, with what was agreed and what was allowed', async () => {
  const contract = await agree(11_500);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  // Bluewater allows 118 percent of 91.50.
  expect(await row('VA1')).toMatchObject({
    kind: 'underpaid',
    procedureCode: '99213',
    expectedCents: 11_500,
    allowedCents: 10_797,
    varianceCents: 703,
    varianceStatus: 'open',
  });
  const shown = await mustPerform(runtime, actor(), showVariance, { varianceId: (await row('VA1'))?.id ?? '' });
  expect(shown.trail.map((step) => step.what)).toEqual(['Agreement 2026 (from 01/01/2026): agreed rate']);
  expect(shown.payerSays).toMatch(/^The payer says CO-45, above the contracted or legal fee: \$/);

  // Judged again, nothing changes; by another contract the cases of what is paid by it go.
  expect(await mustPerform(runtime, actor(), findVariances, {})).toEqual({ claims: 5, changed: 0 });
  await agree(10_797, contract);
  expect((await row('VA1'))?.varianceStatus).toBe('closed');
  expect(await row('VA3')).toMatchObject({ kind: 'underpaid', varianceCents: 540, varianceStatus: 'open' });
  expect((await list()).filter((one) => one.varianceStatus === 'open').map((one) => one.kind)).toEqual([
    'underpaid',
    'underpaid',
    'silent-bundling',
  ]);
});

test('a biller disputes what a payer owes in one letter, and the cases wait for the answer', async () => {
  const { payerId = '' } = (await row('VA3')) ?? {};
  const byMail = await perform(runtime, actor(), disputeVariances, { payerId, procedureCode: '99213', sentBy: 'mail' });
  expect(byMail).toMatchObject({ ok: true });
  if (!byMail.ok) return;
  const { disputeId, disputeNumber, cases, disputedCents } = byMail.value;
  expect([disputeNumber, cases, disputedCents]).toEqual(['D000001', 2, 1_080]);
  expect(await row('VA3')).toMatchObject({ varianceStatus: 'disputed', disputeNumber, dueDate: '2026-12-02' });
  const shown = await mustPerform(runtime, actor(), showVarianceDispute, { disputeId });
  expect(shown).toMatchObject({ caseCount: 2, sentBy: 'mail', state: 'sent', recoveredCents: 0 });
  const { bytes, fileName } = await mustPerform(runtime, actor(), readOriginal, { sha256: shown.sha256 });
  expect([fileName, Buffer.from(bytes).subarray(0, 5).toString()]).toEqual(['dispute-D000001.pdf', '%PDF-']);
  const text = await pdfText(bytes);
  for (const said of [disputeNumber, '$10.80', 'Agreement 2026', '$107.97', '$102.57']) expect(text).toContain(said);

  const again = await perform(runtime, actor(), disputeVariances, { payerId, procedureCode: '99213', sentBy: 'mail' });
  expect(again).toMatchObject({ ok: false, code: 'nothing-open' });
});

test('a later payment closes its case as recovered, and the ledger still balances', async () => {
  const claim = await claimOf(runtime, tenantId, 'VA3');
  const { rows } = await runtime.owner.query<{
    content: { chargeCents: number; paidCents: number; payerClaimControlNumber: string };
  }>('select content from claim_payment where claim_id = $1', [claim.id]);
  const first = rows[0]?.content;
  if (!first) throw new Error('the claim was not paid');
  const dollars = (amount: number) => (amount / 100).toFixed(2);
  const line = (sign: number, paid: number) => [
    `SVC*HC:99213*${dollars(sign * first.chargeCents)}*${dollars(sign * paid)}**1`,
    `CAS*CO*45*${dollars(sign * (first.chargeCents - paid))}`,
    'REF*6R*1',
  ];
  const cash = await balanceOf(runtime, tenantId, 'cash');
  const known = {
    patientControlNumber: claim.patient_control_number,
    payerClaimControlNumber: first.payerClaimControlNumber,
  };
  const whole = 10_797;
  const reversal = [
    `SVC*HC:99213*-${dollars(first.chargeCents)}*-${dollars(first.paidCents)}**1`,
    `CAS*CO*45*-${dollars(first.chargeCents - 10_257)}`,
    ...(first.paidCents < 10_257 ? [`CAS*PR*2*-${dollars(10_257 - first.paidCents)}`] : []),
    'REF*6R*1',
  ];
  const net = whole - first.paidCents;
  await receive(
    runtime,
    tenantId,
    'x12',
    era({
      trace: 'VA-CORRECTED',
      paid: dollars(net),
      control: 44,
      claims: [
        {
          ...known,
          status: '22',
          charge: `-${dollars(first.chargeCents)}`,
          paid: `-${dollars(first.paidCents)}`,
          segments: reversal,
        },
        { ...known, charge: dollars(first.chargeCents), paid: dollars(whole), segments: line(1, whole) },
      ],
    }),
  );
  expect((await balanceOf(runtime, tenantId, 'cash')) - cash).toBe(net);
  expect(await row('VA3')).toMatchObject({ varianceStatus: 'recovered', varianceCents: 0, recoveredCents: 540 });
  const { totals } = await mustPerform(runtime, actor(), totalVariances, { by: 'kind' });
  expect(totals.find((one) => one.group === 'underpaid')).toMatchObject({
    owedCents: 540,
    disputedCents: 540,
    recoveredCents: 540,
  });
});

test('a refusal opens the cases again; what is accepted moves no money and stays accepted', async () => {
  const disputed = await row('VA4');
  const { rows } = await runtime.owner.query<{ id: string }>('select id from variance_dispute where tenant_id = $1', [
    tenantId,
  ]);
  const disputeId = rows[0]?.id ?? '';
  const answer = {
    disputeId,
    version: 1,
    answer: 'refuses' as const,
    answerDate: runtime.clock.today(),
    note: 'By letter.',
  };
  await mustPerform(runtime, actor(), answerVarianceDispute, answer);
  expect(await row('VA4')).toMatchObject({ varianceStatus: 'open', varianceCents: 540 });
  expect(await row('VA3')).toMatchObject({ varianceStatus: 'recovered' });

  const before = await balanceOf(runtime, tenantId, 'contractual-adjustment');
  const accepted = { varianceIds: [disputed?.id ?? ''], reason: 'The new rate came later.' };
  await mustPerform(runtime, actor(), acceptVariances, accepted);
  expect(await balanceOf(runtime, tenantId, 'contractual-adjustment')).toBe(before);
  await mustPerform(runtime, actor(), findVariances, {});
  expect(await row('VA4')).toMatchObject({ varianceStatus: 'accepted', varianceCents: 540 });
  const twice = await perform(runtime, actor(), acceptVariances, accepted);
  expect(twice).toMatchObject({ ok: false, code: 'not-open' });
});

test('a tolerance that the practice sets closes what it lets be', async () => {
  expect(await row('VA5', '36415')).toMatchObject({
    kind: 'silent-bundling',
    varianceStatus: 'open',
    varianceCents: 500,
  });
  const { version, ...shown } = await mustPerform(runtime, actor(), showVarianceSettings, {});
  const usual = {
    ...shown,
    promptPay: [...shown.promptPay],
    sequestrationPayerIds: [...shown.sequestrationPayerIds],
  };
  await mustPerform(runtime, actor(), saveVarianceSettings, { ...usual, version, toleranceCents: 1_000 });
  await runtime.work();
  expect(await row('VA5', '36415')).toMatchObject({ varianceStatus: 'closed' });
  const late = await perform(runtime, actor(), saveVarianceSettings, { ...usual, version });
  expect(late).toMatchObject({ ok: false, code: 'changed-meanwhile' });
});

test('a letter brings only what comes after it', async () => {
  const case4 = await row('VA4');
  const came = "update variance set variance_status = 'open', recovered_cents = 100 where tenant_id = $1 and id = $2";
  await runtime.owner.query(came, [tenantId, case4?.id]);
  const asked = { varianceIds: [case4?.id ?? ''], sentBy: 'portal' as const };
  const { disputeId } = await mustPerform(runtime, actor(), disputeVariances, asked);
  expect(await mustPerform(runtime, actor(), showVarianceDispute, { disputeId })).toMatchObject({ recoveredCents: 0 });
});

test('an older payment that posts later judges the claims that were paid after it; a new answer about the coverage does too', async () => {
  const days = ['2026-10-13', '2026-10-14', '2026-10-15'];
  const patient = { mrn: 'VX1', birth_date: '1971-02-01', member_id: 'BWP300244209' };
  await receiveVisits(
    runtime,
    tenantId,
    days.map((date_of_service, i) => ({ ...patient, visit_number: `VX${i}`, date_of_service })),
  );
  const { rows: coverages } = await runtime.owner.query<{ id: string }>(
    `select id from coverage where tenant_id = $1 and member_id = 'BWP300244209'`,
    [tenantId],
  );
  const coverageIds = [coverages[0]?.id ?? ''];
  const ask = async () => {
    await mustPerform(runtime, actor(), askEligibility, { coverageIds, serviceTypes: ['30'] });
    await runtime.work();
    await exchange(runtime, tenantId);
  };
  await ask();
  await submit(runtime, tenantId);
  const { rows: claims } = await runtime.owner.query<{ id: string; number: string }>(
    `select id, patient_control_number as number from claim
      where tenant_id = $1 and date_of_service = any($2::date[]) order by id`,
    [tenantId, days],
  );
  const [older, ...newer] = claims;
  // The plan has $300 a year. Each takes its charge of $148 as deductible.
  const taken = (claim: { number: string } | undefined) => ({
    patientControlNumber: claim?.number ?? '',
    charge: '148',
    paid: '0',
    patientResponsibility: '148',
    segments: ['SVC*HC:99213*148*0**1', 'CAS*PR*1*148', 'REF*6R*1'],
  });
  const post = (trace: string, paidOn: string, some: readonly (typeof claims)[number][]) =>
    receive(runtime, tenantId, 'x12', era({ trace, paid: '0', paidOn, control: 45, claims: some.map(taken) }));
  const found = async () =>
    (await list())
      .filter((one) => claims.some(({ id }) => id === one.claimId) && one.varianceStatus === 'open')
      .map((one) => [one.kind, claims.findIndex(({ id }) => id === one.claimId), one.varianceCents]);
  await post('VX-NEWER', '20261110', newer);
  expect((await found()).filter(([kind]) => kind === 'deductible-twice')).toEqual([]);
  await post('VX-OLDER', '20261105', older ? [older] : []);
  expect((await found()).filter(([kind]) => kind === 'deductible-twice')).toEqual([['deductible-twice', 2, 14_400]]);

  // The payer pays one of them, and then says that the coverage had ended.
  const paid = { ...taken(older), paid: '100', patientResponsibility: '0' };
  const segments = ['SVC*HC:99213*148*100**1', 'CAS*CO*45*48', 'REF*6R*1'];
  const back = { ...taken(older), status: '22', charge: '-148', patientResponsibility: '' };
  const reversed = { ...back, segments: ['SVC*HC:99213*-148*0**1', 'CAS*PR*1*-148', 'REF*6R*1'] };
  await receive(
    runtime,
    tenantId,
    'x12',
    era({ trace: 'VX-PAID', paid: '100', paidOn: '20261112', control: 46, claims: [reversed, { ...paid, segments }] }),
  );
  // $148 less was taken before the last one: nothing is taken twice any more.
  expect((await found()).filter(([kind]) => kind === 'deductible-twice')).toEqual([]);
  runtime.clock.moveTo('2026-11-16');
  await runtime.owner.query(
    `update coverage set member_id = 'BWP30024420T', content = jsonb_set(content, '{memberId}', '"BWP30024420T"') where id = $1`,
    coverageIds,
  );
  await ask();
  expect(await found()).toContainEqual(['coverage-changed', 0, -10_000]);
});
