import { addDays, formatDate, isIsoDate } from '../../kernel/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { withStay } from './support/details-example.ts';
import { facilityPart } from './support/institutional.ts';
import { SINCE_5010 } from './support/since.ts';

/** Services of the three days before admission belong to the stay (42 CFR 412.2(c)(5)). */
const DAYS_BEFORE = 3;

export const inpatientProcedureDates: Edit = {
  id: 'inpatient-procedure-dates',
  title: 'Procedures were done during the stay',
  severity: 'hold',
  source: '005010X223A3 loop 2300 HI*BBR element 4; 42 CFR 412.2(c)(5) (three-day window); UB-04 form locator 74',
  why: 'A procedure outside of the billed days is returned with MA66.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    const part = facilityPart(claim);
    if (!part?.procedures || !isIsoDate(part.statementFrom)) return [];
    const earliest = addDays(part.statementFrom, -DAYS_BEFORE);
    return part.procedures.flatMap(({ code, date }, index): EditHit[] => {
      if (isIsoDate(date) && date >= earliest && date <= part.statementThrough) return [];
      return [
        {
          where: `details.institutional.procedures[${index}].date`,
          message: isIsoDate(date)
            ? `The procedure ${code} of ${formatDate(date)} was not within the billed days.`
            : `The procedure ${code} has no date.`,
          fix: 'Enter the day of the operation from the operative report, or correct the statement dates.',
        },
      ];
    });
  },
  examples: {
    fires: {
      story: 'operated a month before',
      from: 'inpatient',
      claim: (clean) => withStay(clean, { procedures: [{ code: '0YQ50ZZ', date: '2026-10-03' }] }),
    },
    passes: { story: 'operated on the second day', from: 'inpatient', claim: (clean) => clean },
  },
};
