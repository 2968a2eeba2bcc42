import type { Release } from '../dictionary/release-006020.ts';
import type { FindingParts } from '../finding.ts';
import { elementReference, findingAt } from '../finding.ts';
import type { Finding, Segment } from '../types.ts';

/** Where findings of one transaction set (or of the envelope, with control '') are gathered. */
export interface Collector {
  control: string;
  findings: Finding[];
  /** Sums over the units of the set (cents, counts) that a check of the whole set needs; NaN once a part is unreadable. */
  tally: Record<string, number>;
  /** Release whose dictionary holds; 005010 unless told. */
  release?: Release | undefined;
}

export function collector(control: string, findings: Finding[]): Collector {
  return { control, findings, tally: {} };
}

/** Adds to a sum over the units of a set; an unreadable part makes the sum unknown (NaN). */
export function addToTally(at: Collector, name: string, amount: number | undefined): void {
  at.tally[name] = (at.tally[name] ?? 0) + (amount ?? Number.NaN);
}

/** Adds a finding placed at a segment of this set. */
export function add(
  at: Collector,
  segment: Pick<Segment, 'id' | 'position' | 'offset'>,
  loop: string,
  parts: FindingParts,
): void {
  at.findings.push(findingAt(segment, { control: at.control, loop, ...parts }));
}

/** Adds a finding on element `n` (and component) of a segment. */
export function addElement(
  at: Collector,
  segment: Segment,
  loop: string,
  n: number,
  componentNumber: number | undefined,
  parts: FindingParts,
): void {
  add(at, segment, loop, { element: elementReference(segment.id, n, componentNumber), ...parts });
}
