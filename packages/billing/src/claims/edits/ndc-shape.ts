import type { Edit } from './edit.ts';
import { withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { SINCE_5010 } from './support/since.ts';

export const ndcShape: Edit = {
  id: 'ndc-shape',
  title: 'Drug codes (NDC) have eleven digits',
  severity: 'hold',
  source: '005010X222A1 loop 2410 LIN03 (5-4-2 format); 45 CFR 162.1002',
  why: 'A code of ten digits is not found in the drug list: the line is rejected, or returned with M119.',
  effective: SINCE_5010,
  check: (claim) =>
    lineHits(claim, (line, path) =>
      line.ndc === undefined || /^\d{5}-?\d{4}-?\d{2}$/.test(line.ndc)
        ? undefined
        : {
            where: `${path}.ndc`,
            message: `The NDC on line ${line.lineNumber} does not have eleven digits.`,
            fix: 'Copy it from the package and put a 0 before the short part, so that it has 5, 4 and 2 digits.',
          },
    ),
  examples: {
    fires: {
      story: 'ten digits, as on the package',
      claim: (clean) => withLines(clean, { procedureCode: 'J1885', ndc: '0409-3795-01' }),
    },
    passes: {
      story: 'eleven digits',
      claim: (clean) => withLines(clean, { procedureCode: 'J1885', ndc: '00409379501' }),
    },
  },
};
