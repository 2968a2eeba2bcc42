import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { feeRow } from './support/tables.ts';

/** 51 itself, and modifiers by which the service is another one or another clinician's. */
const SAYS_WHY = ['51', '59', 'XE', 'XS', 'XP', 'XU', 'LT', 'RT', '58', '78', '79', '80', '81', '82', 'AS', '62'];

export const multipleProcedureModifierExpected: Edit = {
  id: 'multiple-procedure-modifier-expected',
  title: 'Second procedure of a session has modifier 51',
  severity: 'warn',
  source:
    'Medicare physician fee schedule, multiple procedure indicator; CMS Claims Processing Manual ch. 12 section 40.6',
  why: 'Medicare reduces by itself. Other payers that want 51 deny the second procedure without it, or pay it in full and take it back.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim, { codes }) => {
    if (isMedicare(claim)) return [];
    const days = new Set<string>();
    return lineHits(claim, (line, path) => {
      const reduced = ['2', '3'].includes(
        feeRow(codes, line.procedureCode, line.dateOfService)?.multipleProcedure ?? '',
      );
      if (!reduced) return undefined;
      const first = !days.has(line.dateOfService);
      days.add(line.dateOfService);
      if (first || hasModifier(line, SAYS_WHY)) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} bills ${line.procedureCode}, a second procedure of the day, without 51.`,
        fix: 'Add 51 if this payer wants it; the procedure with the highest value goes first, without it.',
      };
    });
  },
  examples: {
    fires: {
      story: 'two procedures',
      claim: (clean) => withLines(clean, { procedureCode: '20610' }, { procedureCode: '11200' }),
    },
    passes: {
      story: 'second procedure with 51',
      claim: (clean) => withLines(clean, { procedureCode: '20610' }, { procedureCode: '11200', modifiers: ['51'] }),
    },
  },
};
