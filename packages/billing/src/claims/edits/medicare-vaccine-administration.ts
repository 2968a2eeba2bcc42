import type { Edit } from './edit.ts';
import { asMedicare, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';
import { isVaccine } from './support/vaccines.ts';

const FLU = /^(9063[0-9]|9065[3-8]|9066[0-2]|9067[234]|9068[2568]|9069[4]|90756|Q203[4-9])$/;
const PNEUMONIA = /^(90670|90671|90677|90684|90732)$/;
const HEPATITIS_B = /^(90739|9074[0-7]|90759)$/;
const OWN_CODE: readonly { what: string; product: RegExp; code: string }[] = [
  { what: 'the flu', product: FLU, code: 'G0008' },
  { what: 'pneumonia', product: PNEUMONIA, code: 'G0009' },
  { what: 'hepatitis B', product: HEPATITIS_B, code: 'G0010' },
];

export const medicareVaccineAdministration: Edit = {
  id: 'medicare-vaccine-administration',
  title: 'Medicare has its own codes for giving flu, pneumonia and hepatitis B vaccines',
  severity: 'hold',
  source: 'CMS Claims Processing Manual ch. 18 section 10.2.1 (G0008, G0009, G0010)',
  why: 'With 90471 in their place the line is denied; the G codes have no copay.',
  kinds: ['professional'],
  effective: SINCE_5010,
  check: (claim) => {
    if (!isMedicare(claim)) return [];
    const products = claim.lines.filter(({ procedureCode }) => isVaccine(procedureCode));
    // With another vaccine on the claim 90471 may be right for that one.
    const known = products.map(({ procedureCode }) => OWN_CODE.find(({ product }) => product.test(procedureCode)));
    const [first] = known;
    if (!first || known.includes(undefined)) return [];
    return lineHits(claim, (line, path) =>
      line.procedureCode === '90471' || line.procedureCode === '90460'
        ? {
            where: `${path}.procedureCode`,
            message: `Line ${line.lineNumber} bills Medicare ${line.procedureCode} for giving a vaccine against ${first.what}.`,
            fix: `Use ${first.code}.`,
          }
        : undefined,
    );
  },
  examples: {
    fires: {
      story: 'flu vaccine with 90471',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '90686' }, { procedureCode: '90471' })),
    },
    passes: {
      story: 'flu vaccine with G0008',
      claim: (clean) => asMedicare(withLines(clean, { procedureCode: '90686' }, { procedureCode: 'G0008' })),
    },
  },
};
