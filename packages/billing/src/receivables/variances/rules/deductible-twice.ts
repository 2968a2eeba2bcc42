import { formatDate } from '../../../kernel/index.ts';
import { isComparable, isOver } from '../support/compared.ts';
import { answerWith } from '../support/example.ts';
import { claimDecision, paidOn, shareTaken } from '../support/found.ts';
import { dollars } from '../support/words.ts';
import type { VarianceRule } from '../types.ts';

export const deductibleTwice: VarianceRule = {
  kind: 'deductible-twice',
  title: 'More deductible taken in the year than the plan has',
  source: 'PR-1 of all claims of the year against the deductible of the 271 (EB01 C, one person, in the network)',
  find: (question) => {
    const { deductible } = question;
    const taken = shareTaken(question).deductible;
    if (!deductible || taken <= 0 || !isComparable(question)) return [];
    const before = deductible.takenBefore.reduce((sum, one) => sum + one.cents, 0);
    const left = Math.max(0, deductible.deductibleCents - before);
    // Nothing was taken before: too much at once is the patient's share, not a second time.
    if (before === 0 || taken <= left || !isOver(taken - left, left, question.settings)) return [];
    const others = deductible.takenBefore.map((one) => ({
      what: `Taken on claim ${one.patientControlNumber}`,
      cents: one.cents,
    }));
    return [
      {
        aspect: 'share',
        kind: 'deductible-twice',
        procedureCode: '',
        expectedCents: left,
        actualCents: taken,
        paidCents: paidOn(question),
        varianceCents: taken - left,
        why: `Other claims of ${deductible.year} took ${dollars(before)} of the deductible of ${dollars(deductible.deductibleCents)}; this one takes ${dollars(taken)} more, where ${dollars(left)} was left.`,
        trail: [
          {
            what: `Deductible of ${deductible.year}, told on ${formatDate(deductible.askedOn)}`,
            cents: deductible.deductibleCents,
          },
          ...others,
          { what: 'Left before this claim', cents: left },
        ],
        ...claimDecision(question),
      },
    ];
  },
  examples: {
    fires: {
      story: 'a deductible of 50.00 taken by two claims',
      question: (clean) => ({
        ...clean,
        deductible: {
          deductibleCents: 5_000,
          year: '2026',
          askedOn: '2026-03-01',
          takenBefore: [{ patientControlNumber: 'PCN0', cents: 5_000 }],
        },
        answers: [answerWith([{ paid: 5_000, reasons: { 'CO-45': 5_000, 'PR-1': 5_000 } }])],
      }),
    },
    passes: {
      story: 'the second claim takes what the first left',
      question: (clean) => ({
        ...clean,
        deductible: {
          deductibleCents: 5_000,
          year: '2026',
          askedOn: '2026-03-01',
          takenBefore: [{ patientControlNumber: 'PCN0', cents: 3_000 }],
        },
        answers: [answerWith([{ paid: 8_000, reasons: { 'CO-45': 5_000, 'PR-1': 2_000 } }])],
      }),
    },
  },
};
