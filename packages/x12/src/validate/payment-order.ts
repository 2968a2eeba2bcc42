import { centsOf, element, firstSegment } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Checks of BPR and TRN that all payment orders share (835, 820): what is not paid, who pays, and the banks (SNIP 4). */

/** BPR04 NON says that no money moves: then BPR02 is zero. */
export function checkNothingPaid(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined || element(bpr, 4) !== 'NON' || centsOf(bpr, 2) === 0) return;
  addElement(at, bpr, 'ST', 4, undefined, {
    snip: 4,
    code: 'payment-method-none',
    value: 'NON',
    message: 'BPR04 says that nothing is paid, but BPR02 has an amount.',
    fix: 'Name the payment method in BPR04, or set BPR02 to 0.',
    ik403: 'I12',
  });
}

/** TRN repeats who pays: TRN03 is BPR10, TRN04 is BPR11, where both are sent. */
export function checkTrace(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  const trn = firstSegment(root, 'TRN');
  if (bpr === undefined || trn === undefined) return;
  sameAs(at, trn, 3, element(bpr, 10), 'BPR10');
  sameAs(at, trn, 4, element(bpr, 11), 'BPR11');
}

function sameAs(at: Collector, trn: Segment, n: number, other: string, where: string): void {
  const own = element(trn, n);
  if (own === '' || other === '' || own === other) return;
  addElement(at, trn, 'ST', n, undefined, {
    snip: 4,
    code: 'payer-identifier-differs',
    value: own,
    message: `TRN0${n} is not the same as ${where}: the payment cannot be joined with its remittance.`,
    fix: `Put the same value into TRN0${n} and ${where}.`,
    ik403: 'I12',
  });
}

/** Check digits of the routing numbers (BPR07, BPR13) where the qualifier is 01. */
export function checkRoutingNumbers(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined) return;
  for (const n of [7, 13]) {
    const number = element(bpr, n);
    if (element(bpr, n - 1) !== '01' || number === '' || hasRoutingCheckDigit(number)) continue;
    addElement(at, bpr, 'ST', n, undefined, {
      snip: 4,
      code: 'routing-number',
      severity: 'warning',
      value: number,
      message: 'This is no routing number of a bank: nine digits, the last one a check digit.',
      fix: 'Correct the routing number of the bank.',
      ik403: 'I12',
    });
  }
}

/** True for nine digits whose sum, weighted 3, 7, 1 and so on, is a multiple of ten. */
function hasRoutingCheckDigit(text: string): boolean {
  if (text.length !== 9) return false;
  let sum = 0;
  for (let i = 0; i < 9; i += 1) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return false;
    sum += digit * ([3, 7, 1][i % 3] ?? 0);
  }
  return sum % 10 === 0;
}
