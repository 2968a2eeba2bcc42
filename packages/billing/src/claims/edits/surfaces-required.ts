import type { Edit, EditHit } from './edit.ts';
import { inRanges } from './support/code-ranges.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { FILLINGS, INLAYS, teethOf, withDentalLine } from './support/teeth.ts';

export const surfacesRequired: Edit = {
  id: 'surfaces-required',
  title: 'Fillings and inlays say their surfaces',
  severity: 'hold',
  source: '005010X224A2 loop 2400 TOO03; ADA claim form box 28',
  why: 'They are paid by surfaces; without them the line is returned with N75.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!inRanges(line.procedureCode, FILLINGS) && !inRanges(line.procedureCode, INLAYS)) return undefined;
      return teethOf(line).flatMap(({ number, surfaces }, index): EditHit[] =>
        surfaces.length > 0
          ? []
          : [
              {
                where: `${path}.teeth[${index}].surfaces`,
                message: `Line ${line.lineNumber} fills tooth ${number} and names no surface.`,
                fix: 'Enter the surfaces: M, D, B or F, L, and O on back or I on front teeth.',
              },
            ],
      );
    }),
  examples: {
    fires: {
      story: 'filling without surfaces',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: '19', surfaces: [] }] }),
    },
    passes: { story: 'two surfaces', from: 'dental', claim: (clean) => clean },
  },
};
