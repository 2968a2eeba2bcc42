import { allSegments, element, firstSegment, loopCount } from '../access.ts';
import { parseCents } from '../money.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Situational rules that all guides share (SNIP 4): addresses inside the United States need state and ZIP code. */
export function checkAddresses(at: Collector, loop: Loop): void {
  for (const segment of loop.segments) if (segment.id === 'N4') checkAddress(at, segment, loop.id);
}

function checkAddress(at: Collector, segment: Segment, loop: string): void {
  const country = element(segment, 4);
  if (country !== '' && country !== 'US' && country !== 'CA') return;
  for (const [n, what] of [
    [2, 'state'],
    [3, 'ZIP code'],
  ] as const) {
    if (element(segment, n) !== '') continue;
    addElement(at, segment, loop, n, undefined, {
      snip: 4,
      code: 'address-incomplete',
      severity: 'warning',
      message: `An address in the United States needs a ${what}.`,
      fix: `Fill in the ${what}, or the country code when the address is abroad.`,
      ik403: '1',
    });
  }
}

/** Situational rules of the 835 that join several segments (SNIP 4): what no payment is, and what a payment is for. */
export function checkPaymentMethod(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined) return;
  const method = element(bpr, 4);
  if (method === 'NON' && parseCents(element(bpr, 2)) !== 0) {
    addElement(at, bpr, 'ST', 4, undefined, {
      snip: 4,
      code: 'payment-method-none',
      value: method,
      message: 'BPR04 says that nothing is paid, but BPR02 has an amount.',
      fix: 'Name the payment method in BPR04, or set BPR02 to 0.',
      ik403: 'I12',
    });
  }
  const hasAdjustment = allSegments(root, 'PLB').length > 0;
  if (loopCount(root, '2000') > 0 || hasAdjustment || parseCents(element(bpr, 2)) === 0) return;
  addElement(at, bpr, 'ST', 2, undefined, {
    snip: 4,
    code: 'payment-without-claims',
    value: element(bpr, 2),
    severity: 'warning',
    message: 'The remittance pays an amount, but names neither claims nor provider adjustments.',
    fix: 'Ask the payer for the full remittance.',
  });
}
