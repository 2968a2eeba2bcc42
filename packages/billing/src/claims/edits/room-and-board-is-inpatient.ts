import type { Edit } from './edit.ts';
import { facilityPart, isRoomAndBoard } from './support/institutional.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Bills of patients who do not stay the night. */
const OUTPATIENT = new Set(['13', '14', '23', '71', '72', '74', '75', '76', '77', '83']);

export const roomAndBoardIsInpatient: Edit = {
  id: 'room-and-board-is-inpatient',
  title: 'Room and board is not on an outpatient bill',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 25 sections 75.1 (type of bill) and 75.4 (revenue codes 010X to 021X)',
  why: 'A bed for the night and an outpatient type of bill exclude each other: the claim is returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const type = facilityPart(claim)?.facilityTypeCode ?? '';
    if (!OUTPATIENT.has(type)) return [];
    return lineHits(claim, (line, path) =>
      isRoomAndBoard(line.revenueCode)
        ? {
            where: `${path}.revenueCode`,
            message: `Line ${line.lineNumber} bills room and board (${line.revenueCode}) on an outpatient bill (${type}).`,
            fix: 'Use the inpatient type of bill for a stay; observation is revenue code 0762.',
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'a room on an emergency bill',
      from: 'outpatient',
      claim: (clean) => ({ ...clean, lines: clean.lines.map((line) => ({ ...line, revenueCode: '0120' })) }),
    },
    passes: { story: 'emergency visit', from: 'outpatient', claim: (clean) => clean },
  },
};
