import { formatDate } from '../../../kernel/index.ts';
import { isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision, paidOn } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceQuestion, VarianceRule } from '../types.ts';

/** Reasons that say that the patient had no coverage with this payer on the day. */
const NOT_COVERED = new Set(['26', '27', '31', '200']);

interface Change {
  varianceCents: number;
  why: string;
}

function changeOf(question: VarianceQuestion): Change | undefined {
  const { coverageNow: now, claim, expected } = question;
  if (!now) return undefined;
  const paidCents = paidOn(question);
  const refused = claimDecision(question).reasons.some(({ carc, cents }) => NOT_COVERED.has(carc) && cents > 0);
  const told = `On ${formatDate(now.askedOn)} the payer told that the coverage`;
  const day = formatDate(claim.dateOfService);
  if (now.status === 'active' && refused && paidCents === 0 && expected.unpriced.length === 0) {
    return {
      varianceCents: expected.allowedCents,
      why: `${told} was in force on ${day}, and it refused the claim for want of it.`,
    };
  }
  if (now.status === 'inactive' && paidCents > 0) {
    return {
      varianceCents: -paidCents,
      why: `${told} was not in force on ${day}: it may take ${dollars(paidCents)} back. Look for the coverage that was.`,
    };
  }
  const isSecond = now.otherPayerName !== undefined && claim.payerSequence === 'P';
  if (!isSecond || paidCents <= 0) return undefined;
  const why = `${told} comes after ${now.otherPayerName}: it may take ${dollars(paidCents)} back. Bill the other payer first.`;
  return { varianceCents: -paidCents, why };
}

export const coverageChanged: VarianceRule = {
  kind: 'coverage-changed',
  title: 'The coverage is another than it was when the claim went out',
  source:
    'A 271 that is newer than the claim: plan dates (DTP*291, 356, 357), status (EB01) and other payer (EB01 R) on the day of service',
  find: (question) => {
    const change = changeOf(question);
    if (!change || !isOver(change.varianceCents, 0, question.settings)) return [];
    const paidCents = paidOn(question);
    return [
      {
        aspect: 'coverage',
        kind: 'coverage-changed',
        procedureCode: '',
        expectedCents: paidCents + change.varianceCents,
        actualCents: paidCents,
        paidCents,
        ...change,
        trail: [],
        ...claimDecision(question),
      },
    ];
  },
  examples: {
    fires: {
      story: 'paid, and the coverage had ended before',
      question: (clean) => ({ ...clean, coverageNow: { askedOn: '2026-07-01', status: 'inactive' } }),
    },
    passes: {
      story: 'refused for coverage, and it was not in force',
      question: (clean) => ({
        ...clean,
        coverageNow: { askedOn: '2026-07-01', status: 'inactive' },
        answers: [answerWith([{ paid: 0, reasons: { 'CO-27': 15_000 } }], { status: '4' })],
      }),
    },
  },
};
