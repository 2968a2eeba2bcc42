import type { Edit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { withDentalLine } from './support/teeth.ts';

export const dentalCodeShape: Edit = {
  id: 'dental-code-shape',
  title: 'Dental lines have a dental code',
  severity: 'hold',
  source: '005010X224A2 loop 2400 SV301-2 (AD); 45 CFR 162.1002(a)(4) (Code on Dental Procedures)',
  why: 'The dental claim carries codes of D and four digits only; a CPT code there is rejected.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, ({ procedureCode, lineNumber }, path) =>
      /^D\d{4}$/.test(procedureCode)
        ? undefined
        : {
            where: `${path}.procedureCode`,
            message: `Line ${lineNumber} has the code ${procedureCode || 'nothing'}, which is no dental code.`,
            fix: 'Enter D and four digits; bill medical services of a dentist on a professional claim.',
          },
    ),
  examples: {
    fires: {
      story: 'office visit on a dental claim',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { procedureCode: '99213' }),
    },
    passes: { story: 'filling', from: 'dental', claim: (clean) => clean },
  },
};
