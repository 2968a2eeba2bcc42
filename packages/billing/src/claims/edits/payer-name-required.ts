import type { Edit } from './edit.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const payerNameRequired: Edit = {
  id: 'payer-name-required',
  title: 'Payer has a name',
  severity: 'hold',
  source: '005010X222A1 loop 2010BB NM103',
  why: 'The element is required; a claim without it is rejected before adjudication.',
  effective: SINCE_5010,
  check: ({ payer }) =>
    isBlank(payer.name)
      ? [
          {
            where: 'payer.name',
            message: 'The payer has no name that can be sent.',
            fix: "Enter the name on the payer's record.",
          },
        ]
      : [],
  examples: {
    fires: { story: 'left empty', claim: (clean) => withPayer(clean, { name: '' }) },
    passes: { story: 'a name', claim: (clean) => withPayer(clean, { name: 'Northern Mutual' }) },
  },
};
