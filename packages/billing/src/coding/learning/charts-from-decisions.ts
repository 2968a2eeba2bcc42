import type { SuggestedSystem } from '../review-types.ts';

/** A coder's decision on a code of a visit, as it is kept. */
export interface KeptDecision {
  system: SuggestedSystem;
  /** Code as suggested; absent when the coder found it alone. */
  suggestedCode?: string;
  decision: 'accept' | 'reject' | 'replace' | 'add' | 'remove';
  /** Code that stands after it; absent after a rejection or removal. */
  finalCode?: string;
  /** Rules of the practice decide without looking: what they took teaches nothing. */
  decidedBy: 'person' | 'rule';
}

/** A visit whose coding is finished. Its decisions stand in the order in which they were made. */
export interface DecidedVisit {
  id: string;
  decisions: readonly KeptDecision[];
}

/**
 * Codes that people settled on, visit by visit, for one system: accepted, put in place of another or added, unless
 * taken off again later. A visit on which no person decided anything in the system is left out: it was not reviewed.
 */
export function codesFromDecisions(
  visits: readonly DecidedVisit[],
  system: SuggestedSystem,
): { id: string; codes: Set<string> }[] {
  return visits.flatMap((visit) => {
    const decisions = visit.decisions.filter((one) => one.system === system && one.decidedBy === 'person');
    if (decisions.length === 0) return [];
    const codes = new Set<string>();
    for (const { decision, suggestedCode, finalCode } of decisions) {
      if (decision !== 'accept' && suggestedCode !== undefined) codes.delete(suggestedCode);
      if (finalCode !== undefined && decision !== 'reject' && decision !== 'remove') codes.add(finalCode);
    }
    return [{ id: visit.id, codes }];
  });
}
