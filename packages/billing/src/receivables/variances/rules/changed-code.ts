import { compared, gapOf, isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { allowedVariance } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

export const changedCode: VarianceRule = {
  kind: 'changed-code',
  title: 'Another code was paid than the one billed',
  source: '005010X221A1 loop 2110: SVC01 is the code paid, SVC06 the code billed where it differs',
  find: (question) =>
    compared(question).flatMap((one) => {
      const services = one.answered?.answers.flatMap((each) => [...each.services]) ?? [];
      const changed = services.find(
        ({ procedure, billedProcedure }) => billedProcedure !== undefined && billedProcedure.code !== procedure.code,
      );
      const gap = gapOf(one);
      if (!changed || !isOver(gap, one.expectedCents, question.settings)) return [];
      const why = `${one.procedureCode} was billed, ${changed.procedure.code} was paid: ${dollars(one.decision.allowedCents)} in place of ${dollars(one.expectedCents)}.`;
      return [allowedVariance('changed-code', one, { varianceCents: gap, why })];
    }),
  examples: {
    fires: {
      story: 'a lower visit is paid',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ code: '99212', billed: '99213', paid: 6_000, reasons: { 'CO-45': 9_000 } }])],
      }),
    },
    passes: {
      story: 'another code at the same price',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ code: '99499', billed: '99213', paid: 10_000, reasons: { 'CO-45': 5_000 } }])],
      }),
    },
  },
};
