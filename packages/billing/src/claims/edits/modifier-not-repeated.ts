import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const modifierNotRepeated: Edit = {
  id: 'modifier-not-repeated',
  title: 'No modifier stands twice on a line',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-3 to SV101-6',
  why: 'A modifier given twice is rejected, or denied as an invalid combination: CO-4 with N519.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.modifiers.flatMap((modifier, index) =>
        line.modifiers.indexOf(modifier) === index
          ? []
          : [
              {
                where: `${path}.modifiers[${index}]`,
                message: `Line ${line.lineNumber} has modifier ${modifier} twice.`,
                fix: 'Take the second off.',
              },
            ],
      ),
    ),
  examples: {
    fires: { story: '25 twice', claim: (clean) => withLines(clean, { modifiers: ['25', '25'] }) },
    passes: { story: '25 once', claim: (clean) => withLines(clean, { modifiers: ['25'] }) },
  },
};
