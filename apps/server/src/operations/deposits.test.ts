import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DepositView } from '../contract/deposit-views.ts';
import { collectAnswers } from '../jobs/collect-answers.ts';
import { openSimulatedClearinghouse } from '../sample/simulated-clearinghouse.ts';
import { claimOf, everyone, exchange, folderOf, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { bankCsv, bankFile } from '../testing/world-deposits.ts';
import { bringBackStatement, forgetBankColumns, listBankStatements, takeBackStatement } from './bank-statements.ts';
import { explainDeposit, linkDeposit, partDeposit, withdrawExplanation } from './deposit-links.ts';
import { importBankStatement } from './import-bank-statement.ts';
import { listDepositGaps } from './list-deposit-gaps.ts';
import { listDeposits } from './list-deposits.ts';
import { listWork } from './list-work.ts';
import { mustPerform, perform } from './operation.ts';
import { returnPayment } from './payment-moves.ts';
import { reconcileDeposits } from './reconcile-deposits.ts';
import { showDay } from './show-day.ts';
import { showDeposit } from './show-deposit.ts';
import { showWork } from './show-work.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let tenantId: string;
let eft: { id: string; trace_number: string; paid_cents: number; payment_date: string; payer: string };
const dollars = (cents: number) => (cents / 100).toFixed(2);

beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [{ mrn: 'DE1', member_id: 'BWP300200101' }]);
  await submit(runtime, tenantId);
  await exchange(runtime, tenantId);
  await claimOf(runtime, tenantId, 'DE1');
  const { rows } = await runtime.owner.query(
    `select id, trace_number, paid_cents::int, payment_date::text, content->>'payerIdentifier' as payer from remittance
      where tenant_id = $1 and paid_cents > 0`,
    [tenantId],
  );
  eft = rows[0];
});
afterAll(() => runtime.close());

const as = () => everyone(tenantId);
const importCsv = (rows: Parameters<typeof bankCsv>[0], more: object = {}) =>
  mustPerform(runtime, as(), importBankStatement, { ...bankFile(bankCsv(rows)), ...more });
const deposits = async () => (await mustPerform(runtime, as(), listDeposits, { sort: 'cents' })).rows;
const statements = async () => (await mustPerform(runtime, as(), listBankStatements, {})).statements;
const gaps = async () => (await mustPerform(runtime, as(), listDepositGaps, {})).rows;
const show = (bankLineId: string): Promise<DepositView> => mustPerform(runtime, as(), showDeposit, { bankLineId });

/** The EFT as a bank shows it, and a deposit that nobody advised. */
const statement = () =>
  [
    [eft.payment_date, `HCCLAIMPMT TRN*1*${eft.trace_number}*${eft.payer}~`, dollars(eft.paid_cents)],
    [eft.payment_date, 'COUNTER DEPOSIT', '77.00'],
    [eft.payment_date, 'RENT', '-900.00'],
  ] as const;

test('a statement joins an EFT to its remittance by the trace number, and the rest is a gap with work', async () => {
  const imported = await importCsv(statement());
  expect(imported).toMatchObject({
    outcome: 'imported',
    statements: [{ linesAdded: 3, linesKnown: 0 }],
    report: { linked: 1, gaps: [{ kind: 'paid-not-advised', count: 1, cents: 7700 }] },
  });
  const [unknown, matched] = await deposits();
  expect(unknown).toMatchObject({ cents: 7700, state: 'paid-not-advised', differenceCents: 7700 });
  expect(matched).toMatchObject({ cents: eft.paid_cents, state: 'matched', differenceCents: 0 });
  const { links } = await show(matched?.id ?? '');
  expect(links).toMatchObject([{ remittanceId: eft.id, linkedCents: eft.paid_cents, reason: 'trace', parted: null }]);
  const [gap] = await gaps();
  const { rows: work } = await mustPerform(runtime, as(), listWork, {});
  expect(work.filter((item) => item.id === gap?.workItemId)).toMatchObject([
    { kind: 'deposit-paid-not-advised', amountCents: 7700, workStatus: 'open' },
  ]);
  const item = await mustPerform(runtime, as(), showWork, { workItemId: gap?.workItemId ?? '' });
  expect(item.gap).toEqual({ bankLineId: unknown?.id, paymentKey: null });
});

test('the same statement, and one that overlaps it, add nothing twice', async () => {
  const again = await importCsv(statement());
  expect(again).toMatchObject({ statements: [{ linesAdded: 0, linesKnown: 3 }], report: { linked: 0 } });
  const longer = await importCsv([...statement(), [eft.payment_date, 'COUNTER DEPOSIT', '77.00']]);
  expect(longer).toMatchObject({ statements: [{ linesAdded: 1, linesKnown: 3 }] });
  const first = (await statements()).find(({ linesKnown }) => linesKnown === 0);
  const asked = { bankStatementId: first?.id ?? '', reason: 'Wrong.' };
  expect(await perform(runtime, as(), takeBackStatement, asked)).toMatchObject({ ok: false, code: 'counted-on' });
  expect((await deposits()).map(({ cents }) => cents)).toEqual([7700, 7700, eft.paid_cents].sort((a, b) => a - b));
});

test('a person takes a link apart, it stays on record, and only a person joins the two again', async () => {
  const matched = (await deposits()).find(({ state }) => state === 'matched');
  const pair = { bankLineId: matched?.id ?? '', paymentKey: `remittance:${eft.id}` };
  const apart = await mustPerform(runtime, as(), partDeposit, { ...pair, reason: 'Another payment.' });
  expect(apart.linked).toBe(0);
  expect(await show(pair.bankLineId)).toMatchObject({
    depositState: 'paid-not-advised',
    differenceCents: eft.paid_cents,
    links: [{ parted: { by: 'tester', why: 'Another payment.' } }],
  });
  await mustPerform(runtime, as(), linkDeposit, { bankLineId: pair.bankLineId, paymentKeys: [pair.paymentKey] });
  const { links, depositState } = await show(pair.bankLineId);
  expect(depositState).toBe('matched');
  expect(links.map(({ parted, reason }) => [parted !== null, reason])).toEqual([
    [true, 'trace'],
    [false, 'person'],
  ]);
});

test('an explanation accounts for money, more than is open is refused, and taken back the gap is open again', async () => {
  const [line] = await deposits();
  const explained = { bankLineId: line?.id ?? '', kind: 'owner' as const, reason: 'Put in by the owner.' };
  const tooMuch = await perform(runtime, as(), explainDeposit, { ...explained, cents: 7701 });
  expect(tooMuch).toMatchObject({ ok: false, code: 'too-much', message: 'Only $77.00 is open.' });
  await mustPerform(runtime, as(), explainDeposit, explained);
  const view = await show(explained.bankLineId);
  expect(view).toMatchObject({ depositState: 'explained', differenceCents: 0, gap: null });
  const explanationId = view.explanations[0]?.id ?? '';
  await mustPerform(runtime, as(), withdrawExplanation, { explanationId, reason: 'It was not.' });
  expect(await show(explained.bankLineId)).toMatchObject({
    depositState: 'paid-not-advised',
    gap: { kind: 'paid-not-advised' },
  });
});

test('a file that cannot be read is refused with its name, the line and the cause, and leaves nothing', async () => {
  const before = await deposits();
  const bad = bankFile(bankCsv([['2026-13-45', 'X', '1.00']]), 'november.csv');
  const refused = await perform(runtime, as(), importBankStatement, bad);
  expect(refused).toMatchObject({ ok: false, code: 'unreadable' });
  expect(refused.ok ? '' : refused.message).toBe(
    'november.csv, line 2: “2026-13-45” in Posting Date is no day. Write it as 11/05/2026.',
  );
  expect(await deposits()).toEqual(before);
});

test('columns that nobody knows are asked for once; the account keeps the answer', async () => {
  const odd = 'Wann,Was,Wieviel\r\n2026-10-30,EINS,5.00\r\n';
  const file = { ...bankFile(odd), accountName: 'Savings' };
  expect(await mustPerform(runtime, as(), importBankStatement, file)).toMatchObject({
    outcome: 'columns',
    columns: ['Wann', 'Was', 'Wieviel'],
  });
  const csvMapping = { date: 'Wann', amount: 'Wieviel' };
  const taken = await mustPerform(runtime, as(), importBankStatement, { ...file, csvMapping });
  expect(taken).toMatchObject({ outcome: 'imported', statements: [{ accountName: 'Savings', linesAdded: 1 }] });
  expect(await mustPerform(runtime, as(), importBankStatement, file)).toMatchObject({
    statements: [{ linesKnown: 1 }],
  });
  const savings = (await statements()).find(({ accountName }) => accountName === 'Savings');
  expect(savings).toMatchObject({ accountName: 'Savings', keepsColumns: true });
  await mustPerform(runtime, as(), forgetBankColumns, { bankAccountId: savings?.bankAccountId ?? '' });
  expect(await mustPerform(runtime, as(), importBankStatement, file)).toMatchObject({ outcome: 'columns' });
});

/** An OFX statement of one line. */
const ofx = (account: string, day: string, dollarsText: string, id: string) =>
  bankFile(
    `OFXHEADER:100\n<OFX><BANKMSGSRSV1><STMTTRNRS><STMTRS><CURDEF>USD<BANKACCTFROM><ACCTID>${account}</BANKACCTFROM>
<BANKTRANLIST><DTSTART>${day}<DTEND>${day}<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>${day}<TRNAMT>${dollarsText}<FITID>${id}<NAME>DEPOSIT</STMTTRN></BANKTRANLIST>
</STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>`,
    'bank.ofx',
  );

test('a file that says its account needs no choice, however many accounts there are', async () => {
  const first = await mustPerform(runtime, as(), importBankStatement, {
    ...ofx('5550001111', '20261101', '3.00', 'a1'),
    accountName: 'Payroll',
  });
  expect(first).toMatchObject({ statements: [{ accountName: 'Payroll' }] });
  const again = await perform(runtime, as(), importBankStatement, ofx('5550001111', '20261102', '4.00', 'a2'));
  expect(again).toMatchObject({ ok: true, value: { statements: [{ accountName: 'Payroll', linesAdded: 1 }] } });
});

test('a name that another account has, and a number that ends as another, are asked for and not broken off', async () => {
  const taken = await perform(runtime, as(), importBankStatement, {
    ...ofx('7770002222', '20261103', '5.00', 'b1'),
    accountName: 'payroll',
  });
  expect(taken).toMatchObject({ ok: false, code: 'other-account' });
  await mustPerform(runtime, as(), importBankStatement, {
    ...ofx('7770002222', '20261103', '5.00', 'b1'),
    accountName: 'Account ending 3333',
  });
  const same = await perform(runtime, as(), importBankStatement, ofx('9990003333', '20261104', '6.00', 'c1'));
  expect(same).toMatchObject({ ok: false, code: 'which-account' });
});

test('a line that was paid out is paid out again when its explanation is taken back', async () => {
  const out = { filters: [{ field: 'state', op: 'is' as const, values: ['out'] }] };
  const outLines = async () => (await mustPerform(runtime, as(), listDeposits, out)).rows;
  const [rent] = await outLines();
  const bankLineId = rent?.id ?? '';
  await mustPerform(runtime, as(), explainDeposit, { bankLineId, kind: 'other', reason: 'Rent of the office.' });
  expect((await show(bankLineId)).depositState).toBe('explained');
  const explanationId = (await show(bankLineId)).explanations[0]?.id ?? '';
  await mustPerform(runtime, as(), withdrawExplanation, { explanationId, reason: 'Not needed.' });
  expect((await outLines()).map(({ id }) => id)).toContain(bankLineId);
});

describe('what patients paid', () => {
  let patientId: string;
  let today: string;
  let received: { paymentId: string; key: string };
  beforeAll(async () => {
    today = runtime.clock.today();
    const { rows } = await runtime.owner.query(`select id from patient where tenant_id = $1 and mrn = 'DE1'`, [
      tenantId,
    ]);
    patientId = rows[0]?.id;
    const { paymentId } = await mustPerform(runtime, as(), takePayment, {
      ...{ patientId, receiptNumber: 'DE-R1', method: 'cash' as const, paidCents: 6000 },
    });
    received = { paymentId, key: `receipts:${today}:counter` };
    await mustPerform(runtime, as(), takePayment, {
      ...{ patientId, receiptNumber: 'DE-R2', method: 'cash' as const, paidCents: 4000 },
    });
    await importCsv([[today, 'CASH OF THE DAY', '100.00']], { accountName: 'Savings' });
  });
  const cashLine = async () => (await deposits()).find(({ text }) => text === 'CASH OF THE DAY');

  test('a payment that was entered wrongly after its deposit was linked is a difference, not silence', async () => {
    const { id: bankLineId = '' } = (await cashLine()) ?? {};
    await mustPerform(runtime, as(), linkDeposit, { bankLineId, paymentKeys: [received.key] });
    await mustPerform(runtime, as(), returnPayment, {
      ...{ paymentId: received.paymentId, why: 'entered-wrongly' as const, feeCents: 0, note: 'Typed twice.' },
    });
    await mustPerform(runtime, as(), reconcileDeposits, {});
    const gap = (await gaps()).find(({ kind }) => kind === 'over');
    expect(gap).toMatchObject({ cents: 6000 });
    expect((await show(bankLineId)).links).toMatchObject([{ paidCents: 4000, linkedCents: 10000 }]);
  });

  test('the day is counted without it', async () => {
    const { receipts } = await mustPerform(runtime, as(), showDay, {});
    expect(receipts.filter(({ method }) => method === 'cash' || method === 'other')).toMatchObject([
      { method: 'cash', person: 'tester', cents: 4000 },
    ]);
  });

  test('a fee of cards is proposed once a person has said one like it', async () => {
    const tomorrow = '2026-11-03';
    const pay = (receiptNumber: string, paidCents: number) =>
      mustPerform(runtime, as(), takePayment, { patientId, receiptNumber, method: 'card', paidCents });
    const batch = async (text: string) => (await deposits()).find((one) => one.text === text);
    await pay('DE-C1', 10_000);
    await importCsv([[tomorrow, 'CARDS ONE', '97.00']], { accountName: 'Savings' });
    const first = await batch('CARDS ONE');
    expect(first?.proposals).toBe(0);
    const paymentKeys = [`receipts:${today}:card`];
    await mustPerform(runtime, as(), linkDeposit, { bankLineId: first?.id ?? '', paymentKeys, restIsCardFee: true });
    expect((await show(first?.id ?? '')).depositState).toBe('matched');
    runtime.clock.moveTo(tomorrow);
    await pay('DE-C2', 20_000);
    await importCsv([['2026-11-04', 'CARDS TWO', '194.10']], { accountName: 'Savings' });
    const { proposals } = await show((await batch('CARDS TWO'))?.id ?? '');
    expect(proposals).toMatchObject([{ differenceCents: -590, paymentKeys: [`receipts:${tomorrow}:card`] }]);
    runtime.clock.moveTo(today);
  });

  test('work says the amount that is open now', async () => {
    const [known] = (await gaps()).filter(({ kind }) => kind === 'over');
    await mustPerform(runtime, as(), takePayment, {
      ...{ patientId, receiptNumber: 'DE-R3', method: 'cash' as const, paidCents: 1000 },
    });
    await mustPerform(runtime, as(), reconcileDeposits, {});
    const { rows } = await mustPerform(runtime, as(), listWork, {});
    expect(rows.find(({ id }) => id === known?.workItemId)).toMatchObject({ amountCents: 5000, workStatus: 'open' });
  });
});

test('a deposit of a payment that a corrected remittance replaced is free for the corrected one', async () => {
  const line = (await deposits()).find(({ cents }) => cents === eft.paid_cents);
  expect((await show(line?.id ?? '')).depositState).toBe('matched');
  const newId = runtime.newId();
  await runtime.owner.query(
    `insert into remittance select (jsonb_populate_record(r, jsonb_build_object('id', $2::text, 'payment_index', 999,
       'remittance_key', r.remittance_key || '|corrected'))).* from remittance r where id = $1`,
    [eft.id, newId],
  );
  await runtime.owner.query(`update remittance set posting = 'superseded' where id = $1`, [eft.id]);
  const report = await mustPerform(runtime, as(), reconcileDeposits, {});
  expect(report.linked).toBe(1);
  const { links, depositState } = await show(line?.id ?? '');
  expect(depositState).toBe('matched');
  expect(links.filter(({ parted }) => !parted).map(({ remittanceId }) => remittanceId)).toEqual([newId]);
});

test('work on a gap is the one payment poster’s', async () => {
  const memberId = runtime.newId();
  await runtime.owner.query(
    `insert into tenant_member (tenant_id, id, name, email, roles, member_state, invited_at)
     values ($1, $2, 'Petra Poster', 'petra@sample.invalid', '{payment-poster}', 'active', now())`,
    [tenantId, memberId],
  );
  await importCsv([[runtime.clock.today(), 'SOMETHING NEW', '9.99']], { accountName: 'Savings' });
  expect((await gaps()).find(({ cents }) => cents === 999)?.assigneeName).toBe('Petra Poster');
});

test('a remittance that posts is held against the bank in the same transaction', async () => {
  await receiveVisits(runtime, tenantId, [{ mrn: 'DE2', member_id: 'BWP300200102', first_name: 'Dora' }]);
  await submit(runtime, tenantId);
  const folder = await folderOf(runtime, tenantId);
  const clearinghouse = await openSimulatedClearinghouse(folder, { seed: 1, answerAtOnce: true });
  await clearinghouse.step(runtime.clock.today());
  await collectAnswers(runtime, tenantId);
  const queues = (await runtime.work()).map(({ queue }) => queue);
  expect(queues.slice(queues.indexOf('post-remittance'))).toContain('reconcile-deposits');
});

test('a wrong statement is taken back with what it brought, and brought back again', async () => {
  const { rows } = await runtime.owner.query<{ trace: string; payer: string; cents: number }>(
    `select trace_number as trace, content->>'payerIdentifier' as payer, paid_cents::int as cents from remittance
      where tenant_id = $1 order by id desc limit 1`,
    [tenantId],
  );
  const [paid] = rows;
  const date = '2026-12-01';
  const words = `HCCLAIMPMT TRN*1*${paid?.trace}*${paid?.payer}~`;
  const file = [
    [date, words, dollars(paid?.cents ?? 0)],
    [date, 'OF ANOTHER PRACTICE', '55.00'],
  ] as const;
  await importCsv(file, { accountName: 'Savings' });
  const own = async () => (await deposits()).filter(({ bookedDate }) => bookedDate === date);
  const before = await own();
  expect(before.map(({ state }) => state)).toEqual(['paid-not-advised', 'matched']);
  const statement = (await statements()).find(({ fromDate }) => fromDate === date);
  const asked = { bankStatementId: statement?.id ?? '', reason: 'Of another practice.' };
  const explained = { bankLineId: before[0]?.id ?? '', kind: 'owner' as const, reason: 'Put in by the owner.' };
  await mustPerform(runtime, as(), explainDeposit, explained);
  expect(await perform(runtime, as(), takeBackStatement, asked)).toMatchObject({ ok: false, code: 'hand-work' });
  const explanationId = (await show(explained.bankLineId)).explanations[0]?.id ?? '';
  await mustPerform(runtime, as(), withdrawExplanation, { explanationId, reason: 'Not mine.' });

  await mustPerform(runtime, as(), takeBackStatement, asked);
  expect([await own(), (await gaps()).filter(({ cents, state }) => cents === 5500 && state === 'open')]).toEqual([
    [],
    [],
  ]);
  expect(await show(explained.bankLineId)).toMatchObject({ depositState: 'taken-back', gap: null });
  expect(await perform(runtime, as(), explainDeposit, explained)).toMatchObject({ ok: false, code: 'taken-back' });
  const away = (await statements()).find(({ id }) => id === statement?.id);
  expect(away).toMatchObject({ takenBackBy: 'tester', takenBackWhy: 'Of another practice.', linesAdded: 2 });

  expect(await mustPerform(runtime, as(), bringBackStatement, asked)).toMatchObject({ linked: 1 });
  expect(await own()).toEqual(before);
  expect(await perform(runtime, as(), bringBackStatement, asked)).toMatchObject({ ok: false, code: 'not-taken-back' });
});
