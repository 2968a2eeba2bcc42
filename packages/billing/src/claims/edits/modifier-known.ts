import type { Edit } from './edit.ts';
import { isAmbulancePair } from './support/ambulance.ts';
import { codeHits } from './support/code-answers.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

/** Modifiers of CPT (appendix A), which the official list of HCPCS modifiers does not have. */
const OF_CPT: ReadonlySet<string> = new Set(
  (
    '22 23 24 25 26 27 32 33 47 50 51 52 53 54 55 56 57 58 59 62 63 66 73 74 76 77 78 79 80 81 82 90 91 92 93 95 96 ' +
    '97 99 P1 P2 P3 P4 P5 P6 1P 2P 3P 8P'
  ).split(' '),
);

export const modifierKnown: Edit = {
  id: 'modifier-known',
  title: 'Modifiers are valid on the date of service',
  severity: 'hold',
  source: '005010X222A1 loop 2400 SV101-3 to SV101-6; CPT appendix A and HCPCS Level II modifiers',
  why: 'An unknown or retired modifier is rejected, or denied with CO-4 or CO-182.',
  effective: SINCE_5010,
  check: (claim, context) =>
    lineHits(claim, ({ procedureCode, modifiers, lineNumber, dateOfService: date }, path) =>
      modifiers
        .filter(
          (modifier) =>
            /^[0-9A-Z]{2}$/.test(modifier) && !OF_CPT.has(modifier) && !isAmbulancePair(procedureCode, modifier),
        )
        .flatMap((code) => {
          const at = {
            where: `${path}.modifiers[${modifiers.indexOf(code)}]`,
            subject: `Modifier ${code} on line ${lineNumber}`,
            code,
            date,
          };
          return codeHits(context.codes.ask('modifier', code, date), at, context);
        }),
    ),
  examples: {
    fires: { story: 'no such modifier', claim: (clean) => withLines(clean, { modifiers: ['Z9'] }) },
    passes: { story: 'separate visit', claim: (clean) => withLines(clean, { modifiers: ['25'] }) },
  },
};
