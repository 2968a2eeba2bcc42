import type { Edit } from './edit.ts';
import { type CodeRange, inRanges } from './support/code-ranges.ts';
import { isMedicareHomeHealth } from './support/home-health.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Visits of therapists, nurses, social workers and aides. */
const VISITS: readonly CodeRange[] = [
  ['0420', '0449'],
  ['0550', '0579'],
];

export const homeHealthVisitsCoded: Edit = {
  id: 'home-health-visits-coded',
  title: 'Home health visits have their G code',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 10 section 40.2 (visits in 15-minute units with G or Q codes)',
  why: 'Each visit says who came and for what; a visit without code is returned.',
  kinds: ['institutional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isMedicareHomeHealth(claim)) return [];
    return lineHits(claim, (line, path) =>
      inRanges(line.revenueCode ?? '', VISITS) && !/^[GQ]\d{4}$/.test(line.procedureCode)
        ? {
            where: `${path}.procedureCode`,
            message: `The visit on line ${line.lineNumber} (${line.revenueCode}) has no G code.`,
            fix: 'Enter the code of the discipline, for example G0151 physical therapy or G0299 nurse.',
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'nurse without code',
      from: 'home-health',
      claim: (clean) => ({
        ...clean,
        lines: clean.lines.map((line) => (line.procedureCode === 'G0299' ? { ...line, procedureCode: '' } : line)),
      }),
    },
    passes: { story: 'nurse and therapist', from: 'home-health', claim: (clean) => clean },
  },
};
