import { formatDate } from '../../../kernel/index.ts';
import { type Compared, compared, gapOf, isOver } from '../support/compared.ts';
import { answerWith, expecting } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { OtherYear, VarianceRule } from '../types.ts';

/** The other contract of the payer that allows exactly what it allowed. */
function yearPaid({ lineNumber, decision }: Compared, others: readonly OtherYear[]): OtherYear | undefined {
  return others.find((other) =>
    other.lines.some((line) => line.lineNumber === lineNumber && line.allowedCents === decision.allowedCents),
  );
}

export const contractYear: VarianceRule = {
  kind: 'contract-year',
  title: 'Paid by the rates of another contract of the payer',
  source: 'The contract in force on the day of service (DTP*472) prices the line, not that of the day of payment',
  find: (question) =>
    compared(question).flatMap((one) => {
      const gap = gapOf(one);
      const other = yearPaid(one, question.otherYears);
      if (!other || !isOver(gap, one.expectedCents, question.settings)) return [];
      const why = `${dollars(one.decision.allowedCents)} is the rate of ${other.name} (from ${formatDate(other.from)}); on the day of service ${dollars(one.expectedCents)} was agreed.`;
      return [allowedVariance('contract-year', one, { varianceCents: gap, why })];
    }),
  examples: {
    fires: {
      story: 'paid at the rate of the year before',
      question: (clean) => ({
        ...clean,
        otherYears: [{ name: 'Agreement 2025', from: '2025-01-01', lines: expecting(9_400).lines }],
        answers: [answerWith([{ paid: 9_400, reasons: { 'CO-45': 5_600 } }])],
      }),
    },
    passes: {
      story: 'paid at a rate that no contract has',
      question: (clean) => ({
        ...clean,
        otherYears: [{ name: 'Agreement 2025', from: '2025-01-01', lines: expecting(9_400).lines }],
        answers: [answerWith([{ paid: 9_000, reasons: { 'CO-45': 6_000 } }])],
      }),
    },
  },
};
