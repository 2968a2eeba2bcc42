import { centsOf, childLoops, element, firstSegment, loopCount } from '../access.ts';
import { formatCents, parseCents } from '../money.ts';
import type { Loop } from '../types.ts';
import { compare } from './balance-835.ts';
import type { Collector } from './collector.ts';
import { addElement, addToTally } from './collector.ts';

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

/** Names of the sums over claims; those of a provider start anew with each one. */
const SUMS = ['accepted', 'rejected', 'accepted claims', 'rejected claims'] as const;

/**
 * Counts a claim of a 277CA as accepted (STC03 WQ) or rejected (U) with its charge. TRN02 is the number that the provider
 * gave the claim, REF 1K the one of the payer: both alike is a slip.
 */
export function countAcknowledged(at: Collector, claim: Loop): void {
  const stc = firstSegment(claim, 'STC');
  const sum = element(stc, 3) === 'U' ? 'rejected' : 'accepted';
  addToTally(at, `provider ${sum}`, centsOf(stc, 4));
  addToTally(at, `provider ${sum} claims`, 1);
  const trn = firstSegment(claim, 'TRN');
  const payer = firstSegment(claim, 'REF', '1K');
  const number = element(payer, 2);
  if (payer === undefined || number === '' || number !== element(trn, 2)) return;
  addElement(at, payer, claim.id, 2, undefined, {
    snip: 4,
    code: 'claim-numbers-alike',
    severity: 'warning',
    value: number,
    message: "The payer's claim number is the provider's own one.",
    fix: "Put the payer's number into REF 1K and CLM01 of the claim into TRN02.",
  });
}

/** Proves the totals of a billing provider against its claims (SNIP 3), and adds them to those of the batch. */
export function checkProviderTotals(at: Collector, provider: Loop): void {
  const own = childLoops(provider, '2200C')[0];
  const stc = firstSegment(own, 'STC');
  // The claims of a provider that is rejected as a whole are not listed: its own totals are all there is.
  if (loopCount(provider, '2000D') === 0) {
    const rejected = firstSegment(own, 'AMT', 'YY');
    addToTally(at, 'provider rejected', element(rejected, 2) === '' ? centsOf(stc, 4) : centsOf(rejected, 2));
    addToTally(at, 'provider rejected claims', numberOf(element(firstSegment(own, 'QTY', 'QC'), 2)));
  } else if (own !== undefined) checkTotals(at, own, 'provider ', { accepted: 'QA', rejected: 'QC' });
  for (const sum of SUMS) {
    addToTally(at, `batch ${sum}`, at.tally[`provider ${sum}`] ?? 0);
    at.tally[`provider ${sum}`] = 0;
  }
}

/** Proves the totals of the batch against all claims of an accepted one (SNIP 3). */
export function checkBatchTotals(at: Collector, receiver: Loop): void {
  const own = childLoops(receiver, '2200B')[0];
  const isListed = loopCount(receiver, '2000C') > 0;
  if (own !== undefined && isListed) checkTotals(at, own, 'batch ', { accepted: '90', rejected: 'AA' });
  for (const sum of SUMS) at.tally[`batch ${sum}`] = 0;
}

function numberOf(text: string): number | undefined {
  return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

interface Counts {
  accepted: string;
  rejected: string;
}

function checkTotals(at: Collector, loop: Loop, whose: string, counts: Counts): void {
  for (const what of ['accepted', 'rejected'] as const) {
    const amount = firstSegment(loop, 'AMT', what === 'accepted' ? 'YU' : 'YY');
    const total = at.tally[`${whose}${what}`] ?? 0;
    if (amount !== undefined && !Number.isNaN(total)) {
      compare(at, amount, loop.id, 2, total, {
        code: `balance-${what}-amount`,
        what: `The sum of the ${what} claims is not what the claims add up to`,
        fix: `Correct AMT02, or the charges (STC04) and actions (STC03) of the claims.`,
      });
    }
    checkCount(at, loop, what, counts[what], at.tally[`${whose}${what} claims`] ?? 0);
  }
  const stc = firstSegment(loop, 'STC');
  const all = (at.tally[`${whose}accepted`] ?? 0) + (at.tally[`${whose}rejected`] ?? 0);
  if (stc === undefined || element(stc, 4) === '' || Number.isNaN(all)) return;
  compare(at, stc, loop.id, 4, all, {
    code: 'balance-submitted-amount',
    what: 'The charges submitted are not what the claims add up to',
    fix: 'Correct STC04, or the charges (STC04) of the claims.',
  });
}

function checkCount(at: Collector, loop: Loop, what: string, qualifier: string, counted: number): void {
  const qty = firstSegment(loop, 'QTY', qualifier);
  const text = element(qty, 2);
  const stated = numberOf(text);
  if (qty === undefined || stated === undefined || Number.isNaN(counted) || stated === counted) return;
  addElement(at, qty, loop.id, 2, undefined, {
    snip: 3,
    code: `balance-${what}-count`,
    value: text,
    message: `${text} claims are said to be ${what}, but ${counted} of those that follow are.`,
    fix: 'Correct QTY02, or the actions (STC03) of the claims.',
    ik403: 'I12',
  });
}
