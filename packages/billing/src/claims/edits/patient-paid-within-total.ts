import { cents, formatDollars } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';

export const patientPaidWithinTotal: Edit = {
  id: 'patient-paid-within-total',
  title: 'The patient paid no more than the claim',
  severity: 'hold',
  source: '005010X222A1 and X224A2 loop 2300 AMT*F5; CMS-1500 item 29',
  why: 'Payers take what the patient paid off their payment; a larger amount is returned.',
  effective: SINCE_5010,
  check: ({ details, totalChargeCents }) => {
    const paid = details?.patientPaidCents;
    if (paid === undefined || (paid >= 0 && paid <= totalChargeCents)) return [];
    return [
      {
        where: 'details.patientPaidCents',
        message: `The patient is said to have paid ${formatDollars(paid)} of ${formatDollars(totalChargeCents)}.`,
        fix: 'Enter what the patient paid for these services only.',
      },
    ];
  },
  examples: {
    fires: { story: 'ten times as much', claim: (clean) => withDetails(clean, { patientPaidCents: cents(125_000) }) },
    passes: { story: 'copay', claim: (clean) => withDetails(clean, { patientPaidCents: cents(2_500) }) },
  },
};
