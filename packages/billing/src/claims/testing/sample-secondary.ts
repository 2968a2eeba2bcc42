import { cents } from '../../kernel/index.ts';
import type { Payer } from '../../parties/index.ts';
import type { OtherPayer } from '../other-payer.ts';
import type { Claim } from '../types.ts';
import { sampleClaim, samplePatient, samplePayer } from './sample-claim.ts';

export const sampleSecondaryPayer: Payer = {
  ...samplePayer,
  id: 'payer-3',
  name: 'Prairie Benefit Trust',
  payerIdentifier: 'PBT22',
};

/** What Northern Mutual decided on the office visit of $125.00: $45.00 contract, $64.00 paid, $16.00 coinsurance. */
export function sampleAdjudicatedPayer(overrides: Partial<OtherPayer> = {}): OtherPayer {
  const paidDate = '2026-11-16';
  return {
    coverageId: 'coverage-1',
    payerSequence: 'P',
    payer: samplePayer,
    relationship: '18',
    subscriber: samplePatient,
    memberId: 'NMX4470021',
    groupNumber: 'G-2200',
    benefitsAssigned: true,
    releaseOfInformation: true,
    adjudication: {
      paidDate,
      paidCents: cents(6_400),
      payerClaimControlNumber: 'NM20261100771',
      adjustments: [],
      remarks: [],
      patientLiabilityCents: cents(1_600),
      lines: [
        {
          lineNumber: 1,
          procedureCode: '99213',
          modifiers: [],
          units: 1,
          paidCents: cents(6_400),
          adjustments: [
            { group: 'CO', reason: '45', cents: cents(4_500) },
            { group: 'PR', reason: '2', cents: cents(1_600) },
          ],
          paidDate,
        },
      ],
      crossedOver: false,
    },
    ...overrides,
  };
}

/** The sample claim once more, to the second payer, with the first one's decision. */
export function sampleSecondaryClaim(overrides: Partial<Claim> = {}): Claim {
  return sampleClaim({
    payerSequence: 'S',
    coverageId: 'coverage-2',
    payer: sampleSecondaryPayer,
    memberId: 'PBT-90021',
    groupNumber: 'TRUST9',
    otherPayers: [sampleAdjudicatedPayer()],
    ...overrides,
  });
}
