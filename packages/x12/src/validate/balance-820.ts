import { allSegments, centsOf, childLoops, element, firstSegment, loopCount } from '../access.ts';
import { formatCents, sumCents } from '../money.ts';
import type { Loop } from '../types.ts';
import { compare } from './balance-835.ts';
import type { Collector } from './collector.ts';
import { addElement, addToTally } from './collector.ts';

/** Balances of the 820 (SNIP 3): the payment is the sum of what is remitted and of the adjustments. */

/** ADX01 of child loops, in cents; undefined when one is no amount. */
function adjustments(loop: Loop, id: string): number | undefined {
  return sumCents(childLoops(loop, id).flatMap((child) => allSegments(child, 'ADX').map((adx) => element(adx, 1))));
}

/** ENT01 counts from 1; adjustments of previous payments (2200) count for the payment. */
export function checkEntity(previousId: string): (at: Collector, entity: Loop) => void {
  return (at, entity) => {
    addToTally(at, 'entities', 1);
    addToTally(at, 'previous', adjustments(entity, previousId));
    const ent = firstSegment(entity, 'ENT');
    const expected = String(at.tally.entities);
    if (ent === undefined || element(ent, 1) === expected) return;
    addElement(at, ent, entity.id, 1, undefined, {
      snip: 4,
      code: 'loop-number',
      severity: 'warning',
      value: element(ent, 1),
      message: `ENT01 should be ${expected}: the entities count from 1.`,
      fix: 'Number them 1, 2, 3 and so on.',
      ik403: '7',
    });
  };
}

/** What is remitted counts for the payment; where it is not what was billed, an adjustment (2320) says why. */
export function checkRemittance(adjustmentId: string): (at: Collector, detail: Loop) => void {
  return (at, detail) => {
    const rmr = firstSegment(detail, 'RMR');
    const paid = centsOf(rmr, 4);
    const adjusted = adjustments(detail, adjustmentId);
    addToTally(at, 'remitted', paid);
    addToTally(at, 'current', adjusted);
    const billed = centsOf(rmr, 5);
    if (rmr === undefined || element(rmr, 5) === '' || paid === undefined || billed === undefined) return;
    if (paid === billed || adjusted === undefined || billed + adjusted === paid) return;
    addElement(at, rmr, detail.id, 4, undefined, {
      snip: 4,
      code: 'remittance-not-billed',
      severity: 'warning',
      value: element(rmr, 4),
      message: `${formatCents(billed)} was billed and ${formatCents(paid)} is paid, which no adjustment explains.`,
      fix: 'Add ADX with the difference and its reason, or correct RMR04 or RMR05.',
      ik403: 'I12',
    });
  };
}

/**
 * BPR02 = sum of RMR04 and of the adjustments of previous payments (ADX of 2200). Senders differ on whether RMR04 is
 * before or after the adjustments of this payment (ADX of 2320): both readings balance.
 */
export function checkPremium(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  const { remitted = 0, previous = 0, current = 0 } = at.tally;
  if (bpr === undefined || Number.isNaN(remitted + previous + current)) return;
  checkHasDetail(at, root);
  if (loopCount(root, '2000A') + loopCount(root, '2000B') === 0) return;
  if (centsOf(bpr, 2) === remitted + previous + current) return;
  compare(at, bpr, 'ST', 2, remitted + previous, {
    code: 'balance-premium',
    what: 'The payment is not the sum of what is remitted and adjusted',
    fix: 'Correct BPR02, the RMR04 amounts or the ADX amounts so that BPR02 = sum of RMR04 + ADX.',
  });
}

/** BPR01 D is an order to pay without remittance; all others tell what is paid. */
function checkHasDetail(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  const hasDetail = loopCount(root, '2000A') + loopCount(root, '2000B') > 0;
  const isOrderOnly = element(bpr, 1) === 'D';
  if (bpr === undefined || hasDetail !== isOrderOnly) return;
  addElement(at, bpr, 'ST', 1, undefined, {
    snip: 4,
    code: hasDetail ? 'remittance-unneeded' : 'remittance-missing',
    severity: 'warning',
    value: element(bpr, 1),
    message: hasDetail
      ? 'BPR01 orders a payment only, but a remittance follows.'
      : 'What the payment is for is not given: neither an organization nor an individual follows.',
    fix: hasDetail ? 'Set BPR01 to C for a payment with its remittance.' : 'Add ENT and RMR, or set BPR01 to D.',
    ik403: 'I12',
  });
}

/** Counts an entity of an exchange payment with its amounts (RMR04). */
export function checkExchangeEntity(at: Collector, entity: Loop): void {
  addToTally(at, 'remitted', sumCents(childLoops(entity, '2300').map((one) => element(firstSegment(one, 'RMR'), 4))));
}

/** BPR02 of an exchange payment = sum of RMR04. */
export function checkExchangePayment(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  const { remitted = 0 } = at.tally;
  if (bpr === undefined || Number.isNaN(remitted)) return;
  compare(at, bpr, 'ST', 2, remitted, {
    code: 'balance-premium',
    what: 'The payment is not the sum of the amounts of individuals and programs',
    fix: 'Correct BPR02 or the RMR04 amounts so that BPR02 = sum of RMR04.',
  });
}
