import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

const AREAS = new Set(['00', '01', '02', '10', '20', '30', '40']);
/** Dentures that say the jaw by their code, with the areas of that jaw. */
const UPPER = {
  codes: new Set(['D5110', 'D5130', 'D5211', 'D5213', 'D5221', 'D5223', 'D5225']),
  areas: ['01', '10', '20'],
  jaw: 'upper',
};
const LOWER = {
  codes: new Set(['D5120', 'D5140', 'D5212', 'D5214', 'D5222', 'D5224', 'D5226']),
  areas: ['02', '30', '40'],
  jaw: 'lower',
};

export const oralAreaFits: Edit = {
  id: 'oral-area-fits',
  title: 'The area of the mouth exists and fits the denture',
  severity: 'hold',
  source: '005010X224A2 loop 2400 SV304; ADA claim form box 25; CDT D5110 to D5226 (upper and lower dentures)',
  why: 'An unknown area, or an upper denture in the lower jaw, is returned.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const areas = line.oralCavityAreas;
      if (!areas || areas.length === 0) return undefined;
      const where = `${path}.oralCavityAreas`;
      const fix = 'Use 00 mouth, 01 upper, 02 lower jaw, 10, 20, 30 or 40 quadrant.';
      const unknown = areas.find((area) => !AREAS.has(area));
      if (unknown !== undefined)
        return { where, message: `The area ${unknown} on line ${line.lineNumber} does not exist.`, fix };
      const denture = [UPPER, LOWER].find(({ codes }) => codes.has(line.procedureCode));
      if (!denture || areas.every((area) => denture.areas.includes(area))) return undefined;
      return {
        where,
        message: `Line ${line.lineNumber} bills a denture of the ${denture.jaw} jaw in another area.`,
        fix,
      };
    }),
  examples: {
    fires: {
      story: 'upper denture in the lower jaw',
      from: 'dental',
      claim: (clean) =>
        withDentalLine(clean, { procedureCode: 'D5110', teeth: [], oralCavityAreas: ['02'], prosthesis: 'I' }),
    },
    passes: {
      story: 'upper denture in the upper jaw',
      from: 'dental',
      claim: (clean) =>
        withDentalLine(clean, { procedureCode: 'D5110', teeth: [], oralCavityAreas: ['01'], prosthesis: 'I' }),
    },
  },
};
