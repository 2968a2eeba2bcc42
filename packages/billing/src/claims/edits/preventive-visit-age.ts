import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { limitsText, outside } from './support/ages.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { preventiveAges, preventiveCodeFor } from './support/preventive-visits.ts';
import { SINCE_5010 } from './support/since.ts';

export const preventiveVisitAge: Edit = {
  id: 'preventive-visit-age',
  title: 'Preventive visit code fits the age',
  severity: 'hold',
  source: 'CPT 99381-99387 and 99391-99397, defined by age',
  why: 'Each of these codes is for one age bracket; outside of it the visit is denied: CO-6.',
  effective: SINCE_5010,
  check: (claim) => {
    const { birthDate } = claim.patient;
    if (!isIsoDate(birthDate)) return [];
    return lineHits(claim, (line, path) => {
      const limits = preventiveAges(line.procedureCode);
      if (!limits || !isIsoDate(line.dateOfService) || line.dateOfService < birthDate) return undefined;
      const age = ageOn(birthDate, line.dateOfService);
      if (!outside(age, limits)) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Preventive visit ${line.procedureCode} on line ${line.lineNumber} is for patients ${limitsText(limits)} and the patient was ${age}.`,
        fix: `Use ${preventiveCodeFor(line.procedureCode, age)} if the birth date is right.`,
      };
    });
  },
  examples: {
    fires: {
      story: 'young-adult visit at 46',
      claim: (clean) => withLines({ ...clean, diagnoses: ['Z0000'] }, { procedureCode: '99395' }),
    },
    passes: {
      story: 'visit of the bracket from 40 to 64',
      claim: (clean) => withLines({ ...clean, diagnoses: ['Z0000'] }, { procedureCode: '99396' }),
    },
  },
};
