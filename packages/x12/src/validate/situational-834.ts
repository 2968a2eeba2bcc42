import { childLoops, element, firstSegment } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement, addToTally } from './collector.ts';

/** Checks of the 834 that count or compare: totals of the file, qualifiers that may stand once, orders. */

/** Counts a member for the totals of the header (QTY). */
export function countMember(at: Collector, member: Loop): void {
  const ins = firstSegment(member, 'INS');
  addToTally(at, element(ins, 1) === 'Y' ? 'subscribers' : 'dependents', 1);
}

/** QTY of the header against the members that follow: ET subscribers, DT dependents, TO both (SNIP 3). */
export function checkMemberTotals(at: Collector, root: Loop): void {
  const { subscribers = 0, dependents = 0 } = at.tally;
  const totals: Readonly<Record<string, readonly [number, string]>> = {
    ET: [subscribers, 'subscribers'],
    DT: [dependents, 'dependents'],
    TO: [subscribers + dependents, 'members'],
  };
  for (const qty of root.segments) {
    const total = qty.id === 'QTY' ? totals[element(qty, 1)] : undefined;
    if (total === undefined || element(qty, 2) === '' || Number(element(qty, 2)) === total[0]) continue;
    addElement(at, qty, 'ST', 2, undefined, {
      snip: 3,
      code: 'balance-member-count',
      value: element(qty, 2),
      message: `The header tells ${element(qty, 2).slice(0, 15)} ${total[1]}, but the file has ${total[0]}.`,
      fix: 'Count the members again: ET subscribers, DT dependents, TO both.',
      ik403: 'I12',
    });
  }
}

const ONCE = new Set(['AMT', 'DTP', 'QTY', 'REF']);

/** A kind of date, number, amount or total stands once in its loop: what stands twice contradicts itself. */
export function checkQualifiersOnce(at: Collector, loop: Loop): void {
  const seen = new Set<string>();
  for (const segment of loop.segments) {
    // Client reporting categories (17) and agreed numbers (ZZ) may be several.
    const qualifier = element(segment, 1);
    if (!ONCE.has(segment.id) || qualifier === '' || qualifier === '17' || qualifier === 'ZZ') continue;
    const key = `${segment.id} ${qualifier}`;
    if (seen.has(key)) reportTwice(at, segment, loop.id, qualifier);
    seen.add(key);
  }
}

function reportTwice(at: Collector, segment: Segment, loop: string, qualifier: string): void {
  addElement(at, segment, loop, 1, undefined, {
    snip: 4,
    code: 'qualifier-twice',
    severity: 'warning',
    value: qualifier,
    message: `${segment.id} with ${qualifier} stands twice in loop ${loop}.`,
    fix: 'Keep the one that is right.',
    ik403: 'I12',
  });
}

/** COB01: each place in the order of payers is taken once; U (unknown) may repeat. */
export function checkPayerOrder(at: Collector, coverage: Loop): void {
  const seen = new Set<string>();
  for (const other of childLoops(coverage, '2320')) {
    const cob = firstSegment(other, 'COB');
    const order = element(cob, 1);
    if (cob !== undefined && order !== 'U' && order !== '' && seen.has(order)) {
      addElement(at, cob, '2320', 1, undefined, {
        snip: 4,
        code: 'payer-sequence-twice',
        value: order,
        message: `Two payers of the coverage have the sequence ${order}.`,
        fix: 'Give each payer its own place: P primary, S secondary, T tertiary.',
        ik403: 'I12',
      });
    }
    seen.add(order);
  }
}

/** LX01 counts the loops of one kind from 1. */
export function numbered(childId: string): (at: Collector, loop: Loop) => void {
  return (at, loop) => {
    for (const [i, child] of childLoops(loop, childId).entries()) {
      const lx = firstSegment(child, 'LX');
      if (lx === undefined || element(lx, 1) === String(i + 1)) continue;
      addElement(at, lx, childId, 1, undefined, {
        snip: 4,
        code: 'loop-number',
        severity: 'warning',
        value: element(lx, 1),
        message: `LX01 should be ${i + 1}: the loops count from 1.`,
        fix: 'Number them 1, 2, 3 and so on.',
        ik403: '7',
      });
    }
  };
}
