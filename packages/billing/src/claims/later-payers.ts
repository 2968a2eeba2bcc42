import { type Patient, subscriberFor } from '../parties/index.ts';
import type { OtherPayer } from './other-payer.ts';
import type { OrderedCoverage } from './payer-order.ts';

/** Coverages that are billed later, as claims to the payers before them list them; one without a known payer cannot be listed. */
export function laterPayers(coverages: readonly OrderedCoverage[], patient: Patient): OtherPayer[] {
  return coverages.flatMap(({ coverage, payer }): OtherPayer[] =>
    payer
      ? [
          {
            coverageId: coverage.id,
            payerSequence: coverage.payerSequence,
            payer,
            relationship: coverage.relationship,
            subscriber: subscriberFor(coverage, patient),
            memberId: coverage.memberId,
            ...(coverage.groupNumber ? { groupNumber: coverage.groupNumber } : {}),
            ...(coverage.planName ? { planName: coverage.planName } : {}),
            ...(coverage.medicareSecondaryReason ? { medicareSecondaryReason: coverage.medicareSecondaryReason } : {}),
            benefitsAssigned: true,
            releaseOfInformation: true,
          },
        ]
      : [],
  );
}
