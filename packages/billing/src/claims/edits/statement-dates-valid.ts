import { formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

const WHERE = 'details.institutional';

export const statementDatesValid: Edit = {
  id: 'statement-dates-valid',
  title: 'Statement dates are in order and not in the future',
  severity: 'hold',
  source: '005010X223A3 loop 2300 DTP*434; CMS Claims Processing Manual ch. 25 section 75.1 form locator 6',
  why: 'The period that the bill covers decides days and rates; one that ends before it begins is rejected.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { today }) => {
    const part = facilityPart(claim);
    if (!part) return [];
    const { statementFrom: from, statementThrough: through } = part;
    const fix = 'Correct the first and last day that the bill covers.';
    if (!isIsoDate(from))
      return [{ where: `${WHERE}.statementFrom`, message: 'The first day of the bill is missing or no date.', fix }];
    if (!isIsoDate(through))
      return [{ where: `${WHERE}.statementThrough`, message: 'The last day of the bill is missing or no date.', fix }];
    if (through < from)
      return [
        {
          where: `${WHERE}.statementThrough`,
          message: `The bill ends on ${formatDate(through)}, before it begins on ${formatDate(from)}.`,
          fix,
        },
      ];
    if (through > today)
      return [
        {
          where: `${WHERE}.statementThrough`,
          message: `The bill ends on ${formatDate(through)}, which is still to come.`,
          fix,
        },
      ];
    return [];
  },
  examples: {
    fires: {
      story: 'days swapped',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { statementThrough: '2026-10-31' }),
    },
    passes: { story: 'three days', from: 'inpatient', claim: (clean) => clean },
  },
};
