import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const ndcQuantityPositive: Edit = {
  id: 'ndc-quantity-positive',
  title: 'Drug quantity is more than zero, to three decimals',
  severity: 'hold',
  source: '005010X222A1 loop 2410 CTP04',
  why: 'The rebate and the price follow the quantity; a wrong one is rejected, or returned as CO-16 with M119.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ ndc, ndcQuantity, lineNumber }, path) => {
      if (ndc === undefined || ndcQuantity === undefined) return undefined;
      const thousandths = ndcQuantity * 1000;
      if (ndcQuantity > 0 && Math.abs(thousandths - Math.round(thousandths)) < 1e-6) return undefined;
      return {
        where: `${path}.ndcQuantity`,
        message: `The drug quantity on line ${lineNumber} is not above zero with at most three decimals.`,
        fix: 'Enter how much of the package was given, with its unit: ML, GR, ME, F2 or UN.',
      };
    }),
  examples: {
    fires: {
      story: 'nothing given',
      claim: (clean) => withLines(clean, { procedureCode: 'J1885', ndc: '00409379501', ndcQuantity: 0, ndcUnit: 'ML' }),
    },
    passes: {
      story: 'one milliliter',
      claim: (clean) => withLines(clean, { procedureCode: 'J1885', ndc: '00409379501', ndcQuantity: 1, ndcUnit: 'ML' }),
    },
  },
};
