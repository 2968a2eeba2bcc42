import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const modifierComponentsExclude: Edit = {
  id: 'modifier-components-exclude',
  title: 'A line is professional or technical component, not both',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 13 section 20 (professional and technical component)',
  why: 'Both together are the whole service, which has no modifier: CO-4 with N519.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      hasModifier(line, ['26']) && hasModifier(line, ['TC'])
        ? {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} has modifiers 26 and TC together.`,
            fix: 'Take both off if the practice gave the whole service, else keep the one that it gave.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'film with 26 and TC',
      claim: (clean) => withLines(clean, { procedureCode: '71046', modifiers: ['26', 'TC'] }),
    },
    passes: {
      story: 'reading of a film',
      claim: (clean) => withLines(clean, { procedureCode: '71046', modifiers: ['26'] }),
    },
  },
};
