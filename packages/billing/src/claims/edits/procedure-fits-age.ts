import { askProcedure } from '@cleanclaim/codesets';
import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { limitsText, outside, procedureAges } from './support/ages.ts';
import { withLines, withPatient } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const procedureFitsAge: Edit = {
  id: 'procedure-fits-age',
  title: 'Procedures fit the age of the patient',
  severity: 'hold',
  source:
    'CPT: newborn, neonatal and pediatric critical care, vaccine counseling through 18 years; age limits of the code set',
  why: 'A procedure for another age is denied: CO-6.',
  effective: SINCE_5010,
  check: (claim, { codes }) => {
    const { birthDate } = claim.patient;
    if (!isIsoDate(birthDate)) return [];
    return lineHits(claim, (line, path) => {
      const { procedureCode: code, dateOfService: date } = line;
      if (!isIsoDate(date) || date < birthDate) return undefined;
      const answer = askProcedure(codes, code, date);
      const limits = { ...procedureAges(code), ...(answer.status === 'valid' ? answer.entry : {}) };
      const age = ageOn(birthDate, date);
      if (!outside(age, limits)) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Procedure ${code} on line ${line.lineNumber} is for patients ${limitsText(limits)} and the patient was ${age}.`,
        fix: 'Correct the code, or the birth date of the patient.',
      };
    });
  },
  examples: {
    fires: {
      story: 'vaccine counseling for children, given to an adult',
      claim: (clean) => withLines(clean, { procedureCode: '90460' }),
    },
    passes: {
      story: 'the same for a child',
      claim: (clean) => withLines(withPatient(clean, { birthDate: '2019-04-02' }), { procedureCode: '90460' }),
    },
  },
};
