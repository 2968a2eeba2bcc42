import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

const letters = (name: string) => name.toUpperCase().replaceAll(/[^A-Z0-9]/g, '');

const found = {
  coverageId: 'coverage-1',
  date: '2026-11-02',
  checkedOn: '2026-11-02',
  status: 'active',
  otherPayerName: 'Prairie Benefit Trust',
} as const;

export const otherPayerFirst: Edit = {
  id: 'other-payer-first',
  title: 'No other payer comes first',
  severity: 'hold',
  confirmable: true,
  source: '005010X279A1 (271) loop 2120C (other payer, EB01 R); 005010X222A1 loop 2320',
  why: 'The payer says that another one pays first: it will deny with CO-22.',
  effective: SINCE_5010,
  check: (claim, { eligibility }) => {
    const name = eligibility?.otherPayerName;
    if (!name || eligibility?.coverageId !== claim.coverageId || claim.payerSequence !== 'P') return [];
    const wanted = letters(name);
    if (claim.otherPayers?.some(({ payer }) => letters(payer.name) === wanted)) return [];
    return [
      {
        where: 'payerSequence',
        message: `${claim.payer.name} says that ${name} pays first.`,
        fix: `Ask the patient about ${name}; add that coverage and bill it first, or have the payer correct its record.`,
      },
    ];
  },
  examples: {
    fires: { story: 'another plan found', claim: (clean) => clean, context: { eligibility: found } },
    passes: {
      story: 'the other plan has decided',
      from: 'secondary',
      claim: (clean) => clean,
      context: { eligibility: { ...found, coverageId: 'coverage-2', otherPayerName: 'Northern Mutual' } },
    },
  },
};
