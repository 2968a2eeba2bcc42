import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';
import { twoCharacterCodes } from './support/ub-codes.ts';

const WHERE = 'details.institutional.values';
/** Covered, non-covered, coinsurance and lifetime reserve days: whole days. */
const DAYS = new Set(['80', '81', '82', '83']);
const MOST_HUNDREDTHS = 99_999_999_99;

export const valueCodesValid: Edit = {
  id: 'value-codes-valid',
  title: 'Value codes have two characters and a fitting amount',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*BE; UB-04 form locators 39 to 41 (80 to 83 in whole days)',
  why: 'A value that is negative, or days that are not whole, cannot be read and the claim is returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const values = facilityPart(claim)?.values;
    if (!values) return [];
    const hits: EditHit[] = twoCharacterCodes(
      values.map(({ code }) => code),
      { where: WHERE, what: 'value code', repeats: false },
    );
    values.forEach(({ code, hundredths }, index) => {
      const where = `${WHERE}[${index}].hundredths`;
      if (!Number.isSafeInteger(hundredths) || hundredths < 0 || hundredths > MOST_HUNDREDTHS)
        hits.push({
          where,
          message: `The value of code ${code} is no amount that a claim can carry.`,
          fix: 'Correct the amount.',
        });
      else if (DAYS.has(code) && hundredths % 100 !== 0)
        hits.push({
          where,
          message: `Code ${code} counts days, and the value is not whole.`,
          fix: 'Enter whole days.',
        });
    });
    return hits;
  },
  examples: {
    fires: {
      story: 'two and a half covered days',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { values: [{ code: '80', hundredths: 250 }] }),
    },
    passes: { story: 'three covered days', from: 'inpatient', claim: (clean) => clean },
  },
};
