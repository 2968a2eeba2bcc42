import type { Edit } from './edit.ts';
import { withReferring } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';
import { isBlank } from './support/text.ts';

export const referringNameRequired: Edit = {
  id: 'referring-name-required',
  title: 'Referring provider has a name',
  severity: 'hold',
  source: '005010X222A1 loop 2310A NM103, NM104',
  why: 'Medicare compares the first letters of the name with its enrollment; a missing name is returned as CO-16 with N285.',
  effective: SINCE_5010,
  check: ({ referring }) =>
    !referring || !(isBlank(referring.lastOrOrganizationName) || isBlank(referring.firstName))
      ? []
      : [
          {
            where: 'referring.lastOrOrganizationName',
            message: 'The referring provider has no full name that can be sent.',
            fix: 'Enter last and first name of the person who referred; a referral comes from a person, not a group.',
          },
        ],
  examples: {
    fires: { story: 'no last name', claim: (clean) => withReferring(clean, { lastOrOrganizationName: '' }) },
    passes: { story: 'last and first name', claim: (clean) => withReferring(clean) },
  },
};
