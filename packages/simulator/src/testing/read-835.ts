import { component, element, readX12, type Segment } from '@cleanclaim/x12';
import { type Cents, readAmount, sum } from '../money.ts';

/** One CLP of an 835 as a test wants to see it. */
interface ReadClaim {
  patientControlNumber: string;
  status: string;
  chargeCents: Cents;
  paidCents: Cents;
  patientCents: Cents;
  payerClaimControlNumber: string;
  /** `CO-45 5850` for each reason of the claim and its lines. */
  reasons: string[];
  adjustedCents: Cents;
  interestCents: Cents;
  lines: { chargeCents: Cents; paidCents: Cents; adjustedCents: Cents }[];
}

export interface Read835 {
  paidCents: Cents;
  method: string;
  traceNumber: string;
  claims: ReadClaim[];
  /** `WO MB... -1234` as reason, reference and cents. */
  providerAdjustments: { reason: string; reference: string; amountCents: Cents }[];
}

function amount(text: string): Cents {
  const value = readAmount(text || '0');
  if (value === undefined) throw new Error(`not an amount: ${text}`);
  return value;
}

function reasonsOf(cas: Segment): { reason: string; amountCents: Cents }[] {
  return [2, 5, 8, 11, 14, 17]
    .filter((n) => element(cas, n) !== '')
    .map((n) => ({ reason: `${element(cas, 1)}-${element(cas, n)}`, amountCents: amount(element(cas, n + 1)) }));
}

function claimOf(segments: readonly Segment[]): ReadClaim {
  const [clp] = segments;
  const starts = segments.flatMap((segment, i) => (segment.id === 'SVC' ? [i] : []));
  const lineParts = starts.map((start, i) => segments.slice(start, starts[i + 1]));
  const reasons = segments.filter((segment) => segment.id === 'CAS').flatMap(reasonsOf);
  const interest = segments.find((segment) => segment.id === 'AMT' && element(segment, 1) === 'I');
  return {
    patientControlNumber: element(clp, 1),
    status: element(clp, 2),
    chargeCents: amount(element(clp, 3)),
    paidCents: amount(element(clp, 4)),
    patientCents: amount(element(clp, 5)),
    payerClaimControlNumber: element(clp, 7),
    reasons: reasons.map(({ reason, amountCents }) => `${reason} ${amountCents}`),
    adjustedCents: sum(reasons.map((reason) => reason.amountCents)),
    interestCents: amount(element(interest, 2)),
    lines: lineParts.map((part) => ({
      chargeCents: amount(element(part[0], 2)),
      paidCents: amount(element(part[0], 3)),
      adjustedCents: sum(
        part
          .filter((s) => s.id === 'CAS')
          .flatMap(reasonsOf)
          .map((r) => r.amountCents),
      ),
    })),
  };
}

/** Reads the one 835 of a file straight from its segments, without the loops of a guide: a second look at the writer. */
export function read835(bytes: Uint8Array): Read835 {
  const { segments } = readX12(bytes);
  const find = (id: string) => segments.find((segment) => segment.id === id);
  const starts = segments.flatMap((segment, i) => (segment.id === 'CLP' ? [i] : []));
  const firstPlb = segments.findIndex((segment) => segment.id === 'PLB' || segment.id === 'SE');
  return {
    paidCents: amount(element(find('BPR'), 2)),
    method: element(find('BPR'), 4),
    traceNumber: element(find('TRN'), 2),
    claims: starts.map((start, i) => claimOf(segments.slice(start, starts[i + 1] ?? firstPlb))),
    providerAdjustments: segments
      .filter((segment) => segment.id === 'PLB')
      .flatMap((plb) =>
        [3, 5, 7, 9, 11, 13]
          .filter((n) => element(plb, n) !== '')
          .map((n) => ({
            reason: component(plb, n, 1),
            reference: component(plb, n, 2),
            amountCents: amount(element(plb, n + 1)),
          })),
      ),
  };
}

/** The equations of an 835 that do not hold, in words; empty when it balances to the cent. */
export function imbalances(remittance: Read835): string[] {
  const failed: string[] = [];
  const expect = (what: string, left: number, right: number) => {
    if (left !== right) failed.push(`${what}: ${left} is not ${right}`);
  };
  const plb = sum(remittance.providerAdjustments.map((a) => a.amountCents));
  expect('BPR02', remittance.paidCents, sum(remittance.claims.map((claim) => claim.paidCents)) - plb);
  for (const claim of remittance.claims) {
    const at = claim.payerClaimControlNumber;
    expect(`${at} CLP03-CLP04`, claim.chargeCents - claim.paidCents, claim.adjustedCents);
    if (claim.lines.length > 0) {
      expect(`${at} CLP03`, claim.chargeCents, sum(claim.lines.map((line) => line.chargeCents)));
    }
    for (const line of claim.lines) expect(`${at} SVC`, line.chargeCents - line.paidCents, line.adjustedCents);
  }
  return failed;
}
