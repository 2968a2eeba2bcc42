import { isIsoDate } from '../../kernel/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';
import { twoCharacterCodes } from './support/ub-codes.ts';

const WHERE = 'details.institutional.occurrences';
const MOST = 24;

export const occurrenceCodesValid: Edit = {
  id: 'occurrence-codes-valid',
  title: 'Occurrence codes have two characters and a day',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*BH; UB-04 form locators 31 to 34',
  why: 'An event without its day, or a code of another shape, is rejected; the file carries at most 24.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const occurrences = facilityPart(claim)?.occurrences;
    if (!occurrences) return [];
    const hits: EditHit[] = twoCharacterCodes(
      occurrences.map(({ code }) => code),
      { where: WHERE, what: 'occurrence code', repeats: true },
    );
    occurrences.forEach(({ code, date }, index) => {
      if (!isIsoDate(date))
        hits.push({
          where: `${WHERE}[${index}].date`,
          message: `The occurrence ${code} has no readable date.`,
          fix: 'Enter the day on which it happened.',
        });
    });
    if (occurrences.length > MOST)
      hits.push({
        where: WHERE,
        message: `The claim has ${occurrences.length} occurrence codes; ${MOST} is the most.`,
        fix: 'Keep those that the payer asks for.',
      });
    return hits;
  },
  examples: {
    fires: {
      story: 'accident without its day',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { occurrences: [{ code: '05', date: '' }] }),
    },
    passes: {
      story: 'accident two days before',
      from: 'outpatient',
      claim: (clean) => withStay(clean, { occurrences: [{ code: '05', date: '2026-10-31' }] }),
    },
  },
};
