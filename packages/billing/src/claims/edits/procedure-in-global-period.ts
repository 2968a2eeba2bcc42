import { cents, formatDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { priorClaim } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';
import { globalDays, surgeryBefore } from './support/surgery.ts';

/** Staged, return to the operating room, unrelated; assistants and second surgeons follow the surgeon. */
const SAYS_HOW = ['58', '78', '79', '80', '81', '82', 'AS', '62', '66', '55', '56'];

export const procedureInGlobalPeriod: Edit = {
  id: 'procedure-in-global-period',
  title: 'Procedure after surgery says how it belongs to it',
  severity: 'hold',
  source:
    'CMS Claims Processing Manual ch. 12 section 40.1 (global surgical package) and 40.2 (modifiers); fee schedule global days',
  why: 'Without 58, 78 or 79 a procedure in the global period of another is taken for its aftercare: CO-97.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, context) =>
    context.priorClaims.length === 0
      ? []
      : lineHits(claim, (line, path) => {
          if (globalDays(context.codes, line.procedureCode, line.dateOfService) === undefined) return undefined;
          if (hasModifier(line, SAYS_HOW)) return undefined;
          const surgery = surgeryBefore(claim, line, context);
          if (!surgery) return undefined;
          return {
            where: `${path}.modifiers`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode} in the global period of ${surgery.code} of ${formatDate(surgery.day)} (${surgery.name}).`,
            fix: 'Add 58 (planned or staged), 78 (back to the operating room) or 79 (unrelated), as the chart says.',
          };
        }),
  examples: {
    fires: {
      story: 'joint injection two weeks after a knee replacement',
      claim: (clean) => withLines(clean, { procedureCode: '20610' }),
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
      story: 'injection of the shoulder, with 79',
      claim: (clean) => withLines(clean, { procedureCode: '20610', modifiers: ['79', 'LT'] }),
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
