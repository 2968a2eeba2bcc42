import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const modifierShape: Edit = {
  id: 'modifier-shape',
  title: 'Modifiers have two characters',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-3 to SV101-6',
  why: 'Anything else is rejected before adjudication.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.modifiers.flatMap((modifier, index) =>
        /^[0-9A-Z]{2}$/.test(modifier)
          ? []
          : [
              {
                where: `${path}.modifiers[${index}]`,
                message: `Modifier "${modifier}" on line ${line.lineNumber} is not two capital letters or digits.`,
                fix: 'Enter the two characters of the modifier, one to a field.',
              },
            ],
      ),
    ),
  examples: {
    fires: { story: 'two modifiers in one field', claim: (clean) => withLines(clean, { modifiers: ['25,57'] }) },
    passes: { story: 'one modifier', claim: (clean) => withLines(clean, { modifiers: ['25'] }) },
  },
};
