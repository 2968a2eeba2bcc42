import { addDays, daysBetween, formatDate } from '../../../kernel/index.ts';
import { interestCents, promptPayRule } from '../prompt-pay/index.ts';
import { isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision } from '../support/found.ts';
import type { VarianceRule } from '../types.ts';

export const lateInterest: VarianceRule = {
  kind: 'late-interest',
  title: 'Paid late without the interest that is owed',
  source:
    "The prompt-pay rule of the practice's state, each with its source in prompt-pay/; Medicare: 42 USC 1395u(c)(2), CMS Claims Processing Manual ch. 1 section 80.2.2; AMT*I",
  find: (question) => {
    const { claim, answers, settings } = question;
    const [first] = answers;
    const rule = promptPayRule(claim, settings);
    if (!first || !rule || claim.sentOn === undefined || claim.encounterOnly) return [];
    const limit = claim.delivery === 'paper' ? rule.paperDays : rule.electronicDays;
    // It went out on a day: the payer has it that day at the earliest, so the count is in its favor by what lies between.
    const dueOn = addDays(claim.sentOn, limit);
    // A payer that decided in time and corrects it later was not late.
    const answeredOn = question.firstAnsweredOn ?? first.paidOn;
    const days = daysBetween(dueOn, answeredOn);
    const { paidCents, interestCents: cameCents = 0 } = first.payment;
    if (days <= 0 || paidCents <= 0) return [];
    const owedCents = interestCents(paidCents, rule.yearlyShare, days);
    const varianceCents = owedCents - cameCents;
    if (varianceCents <= 0 || !isOver(varianceCents, owedCents, settings)) return [];
    const percent = rule.yearlyShare / 100;
    return [
      {
        aspect: 'interest',
        kind: 'late-interest',
        procedureCode: '',
        expectedCents: owedCents,
        actualCents: cameCents,
        paidCents,
        varianceCents,
        why: `Sent on ${formatDate(claim.sentOn)} and due by ${formatDate(dueOn)}, paid ${days} ${days === 1 ? 'day' : 'days'} late. Interest of ${percent}% a year is owed if the claim was clean and the plan is bound by the rule: plans that an employer funds itself are not.`,
        trail: [
          { what: 'Paid late', cents: paidCents },
          { what: `${percent}% a year for ${days} days (${rule.source})`, cents: owedCents },
          { what: 'Interest that came', cents: cameCents },
        ],
        ...claimDecision({ ...question, answers: [first] }),
      },
    ];
  },
  examples: {
    fires: {
      story: 'paid 60 days after 30 were over, in Ohio',
      question: (clean) => ({
        ...clean,
        answers: [answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-08-31' })],
      }),
    },
    passes: {
      story: 'late, and the interest came',
      question: (clean) => ({
        ...clean,
        answers: [
          answerWith([{ paid: 10_000, reasons: { 'CO-45': 5_000 } }], { paidOn: '2026-08-31', interestCents: 296 }),
        ],
      }),
    },
  },
};
