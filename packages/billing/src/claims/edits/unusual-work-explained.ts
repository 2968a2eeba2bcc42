import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const unusualWorkExplained: Edit = {
  id: 'unusual-work-explained',
  title: 'More work than usual (22) is explained',
  severity: 'warn',
  source: 'CPT appendix A, modifier 22; CMS Claims Processing Manual ch. 12 section 20.4.6 and 40.2.A.10',
  why: 'Payers pay more only when they read why; without a note or the report they pay the usual.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (claim.details?.note || claim.details?.attachments?.length) return [];
    return lineHits(claim, ({ modifiers, note, lineNumber }, path) =>
      modifiers.includes('22') && !note?.trim()
        ? {
            where: `${path}.note`,
            message: `Line ${lineNumber} has modifier 22 and nothing says why.`,
            fix: 'Add a short note and send the operative report with the claim.',
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'no note',
      claim: (clean) => withLines(clean, { procedureCode: '27447', modifiers: ['RT', '22'] }),
    },
    passes: {
      story: 'report goes with it',
      claim: (clean) =>
        withDetails(withLines(clean, { procedureCode: '27447', modifiers: ['RT', '22'] }), {
          attachments: [{ reportType: 'OB', transmission: 'EL', controlNumber: 'ATT-00418' }],
        }),
    },
  },
};
