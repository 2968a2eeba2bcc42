import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { hasModifier, lineHits, placeOf } from './support/lines.ts';
import { serviceKey } from './support/prior-claims.ts';
import { SINCE_5010 } from './support/since.ts';

/** Repeated by the same or another clinician, distinct services, repeated laboratory test. */
const REPEAT_MODIFIERS = ['76', '77', '59', '91', 'XE', 'XS', 'XP', 'XU'];

export const duplicateLine: Edit = {
  id: 'duplicate-line',
  title: 'No line repeats another without saying why',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 1 section 120; NCCI Policy Manual ch. I section E (modifiers)',
  why: 'The second line is denied as an exact duplicate: CO-18 or OA-18.',
  effective: SINCE_5010,
  check: (claim) => {
    const seen = new Map<string, number>();
    return lineHits(claim, (line, path) => {
      // A facility line without a code is room, supplies or drugs, which may stand twice.
      if (line.procedureCode === '') return undefined;
      const key = [serviceKey(line), placeOf(claim, line), line.ndc ?? '', line.revenueCode ?? ''].join(' ');
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, line.lineNumber);
        return undefined;
      }
      if (hasModifier(line, REPEAT_MODIFIERS)) return undefined;
      return {
        where: path,
        message: `Line ${line.lineNumber} repeats line ${first}: same day, ${line.procedureCode} and modifiers.`,
        fix: 'Take it off, or count it as units, or add the modifier that says why: 76, 77, 91 or 59.',
      };
    });
  },
  examples: {
    fires: { story: 'two equal lines', claim: (clean) => withLines(clean, {}, {}) },
    passes: { story: 'second with modifier 76', claim: (clean) => withLines(clean, {}, { modifiers: ['76'] }) },
  },
};
