import type { Edit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';
import { isX12Identifier } from './support/text.ts';

export const groupNumberShape: Edit = {
  id: 'group-number-shape',
  title: 'Group number can be sent as it is',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR03 (1 to 50 characters)',
  why: 'A changed or shortened number names another group, so it is sent to the letter or not at all.',
  effective: SINCE_5010,
  check: ({ groupNumber }) =>
    groupNumber === undefined || isX12Identifier(groupNumber, 50)
      ? []
      : [
          {
            where: 'groupNumber',
            message: 'The group number has characters that X12 cannot carry, or more than 50.',
            fix: 'Enter the group number as on the card, without notes.',
          },
        ],
  examples: {
    fires: { story: 'colon in the number', claim: (clean) => ({ ...clean, groupNumber: 'GRP:2200' }) },
    passes: { story: 'number of the card', claim: (clean) => ({ ...clean, groupNumber: 'GRP-2200' }) },
  },
};
