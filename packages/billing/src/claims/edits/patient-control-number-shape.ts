import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const patientControlNumberShape: Edit = {
  id: 'patient-control-number-shape',
  title: 'Patient control number fits the claim',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM01 (payers keep 20 characters)',
  why: 'The payer sends it back in the 277CA and 835. Cut or changed, the answer cannot be matched to the claim.',
  effective: SINCE_5010,
  check: ({ patientControlNumber }) =>
    /^[0-9A-Za-z-]{1,20}$/.test(patientControlNumber)
      ? []
      : [
          {
            where: 'patientControlNumber',
            message:
              'The patient control number is empty, longer than 20 characters or holds other characters than letters, digits and hyphens.',
            fix: 'Build the claim again to give it a new number.',
          },
        ],
  examples: {
    fires: {
      story: '21 characters',
      claim: (clean) => ({ ...clean, patientControlNumber: '123456789012345678901' }),
    },
    passes: { story: '20 characters', claim: (clean) => ({ ...clean, patientControlNumber: '12345678901234567890' }) },
  },
};
