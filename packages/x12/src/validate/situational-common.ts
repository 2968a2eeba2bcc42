import { allSegments, element, firstSegment } from '../access.ts';
import { parseCents } from '../money.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Situational rules that all guides share (SNIP 4): addresses inside the United States need state and ZIP code. */
export function checkSituationalCommon(at: Collector, root: Loop): void {
  for (const segment of root.segments) if (segment.id === 'N4') checkAddress(at, segment, root.id);
  for (const child of root.loops) checkSituationalCommon(at, child);
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

/** Situational rules of the 835 (SNIP 4): what an electronic payment names, and what no payment is. */
export function checkSituational835(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined) return;
  const method = element(bpr, 4);
  if (method === 'ACH' || method === 'BOP' || method === 'FWT') {
    for (const n of [6, 7, 8, 9, 12, 13, 14, 15]) {
      if (element(bpr, n) !== '') continue;
      addElement(at, bpr, 'ST', n, undefined, {
        snip: 4,
        code: 'payment-account-missing',
        severity: 'warning',
        message: `The payment is electronic (${method}), but its bank and account data are not complete.`,
        fix: 'Fill in BPR06 to BPR09 and BPR12 to BPR15.',
        ik403: '1',
      });
      break;
    }
  }
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
  if (root.loops.some((loop) => loop.id === '2000') || hasAdjustment || parseCents(element(bpr, 2)) === 0) return;
  addElement(at, bpr, 'ST', 2, undefined, {
    snip: 4,
    code: 'payment-without-claims',
    value: element(bpr, 2),
    severity: 'warning',
    message: 'The remittance pays an amount, but names neither claims nor provider adjustments.',
    fix: 'Ask the payer for the full remittance.',
  });
}
