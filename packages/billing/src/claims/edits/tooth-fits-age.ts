import { ageOn, isIsoDate } from '../../kernel/index.ts';
import type { Edit, EditHit } from './edit.ts';
import { withPatient } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';
import { isPrimary, teethOf, withDentalLine } from './support/teeth.ts';

/** The last primary teeth go at about twelve; some stay for years. The first permanent molars come at five or six. */
const LAST_PRIMARY_AGE = 20;
const FIRST_PERMANENT_AGE = 4;

export const toothFitsAge: Edit = {
  id: 'tooth-fits-age',
  title: 'The tooth fits the age of the patient',
  severity: 'warn',
  source: '005010X224A2 loop 2400 TOO02 (numbers permanent, letters primary); eruption charts of the dental profession',
  why: 'A milk tooth in a grown patient is mostly a wrong tooth, and payers deny it.',
  kinds: ['dental'],
  effective: SINCE_5010,
  check: (claim) => {
    const { birthDate } = claim.patient;
    if (!isIsoDate(birthDate) || !isIsoDate(claim.dateOfService) || claim.dateOfService < birthDate) return [];
    const age = ageOn(birthDate, claim.dateOfService);
    if (age >= FIRST_PERMANENT_AGE && age <= LAST_PRIMARY_AGE) return [];
    return lineHits(claim, (line, path) =>
      teethOf(line).flatMap(({ number }, index): EditHit[] =>
        isPrimary(number) === age < FIRST_PERMANENT_AGE
          ? []
          : [
              {
                where: `${path}.teeth[${index}].number`,
                message: `Tooth ${number} on line ${line.lineNumber} is ${isPrimary(number) ? 'a primary' : 'a permanent'} tooth and the patient was ${age}.`,
                fix: 'Check the tooth and the birth date.',
              },
            ],
      ),
    );
  },
  examples: {
    fires: {
      story: 'milk tooth at 46',
      from: 'dental',
      claim: (clean) => withDentalLine(clean, { teeth: [{ number: 'K', surfaces: ['M', 'O'] }] }),
    },
    passes: {
      story: 'milk tooth at 7',
      from: 'dental',
      claim: (clean) =>
        withPatient(withDentalLine(clean, { teeth: [{ number: 'K', surfaces: ['M', 'O'] }] }), {
          birthDate: '2019-04-02',
        }),
    },
  },
};
