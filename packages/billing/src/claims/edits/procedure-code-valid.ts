import { askProcedure } from '@cleanclaim/codesets';
import type { Edit } from './edit.ts';
import { codeHits } from './support/code-answers.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

const SHAPE = /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/;

/** Revenue codes whose lines carry a HIPPS code: skilled nursing, home health, rehabilitation. */
const HIPPS_REVENUE: ReadonlySet<string> = new Set(['0022', '0023', '0024']);

export const procedureCodeValid: Edit = {
  id: 'procedure-code-valid',
  title: 'Procedure codes are valid on the date of service',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-2; 45 CFR 162.1002',
  why: 'An unknown or retired code is rejected, or denied with CO-181, or returned with M51.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, (line, path) => {
      const { procedureCode: code, dateOfService: date } = line;
      if (claim.kind === 'institutional' && (code === '' || HIPPS_REVENUE.has(line.revenueCode ?? '')))
        return undefined;
      const where = `${path}.procedureCode`;
      if (!SHAPE.test(code))
        return {
          where,
          message:
            code.trim() === ''
              ? `Line ${line.lineNumber} has no procedure code.`
              : `Procedure ${code} on line ${line.lineNumber} does not have the form of a CPT or HCPCS code.`,
          fix: 'Enter the five characters of the code; modifiers have fields of their own.',
        };
      const subject = `Procedure ${code} on line ${line.lineNumber}`;
      const answer = askProcedure(context.codes, code, date);
      // What Medicare prices on that day is a code, though a subset lacks it.
      if (answer.status === 'unknown' && answer.subset && feeRow(context.codes, code, date)) return undefined;
      return codeHits(answer, { where, subject, code, date }, context);
    }),
  examples: {
    fires: { story: 'a code that was deleted', claim: (clean) => withLines(clean, { procedureCode: '99201' }) },
    passes: { story: 'a code in effect', claim: (clean) => withLines(clean, { procedureCode: '99214' }) },
  },
};
