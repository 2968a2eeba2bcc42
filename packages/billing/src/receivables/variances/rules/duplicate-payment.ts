import { formatDate } from '../../../kernel/index.ts';
import { answeredLines } from '../answered-lines.ts';
import { isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

export const duplicatePayment: VarianceRule = {
  kind: 'duplicate-payment',
  title: 'The same service paid twice',
  source:
    'The same line paid by two claim payments with no reversal (CLP02 22) between, or the same service of two claims paid; CARC 18',
  find: (question) =>
    answeredLines(question).flatMap((answered) => {
      const { line } = answered;
      const paid = answered.answers.filter(({ decision }) => decision.paidCents > 0);
      const [first, again] = [paid[0], paid.at(-1)];
      const earlier = question.sameServices.find((one) => one.lineNumber === line.lineNumber);
      const isTwiceHere =
        paid.length > 1 && first && again && again.decision.chargeCents === first.decision.chargeCents;
      if (!again || !(isTwiceHere || earlier)) return [];
      const tooMuch = again.decision.paidCents;
      if (!isOver(tooMuch, 0, question.settings)) return [];
      const before = isTwiceHere
        ? `on ${formatDate(first.answer.paidOn)}`
        : `on claim ${earlier?.patientControlNumber}, ${formatDate(earlier?.paidOn ?? '')}`;
      return [
        {
          aspect: 'twice',
          kind: 'duplicate-payment',
          lineNumber: line.lineNumber,
          procedureCode: line.procedureCode,
          expectedCents: 0,
          actualCents: tooMuch,
          paidCents: answered.paidCents,
          varianceCents: -tooMuch,
          why: `${line.procedureCode} of ${formatDate(line.dateOfService)} was paid ${before} already: ${dollars(tooMuch)} is to be returned, or the payer takes it.`,
          trail: [{ what: 'Paid already', cents: isTwiceHere ? first.decision.paidCents : (earlier?.paidCents ?? 0) }],
          reasons: again.decision.reasons,
          rarcs: again.decision.rarcs,
        },
      ];
    }),
  examples: {
    fires: {
      story: 'paid in two remittances',
      question: (clean) => ({
        ...clean,
        answers: [
          answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }]),
          answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-06-29', number: 'P2' }),
        ],
      }),
    },
    passes: {
      story: 'the first payment was taken back',
      question: (clean) => ({
        ...clean,
        answers: [
          answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }]),
          answerWith([{ charge: -15_000, paid: -10_000, reasons: { 'CO-45': -5_000 } }], { status: '22' }),
          answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-06-29' }),
        ],
      }),
    },
  },
};
