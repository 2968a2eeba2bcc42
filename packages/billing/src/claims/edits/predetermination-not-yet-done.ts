import type { Edit } from './edit.ts';
import { withDetails } from './support/details-example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

export const predeterminationNotYetDone: Edit = {
  id: 'predetermination-not-yet-done',
  title: 'A predetermination asks about work that is not done',
  severity: 'hold',
  source:
    '005010X224A2 loop 2300 CLM19 PB and loop 2400 DTP (no service date on a predetermination); ADA claim form boxes 1 and 24',
  why: 'Work that has a day of completion is a claim: as a predetermination it is never paid.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    claim.details?.dental?.predetermination
      ? lineHits(claim, (line, path) =>
          line.dates?.['treatment-completion'] !== undefined || line.endDate !== undefined
            ? {
                where: path,
                message: `Line ${line.lineNumber} of the predetermination says that the treatment was completed.`,
                fix: 'Send it as a claim once the work is done, or take the day off.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'completed',
      from: 'dental',
      claim: (clean) =>
        withDetails(withDentalLine(clean, { dates: { 'treatment-completion': '2026-11-02' } }), {
          dental: { predetermination: true },
        }),
    },
    passes: {
      story: 'planned',
      from: 'dental',
      claim: (clean) => withDetails(clean, { dental: { predetermination: true } }),
    },
  },
};
