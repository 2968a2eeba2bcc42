import type { Edit, EditHit } from './edit.ts';
import { withLines, withPayer } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const payerRefusesModifier: Edit = {
  id: 'payer-refuses-modifier',
  title: 'The payer takes the modifiers',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-3 to SV101-6; the payer’s list of modifiers that it does not take',
  why: 'A modifier that the payer does not know is denied with CO-4.',
  effective: SINCE_5010,
  check: (claim) => {
    const refused = claim.payer.refusedModifiers;
    if (!refused || refused.length === 0) return [];
    return lineHits(claim, ({ modifiers, lineNumber }, path) =>
      modifiers.flatMap((modifier, index): EditHit[] =>
        refused.includes(modifier)
          ? [
              {
                where: `${path}.modifiers[${index}]`,
                message: `${claim.payer.name} does not take the modifier ${modifier} on line ${lineNumber}.`,
                fix: 'Take it off, or use the one that this payer wants in its place.',
              },
            ]
          : [],
      ),
    );
  },
  examples: {
    fires: {
      story: 'XS to a payer that wants 59',
      claim: (clean) => withPayer(withLines(clean, { modifiers: ['XS'] }), { refusedModifiers: ['XS'] }),
    },
    passes: {
      story: '25 to the same payer',
      claim: (clean) => withPayer(withLines(clean, { modifiers: ['25'] }), { refusedModifiers: ['XS'] }),
    },
  },
};
