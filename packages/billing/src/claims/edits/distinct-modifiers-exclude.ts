import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';

const SUBSETS = ['XE', 'XP', 'XS', 'XU'];

export const distinctModifiersExclude: Edit = {
  id: 'distinct-modifiers-exclude',
  title: 'Modifier 59 and an X modifier do not stand together',
  severity: 'hold',
  source: 'NCCI Policy Manual ch. I section E; CMS MLN 1783722 (59 and X{EPSU} not on one line)',
  why: 'The X modifiers say more exactly what 59 says; both on one line are returned with CO-4.',
  kinds: ['professional', 'institutional'],
  effective: { from: '2015-01-01' },
  check: (claim) =>
    lineHits(claim, ({ modifiers, lineNumber }, path) => {
      if (!modifiers.includes('59')) return undefined;
      const subset = modifiers.find((modifier) => SUBSETS.includes(modifier));
      if (subset === undefined) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${lineNumber} has 59 and ${subset} together.`,
        fix: 'Keep the one that this payer wants; the X modifier says more.',
      };
    }),
  examples: {
    fires: {
      story: 'both',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['59', 'XS'] }),
    },
    passes: { story: 'XS only', claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['XS'] }) },
  },
};
