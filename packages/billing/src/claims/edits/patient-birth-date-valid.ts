import { isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const patientBirthDateValid: Edit = {
  id: 'patient-birth-date-valid',
  title: 'Patient birth date is a real date',
  severity: 'hold',
  source: '005010X222A1 loops 2010BA and 2010CA DMG02',
  why: 'The payer looks the patient up by birth date; a missing or impossible one is rejected, or returned with N329.',
  effective: SINCE_5010,
  check: ({ patient }) =>
    isIsoDate(patient.birthDate)
      ? []
      : [
          {
            where: 'patient.birthDate',
            message:
              patient.birthDate.trim() === '' ? 'The patient has no birth date.' : 'The birth date is not a real date.',
            fix: 'Ask the patient and enter the birth date that the plan has on file.',
          },
        ],
  examples: {
    fires: { story: '30 February', claim: (clean) => withPatient(clean, { birthDate: '1980-02-30' }) },
    passes: { story: '29 February of a leap year', claim: (clean) => withPatient(clean, { birthDate: '1980-02-29' }) },
  },
};
