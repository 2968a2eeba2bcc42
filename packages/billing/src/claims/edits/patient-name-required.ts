import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const patientNameRequired: Edit = {
  id: 'patient-name-required',
  title: 'Patient has last and first name',
  severity: 'hold',
  source: '005010X222A1 loops 2010BA and 2010CA NM103, NM104',
  why: 'The payer looks the patient up by name, birth date and member id; without the name it returns CO-16 with MA36.',
  effective: SINCE_5010,
  check: ({ patient: { name } }) =>
    (['last', 'first'] as const)
      .filter((part) => isBlank(name[part]))
      .map((part) => ({
        where: `patient.name.${part}`,
        message: `The patient has no ${part} name that can be sent.`,
        fix: 'Enter the name as it stands on the insurance card.',
      })),
  examples: {
    fires: {
      story: 'no first name',
      claim: (clean) => withPatient(clean, { name: { last: 'Vance', first: '' } }),
    },
    passes: {
      story: 'last and first name',
      claim: (clean) => withPatient(clean, { name: { last: 'Vance', first: 'Marta' } }),
    },
  },
};
