import type { Edit } from './edit.ts';
import { asMedicaid, withLines } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicaid } from './support/payer-kind.ts';
import { SINCE_5010 } from './support/since.ts';

export const ndcRequiredForMedicaidDrug: Edit = {
  id: 'ndc-required-for-medicaid-drug',
  title: 'Drugs billed to Medicaid carry an NDC',
  severity: 'hold',
  source: 'Social Security Act section 1927(a)(7); 42 CFR 447.520; 005010X222A1 loop 2410 LIN03',
  why: 'The state gets its rebate by NDC and may not pay for an injected drug without one: CO-16 with M119.',
  kinds: ['professional', 'institutional'],
  effective: SINCE_5010,
  check: (claim) =>
    isMedicaid(claim)
      ? lineHits(claim, (line, path) =>
          /^J\d{4}$/.test(line.procedureCode) && !line.ndc?.trim()
            ? {
                where: `${path}.ndc`,
                message: `Line ${line.lineNumber} bills the drug ${line.procedureCode} to Medicaid without an NDC.`,
                fix: 'Enter the eleven digits of the NDC from the vial or package that was used.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'injection without NDC',
      claim: (clean) => asMedicaid(withLines(clean, { procedureCode: 'J1885' })),
    },
    passes: {
      story: 'injection with NDC',
      claim: (clean) => asMedicaid(withLines(clean, { procedureCode: 'J1885', ndc: '00409379501' })),
    },
  },
};
