import { addDays, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const birthDateNotInFuture: Edit = {
  id: 'birth-date-not-in-future',
  title: 'Birth date is not in the future',
  severity: 'hold',
  source: '005010X222A1 loops 2010BA and 2010CA DMG02',
  why: 'A birth date to come matches no member and is rejected before adjudication.',
  effective: SINCE_5010,
  check: ({ patient }, { today }) =>
    isIsoDate(patient.birthDate) && patient.birthDate > today
      ? [
          {
            where: 'patient.birthDate',
            message: 'The patient birth date lies in the future.',
            fix: 'Correct the birth date; look at the century.',
          },
        ]
      : [],
  examples: {
    fires: {
      story: 'born a year from now',
      claim: (clean) => withPatient(clean, { birthDate: addDays(clean.dateOfService, 365) }),
    },
    passes: { story: 'born in 1980', claim: (clean) => withPatient(clean, { birthDate: '1980-05-17' }) },
  },
};
