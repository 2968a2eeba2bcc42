import { allSegments, centsOf, childLoops, element, elementCount, firstSegment } from '../access.ts';
import { formatCents, parseCents, sumCents } from '../money.ts';
import type { Loop, Segment, Severity } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement, addToTally } from './collector.ts';

/**
 * Proves the balance of an 835 as a whole (SNIP 3; 005010X221A1 section 1.10.2): BPR02 = sum of CLP04 - sum of PLB.
 * `checkClaimPayment` and `checkLinePayment` prove the claims: CLP03 - CLP04 = CAS of claim and lines, CLP03 = sum of
 * SVC02 where lines are given, SVC02 - SVC03 = CAS of the line.
 */
export function checkPayment(at: Collector, root: Loop): void {
  const payment = firstSegment(root, 'BPR');
  if (payment === undefined) return;
  const paid = at.tally.paid ?? 0;
  const adjusted = sumCents(
    allSegments(root, 'PLB').flatMap((plb) => [4, 6, 8, 10, 12, 14].map((n) => element(plb, n))),
  );
  if (Number.isNaN(paid) || adjusted === undefined) return;
  compare(at, payment, 'ST', 2, paid - adjusted, {
    code: 'balance-payment',
    what: 'The payment is not the claim payments less the provider adjustments',
    fix: 'Correct BPR02, the CLP04 amounts or the PLB amounts so that BPR02 = sum of CLP04 - sum of PLB.',
  });
}

/** Sum in cents of the adjustment amounts (CAS03, 06, ... 18) of the CAS among these segments. */
export function sumAdjustments(segments: readonly Segment[]): number | undefined {
  let sum = 0;
  for (const cas of segments) {
    if (cas.id !== 'CAS') continue;
    const count = elementCount(cas);
    for (let n = 3; n <= count; n += 3) {
      const cents = centsOf(cas, n);
      if (cents === undefined) return undefined;
      sum += cents;
    }
  }
  return sum;
}

/** Sum of the adjustments of a loop and of its child loops with this id; undefined when one is no amount. */
function adjustmentsBelow(loop: Loop, child: string): number | undefined {
  let sum = sumAdjustments(loop.segments);
  for (const one of loop.loops) {
    if (one.id !== child) continue;
    const own = sumAdjustments(one.segments);
    sum = sum === undefined || own === undefined ? undefined : sum + own;
  }
  return sum;
}

/** CLP03 - CLP04 = CAS of claim and lines; CLP03 = sum of SVC02. Counts CLP04 for the payment. */
export function checkClaimPayment(at: Collector, claim: Loop): void {
  const clp = firstSegment(claim, 'CLP');
  const lines = childLoops(claim, '2110');
  addToTally(at, 'paid', centsOf(clp, 4));
  if (clp === undefined) return;
  const charge = centsOf(clp, 3);
  const paid = centsOf(clp, 4);
  const adjusted = adjustmentsBelow(claim, '2110');
  if (charge === undefined || paid === undefined || adjusted === undefined) return;
  compare(at, clp, '2100', 4, charge - adjusted, {
    code: 'balance-claim',
    what: 'The claim payment is not the charge less the adjustments of claim and lines',
    fix: 'Correct CLP03, CLP04 or the CAS amounts so that CLP03 - CLP04 = sum of CAS.',
  });
  const lineCharges = sumCents(lines.map((line) => element(line.segments[0], 2)));
  if (lines.length === 0 || lineCharges === undefined) return;
  compare(at, clp, '2100', 3, lineCharges, {
    code: 'balance-claim-charge',
    what: 'The claim charge is not the sum of the line charges',
    fix: 'Correct CLP03 or the SVC02 amounts so that CLP03 = sum of SVC02.',
  });
}

/** SVC02 - SVC03 = CAS of the line. */
export function checkLinePayment(at: Collector, line: Loop): void {
  const svc = firstSegment(line, 'SVC');
  const charge = centsOf(svc, 2);
  const adjusted = sumAdjustments(line.segments);
  if (svc === undefined || charge === undefined || adjusted === undefined) return;
  compare(at, svc, '2110', 3, charge - adjusted, {
    code: 'balance-line',
    what: 'The line payment is not the line charge less its adjustments',
    fix: 'Correct SVC02, SVC03 or the CAS amounts so that SVC02 - SVC03 = sum of CAS.',
  });
}

interface Rule {
  code: string;
  what: string;
  fix: string;
  /** An error, unless told. */
  severity?: Severity;
}

/** Reports when element `n` of the segment is not the expected amount. */
export function compare(at: Collector, segment: Segment, loop: string, n: number, expected: number, rule: Rule): void {
  const text = element(segment, n);
  const actual = parseCents(text);
  if (actual === undefined || actual === expected) return;
  addElement(at, segment, loop, n, undefined, {
    snip: 3,
    code: rule.code,
    severity: rule.severity ?? 'error',
    value: text,
    message: `${rule.what}: ${formatCents(actual)} is given, ${formatCents(expected)} is computed.`,
    fix: rule.fix,
    ik403: 'I12',
  });
}
