import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { SINCE_5010 } from './support/since.ts';
import { twoCharacterCodes } from './support/ub-codes.ts';

const MOST = 24;

export const conditionCodesValid: Edit = {
  id: 'condition-codes-valid',
  title: 'Condition codes have two characters and stand once',
  severity: 'hold',
  source: '005010X223A3 and X222A1 loop 2300 HI*BG; UB-04 form locators 18 to 28',
  why: 'A condition code of another shape is rejected; the files carry at most 24.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: ({ details }) => {
    const codes = details?.conditionCodes;
    if (!codes) return [];
    const hits = twoCharacterCodes(codes, { where: 'details.conditionCodes', what: 'condition code', repeats: false });
    if (codes.length > MOST)
      hits.push({
        where: 'details.conditionCodes',
        message: `The claim has ${codes.length} condition codes; ${MOST} is the most.`,
        fix: 'Keep those that change how the payer decides.',
      });
    return hits;
  },
  examples: {
    fires: {
      story: 'one character',
      from: 'outpatient',
      claim: (clean) => withDetails(clean, { conditionCodes: ['G'] }),
    },
    passes: {
      story: 'distinct visit',
      from: 'outpatient',
      claim: (clean) => withDetails(clean, { conditionCodes: ['G0'] }),
    },
  },
};
