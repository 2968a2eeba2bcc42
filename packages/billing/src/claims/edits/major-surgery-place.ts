import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

export const majorSurgeryPlace: Edit = {
  id: 'major-surgery-place',
  title: 'Major surgery is not in the office',
  severity: 'warn',
  source:
    'Medicare physician fee schedule: no practice expense of its own for places outside a facility; CMS Claims Processing Manual ch. 12 section 20.4.2',
  why: 'Medicare has no office rate for these procedures; a wrong place of service is denied: CO-5.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      const row = feeRow(codes, line.procedureCode, line.dateOfService);
      if (
        !row ||
        !(row.globalDays === '090' && placeOf(claim, line) === '11' && row.nonFacilityPeRvu === row.facilityPeRvu)
      )
        return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} in the office, and the fee schedule has no office rate for it.`,
        fix: 'Correct the place of service and name the facility.',
      };
    }),
  examples: {
    fires: {
      story: 'knee replacement in the office',
      claim: (clean) => withLines(clean, { procedureCode: '27447', modifiers: ['RT'] }),
    },
    passes: {
      story: 'knee replacement in a surgery center',
      claim: (clean) => withLines(withFacility(clean), { procedureCode: '27447', modifiers: ['RT'] }),
    },
  },
};
