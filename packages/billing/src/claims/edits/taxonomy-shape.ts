import type { Edit, EditHit } from './edit.ts';
import { withBilling } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const SHAPE = /^[0-9A-Z]{9}X$/;

function hits(taxonomy: string | undefined, where: string, whose: string): EditHit[] {
  if (!taxonomy?.trim() || SHAPE.test(taxonomy)) return [];
  return [
    {
      where,
      message: `The ${whose} taxonomy ${taxonomy} is not a taxonomy code: it has ten characters and ends in X.`,
      fix: `Copy the ${whose}'s taxonomy code from NPPES.`,
    },
  ];
}

export const taxonomyShape: Edit = {
  id: 'taxonomy-shape',
  title: 'Taxonomy codes have ten characters',
  severity: 'hold',
  source: '005010X222A1 loops 2000A and 2310B PRV03; health care provider taxonomy code set',
  why: 'A code that is not in the taxonomy set is rejected before adjudication.',
  effective: SINCE_5010,
  check: (claim) => [
    ...hits(claim.billing.taxonomy, 'billing.taxonomy', 'billing provider'),
    ...hits(claim.rendering?.taxonomy, 'rendering.taxonomy', 'rendering provider'),
  ],
  examples: {
    fires: { story: 'one character short', claim: (clean) => withBilling(clean, { taxonomy: '207Q0000X' }) },
    passes: { story: 'ten characters', claim: (clean) => withBilling(clean, { taxonomy: '207R00000X' }) },
  },
};
