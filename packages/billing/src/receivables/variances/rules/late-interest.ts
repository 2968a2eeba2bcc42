import { addDays, daysBetween, formatDate } from '../../../kernel/index.ts';
import { interestCents, promptPayRule } from '../prompt-pay/index.ts';
import { isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision } from '../support/found.ts';
import type { ClaimReceipt, VarianceQuestion, VarianceRule } from '../types.ts';

const WORDS: Readonly<Record<ClaimReceipt['by'], string>> = {
  '835': 'Received on',
  '277CA': 'Acknowledged by a 277CA on',
  '999': 'Acknowledged by a 999 on',
};

/**
 * The day from which the payer's days count. What it says itself, or its 277CA where that is older: what it acknowledged it
 * had. Then the 999; a claim that nothing confirms counts from the day it went out, as the earliest day it can have come.
 * A day before that sending is of an earlier one that was rejected, and no clean claim: it does not count.
 */
function startOf({ claim, payerReceivedOn }: VarianceQuestion): { on: string; words: string } | undefined {
  const { received, sentOn } = claim;
  const isOfSending = payerReceivedOn !== undefined && payerReceivedOn >= (sentOn ?? '');
  const told: ClaimReceipt | undefined = isOfSending ? { on: payerReceivedOn, by: '835' } : undefined;
  const isProven = received !== undefined && (!told || (received.by === '277CA' && received.on < told.on));
  const receipt = isProven ? received : told;
  if (receipt) return { on: receipt.on, words: `${WORDS[receipt.by]} ${formatDate(receipt.on)}` };
  return sentOn === undefined
    ? undefined
    : { on: sentOn, words: `Sent on ${formatDate(sentOn)} (nothing confirms when it came)` };
}

export const lateInterest: VarianceRule = {
  kind: 'late-interest',
  title: 'Paid late without the interest that is owed',
  source:
    "The prompt-pay rule of the practice's state, each with its source in prompt-pay/; Medicare: 42 USC 1395u(c)(2), CMS Claims Processing Manual ch. 1 section 80.2.2; days count from receipt of the clean claim: 005010X221A1 loop 2100 DTM*050, 277CA, 999; AMT*I",
  find: (question) => {
    const { claim, answers, settings } = question;
    const start = startOf(question);
    const [first] = answers;
    const rule = promptPayRule(claim, settings);
    if (!first || !rule || start === undefined || claim.encounterOnly) return [];
    const limit = claim.delivery === 'paper' ? rule.paperDays : rule.electronicDays;
    const dueOn = addDays(start.on, limit);
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
        why: `${start.words} and due by ${formatDate(dueOn)}, paid ${days} ${days === 1 ? 'day' : 'days'} late. Interest of ${percent}% a year is owed if the claim was clean and the plan is bound by the rule: plans that an employer funds itself are not.`,
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
