import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { findVariances } from './find-variances.ts';
import { answerWith, CLEAN_QUESTION, exampleLine, expecting } from './support/example.ts';
import type { VarianceQuestion } from './types.ts';

/** A line's charge, its agreed price, what of it is the patient's and is withheld, and what the payer leaves out of it. */
const line = fc
  .record({ charge: fc.integer({ min: 20_000, max: 900_000 }), price: fc.integer({ min: 5_000, max: 20_000 }) })
  .chain(({ charge, price }) =>
    fc.record({
      charge: fc.constant(charge),
      price: fc.constant(price),
      deductible: fc.integer({ min: 0, max: 2_000 }),
      coinsurance: fc.integer({ min: 0, max: 1_000 }),
      withheld: fc.integer({ min: 0, max: 500 }),
    }),
  );
type Line = typeof line extends fc.Arbitrary<infer T> ? T : never;

/** A claim of these lines, each paid `short` cents less than agreed (more, where negative). */
function paidShort(lines: readonly Line[], short: readonly number[]): VarianceQuestion {
  const answers = lines.map(({ charge, price, deductible, coinsurance, withheld }, i) => {
    const allowed = price - (short[i] ?? 0);
    return {
      charge,
      paid: allowed - deductible - coinsurance - withheld,
      reasons: {
        'CO-45': charge - allowed,
        'PR-1': deductible,
        'PR-2': coinsurance,
        'CO-104': withheld,
      },
    };
  });
  return {
    ...CLEAN_QUESTION,
    claim: {
      ...CLEAN_QUESTION.claim,
      totalChargeCents: lines.reduce((sum, one) => sum + one.charge, 0),
      lines: lines.map((one, i) => ({ ...exampleLine(i + 1, '99213'), chargeCents: cents(one.charge) })),
    },
    expected: expecting(...lines.map((one) => one.price)),
    answers: [answerWith(answers)],
  };
}

const some = fc.array(line, { minLength: 1, maxLength: 6 });

test('with a contract priced exactly as paid no variance is found', () => {
  fc.assert(
    fc.property(some, (lines) => {
      expect(findVariances(paidShort(lines, []))).toEqual([]);
    }),
  );
});

test('any planted difference over the tolerance is found on its line with its exact cents, and nothing else', () => {
  const planted = fc.integer({ min: -3_000, max: 1_500 });
  fc.assert(
    fc.property(some, fc.array(planted, { minLength: 6, maxLength: 6 }), (lines, short) => {
      const found = findVariances(paidShort(lines, short));
      const wanted = lines.flatMap((_, i) => (Math.abs(short[i] ?? 0) > 100 ? [[i + 1, short[i]]] : []));
      expect(found.map((one) => [one.lineNumber, one.varianceCents])).toEqual(expect.arrayContaining(wanted));
      expect(found).toHaveLength(wanted.length);
    }),
  );
});

test('the answer as a whole is compared where the payer gives no lines', () => {
  const whole = answerWith([{ paid: 8_000, reasons: { 'CO-45': 7_000 } }]);
  const payment = {
    ...whole.payment,
    servicePayments: [],
    adjustments: whole.payment.servicePayments.flatMap((one) => [...one.adjustments]),
  };
  const [found] = findVariances({ ...CLEAN_QUESTION, answers: [{ ...whole, payment }] });
  expect(found).toMatchObject({ kind: 'underpaid', varianceCents: 2_000, procedureCode: '' });
  expect(found).not.toHaveProperty('lineNumber');
});

describe('no variance of the allowed amount', () => {
  const short = { ...CLEAN_QUESTION, answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 7_000 } }])] };
  test.each<[string, Partial<VarianceQuestion>]>([
    ['of a claim after another payer', { claim: { ...short.claim, payerSequence: 'S' } }],
    ['of a claim paid by capitation', { claim: { ...short.claim, encounterOnly: true } }],
    [
      'of a line that no contract prices',
      {
        expected: {
          ...short.expected,
          unpriced: [1],
          lines: [{ lineNumber: 1, basis: 'none', steps: [{ what: 'There is no contract.', cents: 0 }] }],
        },
      },
    ],
    ['within the share that is let be', { settings: { ...short.settings, toleranceShare: 2_000 } }],
    [
      'of an answer that was taken back',
      {
        answers: [
          ...short.answers,
          answerWith([{ charge: -15_000, paid: -8_000, reasons: { 'CO-45': -7_000 } }], { status: '22' }),
        ],
      },
    ],
    [
      'of a predetermination',
      { answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 7_000 } }], { status: '25' })] },
    ],
  ])('%s', (_, change) => {
    expect(findVariances({ ...short, ...change })).toEqual([]);
  });
});

test('a reason that is known takes the place of the bare difference', () => {
  const kinds = findVariances({
    ...CLEAN_QUESTION,
    answers: [answerWith([{ code: '99212', billed: '99213', paid: 6_000, reasons: { 'CO-45': 9_000 } }])],
  }).map((one) => one.kind);
  expect(kinds).toEqual(['changed-code']);
});

describe('the payer changes its mind', () => {
  const low = { paid: 8_000, reasons: { 'CO-45': 7_000 } };
  const back = answerWith([{ charge: -15_000, paid: -8_000, reasons: { 'CO-45': -7_000 } }], { status: '22' });

  test('a reversal that is taken back itself lets the answer stand again', () => {
    const again = answerWith([low], { status: '22' });
    const answers = [answerWith([low]), back, again];
    expect(findVariances({ ...CLEAN_QUESTION, answers })).toMatchObject([{ kind: 'underpaid', varianceCents: 2_000 }]);
  });

  test('a correction after months of an answer that came in time owes no interest', () => {
    const corrected = answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-10-15' });
    expect(findVariances({ ...CLEAN_QUESTION, answers: [answerWith([low]), back, corrected] })).toEqual([]);
  });

  test('the days of interest end with the first answer, the amount is that which stands', () => {
    const late = answerWith([low], { paidOn: '2026-08-31' });
    const corrected = answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-10-15' });
    const found = findVariances({ ...CLEAN_QUESTION, answers: [late, back, corrected] });
    expect(found).toMatchObject([{ kind: 'late-interest', paidCents: 10_000, varianceCents: 296 }]);
  });
});

describe('interest counts from the day the payer had the claim', () => {
  const paidOn = '2026-08-31';
  const late = answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn });
  const receivedBy835 = (on: string) => ({ ...late, payment: { ...late.payment, receivedOn: on } });
  // Sent on 2 June; 30 days in Ohio, 18 percent: 4.93 cents a day.
  const cases: [string, Partial<VarianceQuestion['claim']>, typeof late, number, RegExp][] = [
    ['nothing confirms it: sent', {}, late, 296, /^Sent on 06[/]02[/]2026 [(]nothing confirms/],
    ['a 999', { received: { on: '2026-06-03', by: '999' } }, late, 291, /^Acknowledged by a 999 on 06[/]03/],
    ['a 277CA', { received: { on: '2026-06-04', by: '277CA' } }, late, 286, /^Acknowledged by a 277CA on 06[/]04/],
    ['the remittance', {}, receivedBy835('2026-06-12'), 247, /^Received on 06[/]12[/]2026 and due by 07[/]12/],
    [
      'a 277CA before what the payer says',
      { received: { on: '2026-06-04', by: '277CA' } },
      receivedBy835('2026-06-12'),
      286,
      /277CA/,
    ],
    [
      'the remittance, not a 999 before it',
      { received: { on: '2026-06-03', by: '999' } },
      receivedBy835('2026-06-12'),
      247,
      /^Received/,
    ],
    ['a day of an earlier sending, which does not count', {}, receivedBy835('2026-05-20'), 296, /^Sent on/],
  ];
  test.each(cases)('%s', (_, change, answer, owed, why) => {
    const claim = { ...CLEAN_QUESTION.claim, ...change };
    const [found] = findVariances({ ...CLEAN_QUESTION, claim, answers: [answer] });
    expect(found).toMatchObject({ kind: 'late-interest', varianceCents: owed, why: expect.stringMatching(why) });
  });

  test('a claim that came weeks after it was sent was paid in time', () => {
    const answers = [{ ...receivedBy835('2026-08-10') }];
    expect(findVariances({ ...CLEAN_QUESTION, answers })).toEqual([]);
  });
});

test('a line that the payer names by its revenue code is compared', () => {
  const answer = answerWith([{ code: '0450', paid: 8_000, reasons: { 'CO-45': 7_000 } }]);
  const servicePayments = answer.payment.servicePayments.map(({ lineNumber: _, ...service }) => ({
    ...service,
    procedure: { ...service.procedure, qualifier: 'NU' },
  }));
  const lines = [{ ...exampleLine(1, '99283'), revenueCode: '0450' }];
  const claim = { ...CLEAN_QUESTION.claim, kind: 'institutional' as const, lines };
  const answers = [{ ...answer, payment: { ...answer.payment, servicePayments } }];
  expect(findVariances({ ...CLEAN_QUESTION, claim, answers })).toMatchObject([{ lineNumber: 1, varianceCents: 2_000 }]);
});
