import { compared, gapOf, isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

export const underpaid: VarianceRule = {
  kind: 'underpaid',
  title: 'Allowed less than agreed',
  source:
    'The contract in force on the day of service, or the fee schedule of 42 CFR 414.21 for Medicare; CAS of loop 2110',
  find: (question) =>
    compared(question)
      .filter((one) => gapOf(one) > 0 && isOver(gapOf(one), one.expectedCents, question.settings))
      .map((one) =>
        allowedVariance('underpaid', one, {
          varianceCents: gapOf(one),
          why: `${dollars(one.expectedCents)} was agreed, ${dollars(one.decision.allowedCents)} was allowed.`,
        }),
      ),
  examples: {
    fires: {
      story: 'allowed 80.00 of 100.00',
      question: (clean) => ({ ...clean, answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 7_000 } }])] }),
    },
    passes: {
      story: 'the rest was refused, which a denial is',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 5_000, 'CO-50': 2_000 } }])],
      }),
    },
  },
};
