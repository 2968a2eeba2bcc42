import type { CodeSuggestion, SuggestedSystem } from '../review-types.ts';

/** When a practice takes suggestions without a person. */
export interface AutoAcceptRule {
  system: SuggestedSystem;
  /** Canonical code, or its start with a star: `Z23`, `E11*`. */
  codePattern: string;
  /** 0 to 1. */
  minConfidence: number;
  /** Share of past decisions of persons that took the code as suggested, 0 to 1. */
  minAgreement: number;
  /** So many past decisions there must be. */
  minCount: number;
  /** Of what is taken, so many of a hundred are put before a person afterwards. */
  samplePercent: number;
}

/** What a person decided about a suggestion of this practice. */
export interface PastDecision {
  system: SuggestedSystem;
  suggestedCode: string;
  accepted: boolean;
}

/** Whether a suggestion is taken, whether it is in the sample for review, and why. */
export interface AutoAcceptAnswer {
  accepts: boolean;
  sampled: boolean;
  reason: string;
}

/** Whether a canonical code fits a pattern of a rule. */
function fitsPattern(code: string, pattern: string): boolean {
  return pattern.endsWith('*') ? code.startsWith(pattern.slice(0, -1)) : code === pattern;
}

/** FNV-1a over UTF-16 code units, as a number from 0 up to 1: the same id always lands at the same place. */
function placeOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash ^= id.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  // The last steps alone barely move the high bits of ids that differ at their end.
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return (hash >>> 0) / 0x1_0000_0000;
}

/**
 * Decides whether a rule of the practice takes a suggestion without a person. A code with an open specificity gap is
 * never taken. Past decisions count for the very code only, not for others that the pattern covers, and only those of
 * persons belong into `history`.
 *
 * @param id of the suggestion on its visit; decides the sample, so that a repeated run samples the same
 */
export function autoAccepts(
  rule: AutoAcceptRule,
  suggestion: CodeSuggestion,
  history: readonly PastDecision[],
  id: string,
): AutoAcceptAnswer {
  const no = (reason: string): AutoAcceptAnswer => ({ accepts: false, sampled: false, reason });
  const { system, code, confidence } = suggestion;
  if (system !== rule.system || code === '' || !fitsPattern(code, rule.codePattern))
    return no(`The rule is for ${rule.codePattern}.`);
  if (confidence < rule.minConfidence) return no(`Confidence ${confidence.toFixed(2)} is below ${rule.minConfidence}.`);
  if (suggestion.gaps.length > 0) return no(`A question is open: ${suggestion.gaps[0]?.message ?? ''}`);
  const past = history.filter((one) => one.system === system && one.suggestedCode === code);
  if (past.length < rule.minCount)
    return no(`Decided ${past.length} times before; the rule asks for ${rule.minCount}.`);
  const taken = past.filter((one) => one.accepted).length;
  const agreement = past.length === 0 ? 0 : taken / past.length;
  if (agreement < rule.minAgreement)
    return no(`Taken in ${taken} of ${past.length} past decisions; the rule asks for ${rule.minAgreement}.`);
  return {
    accepts: true,
    sampled: placeOf(id) < rule.samplePercent / 100,
    reason: `Confidence ${confidence.toFixed(2)}; taken in ${taken} of ${past.length} past decisions.`,
  };
}
