import type { Edit } from './edit.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const payerTakesReplacements: Edit = {
  id: 'payer-takes-replacements',
  title: 'The payer takes replacements and voids',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM05-3 (7 and 8); CMS Claims Processing Manual ch. 34 (Part B reopenings)',
  why: 'This payer reads every claim as an original: a replacement is denied as a duplicate.',
  effective: SINCE_5010,
  check: ({ payer, frequencyCode }) =>
    payer.takesReplacements !== false || (frequencyCode !== '7' && frequencyCode !== '8')
      ? []
      : [
          {
            where: 'frequencyCode',
            message: `${payer.name} takes no ${frequencyCode === '7' ? 'replacement' : 'void'}.`,
            fix: 'Ask for a reopening or an appeal; send what was rejected and never decided as an original.',
          },
        ],
  examples: {
    fires: {
      story: 'replacement',
      claim: (clean) => ({
        ...withPayer(clean, { takesReplacements: false }),
        frequencyCode: '7',
        payerClaimControlNumber: '2026306A00417',
      }),
    },
    passes: { story: 'original', claim: (clean) => withPayer(clean, { takesReplacements: false }) },
  },
};
