import type { Edit } from './edit.ts';
import { withPayer } from './support/example.ts';
import { SINCE_5010 } from './support/since.ts';

const INDICATORS: ReadonlySet<string> = new Set(
  '11 12 13 14 15 16 17 AM BL CH CI DS FI HM LM MA MB MC OF TV VA WC ZZ'.split(' '),
);

export const claimFilingIndicatorKnown: Edit = {
  id: 'claim-filing-indicator-known',
  title: 'Kind of insurance is one of the guide',
  severity: 'hold',
  source: '005010X222A1 loop 2000B SBR09',
  why: 'Payers pick their rules by it and clearinghouses check it: a code that the guide does not know is rejected.',
  effective: SINCE_5010,
  check: ({ payer: { claimFilingIndicator: code } }) =>
    INDICATORS.has(code)
      ? []
      : [
          {
            where: 'payer.claimFilingIndicator',
            message:
              code === ''
                ? 'The payer has no claim filing indicator.'
                : `The claim filing indicator ${code} is not in the guide.`,
            fix: "Choose the kind of insurance on the payer's record: MB Medicare Part B, MC Medicaid, BL Blue, CI commercial ...",
          },
        ],
  examples: {
    fires: { story: 'code of the retired guide', claim: (clean) => withPayer(clean, { claimFilingIndicator: '09' }) },
    passes: { story: 'Blue plan', claim: (clean) => withPayer(clean, { claimFilingIndicator: 'BL' }) },
  },
};
