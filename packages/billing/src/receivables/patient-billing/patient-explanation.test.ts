import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sumCents } from '../../kernel/index.ts';
import { type ExplainedVisit, explainToPatient } from './patient-explanation.ts';
import type { VisitLedgerLine } from './visit-money.ts';

const line = (more: Partial<VisitLedgerLine>): VisitLedgerLine => ({
  entryKind: 'insurance-payment',
  postingDate: '2026-11-02',
  account: 'payer-ar',
  cents: cents(0),
  fromPayer: true,
  memo: '',
  serviceLineNumber: 1,
  ...more,
});
const visit: ExplainedVisit = {
  encounterId: 'visit-1',
  dateOfService: '2026-10-12',
  patientName: 'June Alder',
  payerNames: ['Bluewater Health Plan'],
  services: [{ lineNumber: 1, procedureCode: '99213', chargeCents: cents(14_800) }],
  insurancePending: false,
  lines: [
    line({ entryKind: 'charge', postingDate: '2026-10-13', cents: cents(14_800), fromPayer: false }),
    line({ cents: cents(-9_000) }),
    line({ cents: cents(-4_800), groupCode: 'CO', carc: '45' }),
    line({ account: 'contractual-adjustment', cents: cents(4_800), groupCode: 'CO', carc: '45' }),
    line({ cents: cents(-1_000), groupCode: 'PR', carc: '1' }),
    line({ account: 'patient-ar', cents: cents(1_000), groupCode: 'PR', carc: '1' }),
    line({
      entryKind: 'patient-payment',
      account: 'patient-ar',
      cents: cents(-400),
      fromPayer: false,
      postingDate: '2026-11-20',
    }),
  ],
};

test('a balance is told from the charge to what is left, each step with its day and source', () => {
  const told = explainToPatient(visit, 'en');
  expect(told.steps.map((step) => [step.date, step.what, step.youOweCents])).toEqual([
    ['2026-10-13', '$148.00 was charged: Office visit', 0],
    ['2026-11-02', 'Bluewater Health Plan paid $90.00', 0],
    ['2026-11-02', '$48.00 was taken off: the price that your plan and we agreed to. You do not owe it', 0],
    [
      '2026-11-02',
      'Your plan left $10.00 to you. Deductible: what you pay each year before your plan begins to pay',
      1_000,
    ],
    ['2026-11-20', 'You paid $4.00. Thank you', 600],
  ]);
  expect(told.steps[1]?.source).toBe('Explanation of payment of Bluewater Health Plan');
  expect(told.conclusion).toBe('You owe $6.00 for this visit.');
});

test('of two insurances each step names its own, and what goes to the other one is said so', () => {
  const two = (more: Partial<VisitLedgerLine>) => line({ payerName: 'Medicare', ...more });
  const lines = [
    two({ entryKind: 'charge', cents: cents(10_000), fromPayer: false }),
    two({ cents: cents(-8_000) }),
    two({ cents: cents(-2_000), groupCode: 'PR', carc: '2' }),
    two({ account: 'patient-ar', cents: cents(2_000), groupCode: 'PR', carc: '2' }),
    two({ entryKind: 'transfer', account: 'patient-ar', cents: cents(-2_000), fromPayer: false }),
    line({ entryKind: 'transfer', cents: cents(2_000), fromPayer: false, payerName: 'Summit' }),
    line({ cents: cents(-1_500), payerName: 'Summit', postingDate: '2026-11-20' }),
    line({ cents: cents(-500), groupCode: 'PR', carc: '3', payerName: 'Summit', postingDate: '2026-11-20' }),
    line({
      ...{ account: 'patient-ar', cents: cents(500), groupCode: 'PR', carc: '3' },
      ...{ payerName: 'Summit', postingDate: '2026-11-20' },
    }),
  ];
  const told = explainToPatient({ ...visit, payerNames: ['Medicare', 'Summit'], lines }, 'en');
  expect(told.steps.map((step) => step.what)).toEqual([
    '$100.00 was charged: Office visit',
    'Medicare paid $80.00',
    'Your plan left $20.00 to you. Coinsurance: your percentage of the price your plan agreed to',
    '$20.00 was sent to your other insurance first, before we ask you',
    'Summit paid $15.00',
    'Your plan left $5.00 to you. Copay: your fixed amount for a visit',
  ]);
  expect(told.conclusion).toBe('You owe $5.00 for this visit.');
});

test('what was given up and comes back, and a self-pay charge that is taken back, say so', () => {
  const own = (more: Partial<VisitLedgerLine>) => line({ account: 'patient-ar', fromPayer: false, ...more });
  const lines = [
    own({ entryKind: 'charge', cents: cents(10_000) }),
    own({ entryKind: 'write-off', cents: cents(-1_000) }),
    own({ entryKind: 'patient-payment', cents: cents(-9_000), postingDate: '2026-11-03' }),
    own({ entryKind: 'write-off-undone', cents: cents(1_000), postingDate: '2026-11-04' }),
    own({ entryKind: 'charge', cents: cents(-10_000), postingDate: '2026-11-04' }),
    own({ entryKind: 'patient-payment-moved', cents: cents(9_000), postingDate: '2026-11-04' }),
  ];
  const told = explainToPatient({ ...visit, payerNames: [], lines }, 'en');
  expect(told.steps.map((step) => step.what)).toEqual([
    'No insurance was billed: $100.00 is yours',
    'We took $10.00 off what you owe',
    'You paid $90.00. Thank you',
    '$10.00 that we had taken off is owed again',
    'The charge of $100.00 was taken back from you',
    '$90.00 of your payment was moved to another bill, or waits for this one',
  ]);
  expect(told.conclusion).toBe('You owe nothing for this visit.');
});

test('in Spanish no English word of ours is left', () => {
  const told = explainToPatient(visit, 'es');
  expect(told.conclusion).toBe('Usted debe $6.00 por esta consulta.');
  expect(JSON.stringify(told.steps)).not.toMatch(/\b(you|was|plan left|visit|paid)\b/i);
});

test('one line is told alone', () => {
  const other = line({ entryKind: 'charge', cents: cents(5_000), fromPayer: false, serviceLineNumber: 2 });
  const told = explainToPatient({ ...visit, lines: [...visit.lines, other] }, 'en', 2);
  expect(told.steps.map((step) => step.billChangeCents)).toEqual([5_000]);
});

test('while insurance has not answered nothing is asked', () => {
  const pending = { ...visit, insurancePending: true };
  expect(explainToPatient(pending, 'en').conclusion).toContain('We do not ask you');
  expect(explainToPatient({ ...pending, isRefused: true }, 'en').conclusion).toContain('has refused to pay');
  expect(explainToPatient({ ...pending, isRefused: true }, 'es').conclusion).toContain('se ha negado');
});

test('the steps always add up to the patient side of the ledger, and end with what is left', () => {
  const drawn = fc.record({
    entryKind: fc.constantFrom('charge', 'insurance-payment', 'transfer', 'write-off', 'patient-payment', 'reversal'),
    account: fc.constantFrom('patient-ar' as const, 'payer-ar' as const),
    cents: fc.integer({ min: -90_000, max: 90_000 }).map(cents),
    groupCode: fc.constantFrom('PR', 'CO'),
    postingDate: fc.constantFrom('2026-11-02', '2026-11-03'),
  });
  fc.assert(
    fc.property(fc.array(drawn, { maxLength: 15 }), (lines) => {
      const all = lines.map((one) => line(one)).sort((a, b) => (a.postingDate < b.postingDate ? -1 : 1));
      const told = explainToPatient({ ...visit, lines: all }, 'en');
      const owed = sumCents(all.filter((one) => one.account === 'patient-ar').map((one) => one.cents));
      expect(told.youOweCents).toBe(owed);
      expect(told.steps.at(-1)?.youOweCents ?? 0).toBe(owed);
    }),
  );
});
