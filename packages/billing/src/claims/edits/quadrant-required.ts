import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { teethOf, withDentalLine } from './support/teeth.ts';

/** Gum surgery and scaling, billed by quadrant. */
const BY_QUADRANT = new Set(['D4210', 'D4211', 'D4240', 'D4241', 'D4260', 'D4261', 'D4341', 'D4342']);
const QUADRANTS = new Set(['10', '20', '30', '40']);

export const quadrantRequired: Edit = {
  id: 'quadrant-required',
  title: 'Gum treatment names its quadrant or teeth',
  severity: 'hold',
  source: '005010X224A2 loop 2400 SV304 (10, 20, 30, 40); ADA claim form box 25',
  why: 'It is paid for each quadrant; without the quadrant the line is returned with N37 or denied as a duplicate.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!BY_QUADRANT.has(line.procedureCode) || teethOf(line).length > 0) return undefined;
      if (line.oralCavityAreas?.some((area) => QUADRANTS.has(area))) return undefined;
      return {
        where: `${path}.oralCavityAreas`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode} and names no quadrant.`,
        fix: 'Enter 10 upper right, 20 upper left, 30 lower left or 40 lower right, one line for each.',
      };
    }),
  examples: {
    fires: {
      story: 'scaling somewhere',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { procedureCode: 'D4341', teeth: [] }),
    },
    passes: {
      story: 'scaling upper right',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { procedureCode: 'D4341', teeth: [], oralCavityAreas: ['10'] }),
    },
  },
};
