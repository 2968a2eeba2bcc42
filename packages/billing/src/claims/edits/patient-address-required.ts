import type { Edit } from './edit.ts';
import { missingParts } from './support/addresses.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const patientAddressRequired: Edit = {
  id: 'patient-address-required',
  title: 'Patient has a whole address',
  severity: 'hold',
  source: '005010X222A1 loops 2010BA and 2010CA N301, N401, N402, N403',
  why: 'The address of the patient is required; without a part of it the claim is rejected, or returned with MA37.',
  effective: SINCE_5010,
  check: ({ patient }) => {
    const missing = missingParts(patient.address);
    if (missing.length === 0) return [];
    return [
      {
        where: 'patient.address',
        message: `The patient address lacks: ${missing.join(', ')}.`,
        fix: 'Complete the address on the patient record.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'no street',
      claim: (clean) => withPatient(clean, { address: { line1: '', city: 'Duluth', state: 'MN', zip: '55803' } }),
    },
    passes: {
      story: 'street, city, state and ZIP',
      claim: (clean) =>
        withPatient(clean, { address: { line1: '5 Fern Court', city: 'Duluth', state: 'MN', zip: '55803' } }),
    },
  },
};
