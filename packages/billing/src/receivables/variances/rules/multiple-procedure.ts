import { compared, gapOf, isOver } from '../support/compared.ts';
import { answerWith, exampleLine, expecting } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceQuestion, VarianceRule } from '../types.ts';

/** Multiple-procedure reduction. */
const REDUCTION = '59';

/** Two procedures of a day, the second one cut by half. */
const twoProcedures = (clean: VarianceQuestion, expected: readonly number[]): VarianceQuestion => ({
  ...clean,
  claim: { ...clean.claim, totalChargeCents: 30_000, lines: [exampleLine(1, '11042'), exampleLine(2, '20610')] },
  expected: expecting(...expected),
  answers: [
    answerWith([
      { code: '11042', paid: 10_000, reasons: { 'CO-45': 5_000 } },
      { code: '20610', paid: 5_000, reasons: { 'CO-45': 5_000, 'CO-59': 5_000 } },
    ]),
  ],
});

export const multipleProcedure: VarianceRule = {
  kind: 'multiple-procedure',
  title: 'Reduced as a further procedure where it is none, or by more than agreed',
  source:
    'CMS Claims Processing Manual ch. 12 section 40.6: the dearest procedure of a day is paid whole, others by their indicator; CARC 59',
  find: (question) =>
    compared(question).flatMap((one) => {
      const taken = one.decision.reasons
        .filter(({ carc }) => carc === REDUCTION)
        .reduce((sum, reason) => sum + reason.cents, 0);
      const gap = gapOf(one);
      if (taken <= 0 || gap <= 0 || !isOver(gap, one.expectedCents, question.settings)) return [];
      const why = `${dollars(taken)} was taken off as a further procedure of the day; by the contract ${dollars(one.expectedCents)} stands after every reduction.`;
      return [allowedVariance('multiple-procedure', one, { varianceCents: gap, why })];
    }),
  examples: {
    fires: {
      story: 'the contract has no such reduction',
      question: (clean) => twoProcedures(clean, [10_000, 10_000]),
    },
    passes: { story: 'the contract halves the second', question: (clean) => twoProcedures(clean, [10_000, 5_000]) },
  },
};
