import type { Edit } from './edit.ts';
import { isSpinalManipulation } from './support/chiropractic.ts';
import { withDetails } from './support/details-example.ts';
import { asMedicare, withLines } from './support/example.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const chiropracticFirstTreatment: Edit = {
  id: 'chiropractic-first-treatment',
  title: 'Manipulation says when the treatment began',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 12 section 220 and ch. 26 section 10.4 item 14; 005010X222A1 DTP*454',
  why: 'Medicare wants the first day of the course of treatment: without, CO-16 with MA122.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isMedicare(claim)) return [];
    const { dates } = claim.details ?? {};
    if (dates?.['initial-treatment'] || dates?.onset || dates?.['acute-manifestation']) return [];
    const line = claim.lines.find((one) => isSpinalManipulation(one) && !one.dates?.['initial-treatment']);
    if (!line) return [];
    return [
      {
        where: 'details.dates',
        message: `Line ${line.lineNumber} bills manipulation and the claim does not say when the treatment began.`,
        fix: 'Enter the first day of this course of treatment.',
      },
    ];
  },
  examples: {
    fires: {
      story: 'no day',
      claim: (clean) => ({
        ...asMedicare(withLines(clean, { procedureCode: '98940', modifiers: ['AT'] })),
        diagnoses: ['M9903'],
      }),
    },
    passes: {
      story: 'begun two weeks before',
      claim: (clean) =>
        withDetails(
          { ...asMedicare(withLines(clean, { procedureCode: '98940', modifiers: ['AT'] })), diagnoses: ['M9903'] },
          { dates: { 'initial-treatment': '2026-10-20' } },
        ),
    },
  },
};
