import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const workersCompensationFacts: Edit = {
  id: 'workers-compensation-facts',
  title: 'Workers’ compensation has the accident at work and its claim number',
  severity: 'hold',
  source:
    '005010X222A1 loop 2300 CLM11 EM, DTP*439 and loop 2010CA REF*Y4; IAIABC Workers’ Compensation Medical Bill Data',
  why: 'The carrier finds the case by its number and the day of injury; without them the bill is returned.',
  effective: SINCE_5010,
  check: ({ payer, accident, details }) => {
    if (payer.claimFilingIndicator !== 'WC') return [];
    const hits: EditHit[] = [];
    if (accident?.kind !== 'employment')
      hits.push({
        where: 'accident.kind',
        message: 'The claim goes to workers’ compensation and names no accident at work.',
        fix: 'Enter the accident at work with its day, or choose the payer that covers the visit.',
      });
    if (!details?.propertyCasualtyClaimNumber?.trim())
      hits.push({
        where: 'details.propertyCasualtyClaimNumber',
        message: 'The claim goes to workers’ compensation and has no claim number of the carrier.',
        fix: 'Ask the employer or carrier for the number of the case.',
      });
    return hits;
  },
  examples: {
    fires: { story: 'no accident, no number', claim: (clean) => withPayer(clean, { claimFilingIndicator: 'WC' }) },
    passes: {
      story: 'hurt at work',
      claim: (clean) => ({
        ...withDetails(withPayer(clean, { claimFilingIndicator: 'WC' }), {
          propertyCasualtyClaimNumber: 'WC-26-004417',
        }),
        accident: { kind: 'employment', date: '2026-11-01' },
      }),
    },
  },
};
