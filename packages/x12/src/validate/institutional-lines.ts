import { centsOf, childLoops, component, element, firstSegment } from '../access.ts';
import { formatCents } from '../money.ts';
import type { Loop } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { isOutpatient, type Statement, statementOf } from './institutional-stay.ts';
import { isDate } from './values.ts';

/**
 * Service lines of an institutional claim against its dates and charges (SNIP 4 and 6; notes to DTP 472 and SV207 of
 * loop 2400; 100-04 chapter 25, FL 6 and FL 45).
 */
export function checkInstitutionalLines(at: Collector, claim: Loop): void {
  const statement = statementOf(claim);
  const needsDates = statement !== undefined && statement.from !== statement.through && isOutpatient(claim);
  for (const line of childLoops(claim, '2400')) {
    if (statement !== undefined) checkLineDate(at, line, statement, needsDates);
    checkNonCovered(at, line);
  }
}

/** A line lies within the statement; where that has several days, each line of an outpatient tells its own. */
function checkLineDate(at: Collector, line: Loop, statement: Statement, isNeeded: boolean): void {
  const dtp = firstSegment(line, 'DTP', '472');
  if (dtp === undefined) {
    const sv2 = firstSegment(line, 'SV2');
    if (!isNeeded || sv2 === undefined || childLoops(line, '2410').length > 0) return;
    addElement(at, sv2, '2400', 1, undefined, {
      snip: 4,
      code: 'line-date-missing',
      value: element(sv2, 1),
      message: 'The outpatient bill covers several days, but the line has no date.',
      fix: 'Add DTP with 472 and the date of the service.',
      ik403: 'I9',
    });
    return;
  }
  const text = element(dtp, 3);
  const first = text.slice(0, 8);
  const last = text.slice(9) || first;
  if (!isDate(first) || !isDate(last) || (first >= statement.from && last <= statement.through)) return;
  addElement(at, dtp, '2400', 3, undefined, {
    snip: 6,
    code: 'line-date-outside-statement',
    value: text,
    message: 'The service lies outside of the statement dates of the claim.',
    fix: 'Correct the date of the line (DTP 472) or the statement dates (DTP 434).',
    ik403: 'I12',
  });
}

function checkNonCovered(at: Collector, line: Loop): void {
  const sv2 = firstSegment(line, 'SV2');
  const charge = centsOf(sv2, 3);
  const nonCovered = centsOf(sv2, 7);
  if (sv2 === undefined || charge === undefined || nonCovered === undefined || nonCovered <= charge) return;
  addElement(at, sv2, '2400', 7, undefined, {
    snip: 4,
    code: 'noncovered-exceeds-charge',
    value: element(sv2, 7),
    message: `The non-covered charge is more than the line charge of ${formatCents(charge)}.`,
    fix: 'Give in SV207 the part of SV203 that is not covered.',
    ik403: 'I12',
  });
}

/** The patient owes no more than the charge (SNIP 3; note to AMT F3 of loop 2300). */
export function checkPatientDue(at: Collector, claim: Loop): void {
  const charge = centsOf(firstSegment(claim, 'CLM'), 2);
  if (charge === undefined) return;
  const due = firstSegment(claim, 'AMT', 'F3');
  const dueCents = centsOf(due, 2);
  if (due !== undefined && dueCents !== undefined && dueCents > charge) {
    addElement(at, due, '2300', 2, undefined, {
      snip: 3,
      code: 'patient-due-exceeds-charge',
      severity: 'warning',
      value: element(due, 2),
      message: `The patient is said to owe more than the charge of ${formatCents(charge)}.`,
      fix: 'Correct AMT F3 or CLM02.',
      ik403: 'I12',
    });
  }
}

const LATER_PROVIDERS = [
  ['2310D', 'rendering'],
  ['2310F', 'referring'],
] as const;

/** The rendering and the referring provider are sent only where they are not the attending one (SNIP 4). */
export function checkAttending(at: Collector, claim: Loop): void {
  const attending = element(firstSegment(childLoops(claim, '2310A')[0], 'NM1'), 9);
  if (attending === '') return;
  for (const [id, role] of LATER_PROVIDERS) {
    const nm1 = firstSegment(childLoops(claim, id)[0], 'NM1');
    if (nm1 === undefined || element(nm1, 9) !== attending) continue;
    addElement(at, nm1, id, 9, undefined, {
      snip: 4,
      code: 'provider-same-as-attending',
      severity: 'warning',
      value: attending.slice(0, 40),
      message: `The ${role} provider is the attending one, who is named already.`,
      fix: `Remove the ${role} provider (${component(nm1, 1, 1)}), or correct its NPI.`,
      ik403: 'I13',
    });
  }
}
