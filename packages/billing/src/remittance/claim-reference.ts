import type { PostableClaim } from './posting-types.ts';

/**
 * The claim numbers that a PLB reference may hold, most likely first: the whole, what stands before each separator
 * (payers add suffixes), each word, and positions 3-19 (Medicare puts a code before the claim control number).
 * The shell looks these up as patient control numbers and payer claim control numbers.
 */
export function claimReferenceCandidates(reference: string): string[] {
  const whole = reference.trim();
  const prefixes: string[] = [];
  for (let i = whole.length - 1; i > 0; i--) {
    if (/[^A-Za-z0-9]/.test(whole[i] ?? '')) prefixes.push(whole.slice(0, i).trim());
  }
  const words = whole.split(/[\s:;,/|]+/);
  const candidates = [whole, ...prefixes, ...words, whole.slice(2, 19).trim()];
  return [...new Set(candidates.filter((text) => text.length >= 3))];
}

/** Finds the one claim that a PLB reference names. Built once for a remittance. */
export type ClaimByReference = (reference: string) => PostableClaim | undefined;

/**
 * Prepares the search over claims by patient control number and payer claim control number.
 * A number that two claims share names none of them: taking money from the wrong claim is worse than asking.
 */
export function claimsByReference(claims: readonly PostableClaim[]): ClaimByReference {
  const byNumber = new Map<string, PostableClaim | 'several'>();
  for (const claim of claims) {
    for (const number of new Set([claim.patientControlNumber, ...(claim.payerClaimControlNumbers ?? [])])) {
      const known = byNumber.get(number);
      const same = known !== undefined && known !== 'several' && known.claimId === claim.claimId;
      byNumber.set(number, known === undefined || same ? claim : 'several');
    }
  }
  return (reference) => {
    for (const candidate of claimReferenceCandidates(reference)) {
      const found = byNumber.get(candidate);
      if (found !== undefined) return found === 'several' ? undefined : found;
    }
    return undefined;
  };
}
