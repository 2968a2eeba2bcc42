import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** The total of the paper form; the file has its own total and no such line. */
const TOTAL = '0001';

/** Categories in use: 002 (payment groups), 010 to 099, 100 (behavioral), 210 (alternative therapies), 310 (adult care). */
const IN_USE = /^(002|0[1-9]\d|100|210|310)\d$/;

export const revenueCodeValid: Edit = {
  id: 'revenue-code-valid',
  title: 'Facility lines have a revenue code that exists',
  severity: 'hold',
  source: '005010X223A3 loop 2400 SV201; CMS Claims Processing Manual ch. 25 section 75.4 form locator 42',
  why: 'Each line is read by its revenue code. A missing one is rejected, an unknown one returned with M50.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim, { codes }) =>
    lineHits(claim, (line, path) => {
      const where = `${path}.revenueCode`;
      const code = line.revenueCode ?? '';
      if (code === TOTAL)
        return {
          where,
          message: `Line ${line.lineNumber} is the total (0001), which is no service line.`,
          fix: 'Take the line off; the total follows from the charges.',
        };
      const fix = 'Enter the four digits of the revenue code, with the leading zero.';
      if (!/^\d{4}$/.test(code))
        return { where, message: `Line ${line.lineNumber} has no revenue code of four digits.`, fix };
      if (!IN_USE.test(code))
        return {
          where,
          message: `The revenue code ${code} on line ${line.lineNumber} is in no category that exists.`,
          fix,
        };
      const answer = codes.ask('revenue', code, line.dateOfService);
      if (answer.status === 'not-effective' || (answer.status === 'unknown' && !answer.subset))
        return {
          where,
          message: `The revenue code ${code} on line ${line.lineNumber} is not in the code set (${answer.release}).`,
          fix,
        };
      return undefined;
    }),
  examples: {
    fires: {
      story: 'three digits',
      from: 'outpatient',
      claim: (clean) => ({ ...clean, lines: clean.lines.map((line) => ({ ...line, revenueCode: '450' })) }),
    },
    passes: { story: 'emergency, laboratory and X-ray', from: 'outpatient', claim: (clean) => clean },
  },
};
