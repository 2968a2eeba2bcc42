import type { Edit } from './edit.ts';
import { isAnesthesia } from './support/anesthesia.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Direction, monitored care and physical status; AA and QZ may stand on lines and blocks of the same case. */
const ONLY_ANESTHESIA = new Set(['AD', 'QK', 'QS', 'QY', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);

export const anesthesiaModifiersOnAnesthesia: Edit = {
  id: 'anesthesia-modifiers-on-anesthesia',
  title: 'Anesthesia modifiers stand on anesthesia',
  severity: 'hold',
  confirmable: true,
  source: 'CPT anesthesia guidelines (physical status); CMS Claims Processing Manual ch. 12 section 50.K',
  why: 'On another service they mean nothing and the line is denied: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      const at = line.modifiers.findIndex((modifier) => ONLY_ANESTHESIA.has(modifier));
      if (at < 0 || isAnesthesia(line)) return undefined;
      return {
        where: `${path}.modifiers[${at}]`,
        message: `Line ${line.lineNumber} has the anesthesia modifier ${line.modifiers[at]} on ${line.procedureCode}.`,
        fix: 'Take it off, or bill the anesthesia code.',
      };
    }),
  examples: {
    fires: { story: 'P3 on an office visit', claim: (clean) => withLines(clean, { modifiers: ['P3'] }) },
    passes: {
      story: 'P3 on anesthesia',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['AA', 'P3'] }),
    },
  },
};
