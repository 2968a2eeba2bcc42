import { childLoops, component, element, firstSegment } from '../access.ts';
import { OUTPATIENT } from '../guides/837i-bills.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { isDate, isTime } from './values.ts';

/** The days that an institutional bill covers (DTP 434), as CCYYMMDD. */
export interface Statement {
  segment: Segment;
  from: string;
  through: string;
}

/** The statement dates of a claim; undefined where they are missing or unreadable. */
export function statementOf(claim: Loop): Statement | undefined {
  const segment = firstSegment(claim, 'DTP', '434');
  if (segment === undefined) return undefined;
  const text = element(segment, 3);
  const from = text.slice(0, 8);
  const through = text.slice(9);
  if (text.length !== 17 || !isDate(from) || !isDate(through)) return undefined;
  return { segment, from, through };
}

const outpatient = new Set(OUTPATIENT);

/** True when CLM05-1 is a bill for a patient who comes and goes. */
export function isOutpatient(claim: Loop): boolean {
  return outpatient.has(component(firstSegment(claim, 'CLM'), 5, 1));
}

/** Whole days from one CCYYMMDD to another. */
export function daysBetween(from: string, to: string): number {
  const at = (day: string): number =>
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6, 8)));
  return Math.round((at(to) - at(from)) / 86_400_000);
}

/**
 * Dates of a stay that the rule language cannot compare (SNIP 4): admission, discharge hour, statement and the day on
 * which the file was written (notes to DTP 096, 434 and 435 of 005010X223A2; NUBC form locators 6, 12, 13 and 16).
 */
export function checkStay(at: Collector, claim: Loop): void {
  const statement = statementOf(claim);
  if (statement === undefined) return;
  checkSubmission(at, claim, statement);
  const admission = firstSegment(claim, 'DTP', '435');
  if (admission === undefined) return;
  const day = element(admission, 3).slice(0, 8);
  if (!isDate(day)) return;
  if (day > statement.through) {
    addElement(at, admission, '2300', 3, undefined, {
      snip: 4,
      code: 'admission-after-statement',
      value: element(admission, 3).slice(0, 40),
      message: 'The admission lies after the last day of the statement.',
      fix: 'Correct the admission (DTP 435) or the statement dates (DTP 434).',
      ik403: 'I12',
    });
  } else if (day === statement.through) checkHours(at, claim, element(admission, 3).slice(8));
}

/** Admitted and discharged on one day: the hour of discharge is not before that of admission. */
function checkHours(at: Collector, claim: Loop, admissionHour: string): void {
  const discharge = firstSegment(claim, 'DTP', '096');
  const hour = element(discharge, 3);
  if (discharge === undefined || !isTime(hour) || !isTime(admissionHour) || hour >= admissionHour) return;
  addElement(at, discharge, '2300', 3, undefined, {
    snip: 4,
    code: 'discharge-before-admission',
    value: hour,
    message: 'The patient left before being admitted, on the same day.',
    fix: 'Correct the hour of discharge (DTP 096) or of admission (DTP 435).',
    ik403: 'I12',
  });
}

/** A bill is written once its last day has come; notices of admission or election are not bills. */
function checkSubmission(at: Collector, claim: Loop, { segment, through }: Statement): void {
  let root = claim;
  while (root.parent !== undefined) root = root.parent;
  const written = element(firstSegment(root, 'BHT'), 4);
  if (!isDate(written) || through <= written) return;
  addElement(at, segment, '2300', 3, undefined, {
    snip: 4,
    code: 'statement-after-submission',
    value: element(segment, 3),
    message: 'The statement ends after the day on which the claim was written (BHT04).',
    fix: 'Correct the statement dates, or send the claim once the services were given.',
    ik403: 'I12',
  });
}

/** Room and board: revenue codes 0100 to 0219. */
function isRoomAndBoard(revenue: string): boolean {
  return revenue.length === 4 && revenue >= '0100' && revenue <= '0219';
}

/**
 * Days of a stay (SNIP 6; 100-04 chapter 25, FL 39 to 41 and FL 46): room and board covers no more days than the
 * statement, and covered and non-covered days (value codes 80, 81) are its days.
 */
export function checkDays(at: Collector, claim: Loop): void {
  const statement = statementOf(claim);
  const lines = childLoops(claim, '2400').flatMap((line) => {
    const sv2 = firstSegment(line, 'SV2');
    return sv2 !== undefined && isRoomAndBoard(element(sv2, 1)) ? [sv2] : [];
  });
  const last = lines.at(-1);
  if (statement === undefined || last === undefined || isOutpatient(claim)) return;
  const days = lines.reduce((sum, sv2) => sum + Number(element(sv2, 5)), 0);
  // The day of discharge does not count; a patient who is still there, or who came and left on one day, has one more.
  const isStillPatient = element(firstSegment(claim, 'CL1'), 3) === '30';
  const most = Math.max(1, daysBetween(statement.from, statement.through) + (isStillPatient ? 1 : 0));
  if (days > most) {
    addElement(at, last, '2400', 5, undefined, {
      snip: 6,
      code: 'room-days-exceed-statement',
      value: element(last, 5),
      message: `Room and board covers ${days} days, but the statement has ${most}.`,
      fix: 'Correct the days in SV205 or the statement dates; the day of discharge does not count.',
      ik403: 'I12',
    });
  }
  checkCoveredDays(at, claim, days);
}

function checkCoveredDays(at: Collector, claim: Loop, days: number): void {
  let sum = 0;
  let place: { hi: Segment; n: number } | undefined;
  for (const hi of claim.segments) {
    if (hi.id !== 'HI' || component(hi, 1, 1) !== 'BE') continue;
    for (let n = 1; n <= hi.elements.length; n += 1) {
      const code = component(hi, n, 2);
      if (code !== '80' && code !== '81') continue;
      sum += Number(component(hi, n, 5));
      place = { hi, n };
    }
  }
  if (place === undefined || sum === days || Number.isNaN(sum)) return;
  addElement(at, place.hi, '2300', place.n, 5, {
    snip: 6,
    code: 'covered-days-differ',
    severity: 'warning',
    value: component(place.hi, place.n, 5),
    message: `Covered and non-covered days are ${sum}, but room and board covers ${days}.`,
    fix: 'Correct value codes 80 and 81, or the days of the room and board lines.',
    ik403: 'I12',
  });
}
