import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';

const VIDEO = ['95', 'GT'];
const SOUND_ONLY = ['93', 'FQ'];

export const telehealthModifiersExclude: Edit = {
  id: 'telehealth-modifiers-exclude',
  title: 'A telehealth line is by video or by sound',
  severity: 'hold',
  source: 'CPT appendix A, modifiers 93 and 95; CMS Claims Processing Manual ch. 12 section 190.6',
  why: 'Video and audio-only exclude each other on one line: CO-4.',
  kinds: ['professional', 'institutional'],
  effective: { from: '2022-01-01' },
  check: (claim) =>
    lineHits(claim, ({ modifiers, lineNumber }, path) => {
      if (modifiers.length < 2) return undefined;
      const video = modifiers.find((modifier) => VIDEO.includes(modifier));
      const sound = modifiers.find((modifier) => SOUND_ONLY.includes(modifier));
      if (video === undefined || sound === undefined) return undefined;
      return {
        where: `${path}.modifiers`,
        message: `Line ${lineNumber} has ${video} for video and ${sound} for sound only.`,
        fix: 'Keep 95 (or GT) for a visit by video, 93 (or FQ) for one by telephone.',
      };
    }),
  examples: {
    fires: {
      story: 'both',
      claim: (clean) => ({ ...withLines(clean, { modifiers: ['95', '93'] }), placeOfService: '10' }),
    },
    passes: {
      story: 'video',
      claim: (clean) => ({ ...withLines(clean, { modifiers: ['95'] }), placeOfService: '10' }),
    },
  },
};
