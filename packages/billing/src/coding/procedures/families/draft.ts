import type { SpecificityGap } from '../../review-types.ts';
import type { Draft, Mention } from '../types.ts';

/** A draft of one code from mentions of one family; the label is the family's until the code is looked up. */
export function draft(mentions: readonly Mention[], code: string, ...reasons: string[]): Draft {
  const [first] = mentions;
  return {
    code,
    label: first?.service.label ?? '',
    mentions,
    reasons,
    flags: first?.service.flags ?? new Map(),
    kind: first?.service.kind ?? 'procedure',
  };
}

/** The same draft with a gap: what is missing, for the coder and as a question that does not lead. */
export function withGap(
  of: Draft,
  what: string,
  message: string,
  query: string,
  wouldGive: readonly string[] = [],
): Draft {
  const gap: SpecificityGap = { what, message, query, wouldGive };
  return { ...of, gaps: [...(of.gaps ?? []), gap] };
}

/** The same draft with units and how they were counted. */
export function withUnits(of: Draft, count: number, reason: string): Draft {
  return { ...of, units: { count, reason } };
}

/** The same draft with flags that modifiers look at. */
export function withFlags(of: Draft, flags: string): Draft {
  return { ...of, flags: new Map([...of.flags, ...flags.split(' ').map((flag): [string, string[]] => [flag, []])]) };
}
