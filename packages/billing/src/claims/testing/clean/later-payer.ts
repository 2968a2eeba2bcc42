import { cents, sumCents } from '../../../kernel/index.ts';
import type { LineAdjudication } from '../../other-payer.ts';
import type { Claim, ServiceLine } from '../../types.ts';
import type { Draw } from './draw.ts';
import { insured, type PayerKind } from './parties.ts';

/** Who may come after whom: Medicaid last; Medicare's patients have a supplement. */
const AFTER: Readonly<Record<string, readonly PayerKind[]>> = {
  CI: ['BL', 'MC'],
  BL: ['CI', 'MC'],
  HM: ['CI', 'MC'],
  MB: ['CI', 'MC'],
  '16': ['MC'],
};

/** Paid 6 of 10 parts; a quarter is the contract's, the rest the patient's. */
function decided(line: ServiceLine, paidDate: string): LineAdjudication {
  const paid = cents(Math.floor(line.chargeCents * 0.6));
  const contract = cents(Math.floor(line.chargeCents * 0.25));
  return {
    lineNumber: line.lineNumber,
    procedureCode: line.procedureCode,
    modifiers: line.modifiers,
    units: line.units,
    paidCents: paid,
    adjustments: [
      { group: 'CO', reason: '45', cents: contract },
      { group: 'PR', reason: '2', cents: cents(line.chargeCents - paid - contract) },
    ],
    paidDate,
  };
}

/** The claim to the payer after the one given, with that one's decision; undefined where the patient has no other. */
export function toLaterPayer(draw: Draw, first: Claim): Claim | undefined {
  const after = AFTER[first.payer.claimFilingIndicator];
  if (!after || first.accident || first.relationship !== '18') return undefined;
  const kind = draw.pick(after);
  const paidDate = '2026-11-06';
  const lines = first.lines.map((line) => decided(line, paidDate));
  const { groupNumber, ...rest } = first;
  const owed = lines.flatMap(({ adjustments }) => adjustments).filter(({ group }) => group === 'PR');
  return {
    ...rest,
    ...insured({ ...draw, chance: () => true }, kind, first.patient, 'adult'),
    payerSequence: 'S',
    coverageId: 'coverage-2',
    otherPayers: [
      {
        coverageId: 'coverage-1',
        payerSequence: 'P',
        payer: first.payer,
        relationship: first.relationship,
        subscriber: first.subscriber,
        memberId: first.memberId,
        ...(groupNumber ? { groupNumber } : {}),
        benefitsAssigned: true,
        releaseOfInformation: true,
        adjudication: {
          paidDate,
          paidCents: sumCents(lines.map(({ paidCents }) => paidCents)),
          payerClaimControlNumber: `ICN${draw.number(100_000, 999_999)}`,
          adjustments: [],
          remarks: [],
          patientLiabilityCents: sumCents(owed.map((one) => one.cents)),
          lines,
          crossedOver: false,
        },
      },
    ],
  };
}
