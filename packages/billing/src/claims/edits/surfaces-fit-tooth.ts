import type { Edit, EditHit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { positionOf, teethOf, withDentalLine } from './support/teeth.ts';

const SURFACES = new Set(['M', 'O', 'D', 'B', 'L', 'I', 'F']);

/** What is wrong with the surfaces of a tooth, in words; undefined when nothing is. */
function fault(tooth: string, surfaces: readonly string[]): string | undefined {
  const unknown = surfaces.find((surface) => !SURFACES.has(surface));
  if (unknown !== undefined) return `has the surface ${unknown}, which does not exist`;
  if (new Set(surfaces).size < surfaces.length) return 'names a surface twice';
  const position = positionOf(tooth);
  if (position === 'front' && surfaces.includes('O')) return 'is a front tooth and has no biting surface O';
  if (position !== undefined && position !== 'front' && surfaces.includes('I'))
    return 'is a back tooth and has no edge I';
  return undefined;
}

export const surfacesFitTooth: Edit = {
  id: 'surfaces-fit-tooth',
  title: 'Surfaces exist on the tooth',
  severity: 'hold',
  source:
    '005010X224A2 loop 2400 TOO03 (M, O, D, B, L, I, F); CDT area of the tooth: occlusal of back, incisal of front teeth',
  why: 'Front teeth have an edge and back teeth a biting surface; the other one is returned with N75.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      teethOf(line).flatMap(({ number, surfaces }, index): EditHit[] => {
        const wrong = fault(number, surfaces);
        if (wrong === undefined) return [];
        return [
          {
            where: `${path}.teeth[${index}].surfaces`,
            message: `Tooth ${number} on line ${line.lineNumber} ${wrong}.`,
            fix: 'Correct the tooth or its surfaces: O on back teeth, I on front teeth, each surface once.',
          },
        ];
      }),
    ),
  examples: {
    fires: {
      story: 'edge of a molar',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: '19', surfaces: ['M', 'I'] }] }),
    },
    passes: { story: 'biting surface of a molar', from: 'dental', claim: (clean) => clean },
  },
};
