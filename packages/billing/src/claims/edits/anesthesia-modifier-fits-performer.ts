import type { Provider } from '../../parties/index.ts';
import type { Edit } from './edit.ts';
import { isAnesthesia } from './support/anesthesia.ts';
import { withLines, withRendering } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const OF_PHYSICIANS = new Set(['AA', 'AD', 'QK', 'QY']);
const OF_NURSES = new Set(['QX', 'QZ']);

/** Nurse anesthetists (367500000X) and anesthesiologist assistants (367H00000X), by credential or taxonomy. */
function isNurseOrAssistant({ credential = '', taxonomy = '' }: Provider): boolean | undefined {
  if (['CRNA', 'AA', 'CAA'].includes(credential) || taxonomy.startsWith('3675') || taxonomy.startsWith('367H'))
    return true;
  return ['MD', 'DO'].includes(credential) || taxonomy.startsWith('207L') ? false : undefined;
}

export const anesthesiaModifierFitsPerformer: Edit = {
  id: 'anesthesia-modifier-fits-performer',
  title: 'The anesthesia modifier fits who gave it',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 sections 50.K (physicians) and 140.3.3 (nurse anesthetists)',
  why: 'AA, AD, QK and QY are for physicians, QX and QZ for nurse anesthetists; the other is denied: CO-4 or CO-8.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (!isAnesthesia(line)) return undefined;
      const performer = line.providers?.rendering ?? claim.rendering;
      const nurse = performer && isNurseOrAssistant(performer);
      if (nurse === undefined) return undefined;
      const wrong = line.modifiers.find((modifier) => (nurse ? OF_PHYSICIANS : OF_NURSES).has(modifier));
      if (wrong === undefined) return undefined;
      return {
        where: `${path}.modifiers[${line.modifiers.indexOf(wrong)}]`,
        message: `Line ${line.lineNumber} has the modifier ${wrong}, which is not for a ${nurse ? 'nurse anesthetist or assistant' : 'physician'}.`,
        fix: nurse
          ? 'Use QX with medical direction, QZ without.'
          : 'Use AA for a case of one’s own, QY or QK for direction, AD for supervision.',
      };
    }),
  examples: {
    fires: {
      story: 'nurse anesthetist as a physician',
      claim: (clean) =>
        withRendering(withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['AA'] }), {
          credential: 'CRNA',
          taxonomy: '367500000X',
        }),
    },
    passes: {
      story: 'nurse anesthetist alone',
      claim: (clean) =>
        withRendering(withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['QZ'] }), {
          credential: 'CRNA',
          taxonomy: '367500000X',
        }),
    },
  },
};
