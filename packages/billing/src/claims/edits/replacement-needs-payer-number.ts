import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

/** Replacement and void; interim bills and late charges stand on their own. */
const CORRECTS = ['7', '8'];

export const replacementNeedsPayerNumber: Edit = {
  id: 'replacement-needs-payer-number',
  title: "Replacement and void carry the payer's claim number",
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM05-3 and REF*F8 REF02',
  why: 'Without it the payer cannot tell which claim is corrected: it is rejected, or denied as a duplicate or with CO-129.',
  effective: SINCE_5010,
  check: ({ frequencyCode, payerClaimControlNumber }) =>
    !CORRECTS.includes(frequencyCode) || payerClaimControlNumber?.trim()
      ? []
      : [
          {
            where: 'payerClaimControlNumber',
            message: `The claim ${frequencyCode === '7' ? 'replaces' : 'voids'} an earlier one and does not carry the payer's claim control number.`,
            fix: 'Copy the number from the remittance of the earlier claim (CLP07); if the claim was rejected and never adjudicated, send it as an original.',
          },
        ],
  examples: {
    fires: { story: 'replacement without number', claim: (clean) => ({ ...clean, frequencyCode: '7' }) },
    passes: {
      story: 'replacement with number',
      claim: (clean) => ({ ...clean, frequencyCode: '7', payerClaimControlNumber: '2026306A00417' }),
    },
  },
};
