import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents, sumCents } from '../../kernel/index.ts';
import { householdStatement } from './household-statement.ts';
import { VISIT } from './testing.ts';
import { patientLineKind, type VisitLedgerLine, visitMoney } from './visit-money.ts';

const line = (more: Partial<VisitLedgerLine>): VisitLedgerLine => ({
  entryKind: 'insurance-payment',
  postingDate: '2026-11-02',
  account: 'patient-ar',
  cents: cents(1_000),
  fromPayer: true,
  memo: '',
  ...more,
});

test.each([
  [{ groupCode: 'PR', carc: '1' }, 'deductible'],
  [{ groupCode: 'PR', carc: '66' }, 'deductible'],
  [{ groupCode: 'PR', carc: '2' }, 'coinsurance'],
  [{ groupCode: 'PR', carc: '3' }, 'copay'],
  [{ groupCode: 'PR', carc: '96' }, 'not-covered'],
  [{ entryKind: 'charge', fromPayer: false }, 'self-pay'],
  [{ entryKind: 'transfer', fromPayer: false }, 'moved'],
  [{ entryKind: 'write-off', fromPayer: false }, 'forgiven'],
  [{ entryKind: 'patient-payment', fromPayer: false }, 'paid'],
  [{ groupCode: 'CO', carc: '45' }, 'wrong-group'],
  [{ groupCode: 'OA', carc: '23' }, 'wrong-group'],
] as const)('%o is %s to the patient', (more, kind) => {
  expect(patientLineKind(line(more))).toBe(kind);
});

test('a settled visit adds up from its charge to what is left', () => {
  const money = visitMoney([
    line({ entryKind: 'charge', account: 'payer-ar', cents: cents(14_800), fromPayer: false }),
    line({ account: 'payer-ar', cents: cents(-9_000) }),
    line({ account: 'payer-ar', cents: cents(-4_800), groupCode: 'CO', carc: '45' }),
    line({ account: 'contractual-adjustment', cents: cents(4_800), groupCode: 'CO', carc: '45' }),
    line({ account: 'payer-ar', cents: cents(-1_000), groupCode: 'PR', carc: '2' }),
    line({ cents: cents(1_000), groupCode: 'PR', carc: '2' }),
    line({ entryKind: 'patient-payment', cents: cents(-300), fromPayer: false }),
    line({ entryKind: 'write-off', cents: cents(-200), fromPayer: false }),
    line({ entryKind: 'write-off', account: 'charity-write-off', cents: cents(200), fromPayer: false }),
  ]);
  expect(money).toEqual({
    chargeCents: 14_800,
    insurancePaidCents: 9_000,
    insuranceReducedCents: 4_800,
    payerOpenCents: 0,
    shares: [{ reason: 'coinsurance', cents: 1_000 }],
    patientPaidCents: 300,
    forgivenCents: 200,
    owedCents: 500,
    wrongGroupCents: 0,
  });
});

const KINDS = ['charge', 'insurance-payment', 'transfer', 'write-off', 'patient-payment', 'reversal', 'refund'];
const ledgerLine = fc
  .record({
    entryKind: fc.constantFrom(...KINDS),
    account: fc.constantFrom('patient-ar' as const, 'payer-ar' as const, 'contractual-adjustment' as const),
    cents: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents),
    groupCode: fc.option(fc.constantFrom('PR', 'PR', 'PR', 'CO', 'OA', 'PI'), { nil: undefined }),
    carc: fc.constantFrom('1', '2', '3', '45', '50', '96'),
  })
  .map(({ groupCode, ...more }) => line({ ...more, ...(groupCode === undefined ? {} : { groupCode }) }));
const visits = fc.array(fc.record({ lines: fc.array(ledgerLine, { maxLength: 12 }), pending: fc.boolean() }), {
  maxLength: 8,
});

test('no statement asks for what insurance has not decided or for a group other than PR, and its total is the A/R of its visits less unapplied money', () => {
  fc.assert(
    fc.property(visits, fc.integer({ min: 0, max: 100_000 }), (drawn, unapplied) => {
      const billed = drawn.map(({ lines, pending }, i) => ({
        ...VISIT,
        ...visitMoney(lines),
        encounterId: `visit-${i}`,
        insurancePending: pending,
        lines,
      }));
      const made = householdStatement({
        statementNumber: 'S1',
        language: 'en',
        guarantor: { name: { last: 'Alder', first: 'Rowan' }, relationship: '18' },
        practice: { name: 'Willow Creek', phone: '4025550100' },
        visits: billed,
        holds: [],
        unappliedCents: cents(unapplied),
        date: '2026-11-10',
        dueDate: '2026-12-10',
      });
      const on = billed.filter((visit) => made.visits.some((one) => one.encounterId === visit.encounterId));
      for (const visit of on) {
        expect(visit.insurancePending).toBe(false);
        const strange = visit.lines.filter(
          (one) => one.account === 'patient-ar' && one.groupCode !== undefined && one.groupCode !== 'PR',
        );
        expect(sumCents(strange.map((one) => one.cents))).toBe(0);
      }
      const receivable = on.flatMap((visit) => visit.lines.filter((one) => one.account === 'patient-ar'));
      const expected = sumCents(receivable.map((one) => one.cents)) - unapplied;
      expect(made.totalDueCents - made.creditCents).toBe(expected);
      for (const visit of made.visits)
        expect(sumCents(visit.shares.map((share) => share.cents)) - visit.patientPaidCents - visit.forgivenCents).toBe(
          visit.youOweCents,
        );
    }),
  );
});
