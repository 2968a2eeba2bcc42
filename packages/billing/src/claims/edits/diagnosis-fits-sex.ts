import type { Edit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { diagnosisSex, sexRuleWaived } from './support/sex.ts';
import { SINCE_ICD10 } from './support/since.ts';

export const diagnosisFitsSex: Edit = {
  id: 'diagnosis-fits-sex',
  title: 'Diagnoses fit the sex of the patient',
  severity: 'hold',
  source: 'CMS Medicare Code Editor, sex conflict; CMS Claims Processing Manual ch. 32 section 240 (modifier KX)',
  why: 'A diagnosis for the other sex is denied: CO-10.',
  effective: SINCE_ICD10,
  check: (claim, { codes }) => {
    if (sexRuleWaived(claim)) return [];
    return claim.diagnoses.flatMap((code, index) => {
      const answer = codes.ask('icd10cm', code, claim.dateOfService);
      const flagged = answer.status === 'valid' ? answer.entry.sex : undefined;
      const sex = flagged ?? diagnosisSex(code);
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
      story: 'prostate diagnosis of a woman',
      claim: (clean) => ({ ...withPatient(clean, { sex: 'F' }), diagnoses: ['N401'] }),
    },
    passes: {
      story: 'prostate diagnosis of a man',
      claim: (clean) => ({ ...withPatient(clean, { sex: 'M' }), diagnoses: ['N401'] }),
    },
  },
};
