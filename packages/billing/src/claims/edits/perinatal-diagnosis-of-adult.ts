import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';

/** What began at birth and may trouble a grown person: born early or small, birth injuries of nerves, chronic lung disease. */
const LASTING = ['P05', 'P07', 'P11', 'P14', 'P27', 'P91'];

export const perinatalDiagnosisOfAdult: Edit = {
  id: 'perinatal-diagnosis-of-adult',
  title: 'Conditions of the newborn are not billed for grown patients',
  severity: 'hold',
  confirmable: true,
  source: 'ICD-10-CM Official Guidelines sections I.C.16.a.1, a.4 and d; CMS Medicare Code Editor, age conflict',
  why: 'Chapter 16 is of what begins at birth. On an adult it is mostly a mistyped code, denied with CO-9.',
  effective: SINCE_ICD10,
  check: ({ patient, dateOfService, diagnoses }) => {
    if (!isIsoDate(patient.birthDate) || !isIsoDate(dateOfService) || dateOfService < patient.birthDate) return [];
    const age = ageOn(patient.birthDate, dateOfService);
    if (age < 18) return [];
    return diagnoses.flatMap((code, index) =>
      code.startsWith('P') && !LASTING.some((start) => code.startsWith(start))
        ? [
            {
              where: `diagnoses[${index}]`,
              message: `Diagnosis ${code} is a condition of the newborn and the patient was ${age}.`,
              fix: 'Correct the code, or the birth date of the patient; confirm it where the condition has lasted since birth.',
            },
          ]
        : [],
    );
  },
  examples: {
    fires: { story: 'jaundice of the newborn at 46', claim: (clean) => ({ ...clean, diagnoses: ['P599'] }) },
    passes: {
      story: 'on the fifth day of life',
      claim: (clean) => ({ ...withPatient(clean, { birthDate: '2026-10-28' }), diagnoses: ['P599'] }),
    },
  },
};
