import { allSegments, childLoops, component, element, firstSegment } from '../access.ts';
import type { FindingParts } from '../finding.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { add, addElement } from './collector.ts';

/** A claim with the loops above it. */
interface ClaimPlace {
  claim: Loop;
  clm: Segment;
  subscriber: Loop;
}

/**
 * Situational rules of the 837P that the data itself decides (SNIP 4; the "required when" notes of 005010X222A1).
 * A broken rule is an error where the guide leaves no choice, a warning where payers differ.
 */
export function checkSituational837p(at: Collector, root: Loop): void {
  for (const billing of childLoops(root, '2000A')) {
    for (const subscriber of childLoops(billing, '2000B')) {
      checkSubscriber(at, subscriber);
      const claims = [subscriber, ...childLoops(subscriber, '2000C')].flatMap((loop) => childLoops(loop, '2300'));
      for (const claim of claims) {
        const clm = firstSegment(claim, 'CLM');
        if (clm !== undefined) checkClaim(at, { claim, clm, subscriber });
      }
    }
  }
}

/** Rule "required when" for a segment that is missing. */
function needs(at: Collector, place: Segment, loop: string, missing: string, parts: FindingParts): void {
  add(at, place, loop, { snip: 4, segment: missing, ik304: 'I6', ...parts });
}

function checkSubscriber(at: Collector, subscriber: Loop): void {
  const sbr = firstSegment(subscriber, 'SBR');
  if (sbr === undefined) return;
  const isPatient = element(sbr, 2) === '18';
  const patients = childLoops(subscriber, '2000C');
  const ownClaims = childLoops(subscriber, '2300');
  if (isPatient && patients.length > 0) {
    addElement(at, sbr, '2000B', 2, undefined, {
      snip: 4,
      code: 'subscriber-is-patient',
      value: '18',
      message: 'SBR02 says that the subscriber is the patient, but a patient level follows.',
      fix: 'Leave SBR02 empty when the patient is a dependent, else drop the patient level.',
      ik403: 'I13',
    });
  }
  if (!isPatient && ownClaims.length > 0) {
    addElement(at, sbr, '2000B', 2, undefined, {
      snip: 4,
      code: 'subscriber-not-patient',
      value: element(sbr, 2),
      message: 'The claim stands under the subscriber, but SBR02 does not say that the subscriber is the patient.',
      fix: 'Set SBR02 to 18, or send the claim under a patient level (HL 23).',
      ik403: 'I13',
    });
  }
  if (!isPatient && ownClaims.length === 0 && patients.length === 0) {
    needs(at, sbr, '2000B', 'CLM', {
      code: 'claim-missing',
      message: 'The subscriber has neither a claim nor a patient level.',
      fix: 'Add the claim (CLM), or remove the subscriber level.',
    });
  }
  if (isPatient) checkSubscriberAsPatient(at, sbr, childLoops(subscriber, '2010BA')[0]);
}

function checkSubscriberAsPatient(at: Collector, sbr: Segment, name: Loop | undefined): void {
  for (const id of ['N3', 'N4', 'DMG']) {
    if (name === undefined || firstSegment(name, id) !== undefined) continue;
    needs(at, name.segments[0] ?? sbr, '2010BA', id, {
      code: 'subscriber-patient-data',
      message: `The subscriber is the patient, so ${id} (${id === 'DMG' ? 'birth date and sex' : 'address'}) is required in loop 2010BA.`,
      fix: `Add ${id} to the subscriber.`,
    });
  }
}

function checkClaim(at: Collector, place: ClaimPlace): void {
  checkRelatedCauses(at, place);
  checkFrequency(at, place);
  checkPlace(at, place);
  checkPayers(at, place);
  checkLines(at, place);
}

function checkRelatedCauses(at: Collector, { claim, clm }: ClaimPlace): void {
  const causes = [component(clm, 11, 1), component(clm, 11, 2)];
  if (!causes.includes('AA') && !causes.includes('OA')) return;
  if (firstSegment(claim, 'DTP', '439') === undefined) {
    needs(at, clm, '2300', 'DTP', {
      code: 'accident-date-missing',
      message: 'CLM11 names an accident, so the accident date is required.',
      fix: 'Add DTP with 439 and the date of the accident.',
    });
  }
  if (causes.includes('AA') && component(clm, 11, 4) === '' && component(clm, 11, 5) === '') {
    addElement(at, clm, '2300', 11, 4, {
      snip: 4,
      code: 'accident-state-missing',
      message: 'CLM11 names an auto accident, so its state is required.',
      fix: 'Put the state of the accident into CLM11-4.',
      ik403: '1',
    });
  }
}

function checkFrequency(at: Collector, { claim, clm }: ClaimPlace): void {
  const frequency = component(clm, 5, 3);
  if ((frequency !== '7' && frequency !== '8') || firstSegment(claim, 'REF', 'F8') !== undefined) return;
  needs(at, clm, '2300', 'REF', {
    code: 'payer-claim-number-missing',
    message: `Frequency ${frequency} ${frequency === '7' ? 'replaces' : 'voids'} a claim, so the payer's claim number is required.`,
    fix: "Add REF with F8 and the payer's number of the earlier claim.",
  });
}

function checkPlace(at: Collector, { claim, clm }: ClaimPlace): void {
  const placeOfService = component(clm, 5, 1);
  const lines = childLoops(claim, '2400');
  const isAmbulance = placeOfService === '41' || placeOfService === '42';
  const has = (id: string): boolean => [claim, ...lines].some((loop) => firstSegment(loop, id) !== undefined);
  if (isAmbulance && !has('CR1')) {
    needs(at, clm, '2300', 'CR1', {
      code: 'ambulance-data-missing',
      severity: 'warning',
      message: 'The place of service is an ambulance, but there is no transport information.',
      fix: 'Add CR1 with the reason and the distance of the transport.',
    });
  }
  if (['21', '51', '61'].includes(placeOfService) && firstSegment(claim, 'DTP', '435') === undefined) {
    needs(at, clm, '2300', 'DTP', {
      code: 'admission-date-missing',
      severity: 'warning',
      message: 'The place of service is an inpatient facility, but there is no admission date.',
      fix: 'Add DTP with 435 and the date of admission.',
    });
  }
}

/** Payer sequences may occur once in a claim, and a line names as adjudicating payer only one that the claim names. */
function checkPayers(at: Collector, { claim, subscriber }: ClaimPlace): void {
  const others = childLoops(claim, '2320');
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

function checkLines(at: Collector, { claim }: ClaimPlace): void {
  const diagnoses = allSegments(claim, 'HI').filter((hi) => ['ABK', 'BK'].includes(component(hi, 1, 1)));
  const count = diagnoses.reduce((sum, hi) => sum + hi.elements.filter((text) => text !== '').length, 0);
  for (const [i, line] of childLoops(claim, '2400').entries()) {
    const lx = firstSegment(line, 'LX');
    if (lx !== undefined && element(lx, 1) !== String(i + 1)) {
      addElement(at, lx, '2400', 1, undefined, {
        snip: 4,
        code: 'line-number',
        severity: 'warning',
        value: element(lx, 1),
        message: `LX01 should be ${i + 1}: lines count from 1 in each claim.`,
        fix: 'Number the lines of the claim 1, 2, 3 and so on.',
        ik403: '7',
      });
    }
    const sv1 = firstSegment(line, 'SV1');
    for (const m of [1, 2, 3, 4]) {
      const pointer = component(sv1, 7, m);
      if (sv1 === undefined || pointer === '' || count === 0 || (Number(pointer) >= 1 && Number(pointer) <= count))
        continue;
      addElement(at, sv1, '2400', 7, m, {
        snip: 4,
        code: 'diagnosis-pointer',
        value: pointer,
        message: `The line points to diagnosis ${pointer}, but the claim has ${count}.`,
        fix: `Point to a diagnosis from 1 to ${count}.`,
        ik403: 'I12',
      });
    }
  }
}
