import { element } from '../access.ts';
import type { BlockSegment } from '../scan/block.ts';
import type { Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import { hasNpiCheckDigit } from './npi.ts';
import { hasFineNpi } from './quick-check.ts';
import { isDigits } from './values.ts';

/**
 * Checks what can be told without a table (SNIP 5): the check digit of an NPI wherever the qualifier is XX, and the shape
 * of states and ZIP codes of the United States.
 */
export function checkShape(at: Collector, segment: Segment, loop: string): void {
  if (segment.id === 'NM1') checkNpi(at, segment, loop, 8);
  else if (segment.id === 'N1') checkNpi(at, segment, loop, 3);
  else if (segment.id === 'N4') checkAddress(at, segment, loop);
}

/** True when `checkShape` would surely find nothing. */
export function hasFineShape(segment: BlockSegment): boolean {
  if (segment.id === 'NM1') return hasFineNpi(segment, 8);
  if (segment.id === 'N1') return hasFineNpi(segment, 3);
  return segment.id !== 'N4';
}

function checkNpi(at: Collector, segment: Segment, loop: string, qualifierAt: number): void {
  const npi = element(segment, qualifierAt + 1);
  if (element(segment, qualifierAt) !== 'XX' || npi === '' || hasNpiCheckDigit(npi)) return;
  addElement(at, segment, loop, qualifierAt + 1, undefined, {
    snip: 5,
    code: 'npi-check-digit',
    severity: 'warning',
    value: npi.slice(0, 40),
    message: 'This is not an NPI: ten digits, the last one a check digit.',
    fix: 'Look the NPI up in the NPI registry and correct it.',
    ik403: '7',
  });
}

/** True of an address outside of the United States. */
export function isAbroad(n4: Segment): boolean {
  const country = element(n4, 4);
  return country !== '' && country !== 'US';
}

/** Two letters for the state and 5 or 9 digits for the ZIP, where the country is the United States. */
function checkAddress(at: Collector, segment: Segment, loop: string): void {
  if (isAbroad(segment)) return;
  const state = element(segment, 2);
  const zip = element(segment, 3);
  if (state !== '' && !/^[A-Z]{2}$/.test(state)) {
    const fix = 'Use the two-letter abbreviation of the Postal Service.';
    reportAddress(at, segment, loop, 2, 'state-shape', state, 'This is no state abbreviation.', fix);
  }
  if (zip !== '' && !(isDigits(zip) && (zip.length === 5 || zip.length === 9))) {
    const fix = 'Write 5 or 9 digits without a dash.';
    reportAddress(at, segment, loop, 3, 'zip-shape', zip, 'This is no ZIP code.', fix);
  }
}

function reportAddress(
  at: Collector,
  segment: Segment,
  loop: string,
  n: number,
  code: string,
  value: string,
  message: string,
  fix: string,
): void {
  addElement(at, segment, loop, n, undefined, { snip: 5, code, severity: 'warning', value, message, fix, ik403: '7' });
}
