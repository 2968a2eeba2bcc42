import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { lineHits, placeOf } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

/** Hospital places, where the hospital bills for staff and equipment. */
const HOSPITAL = ['19', '21', '22', '23'];

export const staffServicePlace: Edit = {
  id: 'staff-service-place',
  title: 'Services of office staff are not billed from a hospital',
  severity: 'hold',
  source: 'Medicare physician fee schedule PC/TC indicator 5; CMS Benefit Policy Manual ch. 15 section 60.1',
  why: 'An injection by hospital staff is paid to the hospital: CO-5 or CO-109.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      const row = feeRow(codes, line.procedureCode, line.dateOfService);
      if (!row || !(row.pcTcIndicator === '5' && HOSPITAL.includes(placeOf(claim, line)))) return undefined;
      return {
        where: `${path}.procedureCode`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode}, a service of staff, in a hospital (place ${placeOf(claim, line)}).`,
        fix: 'Take it off, or correct the place of service.',
      };
    }),
  examples: {
    fires: {
      story: 'injection in a hospital clinic',
      claim: (clean) => withLines(withFacility(clean, { placeOfService: '22' }), { procedureCode: '96372' }),
    },
    passes: { story: 'injection in the office', claim: (clean) => withLines(clean, { procedureCode: '96372' }) },
  },
};
