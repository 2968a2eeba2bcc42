import type { Edit, EditHit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { teethOf, withDentalLine } from './support/teeth.ts';

/** Surfaces that a code stands for, and whether it stands for more too. D2335 may be fewer with an edge lost: not here. */
const COUNTS: ReadonlyMap<string, { surfaces: number; orMore?: true }> = new Map([
  ['D2140', { surfaces: 1 }],
  ['D2150', { surfaces: 2 }],
  ['D2160', { surfaces: 3 }],
  ['D2161', { surfaces: 4, orMore: true }],
  ['D2330', { surfaces: 1 }],
  ['D2331', { surfaces: 2 }],
  ['D2332', { surfaces: 3 }],
  ['D2391', { surfaces: 1 }],
  ['D2392', { surfaces: 2 }],
  ['D2393', { surfaces: 3 }],
  ['D2394', { surfaces: 4, orMore: true }],
]);

export const surfaceCountAgrees: Edit = {
  id: 'surface-count-agrees',
  title: 'As many surfaces as the filling code stands for',
  severity: 'hold',
  source: 'CDT D2140 to D2161, D2330 to D2332, D2391 to D2394 (by number of surfaces); 005010X224A2 loop 2400 TOO03',
  why: 'Code and surfaces contradict each other: the payer changes the code or returns the line.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const rule = COUNTS.get(line.procedureCode);
      if (!rule) return undefined;
      return teethOf(line).flatMap(({ number, surfaces }, index): EditHit[] => {
        const count = new Set(surfaces).size;
        if (count === 0 || count === rule.surfaces || (rule.orMore && count > rule.surfaces)) return [];
        return [
          {
            where: `${path}.teeth[${index}].surfaces`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode}, a filling of ${rule.surfaces}${rule.orMore ? ' or more' : ''} surfaces, and tooth ${number} has ${count}.`,
            fix: 'Choose the code for the number of surfaces, or correct the surfaces.',
          },
        ];
      });
    }),
  examples: {
    fires: {
      story: 'two-surface code, three surfaces',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: '19', surfaces: ['M', 'O', 'D'] }] }),
    },
    passes: { story: 'two and two', from: 'dental', claim: (clean) => clean },
  },
};
