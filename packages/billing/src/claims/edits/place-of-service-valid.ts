import type { Edit, EditHit } from './edit.ts';
import { codeHits } from './support/code-answers.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

const FIX = 'Choose where the patient was when the service was given.';

export const placeOfServiceValid: Edit = {
  id: 'place-of-service-valid',
  title: 'Place of service is valid on the date',
  severity: 'hold',
  source: '005010X222A1 loop 2300 CLM05-1 and loop 2400 SV105; CMS Claims Processing Manual ch. 26 section 10.5',
  why: 'Price and coverage follow the place. A missing or unknown one is rejected, or returned with M77.',
  kinds: ['professional', 'dental'],
  effective: SINCE_5010,
  check: (claim, context) => {
    const ask = (code: string, where: string, date: string, whose: string): EditHit[] =>
      /^\d{2}$/.test(code)
        ? codeHits(
            context.codes.ask('pos', code, date),
            { where, subject: `Place of service ${code}${whose}`, code, date },
            context,
          )
        : [{ where, message: `The place of service${whose} is missing or not two digits.`, fix: FIX }];
    return [
      ...ask(claim.placeOfService, 'placeOfService', claim.dateOfService, ''),
      ...lineHits(claim, (line, path) =>
        line.placeOfService === undefined
          ? undefined
          : ask(line.placeOfService, `${path}.placeOfService`, line.dateOfService, ` on line ${line.lineNumber}`),
      ),
    ];
  },
  examples: {
    fires: { story: 'unassigned place', claim: (clean) => ({ ...clean, placeOfService: '30' }) },
    passes: { story: 'office', claim: (clean) => ({ ...clean, placeOfService: '11' }) },
  },
};
