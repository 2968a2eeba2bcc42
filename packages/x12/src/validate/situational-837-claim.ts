import {
  allSegments,
  centsOf,
  childLoops,
  component,
  dayOf,
  element,
  elementCount,
  firstSegment,
  isElement,
} from '../access.ts';
import { formatCents } from '../money.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import type { LoopCheck } from './loop-check.ts';

/** Where a service line points to diagnoses: SV107 of the 837P, SV311 of the 837D. */
export interface PointerPlace {
  id: 'SV1' | 'SV3';
  element: number;
}

const PRINCIPAL = new Set(['ABK', 'BK', 'TQ']);

function diagnosisSegments(claim: Loop): Segment[] {
  return allSegments(claim, 'HI').filter((hi) => PRINCIPAL.has(component(hi, 1, 1)));
}

/** Each line points to diagnoses that the claim has (SNIP 4; notes to SV107 of the 837P and SV311 of the 837D). */
export function diagnosisPointers({ id, element: n }: PointerPlace): LoopCheck {
  return (at, claim) => {
    const count = diagnosisSegments(claim).reduce((sum, hi) => sum + filledElements(hi), 0);
    if (count === 0) return;
    for (const line of childLoops(claim, '2400')) {
      const service = firstSegment(line, id);
      if (service === undefined) continue;
      const pointers = element(service, n).split(service.delimiters.component);
      for (let i = 0; i < pointers.length && i < 4; i += 1) {
        const pointer = pointers[i] ?? '';
        if (pointer === '') continue;
        const isKnown = Number(pointer) >= 1 && Number(pointer) <= count;
        if (isKnown && pointers.indexOf(pointer) === i) continue;
        addElement(at, service, '2400', n, i + 1, {
          snip: 4,
          code: isKnown ? 'diagnosis-pointer-twice' : 'diagnosis-pointer',
          severity: isKnown ? 'warning' : 'error',
          value: pointer,
          message: isKnown
            ? `The line points to diagnosis ${pointer} twice.`
            : `The line points to diagnosis ${pointer}, but the claim has ${count}.`,
          fix: isKnown ? 'Take the second pointer out.' : `Point to a diagnosis from 1 to ${count}.`,
          ik403: 'I12',
        });
      }
    }
  };
}

function filledElements(segment: Segment): number {
  let filled = 0;
  for (let n = 1; n <= elementCount(segment); n += 1) if (!isElement(segment, n, '')) filled += 1;
  return filled;
}

/** First day from which ICD-10-CM is the code set of diagnoses (45 CFR 162.1002). */
const ICD10_FROM = 20151001;

/** Diagnoses stand once, and in the version of ICD that held on the first day of service (SNIP 4). */
export function checkDiagnoses(at: Collector, claim: Loop): void {
  const service = firstServiceDay(claim);
  for (const hi of diagnosisSegments(claim)) {
    const seen: string[] = [];
    for (let n = 1; n <= elementCount(hi); n += 1) {
      const code = component(hi, n, 2);
      if (code === '') continue;
      if (seen.includes(code)) {
        addElement(at, hi, '2300', n, 2, {
          snip: 4,
          code: 'diagnosis-twice',
          severity: 'warning',
          value: code.slice(0, 40),
          message: 'The claim has this diagnosis twice.',
          fix: 'Take the second one out, and correct the pointers of the lines.',
          ik403: 'I12',
        });
      }
      seen.push(code);
      checkIcdVersion(at, hi, n, service);
    }
  }
}

/** A diagnosis is coded in the version of ICD that held on a day (CCYYMMDD; 0 where none is known). */
export function checkIcdVersion(at: Collector, hi: Segment, n: number, service: number): void {
  const qualifier = component(hi, n, 1);
  const isTenth = qualifier.startsWith('AB');
  if (service === 0 || qualifier === 'TQ' || isTenth === service >= ICD10_FROM) return;
  addElement(at, hi, '2300', n, 1, {
    snip: 4,
    code: 'diagnosis-version',
    value: qualifier,
    message: isTenth
      ? 'The services lie before October 2015, when diagnoses were coded in ICD-9-CM.'
      : 'The services lie after September 2015, since when diagnoses are coded in ICD-10-CM.',
    fix: isTenth ? 'Code in ICD-9-CM with BK and BF.' : 'Code in ICD-10-CM with ABK and ABF.',
    ik403: 'I12',
  });
}

/** Earliest day of service of the claim or its lines, CCYYMMDD; 0 where none is given. */
function firstServiceDay(claim: Loop): number {
  let first = earliestDay(claim, 0);
  for (const line of claim.loops) if (line.id === '2400') first = earliestDay(line, first);
  return first;
}

function earliestDay(loop: Loop, first: number): number {
  let earliest = first;
  for (const dtp of loop.segments) {
    if (dtp.id !== 'DTP' || !isElement(dtp, 1, '472')) continue;
    const day = dayOf(dtp, 3);
    if (day > 0 && (earliest === 0 || day < earliest)) earliest = day;
  }
  return earliest;
}

/** How documents travel that need a number to be found by: mail, electronic, e-mail, file transfer, fax. */
const NUMBERED = new Set(['BM', 'EL', 'EM', 'FT', 'FX']);

/** A document that is sent apart from the claim has a number on both (SNIP 4; note to PWK06). */
export function checkAttachments(at: Collector, loop: Loop): void {
  for (const pwk of allSegments(loop, 'PWK')) {
    if (!NUMBERED.has(element(pwk, 2)) || element(pwk, 6) !== '') continue;
    addElement(at, pwk, loop.id, 6, undefined, {
      snip: 4,
      code: 'attachment-number-missing',
      message: 'The document is sent separately, but has no number to be found by.',
      fix: 'Put AC into PWK05 and the number of the document into PWK06, and write it onto the document.',
      ik403: 'I9',
    });
  }
}

/** The patient pays no more than the charge (SNIP 4; note to AMT F5). */
export function checkPatientPaid(at: Collector, claim: Loop): void {
  const paid = firstSegment(claim, 'AMT', 'F5');
  const charge = centsOf(firstSegment(claim, 'CLM'), 2);
  const cents = centsOf(paid, 2);
  if (paid === undefined || cents === undefined || charge === undefined || cents <= charge) return;
  addElement(at, paid, '2300', 2, undefined, {
    snip: 4,
    code: 'patient-paid-too-much',
    severity: 'warning',
    value: element(paid, 2),
    message: `The patient has paid more than the charge of ${formatCents(charge)}.`,
    fix: 'Give only what the patient paid on this claim.',
    ik403: 'I12',
  });
}

/** Numbers that must tell lines and payers apart stand once in a claim (SNIP 4; notes to REF 6R and to loop 2330B). */
export function checkUniqueNumbers(at: Collector, claim: Loop): void {
  const controls: Segment[] = [];
  for (const line of claim.loops) {
    const control = line.id === '2400' ? firstSegment(line, 'REF', '6R') : undefined;
    if (control !== undefined) controls.push(control);
  }
  for (const ref of repeated(controls, 2)) {
    addElement(at, ref, '2400', 2, undefined, {
      snip: 4,
      code: 'line-control-twice',
      severity: 'warning',
      value: element(ref, 2).slice(0, 40),
      message: 'Two lines of the claim have the same line item control number.',
      fix: 'Give each line its own number, so that the remittance tells them apart.',
      ik403: 'I12',
    });
  }
  const others = childLoops(claim, '2320');
  if (others.length === 0) return;
  const payers = others.flatMap((other) => childLoops(other, '2330B'));
  for (const nm1 of repeated(
    payers.flatMap((payer) => allSegments(payer, 'NM1')),
    9,
  )) {
    addElement(at, nm1, '2330B', 9, undefined, {
      snip: 4,
      code: 'other-payer-twice',
      value: element(nm1, 9).slice(0, 40),
      message: 'Two other payers of the claim have the same identifier.',
      fix: 'Give each other payer its own identifier, since the lines (SVD01) name it.',
      ik403: 'I12',
    });
  }
}

/** The segments whose element `n` stood in an earlier one. */
function repeated(segments: readonly Segment[], n: number): Segment[] {
  if (segments.length < 2) return [];
  const values = segments.map((segment) => element(segment, n));
  return segments.filter((_, i) => values[i] !== '' && values.indexOf(values[i] ?? '') < i);
}
