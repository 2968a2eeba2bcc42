import type { Edit } from './edit.ts';
import { isInpatient, isRoomAndBoard } from './support/institutional.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const roomAndBoardInDays: Edit = {
  id: 'room-and-board-in-days',
  title: 'Room and board is billed by the day, at a rate',
  severity: 'warn',
  source: '005010X223A3 loop 2400 SV204 (DA days); UB-04 form locators 44 (rate) and 46 (days)',
  why: 'The form wants a daily rate and a number of days; a charge that is not rate times days draws a question.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isInpatient(claim)) return [];
    return lineHits(claim, (line, path) => {
      if (!isRoomAndBoard(line.revenueCode) || line.units <= 0) return undefined;
      if (line.unitOfMeasure !== 'DA')
        return {
          where: `${path}.unitOfMeasure`,
          message: `Line ${line.lineNumber} bills room and board and does not count in days.`,
          fix: 'Set the unit of the line to days (DA).',
        };
      if (line.chargeCents % line.units !== 0)
        return {
          where: `${path}.chargeCents`,
          message: `The charge on line ${line.lineNumber} is not a daily rate times ${line.units} days.`,
          fix: 'Put days at another rate on a line of their own.',
        };
      return undefined;
    });
  },
  examples: {
    fires: {
      story: 'room counted in units',
      from: 'inpatient',
      claim: (clean) => ({ ...clean, lines: clean.lines.map((line) => ({ ...line, unitOfMeasure: 'UN' as const })) }),
    },
    passes: { story: 'three days at one rate', from: 'inpatient', claim: (clean) => clean },
  },
};
