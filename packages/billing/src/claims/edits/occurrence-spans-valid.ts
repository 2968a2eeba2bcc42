import { isIsoDate } from '../../kernel/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';
import { twoCharacterCodes } from './support/ub-codes.ts';

const WHERE = 'details.institutional.occurrenceSpans';

export const occurrenceSpansValid: Edit = {
  id: 'occurrence-spans-valid',
  title: 'Occurrence spans have a first and a last day in order',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*BI; UB-04 form locators 35 and 36',
  why: 'A span that ends before it begins, or has one day only, is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const spans = facilityPart(claim)?.occurrenceSpans;
    if (!spans) return [];
    const hits: EditHit[] = twoCharacterCodes(
      spans.map(({ code }) => code),
      { where: WHERE, what: 'occurrence span code', repeats: true },
    );
    spans.forEach(({ code, from, through }, index) => {
      if (!isIsoDate(from) || !isIsoDate(through) || through < from)
        hits.push({
          where: `${WHERE}[${index}]`,
          message: `The span ${code} does not have a first and a last day in that order.`,
          fix: 'Enter both days, the earlier one first.',
        });
    });
    return hits;
  },
  examples: {
    fires: {
      story: 'days swapped',
      from: 'inpatient',
      claim: (clean) =>
        withStay(clean, { occurrenceSpans: [{ code: '71', from: '2026-10-08', through: '2026-10-04' }] }),
    },
    passes: {
      story: 'earlier stay',
      from: 'inpatient',
      claim: (clean) =>
        withStay(clean, { occurrenceSpans: [{ code: '71', from: '2026-10-04', through: '2026-10-08' }] }),
    },
  },
};
