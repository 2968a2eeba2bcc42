import type { Edit, EditHit } from './edit.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { isTooth, teethOf, withDentalLine } from './support/teeth.ts';

export const toothNumberValid: Edit = {
  id: 'tooth-number-valid',
  title: 'Tooth numbers exist',
  severity: 'hold',
  source: '005010X224A2 loop 2400 TOO02 and loop 2300 DN201 (universal numbering); ADA claim form boxes 27 and 33',
  why: 'A number past 32 or another system of numbers is rejected, or returned with N37.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) => {
    const fix = 'Use 1 to 32 for permanent and A to T for primary teeth; 51 to 82 and AS to TS for extra ones.';
    const status = (claim.details?.dental?.toothStatus ?? []).flatMap(({ tooth }, index): EditHit[] =>
      isTooth(tooth)
        ? []
        : [
            {
              where: `details.dental.toothStatus[${index}].tooth`,
              message: `The missing tooth ${tooth} does not exist.`,
              fix,
            },
          ],
    );
    const treated = lineHits(claim, (line, path) =>
      teethOf(line).flatMap(({ number }, index): EditHit[] =>
        isTooth(number)
          ? []
          : [
              {
                where: `${path}.teeth[${index}].number`,
                message: `The tooth ${number} on line ${line.lineNumber} does not exist.`,
                fix,
              },
            ],
      ),
    );
    return [...status, ...treated];
  },
  examples: {
    fires: {
      story: 'tooth 36 of another system',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: '36', surfaces: ['M', 'O'] }] }),
    },
    passes: { story: 'tooth 19', from: 'dental', claim: (clean) => clean },
  },
};
