import { cents } from '../../kernel/index.ts';
import type { Edit } from './edit.ts';
import { asMedicare, withLines, withReferring } from './support/example.ts';
import { lineHits } from './support/lines.ts';
import { isMedicare } from './support/payer-kind.ts';

export const noCertificateSince2023: Edit = {
  id: 'no-certificate-since-2023',
  title: 'Medicare takes no certificate of medical necessity any more',
  severity: 'hold',
  source: 'CMS elimination of CMNs and DIFs for services from 1 January 2023 (MLN SE22002)',
  why: 'Medicare returns claims that still carry one; the order and the record prove the need.',
  kinds: ['professional'],
  effective: { from: '2023-01-01' },
  check: (claim) =>
    isMedicare(claim)
      ? lineHits(claim, (line, path) =>
          line.equipment?.certificate || line.equipment?.form
            ? {
                where: `${path}.equipment`,
                message: `Line ${line.lineNumber} carries a certificate of medical necessity.`,
                fix: 'Take it off the claim and keep the written order in the record.',
              }
            : undefined,
        )
      : [],
  examples: {
    fires: {
      story: 'with certificate',
      claim: (clean) =>
        asMedicare(
          withReferring(
            withLines(clean, {
              procedureCode: 'E0601',
              modifiers: ['RR', 'KH'],
              equipment: { days: 30, rentalCents: cents(12_500), certificate: { type: 'I', months: 12 } },
            }),
          ),
        ),
    },
    passes: {
      story: 'without',
      claim: (clean) =>
        asMedicare(
          withReferring(
            withLines(clean, {
              procedureCode: 'E0601',
              modifiers: ['RR', 'KH'],
              equipment: { days: 30, rentalCents: cents(12_500) },
            }),
          ),
        ),
    },
  },
};
