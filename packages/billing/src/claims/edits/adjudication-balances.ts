import { formatDollars, sumCents } from '../../kernel/index.ts';
import type { OtherPayer, PayerAdjustment } from '../other-payer.ts';
import type { Claim } from '../types.ts';
import type { Edit, EditHit } from './edit.ts';
import { SINCE_5010 } from './support/since.ts';

const sum = (adjustments: readonly PayerAdjustment[]) => sumCents(adjustments.map(({ cents }) => cents));

function hitsOf(claim: Claim, { payer, adjudication }: OtherPayer, index: number): EditHit[] {
  if (!adjudication) return [];
  const at = `otherPayers[${index}].adjudication`;
  const fix = 'Compare with the remittance; enter the adjustment that is missing.';
  const hits: EditHit[] = [];
  for (const [n, decided] of adjudication.lines.entries()) {
    const line = claim.lines.find(({ lineNumber }) => lineNumber === decided.lineNumber);
    if (!line) {
      hits.push({
        where: `${at}.lines[${n}]`,
        message: `${payer.name} decided on line ${decided.lineNumber}, which the claim does not have.`,
        fix: 'Give the decision the number of the line that was paid.',
      });
      continue;
    }
    const told = decided.paidCents + sum(decided.adjustments);
    // A line that was bundled or split may be told in several parts.
    const parts = adjudication.lines.filter(({ lineNumber }) => lineNumber === decided.lineNumber).length;
    if (parts === 1 && told !== line.chargeCents)
      hits.push({
        where: `${at}.lines[${n}]`,
        message: `On line ${line.lineNumber}, ${payer.name}’s payment and adjustments make ${formatDollars(sumCents([decided.paidCents, sum(decided.adjustments)]))} of a charge of ${formatDollars(line.chargeCents)}.`,
        fix,
      });
  }
  const everything = sumCents([
    adjudication.paidCents,
    sum(adjudication.adjustments),
    ...adjudication.lines.map(({ adjustments }) => sum(adjustments)),
  ]);
  if (everything !== claim.totalChargeCents)
    hits.push({
      where: at,
      message: `${payer.name}’s payment and adjustments make ${formatDollars(everything)} of a claim of ${formatDollars(claim.totalChargeCents)}.`,
      fix,
    });
  return hits;
}

export const adjudicationBalances: Edit = {
  id: 'adjudication-balances',
  title: 'An earlier payer’s payment and adjustments make up the charge',
  severity: 'hold',
  source: '005010X222A1 sections 1.4.4 and loops 2320 AMT*D and CAS, 2430 SVD and CAS (balancing)',
  why: 'The next payer’s front door adds up; a claim out of balance is rejected.',
  effective: SINCE_5010,
  check: (claim) => claim.otherPayers?.flatMap((other, index) => hitsOf(claim, other, index)) ?? [],
  examples: {
    fires: {
      story: 'charge changed after the remittance',
      from: 'secondary',
      claim: (clean) => ({
        ...clean,
        otherPayers:
          clean.otherPayers?.map((other) =>
            other.adjudication
              ? {
                  ...other,
                  adjudication: {
                    ...other.adjudication,
                    lines: other.adjudication.lines.map((line) => ({
                      ...line,
                      adjustments: line.adjustments.slice(1),
                    })),
                  },
                }
              : other,
          ) ?? [],
      }),
    },
    passes: { story: 'paid, contract and coinsurance', from: 'secondary', claim: (clean) => clean },
  },
};
