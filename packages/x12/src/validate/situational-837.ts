import { allSegments, childLoops, element, firstSegment, isElement, loopCount } from '../access.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { add, addElement } from './collector.ts';

/**
 * Situational rules of a claim that join several loops (SNIP 4), as 837P, 837I and 837D share them. Those that fit the
 * rule language are in the guides themselves.
 */
export function checkClaim837(at: Collector, claim: Loop): void {
  const level = claim.parent?.id === '2000C' ? claim.parent.parent : claim.parent;
  if (level !== undefined) checkPayers(at, claim, level);
  for (const other of childLoops(claim, '2320')) checkAdjudication(at, claim, other);
  checkLineNumbers(at, claim);
}

/** SBR02 tells whether the subscriber is the patient: then the claim stands here, else under a patient level. */
export function checkSubscriber(at: Collector, subscriber: Loop): void {
  const sbr = firstSegment(subscriber, 'SBR');
  if (sbr === undefined) return;
  const isPatient = element(sbr, 2) === '18';
  const patients = loopCount(subscriber, '2000C');
  const ownClaims = loopCount(subscriber, '2300');
  if (isPatient && patients > 0) {
    addElement(at, sbr, '2000B', 2, undefined, {
      snip: 4,
      code: 'subscriber-is-patient',
      value: '18',
      message: 'SBR02 says that the subscriber is the patient, but a patient level follows.',
      fix: 'Leave SBR02 empty when the patient is a dependent, else drop the patient level.',
      ik403: 'I13',
    });
  }
  if (!isPatient && ownClaims > 0) {
    addElement(at, sbr, '2000B', 2, undefined, {
      snip: 4,
      code: 'subscriber-not-patient',
      value: element(sbr, 2),
      message: 'The claim stands under the subscriber, but SBR02 does not say that the subscriber is the patient.',
      fix: 'Set SBR02 to 18, or send the claim under a patient level (HL 23).',
      ik403: 'I13',
    });
  }
  if (!isPatient && ownClaims === 0 && patients === 0) {
    add(at, sbr, '2000B', {
      snip: 4,
      code: 'claim-missing',
      segment: 'CLM',
      ik304: 'I6',
      message: 'The subscriber has neither a claim nor a patient level.',
      fix: 'Add the claim (CLM), or remove the subscriber level.',
    });
  }
}

/** Payer sequences may occur once in a claim, and a line names as adjudicating payer only one that the claim names. */
function checkPayers(at: Collector, claim: Loop, subscriber: Loop): void {
  const others = childLoops(claim, '2320');
  if (others.length === 0 && !claim.loops.some((line) => line.loops.some((loop) => loop.id === '2430'))) return;
  const seen = new Set<string>();
  for (const sbr of [subscriber, ...others].flatMap((loop) => allSegments(loop, 'SBR'))) {
    const sequence = element(sbr, 1);
    if (sequence !== 'U' && sequence !== '' && seen.has(sequence)) {
      addElement(at, sbr, '2320', 1, undefined, {
        snip: 4,
        code: 'payer-sequence-twice',
        value: sequence,
        message: `Two payers of the claim have the sequence ${sequence}.`,
        fix: 'Give each payer its own place: P primary, S secondary, T tertiary.',
        ik403: 'I12',
      });
    }
    seen.add(sequence);
  }
  const payers = new Set(others.map((other) => element(firstSegment(childLoops(other, '2330B')[0], 'NM1'), 9)));
  for (const adjudication of childLoops(claim, '2400').flatMap((line) => childLoops(line, '2430'))) {
    const svd = firstSegment(adjudication, 'SVD');
    if (svd === undefined || payers.has(element(svd, 1))) continue;
    addElement(at, svd, '2430', 1, undefined, {
      snip: 4,
      code: 'adjudicating-payer-unknown',
      value: element(svd, 1),
      message: 'SVD01 names a payer that the claim does not name in loop 2330B.',
      fix: 'Repeat the NM109 of the other payer (loop 2330B) in SVD01.',
      ik403: 'I12',
    });
  }
}

/** A payer that adjudicated the claim is shown with what it paid and when (AMT D of 2320, DTP 573 of 2330B or 2430). */
function checkAdjudication(at: Collector, claim: Loop, other: Loop): void {
  const sbr = firstSegment(other, 'SBR');
  const payer = childLoops(other, '2330B')[0];
  const payerId = element(firstSegment(payer, 'NM1'), 9);
  const lines = childLoops(claim, '2400').flatMap((line) => childLoops(line, '2430'));
  const own = lines.filter((line) => element(firstSegment(line, 'SVD'), 1) === payerId);
  const hasPaid = firstSegment(other, 'AMT', 'D') !== undefined;
  if (sbr === undefined || (!hasPaid && own.length === 0 && firstSegment(other, 'CAS') === undefined)) return;
  if (!hasPaid) {
    add(at, sbr, '2320', {
      snip: 4,
      code: 'other-payer-paid-missing',
      severity: 'warning',
      segment: 'AMT',
      message: 'The other payer adjudicated the claim, but the amount that it paid is not given.',
      fix: 'Add AMT with D and the amount, 0 when nothing was paid.',
    });
  }
  if ([payer, ...own].some((loop) => firstSegment(loop, 'DTP', '573') !== undefined)) return;
  add(at, sbr, '2320', {
    snip: 4,
    code: 'other-payer-date-missing',
    severity: 'warning',
    segment: 'DTP',
    message: 'The other payer adjudicated the claim, but the date of its remittance is not given.',
    fix: 'Add DTP with 573 and the date to the other payer (2330B) or to each line (2430).',
  });
}

function checkLineNumbers(at: Collector, claim: Loop): void {
  let number = 0;
  for (const line of claim.loops) {
    if (line.id !== '2400') continue;
    number += 1;
    const lx = firstSegment(line, 'LX');
    if (lx === undefined || isElement(lx, 1, String(number))) continue;
    addElement(at, lx, '2400', 1, undefined, {
      snip: 4,
      code: 'line-number',
      severity: 'warning',
      value: element(lx, 1),
      message: `LX01 should be ${number}: lines count from 1 in each claim.`,
      fix: 'Number the lines of the claim 1, 2, 3 and so on.',
      ik403: '7',
    });
  }
}
