import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { isProsthesis } from './support/prosthesis.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

export const prosthesisFirstOrReplaced: Edit = {
  id: 'prosthesis-first-or-replaced',
  title: 'Crowns, bridges and dentures say whether they are the first',
  severity: 'hold',
  confirmable: true,
  source: '005010X224A2 loop 2400 SV305; ADA claim form box 43',
  why: 'Plans pay a replacement only after years; without the answer they ask for it, or deny.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      isProsthesis(line.procedureCode) && line.prosthesis === undefined
        ? {
            where: `${path}.prosthesis`,
            message: `Line ${line.lineNumber} bills ${line.procedureCode} and does not say whether it is first placed or replaced.`,
            fix: 'Choose first placed, or replaced with the day of the old one.',
          }
        : undefined,
    ),
  examples: {
    fires: {
      story: 'crown, not said',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { procedureCode: 'D2740', teeth: [{ number: '30', surfaces: [] }] }),
    },
    passes: {
      story: 'first crown',
      from: 'dental',
      claim: (clean) =>
        withDentalLine(clean, { procedureCode: 'D2740', teeth: [{ number: '30', surfaces: [] }], prosthesis: 'I' }),
    },
  },
};
