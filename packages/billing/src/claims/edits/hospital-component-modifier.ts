import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

/** Hospital places, where the hospital bills for staff and equipment. */
const HOSPITAL = ['19', '21', '22', '23'];

export const hospitalComponentModifier: Edit = {
  id: 'hospital-component-modifier',
  title: 'In a hospital the practice bills its part only',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 13 section 20.2.1 (technical component in hospitals); fee schedule PC/TC indicators 1 and 3',
  why: 'Equipment and staff are paid to the hospital. The whole service is denied: CO-5 or CO-109.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      const row = feeRow(codes, line.procedureCode, line.dateOfService);
      if (
        !row ||
        !(
          HOSPITAL.includes(placeOf(claim, line)) &&
          (row.pcTcIndicator === '3' || (row.pcTcIndicator === '1' && !hasModifier(line, ['26'])))
        )
      )
        return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} with its technical part in a hospital (place ${placeOf(claim, line)}).`,
        fix: 'Add 26 for the reading; the hospital bills the rest.',
      };
    }),
  examples: {
    fires: {
      story: 'chest film of a hospital outpatient',
      claim: (clean) => withLines(withFacility(clean, { placeOfService: '22' }), { procedureCode: '71046' }),
    },
    passes: {
      story: 'reading of the film',
      claim: (clean) =>
        withLines(withFacility(clean, { placeOfService: '22' }), { procedureCode: '71046', modifiers: ['26'] }),
    },
  },
};
