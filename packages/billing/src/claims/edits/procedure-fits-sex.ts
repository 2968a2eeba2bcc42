import { askProcedure } from '@cleanclaim/codesets';
import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines, withPatient } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { sexRuleWaived } from './support/sex.ts';
import { SINCE_5010 } from './support/since.ts';

/** CPT surgery chapters of the genital systems and maternity care; HCPCS screening of prostate and cervix. */
const MALE: readonly CodeRange[] = [
  ['54000', '55899'],
  ['G0102', 'G0103'],
];
const FEMALE: readonly CodeRange[] = [
  ['56405', '59899'],
  ['G0101', 'G0101'],
  ['Q0091', 'Q0091'],
];

function sexOf(code: string): 'F' | 'M' | undefined {
  if (inRanges(code, MALE)) return 'M';
  return inRanges(code, FEMALE) ? 'F' : undefined;
}

export const procedureFitsSex: Edit = {
  id: 'procedure-fits-sex',
  title: 'Procedures fit the sex of the patient',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 32 section 240 (modifier KX); CPT surgery, genital systems and maternity care',
  why: 'A procedure for the other sex is denied: CO-7.',
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    sexRuleWaived(claim)
      ? []
      : lineHits(claim, (line, path) => {
          const answer = askProcedure(codes, line.procedureCode, line.dateOfService);
          const flagged = answer.status === 'valid' ? answer.entry.sex : undefined;
          const sex = flagged ?? sexOf(line.procedureCode);
          if (sex === undefined || sex === claim.patient.sex) return undefined;
          return {
            where: `${path}.procedureCode`,
            message: `Procedure ${line.procedureCode} on line ${line.lineNumber} is for ${sex === 'F' ? 'female' : 'male'} patients and the patient is on file as ${claim.patient.sex}.`,
            fix: 'Correct the code or the sex on file; where both are right, add modifier KX.',
          };
        }),
  examples: {
    fires: {
      story: 'vasectomy of a woman',
      claim: (clean) => withLines(withPatient(clean, { sex: 'F' }), { procedureCode: '55250' }),
    },
    passes: {
      story: 'vasectomy of a man',
      claim: (clean) => withLines(withPatient(clean, { sex: 'M' }), { procedureCode: '55250' }),
    },
  },
};
