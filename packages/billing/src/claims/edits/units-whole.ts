import type { Edit } from './edit.ts';
import { ANESTHESIA, type CodeRange, inRanges } from './support/code-ranges.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Anesthesia time units and ambulance mileage take one decimal. */
const ONE_DECIMAL: readonly CodeRange[] = [...ANESTHESIA, ['A0425', 'A0425'], ['A0435', 'A0436']];

function hasTooManyDecimals(units: number, decimals: number): boolean {
  const scaled = units * 10 ** decimals;
  return Math.abs(scaled - Math.round(scaled)) > 1e-6;
}

export const unitsWhole: Edit = {
  id: 'units-whole',
  title: 'Units are whole numbers',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV104; CMS Claims Processing Manual ch. 12 section 50.G and ch. 15 section 20.2',
  why: 'Fractions are allowed for anesthesia time and mileage only; elsewhere they are rejected, or returned with M53.',
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
          : 'Round as the code says; a timed service counts a unit from its midpoint.',
      };
    }),
  examples: {
    fires: { story: 'one and a half', claim: (clean) => withLines(clean, { procedureCode: '97110', units: 1.5 }) },
    passes: {
      story: 'anesthesia time',
      claim: (clean) => withLines(clean, { procedureCode: '00830', modifiers: ['AA'], units: 4.3 }),
    },
  },
};
