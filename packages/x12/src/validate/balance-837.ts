import { allSegments, centsOf, childLoops, element, firstSegment, isElement } from '../access.ts';
import { elementReference } from '../finding.ts';
import type { Loop } from '../types.ts';
import { compare, sumAdjustments } from './balance-835.ts';
import type { Collector } from './collector.ts';
import type { LoopCheck } from './loop-check.ts';

/** The segment of a service line that holds its charge: SV1 of the 837P, SV2 of the 837I, SV3 of the 837D. */
export interface ServiceSegment {
  id: 'SV1' | 'SV2' | 'SV3';
  /** Element of the line charge. */
  charge: number;
}

/**
 * Proves the balance of a claim (SNIP 3): CLM02 = sum of the line charges; and for each other payer that adjudicated
 * (guide section 1.4, coordination of benefits): line charge = SVD02 + line CAS, and payer paid amount = sum of SVD02 -
 * claim CAS, or, where the payer gave no lines, charge = paid amount + claim CAS; of a payer that was not billed,
 * AMT A8 = CLM02.
 */
export function claimBalance(service: ServiceSegment): LoopCheck {
  const charge = elementReference(service.id, service.charge);
  const claimCharge = {
    code: 'balance-claim-charge',
    what: 'The claim charge is not the sum of the line charges',
    fix: `Correct CLM02 or the ${charge} amounts so that CLM02 = sum of ${charge}.`,
  };
  return (at, claim) => {
    const clm = firstSegment(claim, 'CLM');
    const lines = childLoops(claim, '2400');
    const charges = sumOf(lines, (line) => centsOf(firstSegment(line, service.id), service.charge));
    if (clm !== undefined && lines.length > 0 && charges !== undefined) {
      compare(at, clm, '2300', 2, charges, claimCharge);
    }
    for (const other of childLoops(claim, '2320')) checkOtherPayer(at, claim, lines, other, service);
  };
}

function checkOtherPayer(
  at: Collector,
  claim: Loop,
  lines: readonly Loop[],
  other: Loop,
  service: ServiceSegment,
): void {
  checkNonCovered(at, claim, other);
  const payerId = element(firstSegment(childLoops(other, '2330B')[0], 'NM1'), 9);
  const adjudications = lines.map((line) =>
    childLoops(line, '2430').filter((one) => isElement(one.segments[0], 1, payerId)),
  );
  const all = adjudications.flat();
  // Bundled lines move charges from line to line; their sums are for the payer's own system.
  const isBundled = all.some((one) => !isElement(one.segments[0], 6, ''));
  if (payerId !== '' && !isBundled) {
    for (const [i, line] of lines.entries()) checkLine(at, line, adjudications[i] ?? [], service);
  }
  const paidAmount = firstSegment(other, 'AMT', 'D');
  if (paidAmount === undefined) return;
  const claimAdjustments = allSegments(other, 'CAS');
  const adjusted = sumAdjustments(claimAdjustments);
  const base = all.length > 0 ? sumOf(all, (one) => centsOf(one.segments[0], 2)) : chargeOf(claim);
  if (adjusted === undefined || base === undefined) return;
  if (all.length === 0 && claimAdjustments.length === 0) return;
  compare(at, paidAmount, '2320', 2, base - adjusted, {
    code: 'balance-other-payer',
    what: "The other payer's paid amount does not agree with its lines and adjustments",
    fix:
      all.length > 0
        ? 'Correct AMT02 (D), the SVD02 amounts or the CAS of the other payer so that AMT02 = sum of SVD02 - claim CAS.'
        : 'Correct AMT02 (D) or the CAS of the other payer so that CLM02 = AMT02 + claim CAS.',
  });
}

/**
 * AMT A8 is sent for a payer that was not billed because it covers nothing of the claim: the whole charge. Beside a
 * payment it only draws a warning, since a published example of the guide has both.
 */
function checkNonCovered(at: Collector, claim: Loop, other: Loop): void {
  const amount = firstSegment(other, 'AMT', 'A8');
  const charge = chargeOf(claim);
  if (amount === undefined || charge === undefined) return;
  compare(at, amount, '2320', 2, charge, {
    code: 'noncovered-total',
    severity: firstSegment(other, 'AMT', 'D') === undefined ? 'error' : 'warning',
    what: 'The total non-covered amount of a payer that was not billed is not the claim charge',
    fix: 'Set AMT A8 to CLM02, or send what the payer paid and adjusted instead.',
  });
}

/** Sum of amounts in cents; undefined when one of them is none. */
function sumOf(loops: readonly Loop[], amount: (loop: Loop) => number | undefined): number | undefined {
  let sum = 0;
  for (const loop of loops) {
    const cents = amount(loop);
    if (cents === undefined) return undefined;
    sum += cents;
  }
  return sum;
}

function chargeOf(claim: Loop): number | undefined {
  return centsOf(firstSegment(claim, 'CLM'), 2);
}

function checkLine(at: Collector, line: Loop, adjudications: readonly Loop[], { id, charge }: ServiceSegment): void {
  const service = firstSegment(line, id);
  if (service === undefined || adjudications.length === 0) return;
  const paid = sumOf(adjudications, (one) => centsOf(one.segments[0], 2));
  const adjusted = sumOf(adjudications, (one) => sumAdjustments(one.segments));
  if (paid === undefined || adjusted === undefined) return;
  if (centsOf(service, charge) === paid + adjusted) return;
  const place = elementReference(id, charge);
  compare(at, service, '2400', charge, paid + adjusted, {
    code: 'balance-other-payer-line',
    what: 'The line charge is not what the other payer paid and adjusted for it',
    fix: `Correct ${place}, SVD02 or the CAS of loop 2430 so that ${place} = SVD02 + sum of CAS.`,
  });
}
