import { cents, formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';
import { isVisit, surgeryBefore } from './support/surgery.ts';

/** Unrelated, or the decision for another surgery. */
const SEPARATE = ['24', '57'];

export const visitInGlobalPeriod: Edit = {
  id: 'visit-in-global-period',
  title: 'Visit after surgery is not part of its global period',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 12 section 40.1 (global surgical package) and 40.2 (modifiers); fee schedule global days',
  why: 'Care after surgery is paid with the surgery for 10 or 90 days: CO-97, unless the visit was for something else.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, (line, path) => {
      if (!isVisit(line.procedureCode) || hasModifier(line, SEPARATE)) return undefined;
      const surgery = surgeryBefore(claim, line, context);
      if (!surgery) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} bills the visit ${line.procedureCode} in the global period of ${surgery.code} of ${formatDate(surgery.day)} (${surgery.name}).`,
        fix: 'Do not bill follow-up care; an unrelated visit takes modifier 24, with the reason in its diagnosis.',
      };
    }),
  examples: {
    fires: {
      story: 'visit two weeks after a knee replacement',
      claim: (clean) => clean,
      context: {
        priorClaims: [
          priorClaim({
            dateOfService: '2026-10-20',
            lines: [
              {
                procedureCode: '27447',
                modifiers: [],
                dateOfService: '2026-10-20',
                chargeCents: cents(320_000),
                units: 1,
                lineNumber: 1,
              },
            ],
          }),
        ],
      },
    },
    passes: {
      story: 'visit for a cough, with 24',
      claim: (clean) => withLines(clean, { modifiers: ['24'] }),
      context: {
        priorClaims: [
          priorClaim({
            dateOfService: '2026-10-20',
            lines: [
              {
                procedureCode: '27447',
                modifiers: [],
                dateOfService: '2026-10-20',
                chargeCents: cents(320_000),
                units: 1,
                lineNumber: 1,
              },
            ],
          }),
        ],
      },
    },
  },
};
