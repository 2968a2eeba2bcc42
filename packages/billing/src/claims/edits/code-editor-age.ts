import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { diagnosisAges } from './support/ages.ts';
import { withPatient } from './support/example.ts';
import { SINCE_ICD10 } from './support/since.ts';
import { editorConflicts } from './support/tables.ts';

export const codeEditorAge: Edit = {
  id: 'code-editor-age',
  title: 'Diagnoses fit the age by the code editor',
  severity: 'hold',
  source: 'CMS Medicare Code Editor, age conflict (newborn 0, pediatric 0 to 17, maternity 9 to 64, adult 15 to 124)',
  why: 'A diagnosis for another age is denied: CO-9.',
  effective: SINCE_ICD10,
  check: (claim, { codes }) => {
    const { birthDate } = claim.patient;
    const day = claim.dateOfService;
    if (!isIsoDate(birthDate) || day < birthDate) return [];
    const age = ageOn(birthDate, day);
    return claim.diagnoses.flatMap((code, index) => {
      // What follows from the chapter of the code, diagnosis-fits-age says.
      if (Object.keys(diagnosisAges(code)).length > 0) return [];
      return editorConflicts(codes, code, day).flatMap(({ group, rule }) => {
        const [, from, to] = group === 'Age' ? (/(\d+)(?:-(\d+))?/.exec(rule) ?? []) : [];
        if (from === undefined || (age >= Number(from) && age <= Number(to ?? from))) return [];
        return [
          {
            where: `diagnoses[${index}]`,
            message: `Diagnosis ${code} is for ages ${to === undefined ? from : `${from} to ${to}`} and the patient was ${age}.`,
            fix: 'Correct the code, or the birth date of the patient.',
          },
        ];
      });
    });
  },
  examples: {
    fires: {
      story: 'an arthritis of adults in a child',
      claim: (clean) => ({ ...withPatient(clean, { birthDate: '2018-05-17' }), diagnoses: ['M1711'] }),
    },
    passes: { story: 'the same in an adult', claim: (clean) => ({ ...clean, diagnoses: ['M1711'] }) },
  },
};
