import type { Relationship } from '../../parties/index.ts';
import type { Edit } from './edit.ts';
import { asDependent } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

export const relationshipKnown: Edit = {
  id: 'relationship-known',
  title: 'Relationship to the subscriber is known',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR02, loop 2000C PAT01',
  why: 'The guide takes only its own codes; another is rejected before adjudication.',
  effective: SINCE_5010,
  check: ({ relationship }) =>
    ['18', '01', '19', 'G8'].includes(relationship)
      ? []
      : [
          {
            where: 'relationship',
            message: 'The relationship of the patient to the subscriber is missing or not one that a claim can send.',
            fix: 'Choose self, spouse, child or other.',
          },
        ],
  examples: {
    // What intake could not read reaches a claim as text that the type does not know.
    fires: { story: 'left empty', claim: (clean) => ({ ...asDependent(clean), relationship: '' as Relationship }) },
    passes: { story: 'other', claim: (clean) => ({ ...asDependent(clean), relationship: 'G8' }) },
  },
};
