import type { Edit } from './edit.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const orderingProviderIsPerson: Edit = {
  id: 'ordering-provider-is-person',
  title: 'Who referred or ordered is a person',
  severity: 'hold',
  source: '42 CFR 424.507(a) (individual NPI of who ordered); CMS Claims Processing Manual ch. 26 section 10.4 item 17',
  why: 'Medicare takes a clinician who may order, not a group or hospital: CO-183 or N264.',
  effective: SINCE_5010,
  kinds: ['professional'],
  check: (claim) => {
    if (!isMedicare(claim)) return [];
    const named = [
      ['referring', claim.referring],
      ['providers.ordering', claim.providers?.ordering],
    ] as const;
    return named.flatMap(([where, provider]) =>
      provider?.kind === 'organization'
        ? [
            {
              where,
              message: `${provider.lastOrOrganizationName}, an organization, is named as who referred or ordered.`,
              fix: 'Name the clinician who signed the order, with the individual NPI.',
            },
          ]
        : [],
    );
  },
  examples: {
    fires: {
      story: 'ordered by a group',
      claim: (clean) =>
        asMedicare(
          withReferring(withLines(clean, { procedureCode: '71046' }), {
            kind: 'organization',
            lastOrOrganizationName: 'Pier Street Clinic',
          }),
        ),
    },
    passes: {
      story: 'ordered by a clinician',
      claim: (clean) => asMedicare(withReferring(withLines(clean, { procedureCode: '71046' }))),
    },
  },
};
