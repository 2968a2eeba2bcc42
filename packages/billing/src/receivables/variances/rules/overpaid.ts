import { compared, gapOf, isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

export const overpaid: VarianceRule = {
  kind: 'overpaid',
  title: 'Allowed more than agreed',
  source:
    'The contract in force on the day of service; an overpayment of Medicare is returned within 60 days (42 CFR 401.305)',
  find: (question) =>
    compared(question)
      .filter((one) => gapOf(one) < 0 && isOver(gapOf(one), one.expectedCents, question.settings))
      .map((one) =>
        allowedVariance('overpaid', one, {
          varianceCents: gapOf(one),
          why: `${dollars(one.expectedCents)} was agreed, ${dollars(one.decision.allowedCents)} was allowed: the payer may take the difference back.`,
        }),
      ),
  examples: {
    fires: {
      story: 'allowed 120.00 in place of 100.00',
      question: (clean) => ({ ...clean, answers: [answerWith([{ paid: 12_000, reasons: { 'CO-45': 3_000 } }])] }),
    },
    passes: {
      story: 'paid a bonus beside the agreed price',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ paid: 12_000, reasons: { 'CO-45': 5_000, 'CO-144': -2_000 } }])],
      }),
    },
  },
};
