import type { Finding, Segment, Severity } from './types.ts';

/** The parts of a finding that differ from rule to rule; the rest has neutral defaults. */
export type FindingParts = Pick<Finding, 'code' | 'message' | 'fix'> & Partial<Finding>;

/** Builds a finding: SNIP 1, `error`, no place, unless the parts say otherwise. */
export function makeFinding(parts: FindingParts): Finding {
  return {
    snip: 1,
    severity: 'error' as Severity,
    control: '',
    loop: '',
    segment: '',
    element: '',
    position: 0,
    offset: 0,
    value: '',
    ...parts,
  };
}

/** Builds a finding placed at a segment: identifier, position and byte offset come from it. */
export function findingAt(segment: Pick<Segment, 'id' | 'position' | 'offset'>, parts: FindingParts): Finding {
  return makeFinding({ segment: segment.id, position: segment.position, offset: segment.offset, ...parts });
}

/** The two-digit element reference used in findings: `CLM` and 5 give `CLM05`; with a component `CLM05-3`. */
export function elementReference(segmentId: string, n: number, componentNumber?: number): string {
  const base = `${segmentId}${String(n).padStart(2, '0')}`;
  return componentNumber === undefined ? base : `${base}-${componentNumber}`;
}

/** The findings in the order of their offsets: what `findingsBetween` needs. */
export function byOffset(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.offset - b.offset);
}

/** The findings from one offset to another, both included, of a list in the order of offsets; without a look at the rest. */
export function findingsBetween(sorted: readonly Finding[], from: number, to: number): Finding[] {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.offset ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < sorted.length && (sorted[end]?.offset ?? 0) <= to) end += 1;
  return sorted.slice(low, end);
}
