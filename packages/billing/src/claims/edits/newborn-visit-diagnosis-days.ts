import { daysBetween, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';

const FIRST_WEEK = 'Z00110';
const FIRST_MONTH = 'Z00111';

/** The code for a newborn check-up by age in days, undefined past four weeks (ICD-10-CM Z00.110, Z00.111). */
function codeForDays(days: number): string | undefined {
  if (days < 8) return FIRST_WEEK;
  return days <= 28 ? FIRST_MONTH : undefined;
}

export const newbornVisitDiagnosisDays: Edit = {
  id: 'newborn-visit-diagnosis-days',
  title: 'Newborn check-up code fits the age in days',
  severity: 'hold',
  source: 'ICD-10-CM Tabular List Z00.110 (under 8 days) and Z00.111 (8 to 28 days)',
  why: 'Plans check these codes against the birth date and deny the wrong one: CO-9.',
  kinds: ['professional'],
  effective: SINCE_ICD10,
  check: ({ patient, dateOfService, diagnoses }) => {
    if (!isIsoDate(patient.birthDate) || !isIsoDate(dateOfService)) return [];
    const days = daysBetween(patient.birthDate, dateOfService);
    return diagnoses.flatMap((code, index) => {
      if (![FIRST_WEEK, FIRST_MONTH].includes(code) || codeForDays(days) === code || days < 0) return [];
      const right = codeForDays(days);
      return [
        {
          where: `diagnoses[${index}]`,
          message: `Diagnosis ${code} does not fit a child of ${days} days.`,
          fix: right ? `Use ${right}.` : 'Use the check-up code for a child of 29 days or more.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'first-week code at ten days',
      claim: (clean) => ({ ...withPatient(clean, { birthDate: '2026-10-23' }), diagnoses: [FIRST_WEEK] }),
    },
    passes: {
      story: 'first-month code at ten days',
      claim: (clean) => ({ ...withPatient(clean, { birthDate: '2026-10-23' }), diagnoses: [FIRST_MONTH] }),
    },
  },
};
