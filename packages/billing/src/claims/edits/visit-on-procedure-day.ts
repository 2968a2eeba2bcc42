import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { servicesByDay } from './support/group-services.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { globalDays, isVisit } from './support/surgery.ts';

/** Separate visit, decision for surgery, unrelated to an earlier surgery. */
const SEPARATE = ['25', '57', '24'];

export const visitOnProcedureDay: Edit = {
  id: 'visit-on-procedure-day',
  title: 'Visit on the day of a minor procedure has modifier 25',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 12 section 40.1 (global surgical package) and 40.2 (modifiers); fee schedule global days; NCCI Policy Manual ch. I section D',
  why: 'The decision to do a minor procedure is paid with it. A visit without 25 is denied: CO-97.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, (line, path) => {
      if (!isVisit(line.procedureCode) || hasModifier(line, SEPARATE)) return undefined;
      const { procedureCode, dateOfService: day } = line;
      const minor = (servicesByDay(claim, context).get(day) ?? []).find(({ code }) => {
        const days = code === procedureCode ? undefined : globalDays(context.codes, code, day);
        return days === 0 || days === 10;
      });
      if (!minor) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} bills the visit ${procedureCode} on the day of ${minor.code} (${minor.name}).`,
        fix: 'Add 25 if the chart shows a visit beyond the procedure, else take the visit off.',
      };
    }),
  examples: {
    fires: {
      story: 'visit with a joint injection',
      claim: (clean) => withLines(clean, {}, { procedureCode: '20610', modifiers: ['LT'] }),
    },
    passes: {
      story: 'separate visit, with 25',
      claim: (clean) => withLines(clean, { modifiers: ['25'] }, { procedureCode: '20610', modifiers: ['LT'] }),
    },
  },
};
