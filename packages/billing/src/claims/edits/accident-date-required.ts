import { formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

export const accidentDateRequired: Edit = {
  id: 'accident-date-required',
  title: 'Accident has its date, not after the service',
  severity: 'hold',
  source: '005010X222A1 loop 2300 DTP*439 with CLM11; CMS-1500 items 10 and 14',
  why: 'Liability and no-fault are decided by the date; without it the claim is rejected, or returned with N305.',
  effective: SINCE_5010,
  check: ({ accident, dateOfService }) => {
    if (!accident) return [];
    const { date } = accident;
    const at = {
      where: 'accident.date',
      fix: 'Ask the patient for the day of the accident and enter it on the visit.',
    };
    if (date === undefined || !isIsoDate(date))
      return [{ ...at, message: 'The claim is due to an accident and has no accident date.' }];
    if (date > dateOfService)
      return [{ ...at, message: `The accident date ${formatDate(date)} is after the date of service.` }];
    return [];
  },
  examples: {
    fires: { story: 'accident without date', claim: (clean) => ({ ...clean, accident: { kind: 'other' } }) },
    passes: {
      story: 'accident on the day',
      claim: (clean) => ({ ...clean, accident: { kind: 'other', date: clean.dateOfService } }),
    },
  },
};
