import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const institutionalFactsRequired: Edit = {
  id: 'institutional-facts-required',
  title: 'A facility claim has its type of bill and statement dates',
  severity: 'hold',
  source: '005010X223A3 loop 2300 CLM05-1 and DTP*434; UB-04 form locators 4 and 6',
  why: 'Nothing else on the claim can be read without them: it is rejected at the front door.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    claim.details?.institutional
      ? []
      : [
          {
            where: 'details.institutional',
            message: 'The facility claim has no type of bill, statement dates and patient status.',
            fix: 'Enter them on the visit, or bill the visit as a professional claim.',
          },
        ],
  examples: {
    fires: {
      story: 'facility claim without facility facts',
      from: 'outpatient',
      claim: ({ details: _gone, ...clean }) => clean,
    },
    passes: { story: 'emergency visit', from: 'outpatient', claim: (clean) => clean },
  },
};
