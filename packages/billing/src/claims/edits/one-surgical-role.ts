import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Co-surgeon, team, assistants; AS may stand beside 80 to 82. */
const ROLES = ['62', '66', '80', '81', '82'];

export const oneSurgicalRole: Edit = {
  id: 'one-surgical-role',
  title: 'A surgeon has one role on a line',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 sections 20.4.3 and 40.8 (assistants, co-surgeons and teams)',
  why: 'Co-surgeon, team and assistant are paid differently and exclude each other: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ modifiers, lineNumber }, path) => {
      if (modifiers.length < 2) return undefined;
      const roles = modifiers.filter((modifier) => ROLES.includes(modifier));
      if (roles.length < 2) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${lineNumber} has the modifiers ${roles.join(' and ')} together.`,
        fix: 'Keep 62 for two surgeons, 66 for a team, or 80 to 82 for an assistant.',
      };
    }),
  examples: {
    fires: {
      story: 'co-surgeon and assistant',
      claim: (clean) => withLines(clean, { procedureCode: '27447', modifiers: ['62', '80'] }),
    },
    passes: { story: 'assistant', claim: (clean) => withLines(clean, { procedureCode: '27447', modifiers: ['80'] }) },
  },
};
