import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { diagnosisSex, sexRuleWaived } from './support/sex.ts';
import { SINCE_ICD10 } from './support/since.ts';
import { editorConflicts } from './support/tables.ts';

export const codeEditorSex: Edit = {
  id: 'code-editor-sex',
  title: 'Diagnoses fit the sex by the code editor',
  severity: 'hold',
  source: 'CMS Medicare Code Editor, sex conflict; CMS Claims Processing Manual ch. 32 section 240 (modifier KX)',
  why: 'A diagnosis for the other sex is denied: CO-10.',
  effective: SINCE_ICD10,
  check: (claim, { codes }) => {
    if (claim.patient.sex === 'U' || sexRuleWaived(claim)) return [];
    return claim.diagnoses.flatMap((code, index) => {
      // What follows from the chapter of the code, diagnosis-fits-sex says.
      if (diagnosisSex(code) !== undefined) return [];
      const rule = editorConflicts(codes, code, claim.dateOfService).find(({ group }) => group === 'Sex')?.rule ?? '';
      const sex = rule.startsWith('Female') ? 'F' : rule.startsWith('Male') ? 'M' : undefined;
      if (sex === undefined || sex === claim.patient.sex) return [];
      return [
        {
          where: `diagnoses[${index}]`,
          message: `Diagnosis ${code} is for ${sex === 'F' ? 'female' : 'male'} patients and the patient is on file as ${claim.patient.sex}.`,
          fix: 'Correct the code or the sex on file; where both are right, add modifier KX to the line.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'a diagnosis that the example table keeps for men',
      claim: (clean) => ({ ...clean, diagnoses: ['M1712'] }),
    },
    passes: {
      story: 'the same for a man',
      claim: (clean) => ({ ...withPatient(clean, { sex: 'M' }), diagnoses: ['M1712'] }),
    },
  },
};
