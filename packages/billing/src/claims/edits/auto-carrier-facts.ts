import type { Edit, EditHit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const autoCarrierFacts: Edit = {
  id: 'auto-carrier-facts',
  title: 'Auto carriers get an auto accident and their claim number',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM11 AA and loop 2010CA REF*Y4; SBR09 AM',
  why: 'The carrier pays for an accident that it knows by number; without it the bill is returned.',
  effective: SINCE_5010,
  check: ({ payer, accident, details }) => {
    if (payer.claimFilingIndicator !== 'AM') return [];
    const hits: EditHit[] = [];
    if (accident?.kind !== 'auto')
      hits.push({
        where: 'accident.kind',
        message: 'The claim goes to an auto carrier and names no auto accident.',
        fix: 'Enter the accident with its day and state, or choose the payer that covers the visit.',
      });
    if (!details?.propertyCasualtyClaimNumber?.trim())
      hits.push({
        where: 'details.propertyCasualtyClaimNumber',
        message: 'The claim goes to an auto carrier and has no claim number of the carrier.',
        fix: 'Ask the patient or the carrier for the number of the case.',
      });
    return hits;
  },
  examples: {
    fires: { story: 'no accident, no number', claim: (clean) => withPayer(clean, { claimFilingIndicator: 'AM' }) },
    passes: {
      story: 'crash with number',
      claim: (clean) => ({
        ...withDetails(withPayer(clean, { claimFilingIndicator: 'AM' }), { propertyCasualtyClaimNumber: 'AU-77120' }),
        accident: { kind: 'auto', date: '2026-11-01', state: 'MN' },
      }),
    },
  },
};
