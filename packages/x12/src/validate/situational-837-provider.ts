import { element, firstSegment, isElement } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';
import type { LoopCheck } from './loop-check.ts';

/**
 * Situational rules on names and addresses that many payers relax (SNIP 4): all are warnings.
 *
 * @param nineDigitZip loops whose ZIP code the guide wants with all nine digits (billing provider, service facility)
 */
export function nameChecks(nineDigitZip: ReadonlySet<string>): LoopCheck {
  return (at, loop) => {
    for (const segment of loop.segments) {
      if (segment.id === 'N4' && nineDigitZip.has(loop.id)) checkZip(at, segment, loop.id);
      else if (segment.id === 'NM1') checkName(at, segment, loop.id);
    }
  };
}

function warn(
  at: Collector,
  segment: Segment,
  loop: string,
  n: number,
  code: string,
  message: string,
  fix: string,
): void {
  const value = element(segment, n);
  addElement(at, segment, loop, n, undefined, { snip: 4, code, severity: 'warning', value, message, fix });
}

function checkZip(at: Collector, n4: Segment, loop: string): void {
  const country = element(n4, 4);
  if (element(n4, 3).length !== 5 || (country !== '' && country !== 'US')) return;
  warn(
    at,
    n4,
    loop,
    3,
    'zip-nine-digits',
    'The ZIP code has five digits; here the guide wants nine.',
    'Add the four-digit extension.',
  );
}

function checkName(at: Collector, nm1: Segment, loop: string): void {
  if (!isElement(nm1, 2, '2')) return;
  for (const n of [4, 5]) {
    if (isElement(nm1, n, '')) continue;
    warn(
      at,
      nm1,
      loop,
      n,
      'organization-first-name',
      'An organization has a first or middle name.',
      'Put the whole name into NM103, or set NM102 to 1 for a person.',
    );
  }
}

/** Insurance type of the 837P: required when Medicare is not the primary payer (SBR05). */
export function checkMedicareSecondary(at: Collector, subscriber: Loop): void {
  const sbr = firstSegment(subscriber, 'SBR');
  const isMedicare = element(sbr, 9) === 'MB' || element(sbr, 9) === 'MA';
  if (sbr === undefined || !isMedicare || element(sbr, 1) === 'P' || element(sbr, 5) !== '') return;
  warn(
    at,
    sbr,
    '2000B',
    5,
    'medicare-secondary-reason',
    'Medicare is not the primary payer, but SBR05 does not say why.',
    'Put the insurance type into SBR05, for example 12 for working aged.',
  );
}

/** The billing provider is known by its NPI and by a street address. */
export function checkBillingProvider(at: Collector, billing: Loop): void {
  const nm1 = firstSegment(billing, 'NM1');
  const n3 = firstSegment(billing, 'N3');
  if (nm1 !== undefined && element(nm1, 9) === '') {
    warn(
      at,
      nm1,
      '2010AA',
      9,
      'billing-npi-missing',
      'The billing provider has no NPI.',
      'Add NM108 XX and the NPI; only providers that give no health care may go without.',
    );
  }
  if (n3 === undefined || !/\bP\.? ?O\.? ?BOX\b/i.test(`${element(n3, 1)} ${element(n3, 2)}`)) return;
  warn(
    at,
    n3,
    '2010AA',
    1,
    'billing-address-po-box',
    'The billing address is a post office box.',
    'Give a street address here and the box in the pay-to address (2010AB).',
  );
}
