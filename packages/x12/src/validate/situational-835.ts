import {
  allSegments,
  centsOf,
  childLoops,
  component,
  element,
  elementCount,
  firstSegment,
  isElement,
  loopCount,
} from '../access.ts';
import { formatCents } from '../money.ts';
import type { Loop, Segment } from '../types.ts';
import { compare, sumAdjustments } from './balance-835.ts';
import type { Collector } from './collector.ts';
import { add, addElement, addToTally } from './collector.ts';

/** Situational checks of the 835 that compare values or look at pairs of them (SNIP 4), and its summaries (SNIP 3). */

/** Elements of CAS that hold a reason; the amount follows. */

/** Reasons whose text in the code list wants at least one remark code. */
const WANT_REMARK = new Set(['16', '96', '129', '148', '226', '227', '234', '237', '252', 'A1']);

/** A payment is for something: claims or provider adjustments. */
export function checkPaymentSubject(at: Collector, root: Loop): void {
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined || loopCount(root, '2000') > 0 || firstSegment(root, 'PLB') !== undefined) return;
  if (centsOf(bpr, 2) === 0) return;
  addElement(at, bpr, 'ST', 2, undefined, {
    snip: 4,
    code: 'payment-without-claims',
    value: element(bpr, 2),
    severity: 'warning',
    message: 'The remittance pays an amount, but names neither claims nor provider adjustments.',
    fix: 'Ask the payer for the full remittance.',
  });
}

/** Adjustments of a claim or line: none is zero, and none stands twice. */
export function checkAdjustments(at: Collector, loop: Loop): void {
  let adjustments = 0;
  for (const cas of loop.segments) {
    if (cas.id !== 'CAS') continue;
    const count = elementCount(cas);
    for (let n = 2; n <= count; n += 3) {
      if (isElement(cas, n, '')) continue;
      adjustments += 1;
      if (!isElement(cas, n + 1, '') && centsOf(cas, n + 1) === 0) reportZero(at, cas, loop.id, n + 1);
    }
  }
  if (adjustments > 1) checkAdjustmentsOnce(at, loop);
}

function checkAdjustmentsOnce(at: Collector, loop: Loop): void {
  const seen: string[] = [];
  for (const cas of allSegments(loop, 'CAS')) {
    for (let n = 2; n <= elementCount(cas); n += 3) {
      const reason = element(cas, n);
      if (reason === '') continue;
      const key = `${element(cas, 1)} ${reason}`;
      if (seen.includes(key)) reportTwice(at, cas, loop.id, n, key);
      seen.push(key);
    }
  }
}

function reportZero(at: Collector, cas: Segment, loop: string, n: number): void {
  addElement(at, cas, loop, n, undefined, {
    snip: 4,
    code: 'adjustment-zero',
    value: element(cas, n),
    message: 'The adjustment is zero: it does not change what is paid.',
    fix: 'Leave the adjustment out; what is only to be told goes into a remark code.',
    ik403: 'I12',
  });
}

function reportTwice(at: Collector, cas: Segment, loop: string, n: number, key: string): void {
  addElement(at, cas, loop, n, undefined, {
    snip: 4,
    code: 'adjustment-twice',
    severity: 'warning',
    value: element(cas, n),
    message: `The adjustment ${key} stands twice in loop ${loop}.`,
    fix: 'Add the two amounts up.',
    ik403: 'I12',
  });
}

/** Claim: adjustments that want a remark, and what the patient owes. */
export function checkClaimRemarks(at: Collector, claim: Loop): void {
  checkPatientAmount(at, claim);
  // A reversal takes back what was explained before.
  if (isElement(firstSegment(claim, 'CLP'), 2, '22')) return;
  const lines = childLoops(claim, '2110');
  const hasClaimRemark = remarksOf(claim);
  const hasLineRemark = lines.some((line) => firstSegment(line, 'LQ') !== undefined);
  if (hasClaimRemark) return;
  if (!hasLineRemark) checkRemark(at, claim);
  for (const line of lines) if (firstSegment(line, 'LQ') === undefined) checkRemark(at, line);
}

/** True when MIA or MOA carries a remark code. */
function remarksOf(claim: Loop): boolean {
  const mia = firstSegment(claim, 'MIA');
  const moa = firstSegment(claim, 'MOA');
  return [5, 20, 21, 22, 23].some((n) => element(mia, n) !== '') || [3, 4, 5, 6, 7].some((n) => element(moa, n) !== '');
}

/** Element of the first reason that wants a remark; 0 where none does. */
function reasonWantingRemark(cas: Segment): number {
  const count = elementCount(cas);
  for (let n = 2; n <= count; n += 3) if (WANT_REMARK.has(element(cas, n))) return n;
  return 0;
}

function checkRemark(at: Collector, loop: Loop): void {
  for (const cas of loop.segments) {
    const n = cas.id === 'CAS' ? reasonWantingRemark(cas) : 0;
    if (n === 0) continue;
    addElement(at, cas, loop.id, n, undefined, {
      snip: 4,
      code: 'remark-missing',
      value: element(cas, n),
      message: `The reason ${element(cas, n)} wants a remark code, but none is given.`,
      fix: 'Add LQ with HE and the remark code to the line, or a remark code to MIA or MOA.',
      ik403: 'I12',
    });
    return;
  }
}

/** CLP05 is the sum of the adjustments of group PR of claim and lines. */
function checkPatientAmount(at: Collector, claim: Loop): void {
  const clp = firstSegment(claim, 'CLP');
  const stated = centsOf(clp, 5);
  if (clp === undefined || stated === undefined || element(clp, 2) === '22') return;
  let owed = 0;
  for (const cas of allSegments(claim, 'CAS', 'PR')) owed += sumAdjustments([cas]) ?? Number.NaN;
  for (const line of claim.loops) {
    if (line.id === '2110') owed += sumAdjustments(allSegments(line, 'CAS', 'PR')) ?? Number.NaN;
  }
  if (Number.isNaN(owed) || stated === owed) return;
  addElement(at, clp, '2100', 5, undefined, {
    snip: 4,
    code: 'patient-amount',
    severity: 'warning',
    value: element(clp, 5),
    message: `CLP05 says that the patient owes ${formatCents(stated)}, the adjustments (PR) say ${formatCents(owed)}.`,
    fix: 'Correct CLP05 or the CAS amounts of group PR.',
    ik403: 'I12',
  });
}

/** Counts a claim for the summary of its header number (TS3), and interest for PLB. */
export function countClaim(at: Collector, claim: Loop): void {
  addToTally(at, 'headerCharge', centsOf(firstSegment(claim, 'CLP'), 3));
  addToTally(at, 'interest', centsOf(firstSegment(claim, 'AMT', 'I'), 2));
}

/** TS304 and TS305 against the claims of the header number (SNIP 3). */
export function checkSummary(at: Collector, header: Loop): void {
  const charge = at.tally.headerCharge ?? 0;
  at.tally.headerCharge = 0;
  const ts3 = firstSegment(header, 'TS3');
  if (ts3 === undefined) return;
  const claims = loopCount(header, '2100');
  if (element(ts3, 4) !== '' && Number(element(ts3, 4)) !== claims) {
    addElement(at, ts3, '2000', 4, undefined, {
      snip: 3,
      code: 'balance-claim-count',
      value: element(ts3, 4),
      message: `The summary tells ${element(ts3, 4).slice(0, 15)} claims, but ${claims} follow.`,
      fix: 'Correct TS304.',
      ik403: 'I12',
    });
  }
  if (Number.isNaN(charge)) return;
  compare(at, ts3, '2000', 5, charge, {
    code: 'balance-summary-charge',
    what: 'The charge of the summary is not the sum of the claim charges',
    fix: 'Correct TS305 so that TS305 = sum of CLP03.',
  });
}

/** Reasons of PLB that point to an earlier payment or balance: 72 refund, FB forwarded balance, WO recovery. */
const WANT_REFERENCE = new Set(['72', 'FB', 'WO']);

/** Provider adjustments: not zero, with the number that they are about; and interest of claims is paid here (L6). */
export function checkProviderAdjustments(at: Collector, root: Loop): void {
  let hasInterest = false;
  for (const plb of allSegments(root, 'PLB')) {
    for (const n of [3, 5, 7, 9, 11, 13]) {
      const reason = component(plb, n, 1);
      if (reason === 'L6') hasInterest = true;
      if (reason !== '') checkProviderAdjustment(at, plb, n, reason);
    }
  }
  const interest = at.tally.interest ?? 0;
  const bpr = firstSegment(root, 'BPR');
  if (bpr === undefined || hasInterest || interest === 0 || Number.isNaN(interest)) return;
  add(at, bpr, 'ST', {
    snip: 4,
    code: 'interest-not-paid',
    severity: 'warning',
    segment: 'PLB',
    message: `Claims tell ${formatCents(interest)} of interest (AMT with I), but no provider adjustment pays it.`,
    fix: 'Add PLB with L6 and the interest as a negative amount.',
    ik304: 'I6',
  });
}

function checkProviderAdjustment(at: Collector, plb: Segment, n: number, reason: string): void {
  if (element(plb, n + 1) !== '' && centsOf(plb, n + 1) === 0) {
    addElement(at, plb, 'ST', n + 1, undefined, {
      snip: 4,
      code: 'provider-adjustment-zero',
      value: element(plb, n + 1),
      message: 'The provider adjustment is zero.',
      fix: 'Leave it out, or give the amount.',
      ik403: 'I12',
    });
  }
  if (!WANT_REFERENCE.has(reason) || component(plb, n, 2) !== '') return;
  addElement(at, plb, 'ST', n, 2, {
    snip: 4,
    code: 'provider-adjustment-reference',
    severity: 'warning',
    message: `The adjustment ${reason} does not say which payment or claim it is about.`,
    fix: 'Put the claim, payment or invoice number into the second component.',
    ik403: 'I9',
  });
}
