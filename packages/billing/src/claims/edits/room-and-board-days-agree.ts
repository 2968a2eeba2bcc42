import type { Claim } from '../types.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { isHospitalStay, isRoomAndBoard, valueHundredths } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

function roomDays(claim: Claim): number {
  return claim.lines.reduce((sum, line) => (isRoomAndBoard(line.revenueCode) ? sum + line.units : sum), 0);
}

export const roomAndBoardDaysAgree: Edit = {
  id: 'room-and-board-days-agree',
  title: 'Days of room and board are the days of the stay',
  severity: 'hold',
  confirmable: true,
  source: 'CMS Claims Processing Manual ch. 25 section 75.5 form locator 46 (accommodation days)',
  why: 'Days on the room lines that differ from value codes 80 and 81 are returned to the provider.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isHospitalStay(claim)) return [];
    const covered = valueHundredths(claim, '80');
    if (covered === undefined) return [];
    const told = (covered + (valueHundredths(claim, '81') ?? 0)) / 100;
    const billed = roomDays(claim);
    if (billed === told) return [];
    return [
      {
        where: 'lines',
        message: `The room lines bill ${billed} days and value codes 80 and 81 say ${told}.`,
        fix: 'Correct the units of the room lines (revenue codes 0100 to 0219), or the value codes.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'three days of room, five covered',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { statementThrough: '2026-11-07', values: [{ code: '80', hundredths: 500 }] }),
    },
    passes: { story: 'three and three', from: 'inpatient', claim: (clean) => clean },
  },
};
