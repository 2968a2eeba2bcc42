import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Pairs that say opposite things of the notice: signed and not given, required and voluntary. */
const PAIRS = [
  ['GA', 'GZ'],
  ['GA', 'GX'],
  ['GX', 'GZ'],
] as const;

export const liabilityModifiersExclude: Edit = {
  id: 'liability-modifiers-exclude',
  title: 'Notice modifiers do not contradict each other',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 1 section 60.4 and ch. 30 section 50; CMS Change Request 6563 (GA, GX, GY, GZ)',
  why: 'A notice was signed or it was not: both together are returned with CO-4, and the patient cannot be billed.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ modifiers, lineNumber }, path) => {
      if (modifiers.length < 2) return undefined;
      const pair = PAIRS.find(([one, other]) => modifiers.includes(one) && modifiers.includes(other));
      if (!pair) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${lineNumber} has the modifiers ${pair.join(' and ')} together.`,
        fix: 'Keep GA with a required signed notice, GX with a voluntary one, GZ without, GY for what the law excludes.',
      };
    }),
  examples: {
    fires: { story: 'signed and not given', claim: (clean) => withLines(clean, { modifiers: ['GA', 'GZ'] }) },
    passes: { story: 'signed', claim: (clean) => withLines(clean, { modifiers: ['GA'] }) },
  },
};
