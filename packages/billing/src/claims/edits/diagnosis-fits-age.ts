import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { diagnosisAges, limitsText, outside } from './support/ages.ts';
import { withPatient } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisFitsAge: Edit = {
  id: 'diagnosis-fits-age',
  title: 'Diagnoses fit the age of the patient',
  severity: 'hold',
  source: 'CMS Medicare Code Editor, age conflict; ICD-10-CM Official Guidelines sections I.C.15 and I.C.16',
  why: 'A diagnosis for another age is denied: CO-9.',
  effective: SINCE_ICD10,
  check: ({ patient, dateOfService, diagnoses }, { codes }) => {
    if (!isIsoDate(patient.birthDate) || !isIsoDate(dateOfService) || dateOfService < patient.birthDate) return [];
    const age = ageOn(patient.birthDate, dateOfService);
    return diagnoses.flatMap((code, index) => {
      const answer = codes.ask('icd10cm', code, dateOfService);
      const flagged = answer.status === 'valid' ? answer.entry : {};
      const limits = { ...diagnosisAges(code), ...flagged };
      if (!outside(age, limits)) return [];
      return [
        {
          where: `diagnoses[${index}]`,
          message: `Diagnosis ${code} is for patients ${limitsText(limits)} and the patient was ${age}.`,
          fix: 'Correct the code, or the birth date of the patient.',
        },
      ];
    });
  },
  examples: {
    fires: { story: 'newborn code of an adult', claim: (clean) => ({ ...clean, diagnoses: ['Z3800'] }) },
    passes: {
      story: 'newborn code on the day of birth',
      claim: (clean) => ({ ...withPatient(clean, { birthDate: clean.dateOfService }), diagnoses: ['Z3800'] }),
    },
  },
};
