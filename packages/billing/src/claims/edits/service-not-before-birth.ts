import { addDays, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const serviceNotBeforeBirth: Edit = {
  id: 'service-not-before-birth',
  title: 'Service is not before the birth of the patient',
  severity: 'hold',
  source: '005010X222A1 loop 2400 DTP*472 and loops 2010BA, 2010CA DMG02',
  why: 'The payer denies it: CO-14, the birth date follows the date of service.',
  effective: SINCE_5010,
  check: ({ patient, dateOfService }) =>
    isIsoDate(patient.birthDate) && isIsoDate(dateOfService) && dateOfService < patient.birthDate
      ? [
          {
            where: 'dateOfService',
            message: `The date of service ${formatDate(dateOfService)} is before the patient was born.`,
            fix: 'Correct the date of service, or the birth date of the patient.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'born the day after',
      claim: (clean) => withPatient(clean, { birthDate: addDays(clean.dateOfService, 1) }),
    },
    passes: { story: 'born long before', claim: (clean) => withPatient(clean, { birthDate: '1980-05-17' }) },
  },
};
