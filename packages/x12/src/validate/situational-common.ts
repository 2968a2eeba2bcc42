import { element } from '../access.ts';
import type { Loop, Segment } from '../types.ts';
import type { Collector } from './collector.ts';
import { addElement } from './collector.ts';

/** Situational rules that all guides share (SNIP 4): addresses inside the United States need state and ZIP code. */
export function checkAddresses(at: Collector, loop: Loop): void {
  for (const segment of loop.segments) if (segment.id === 'N4') checkAddress(at, segment, loop.id);
}

function checkAddress(at: Collector, segment: Segment, loop: string): void {
  const country = element(segment, 4);
  if (country !== '' && country !== 'US' && country !== 'CA') return;
  for (const [n, what] of [
    [2, 'state'],
    [3, 'ZIP code'],
  ] as const) {
    if (element(segment, n) !== '') continue;
    addElement(at, segment, loop, n, undefined, {
      snip: 4,
      code: 'address-incomplete',
      severity: 'warning',
      message: `An address in the United States needs a ${what}.`,
      fix: `Fill in the ${what}, or the country code when the address is abroad.`,
      ik403: '1',
    });
  }
}
