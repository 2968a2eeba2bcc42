import type { CodeSets } from '@cleanclaim/codesets';

/** Beginnings of codes that are mostly on the list of exempt codes (ICD-10-CM Official Guidelines appendix I). */
const OFTEN_EXEMPT = /^([V-Z]|B9[0-4]|E64|I252|I69|O09|O665|O80|O94|Q|R29[67])/;
/** Subsequent encounter and sequela of an injury. */
const LATER_INJURY = /^[ST].{5}[DS]$/;

/** What the installed code set says; undefined where it is silent. */
export function poaExemptByCodeSet(code: string, codes: CodeSets, isoDate: string): boolean | undefined {
  const answer = codes.ask('icd10cm', code, isoDate);
  return answer.status === 'valid' ? answer.entry.poaExempt : undefined;
}

/**
 * True when a diagnosis needs no present-on-admission indicator. Where the code set does not say so, whole families that
 * are mostly exempt count as exempt, so that nothing is held for an indicator that it may not need.
 */
export function isPoaExempt(code: string, codes: CodeSets, isoDate: string): boolean {
  return poaExemptByCodeSet(code, codes, isoDate) ?? (OFTEN_EXEMPT.test(code) || LATER_INJURY.test(code));
}
