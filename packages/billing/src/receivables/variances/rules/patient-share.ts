import { formatDate } from '../../../kernel/index.ts';
import { isComparable, isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision, paidOn, shareTaken } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceQuestion, VarianceRule } from '../types.ts';

interface Excess {
  what: string;
  expectedCents: number;
  takenCents: number;
}

/**
 * What was taken beyond the benefits. Only too much counts: what is left of a deductible shrinks after the payer has told
 * it, and a copay may be waived.
 */
function excesses({ benefits }: VarianceQuestion, share: ReturnType<typeof shareTaken>): Excess[] {
  if (!benefits) return [];
  const { copayCents, coinsuranceShare, deductibleLeftCents, outOfPocketLeftCents } = benefits;
  const found: Excess[] = [];
  const check = (what: string, expectedCents: number | undefined, takenCents: number) => {
    if (expectedCents !== undefined && takenCents > expectedCents) found.push({ what, expectedCents, takenCents });
  };
  check('deductible', deductibleLeftCents, share.deductible);
  check('copay', copayCents, share.copay);
  if (coinsuranceShare !== undefined) {
    const base = share.allowed - share.deductible - share.copay;
    check('coinsurance', Math.round((base * coinsuranceShare) / 10_000), share.coinsurance);
  }
  check('out-of-pocket limit', outOfPocketLeftCents, share.deductible + share.copay + share.coinsurance);
  return found;
}

export const patientShare: VarianceRule = {
  kind: 'patient-share',
  title: "More taken as the patient's share than the benefits allow",
  source: 'EB of the 271 (005010X279A1 loop 2110C) against CAS PR-1, PR-2, PR-3 of the 835',
  find: (question) => {
    if (!isComparable(question)) return [];
    const share = shareTaken(question);
    const [most] = excesses(question, share).toSorted(
      (a, b) => b.takenCents - b.expectedCents - (a.takenCents - a.expectedCents),
    );
    if (!most) return [];
    const varianceCents = most.takenCents - most.expectedCents;
    if (!isOver(varianceCents, most.expectedCents, question.settings)) return [];
    const on = question.benefits?.askedOn;
    const told = on === undefined ? 'the payer told before' : `the payer told on ${formatDate(on)}`;
    return [
      {
        aspect: 'share',
        kind: 'patient-share',
        procedureCode: '',
        expectedCents: most.expectedCents,
        actualCents: most.takenCents,
        paidCents: paidOn(question),
        varianceCents,
        why: `${dollars(most.takenCents)} was left to the patient as ${most.what}; by what ${told} it is at most ${dollars(most.expectedCents)}.`,
        trail: [{ what: `Most that may be taken as ${most.what}`, cents: most.expectedCents }],
        ...claimDecision(question),
      },
    ];
  },
  examples: {
    fires: {
      story: 'a copay of 40.00 where the plan has 25.00',
      question: (clean) => ({
        ...clean,
        benefits: { copayCents: 2_500, askedOn: '2026-06-01' },
        answers: [answerWith([{ paid: 6_000, reasons: { 'CO-45': 5_000, 'PR-3': 4_000 } }])],
      }),
    },
    passes: {
      story: 'less deductible than was left',
      question: (clean) => ({
        ...clean,
        benefits: { deductibleLeftCents: 5_000, askedOn: '2026-06-01' },
        answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 5_000, 'PR-1': 2_000 } }])],
      }),
    },
  },
};
