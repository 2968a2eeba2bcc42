import { formatCents, parseCents } from '../../money.ts';
import type { GrownLoop } from './from-guide.ts';
import type { Grown } from './guide-segment.ts';

/** Amounts and counts of accepted (STC03 WQ) and rejected (U) claims of a 277CA. */
interface Totals {
  accepted: number;
  rejected: number;
  acceptedClaims: number;
  rejectedClaims: number;
}

const none = (): Totals => ({ accepted: 0, rejected: 0, acceptedClaims: 0, rejectedClaims: 0 });

const below = (loop: GrownLoop, id: string): GrownLoop[] => loop.loops.filter((child) => child.id === id);
const first = (loop: GrownLoop | undefined, id: string, qualifier?: string): Grown | undefined =>
  loop?.segments.find((one) => one.id === id && (qualifier === undefined || one.elements[0] === qualifier));
const cents = (text: string | undefined): number => parseCents(text ?? '') ?? 0;

/** Sets the totals of each provider and of the batch to what the claims below add up to; payers have own numbers. */
export function batchTotals(loops: readonly GrownLoop[]): void {
  for (const claim of loops.filter(({ id }) => id === '2200D')) {
    const payerNumber = first(claim, 'REF', '1K');
    if (payerNumber?.elements[1] === first(claim, 'TRN')?.elements[1] && payerNumber !== undefined)
      payerNumber.elements[1] = 'PAYER 1';
  }
  for (const receiver of loops.filter(({ id }) => id === '2000B')) {
    const batch = none();
    const providers = below(receiver, '2000C');
    for (const provider of providers) add(batch, providerTotals(provider));
    if (providers.length > 0) state(below(receiver, '2200B')[0], batch, '90', 'AA');
  }
}

function providerTotals(provider: GrownLoop): Totals {
  const totals = none();
  const own = below(provider, '2200C')[0];
  const patients = below(provider, '2000D');
  if (patients.length === 0) {
    const stc = first(own, 'STC');
    totals.rejected = cents(first(own, 'AMT', 'YY')?.elements[1] ?? stc?.elements[3]);
    const count = first(own, 'QTY', 'QC');
    if (count !== undefined) count.elements[1] = '1';
    totals.rejectedClaims = count === undefined ? Number.NaN : 1;
    return totals;
  }
  for (const claim of patients.flatMap((patient) => below(patient, '2200D'))) {
    const stc = first(claim, 'STC');
    const isRejected = stc?.elements[2] === 'U';
    add(totals, {
      ...none(),
      [isRejected ? 'rejected' : 'accepted']: cents(stc?.elements[3]),
      [isRejected ? 'rejectedClaims' : 'acceptedClaims']: 1,
    });
  }
  state(own, totals, 'QA', 'QC');
  return totals;
}

function add(to: Totals, more: Totals): void {
  for (const key of ['accepted', 'rejected', 'acceptedClaims', 'rejectedClaims'] as const) to[key] += more[key];
}

function state(loop: GrownLoop | undefined, totals: Totals, acceptedCount: string, rejectedCount: string): void {
  const put = (segment: Grown | undefined, n: number, value: string): void => {
    if (segment !== undefined) segment.elements[n - 1] = value;
  };
  put(first(loop, 'AMT', 'YU'), 2, formatCents(totals.accepted));
  put(first(loop, 'AMT', 'YY'), 2, formatCents(totals.rejected));
  // Of a provider that is rejected as a whole the number of claims may be unknown.
  put(first(loop, 'QTY', acceptedCount), 2, String(totals.acceptedClaims || 0));
  put(first(loop, 'QTY', rejectedCount), 2, String(totals.rejectedClaims || 0));
  const stc = first(loop, 'STC');
  if ((stc?.elements[3] ?? '') !== '') put(stc, 4, formatCents(totals.accepted + totals.rejected));
}
