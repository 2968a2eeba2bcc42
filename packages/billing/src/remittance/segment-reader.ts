import type { Segment } from '@cleanclaim/x12';
import { type Cents, parseDollars } from '../kernel/index.ts';
import type { SegmentRef } from '../ledger/index.ts';
import type { RemittanceFault } from './types.ts';

/** Collects what could not be read, each with its place, while reading goes on. */
export interface FaultLog {
  faults: RemittanceFault[];
  /** For example `payment 0001, claim payment 3`. */
  place: string;
}

/** Element by its guide number: `elementOf(clp, 3)` is CLP03, '' when absent. Trimmed: some payers pad. */
export function elementOf(segment: Segment, number: number): string {
  return (segment.elements[number - 1] ?? '').trim();
}

/** Components of a composite element, trimmed; the first is at index 0. */
export function componentsOf(segment: Segment, number: number): string[] {
  return elementOf(segment, number)
    .split(segment.delimiters.component)
    .map((part) => part.trim());
}

/** The place and text of a segment as sent, without its terminator. */
export function segmentRef(segment: Segment): SegmentRef {
  return {
    position: segment.position,
    offset: segment.offset,
    text: [segment.id, ...segment.elements].join(segment.delimiters.element),
  };
}

export function noteFault(
  log: FaultLog,
  segment: Segment,
  message: string,
  more: Pick<RemittanceFault, 'affectsBalance' | 'about'> = {},
): void {
  const { position, offset } = segment;
  log.faults.push({ place: log.place, position, offset, message, ...more });
}

/**
 * Reads an amount in dollars. An empty or unreadable amount is a fault and undefined: never a silent zero.
 * X12 also allows an exponent in type R (`1.5E2`); payers do not send it, so it is a fault for a person to see.
 * @param advisory the amount is information and no part of the balance (AMT, CLP05)
 */
export function amountOf(log: FaultLog, segment: Segment, number: number, advisory = false): Cents | undefined {
  const text = elementOf(segment, number);
  const amount = parseDollars(text);
  if (amount === undefined) {
    const name = `${segment.id}${String(number).padStart(2, '0')}`;
    const cause = text === '' ? `${name} has no amount` : `${name} is not an amount in dollars and cents ("${text}")`;
    noteFault(
      log,
      segment,
      `${cause}. Ask the payer for a corrected file, or post this one by hand from the original.`,
      advisory ? {} : { affectsBalance: true },
    );
  }
  return amount;
}

/** A quantity such as units; undefined when it is absent or not a number. */
export function quantityOf(segment: Segment, number: number): number | undefined {
  const text = elementOf(segment, number);
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}
