import { element, firstSegment } from '../access.ts';
import { formatCents, parseCents } from '../money.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** A payer rarely pays more than was charged (STC05 over STC04 of a 277): interest apart, it is a slip of the amounts. */
export function checkPaidStatus(at: Collector, claim: Loop): void {
  const stc = firstSegment(claim, 'STC');
  const charge = element(stc, 4);
  const paid = element(stc, 5);
  const [chargeCents, paidCents] = [parseCents(charge), parseCents(paid)];
  if (stc === undefined || charge === '' || chargeCents === undefined || paidCents === undefined) return;
  if (paidCents <= chargeCents) return;
  addElement(at, stc, claim.id, 5, undefined, {
    snip: 4,
    code: 'paid-over-charge',
    severity: 'warning',
    value: paid,
    message: `The payment is ${formatCents(paidCents)}, but the charge is ${formatCents(chargeCents)}.`,
    fix: 'Correct STC04 or STC05; only interest makes a payment higher than its charge.',
  });
}
