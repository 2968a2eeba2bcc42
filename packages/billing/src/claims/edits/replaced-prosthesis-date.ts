import { isIsoDate } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

export const replacedProsthesisDate: Edit = {
  id: 'replaced-prosthesis-date',
  title: 'A replaced prosthesis says when the old one was placed',
  severity: 'hold',
  source: '005010X224A2 loop 2400 SV305 R with DTP*441; ADA claim form box 44',
  why: 'The payer counts the years since then; the guide requires the date and the claim is rejected without.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) => {
      if (line.prosthesis !== 'R') return undefined;
      const placed = line.dates?.['prior-placement'];
      if (placed !== undefined && isIsoDate(placed) && placed <= line.dateOfService) return undefined;
      return {
        where: `${path}.dates`,
        message: `Line ${line.lineNumber} replaces a prosthesis and does not say when the old one was placed.`,
        fix: 'Enter the day of the old one; an estimate from the patient will do.',
      };
    }),
  examples: {
    fires: {
      story: 'replaced, no day',
      from: 'dental',
      claim: (clean) =>
        withDentalLine(clean, { procedureCode: 'D2740', teeth: [{ number: '30', surfaces: [] }], prosthesis: 'R' }),
    },
    passes: {
      story: 'old crown of 2018',
      from: 'dental',
      claim: (clean) =>
        withDentalLine(clean, {
          procedureCode: 'D2740',
          teeth: [{ number: '30', surfaces: [] }],
          prosthesis: 'R',
          dates: { 'prior-placement': '2018-03-14' },
        }),
    },
  },
};
