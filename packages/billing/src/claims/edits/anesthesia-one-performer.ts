import type { Edit } from './edit.ts';
import { ANESTHESIA_PERFORMERS, isAnesthesia } from './support/anesthesia.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const anesthesiaOnePerformer: Edit = {
  id: 'anesthesia-one-performer',
  title: 'An anesthesia line has one modifier for who gave it',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 sections 50.K and 140.3.3',
  why: 'Alone, directed and directing exclude each other and are paid differently: CO-4.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (line.modifiers.length < 2 || !isAnesthesia(line)) return undefined;
      const performers = line.modifiers.filter((modifier) => ANESTHESIA_PERFORMERS.has(modifier));
      if (performers.length < 2) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${line.lineNumber} has the modifiers ${performers.join(' and ')} together.`,
        fix: 'Bill the physician’s direction (QK or QY) and the nurse anesthetist (QX) as lines of their own.',
      };
    }),
  examples: {
    fires: {
      story: 'direction and directed on one line',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['QK', 'QX'] }),
    },
    passes: {
      story: 'direction only',
      claim: (clean) => withLines(clean, { procedureCode: '00830', units: 45, modifiers: ['QK', 'QS'] }),
    },
  },
};
