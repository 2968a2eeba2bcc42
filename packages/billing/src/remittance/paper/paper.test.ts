import { readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { proveBalance } from '../prove-balance.ts';
import { remittancesFrom835 } from '../remittance-from-835.ts';
import { holdsCardNumber } from './card-number.ts';
import { missingOfPaper } from './missing.ts';
import { leftOfLine, paidOfClaim, paperBalance, patientPartOfClaim } from './paper-balance.ts';
import { PAPER_GROUPS, type PaperClaim, type PaperEob, type PaperLine } from './types.ts';
import { writePaper835 } from './write-paper-835.ts';

const PAYEE = { name: 'Willow Creek Family Medicine', npi: '1234567893' };
const WRITTEN = { date: '2026-11-02', time: '09:00' };

const line = (change: Partial<PaperLine> = {}): PaperLine => ({
  ...{ lineNumber: 1, qualifier: 'HC', code: '99213', modifiers: ['25'], units: 1, dateOfService: '2026-10-05' },
  ...{ chargeCents: 15_000, allowedCents: 10_000, paidCents: 8_000, remarks: ['N130'] },
  adjustments: [
    { group: 'CO', carc: '45', cents: 5_000 },
    { group: 'PR', carc: '2', cents: 2_000 },
  ],
  ...change,
});
const claim = (change: Partial<PaperClaim> = {}): PaperClaim => ({
  ...{ patientControlNumber: 'PCN1', status: '1', payerClaimControlNumber: 'ICN1', memberId: 'WXM1' },
  ...{ lastName: 'Núñez', firstName: 'Zoë', filingIndicator: 'CI', lines: [line()] },
  ...{ chargeCents: 0, paidCents: 0, adjustments: [] },
  ...change,
});
const eob = (change: Partial<PaperEob> = {}): PaperEob => ({
  ...{ kind: 'check', payerName: 'Prairie Mutual', payerIdentifier: 'PMHP1', number: '004711', date: '2026-11-02' },
  ...{ amountCents: cents(8_000), claims: [claim()], interestCents: 0, takebacks: [] },
  ...change,
});

function read(typed: PaperEob) {
  const { remittances, faults } = remittancesFrom835(readX12(writePaper835(typed, PAYEE, 7, WRITTEN)));
  const [remittance] = remittances;
  if (!remittance || remittances.length !== 1) throw new Error('not one payment');
  return { remittance, faults };
}

const amount = fc.integer({ min: 0, max: 900_000 });
const arbLine = fc
  .record({
    paidCents: amount,
    adjusted: fc.array(
      fc.record({
        group: fc.constantFrom(...PAPER_GROUPS),
        carc: fc.constantFrom('1', '2', '45', '97', 'B7'),
        cents: amount,
      }),
      { maxLength: 15 },
    ),
    allowedCents: amount,
    units: fc.integer({ min: 1, max: 99 }),
    remarks: fc.subarray(['N130', 'MA01', 'M15']),
  })
  .map(({ adjusted, ...given }, i = 0) =>
    line({
      ...given,
      lineNumber: i + 1,
      adjustments: adjusted,
      chargeCents: given.paidCents + adjusted.reduce((sum, one) => sum + one.cents, 0),
    }),
  );
const arbEob = fc
  .record({
    claims: fc.array(fc.array(arbLine, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    interestCents: amount,
    takebacks: fc.array(
      fc.record({ reference: fc.constantFrom('PCN9', 'ICN 44', 'A:B*C'), cents: fc.integer({ min: 1, max: 500 }) }),
    ),
    reversed: fc.boolean(),
  })
  .map(({ claims, interestCents, takebacks, reversed }) => {
    const typed = eob({
      claims: claims.map((lines, i) =>
        claim({ patientControlNumber: `PCN${i}`, lines: lines.map((one, j) => ({ ...one, lineNumber: j + 1 })) }),
      ),
      ...{ interestCents, takebacks },
    });
    const first = typed.claims[0];
    const back = first && reversed ? [claim({ ...first, status: '22', lines: first.lines.map(negated) })] : [];
    const all = { ...typed, claims: [...typed.claims, ...back] };
    return { ...all, amountCents: cents((typed.amountCents ?? 0) - paperBalance(all).leftCents) };
  });
const negated = (one: PaperLine): PaperLine => ({
  ...one,
  ...{ chargeCents: -one.chargeCents, paidCents: -one.paidCents, allowedCents: -(one.allowedCents ?? 0) },
  adjustments: one.adjustments.map((each) => ({ ...each, cents: -each.cents })),
});

describe('what is typed comes back through the reader of 835s', () => {
  test('cent by cent, with its proof of balance', () => {
    fc.assert(
      fc.property(arbEob, (typed) => {
        const { remittance, faults } = read(typed);
        expect(faults).toEqual([]);
        expect(proveBalance(remittance).failures).toEqual([]);
        expect(remittance.paidCents).toBe(typed.amountCents);
        expect(
          remittance.claimPayments.map((one) => [
            one.patientControlNumber,
            one.paidCents,
            one.patientResponsibilityCents,
          ]),
        ).toEqual(
          typed.claims.map((one) =>
            [one.patientControlNumber, paidOfClaim(one), patientPartOfClaim(one)].map((v) => (v === 0 ? 0 : v)),
          ),
        );
        for (const [i, one] of typed.claims.entries()) {
          const services = remittance.claimPayments[i]?.servicePayments ?? [];
          expect(
            services.map((s) => [s.chargeCents + 0, s.paidCents + 0, s.allowedCents, s.units, s.rarcs, s.lineNumber]),
          ).toEqual(
            one.lines.map((l) => [
              l.chargeCents + 0,
              l.paidCents + 0,
              (l.allowedCents ?? 0) + 0,
              l.units,
              l.remarks,
              l.lineNumber,
            ]),
          );
          for (const [j, typedLine] of one.lines.entries()) {
            const told = (services[j]?.adjustments ?? []).map((a) => `${a.groupCode} ${a.carc} ${a.amountCents}`);
            expect(told.toSorted()).toEqual(
              typedLine.adjustments.map((a) => `${a.group} ${a.carc} ${a.cents + 0}`).toSorted(),
            );
          }
        }
        const moved = remittance.providerAdjustments.reduce((sum, one) => sum + one.amountCents, 0);
        expect(moved + 0).toBe(typed.takebacks.reduce((sum, one) => sum + one.cents, 0) - typed.interestCents);
      }),
      { numRuns: 60 },
    );
  });

  test('with payer, number, day, method and what tells the claim apart', () => {
    const { remittance } = read(eob());
    expect(remittance).toMatchObject({
      ...{ payerName: 'Prairie Mutual', payerIdentifier: 'PMHP1', traceNumber: '004711', payeeNpi: PAYEE.npi },
      ...{ paymentMethod: 'CHK', paymentDate: '2026-11-02' },
    });
    const [first] = remittance.claimPayments;
    expect(first).toMatchObject({ memberId: 'WXM1', patientName: 'Nunez, Zoe', payerClaimControlNumber: 'ICN1' });
    expect(first?.servicePayments[0]).toMatchObject({
      procedure: { qualifier: 'HC', code: '99213', modifiers: ['25'] },
      dateOfService: '2026-10-05',
    });
  });

  test('a claim without lines keeps its own amounts', () => {
    const whole = claim({
      ...{ lines: [], chargeCents: 90_000, paidCents: 70_000 },
      adjustments: [{ group: 'CO', carc: '45', cents: 20_000 }],
    });
    const { remittance } = read(eob({ claims: [whole], amountCents: cents(70_000) }));
    expect(proveBalance(remittance).balanced).toBe(true);
    expect(remittance.claimPayments[0]).toMatchObject({ chargeCents: 90_000, paidCents: 70_000, servicePayments: [] });
  });
});

describe('what is missing is said at its field', () => {
  const fields = (typed: PaperEob) => missingOfPaper(typed).map(({ field }) => field);

  test('nothing, when it all adds up', () => {
    expect(missingOfPaper(eob())).toEqual([]);
    expect(paperBalance(eob()).leftCents).toBe(0);
  });

  test.each<[string, Partial<PaperEob>, string[]]>([
    ['no payer', { payerName: '' }, ['payerId']],
    ['no number', { number: ' ' }, ['number']],
    ['no day', { date: '2026-02-30' }, ['date']],
    ['no amount', { amountCents: undefined }, ['amountCents', 'left']],
    ['a card number', { number: '4111 1111 1111 1111' }, ['number']],
    ['money where none came', { kind: 'none' }, ['amountCents']],
    ['more paid than typed', { amountCents: cents(8_001) }, ['left']],
    ['more typed than paid', { amountCents: cents(7_999) }, ['left']],
    ['interest that was not paid', { interestCents: 1 }, ['left']],
    [
      'a takeback of nobody',
      { takebacks: [{ reference: '', cents: 0 }] },
      ['takebacks.0.reference', 'takebacks.0.cents'],
    ],
    ['a claim twice', { claims: [claim(), claim()], amountCents: cents(16_000) }, ['claims.1']],
    [
      'a line that is not explained',
      { claims: [claim({ lines: [line({ chargeCents: 15_100 })] })] },
      ['claims.0.lines.0'],
    ],
    [
      'a reason that is none',
      { claims: [claim({ lines: [line({ adjustments: [{ group: 'CO', carc: '', cents: 7_000 }] })] })] },
      ['claims.0.lines.0.adjustments.0.carc'],
    ],
    ['a reversal with a positive amount', { claims: [claim({ status: '22' })] }, ['claims.0.status']],
  ])('%s', (_what, change, expected) => {
    expect(fields(eob(change))).toEqual(expected);
  });

  test('what is left of a line falls to zero with what is typed', () => {
    expect(leftOfLine(line({ adjustments: [] }))).toBe(7_000);
    expect(leftOfLine(line())).toBe(0);
  });
});

test.each([
  ['4111111111111111', true],
  ['card 5555-5555-5555-4444', true],
  ['3782 822463 10005', true],
  ['4111111111111112', false],
  ['091000019123456', false],
  ['1111', false],
])('%s is a card number: %s', (text, expected) => {
  expect(holdsCardNumber(text)).toBe(expected);
});
