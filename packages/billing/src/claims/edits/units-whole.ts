import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Ambulance mileage takes one decimal. Anesthesia is sent in whole minutes (SV103 MJ). */
const ONE_DECIMAL: readonly CodeRange[] = [
  ['A0425', 'A0425'],
  ['A0435', 'A0436'],
];

function hasTooManyDecimals(units: number, decimals: number): boolean {
  const scaled = units * 10 ** decimals;
  // A hair above zero is no whole unit either.
  return Math.abs(scaled - Math.round(scaled)) > 1e-6 || (units > 0 && scaled < 0.5);
}

export const unitsWhole: Edit = {
  id: 'units-whole',
  title: 'Units are whole numbers',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV104; CMS Claims Processing Manual ch. 15 section 20.2 (mileage)',
  why: 'A fraction is allowed for mileage only; elsewhere it is rejected, or returned with M53.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const decimals = inRanges(line.procedureCode, ONE_DECIMAL) ? 1 : 0;
      if (!hasTooManyDecimals(line.units, decimals)) return undefined;
      return {
        where: `${path}.units`,
        message: `Line ${line.lineNumber} has ${line.units} units; ${line.procedureCode} takes ${decimals ? 'one decimal' : 'whole units'}.`,
        fix: decimals
          ? 'Round to one decimal.'
          : 'Round as the code says; a timed service counts a unit from its midpoint, anesthesia counts minutes.',
      };
    }),
  examples: {
    fires: { story: 'one and a half', claim: (clean) => withLines(clean, { procedureCode: '97110', units: 1.5 }) },
    passes: {
      story: 'two quarter hours',
      claim: (clean) => withLines(clean, { procedureCode: '97110', units: 2 }),
    },
  },
};
