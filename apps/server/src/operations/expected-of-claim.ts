import type { Claim } from '@cleanclaim/billing/claims';
import { daysBetween } from '@cleanclaim/billing/kernel';
import {
  benefitsFromEligibility,
  contractOn,
  type ExpectedPayment,
  expectedPayment,
  type PricedClaim,
} from '@cleanclaim/billing/pricing';
import { sql } from 'kysely';
import { loadEligibility } from './coverage-eligibility.ts';
import type { OperationContext } from './operation.ts';
import { withoutUndefined } from './without-undefined.ts';

/** A claim as far as its price goes; a stay counts its nights, at least one. */
export function pricedClaim(claim: Claim): PricedClaim {
  const stay = claim.details?.institutional;
  const days = stay && Math.max(1, daysBetween(stay.statementFrom, stay.statementThrough));
  return {
    kind: claim.kind,
    dateOfService: claim.dateOfService,
    placeOfService: claim.placeOfService,
    zip: claim.facility?.address?.zip ?? claim.billing.address.zip,
    claimFilingIndicator: claim.payer.claimFilingIndicator,
    lines: claim.lines,
    ...withoutUndefined({
      credential: claim.rendering?.credential,
      facilityTypeCode: stay?.facilityTypeCode,
      drg: stay?.drg,
      days,
    }),
  };
}

/**
 * What payers should allow on each of these claims, in cents by claim: by the contract with its payer on the day of service
 * or by Medicare's schedules. One query, whatever the number of claims; claims that nothing prices are left out.
 */
export async function allowedByClaim(
  context: OperationContext,
  claims: readonly Claim[],
): Promise<ReadonlyMap<string, number>> {
  if (claims.length === 0) return new Map();
  const payerIds = [...new Set(claims.map((claim) => claim.payer.id))];
  const rows = await context.tx
    .selectFrom('contract')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('payer_id', '=', sql<string>`any(${payerIds}::uuid[])`)
    .execute();
  const contracts = rows.map((row) => row.content);
  const priced = claims.flatMap((claim): [string, number][] => {
    const contract = contractOn(contracts, claim.payer.id, claim.dateOfService);
    const { allowedCents } = expectedPayment(pricedClaim(claim), contract, undefined, context.codes);
    return allowedCents > 0 ? [[claim.id, allowedCents]] : [];
  });
  return new Map(priced);
}

/**
 * What a claim should bring, by the contract with its payer on the day of service or by Medicare's schedules. The
 * patient's share is reckoned from the payer's newest answer about the coverage (271); without one a step says that it is
 * not known.
 */
export async function expectedOf(context: OperationContext, claim: Claim): Promise<ExpectedPayment> {
  const rows = await context.tx
    .selectFrom('contract')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('payer_id', '=', claim.payer.id)
    .execute();
  const contracts = rows.map((row) => row.content);
  const contract = contractOn(contracts, claim.payer.id, claim.dateOfService);
  const priced = pricedClaim(claim);
  const answer = await loadEligibility(context, claim);
  const benefits = answer && benefitsFromEligibility(answer.eligibility, priced, answer.checkedOn);
  return expectedPayment(priced, contract, benefits, context.codes);
}
