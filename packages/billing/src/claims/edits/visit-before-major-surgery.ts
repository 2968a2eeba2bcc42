import { addDays, isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withFacility, withLines } from './support/example.ts';
import { servicesByDay } from './support/group-services.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { globalDays, isVisit } from './support/surgery.ts';

/** Decision for surgery, separate, unrelated. */
const SEPARATE = ['57', '25', '24'];
/** The surgeon's own visits are meant. */
const ASSISTS = ['80', '81', '82', 'AS'];

export const visitBeforeMajorSurgery: Edit = {
  id: 'visit-before-major-surgery',
  title: 'Visit on the day of major surgery or the day before has modifier 57',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 12 section 40.1 (global surgical package) and 40.2 (modifiers); fee schedule global days',
  why: 'A major surgery pays for the visits of its day and of the day before, but not for the one at which it was decided: CO-97.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, (line, path) => {
      const { procedureCode, dateOfService: day } = line;
      if (!isVisit(procedureCode) || hasModifier(line, SEPARATE) || !isIsoDate(day)) return undefined;
      const services = servicesByDay(claim, context);
      const after = services.size > 1 ? (services.get(addDays(day, 1)) ?? []) : [];
      const around = [...(services.get(day) ?? []), ...after];
      const major = around.find(
        ({ code, day: of, modifiers }) =>
          globalDays(context.codes, code, of) === 90 && !modifiers.some((one) => ASSISTS.includes(one)),
      );
      if (!major) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} bills the visit ${procedureCode} just before ${major.code} (${major.name}).`,
        fix: 'Add 57 if the surgery was decided at this visit, 25 or 24 if it was for something else; or take it off.',
      };
    }),
  examples: {
    fires: {
      story: 'visit on the day of a knee replacement',
      claim: (clean) =>
        withLines(withFacility(clean), { procedureCode: '99214' }, { procedureCode: '27447', modifiers: ['RT'] }),
    },
    passes: {
      story: 'surgery decided at the visit, with 57',
      claim: (clean) =>
        withLines(
          withFacility(clean),
          { procedureCode: '99214', modifiers: ['57'] },
          { procedureCode: '27447', modifiers: ['RT'] },
        ),
    },
  },
};
