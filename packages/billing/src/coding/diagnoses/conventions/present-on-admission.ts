import type { SectionKind } from '../../note/types.ts';
import type { CodeSuggestion } from '../../review-types.ts';

/** Code ranges that are exempt from POA reporting as a rule (Official Guidelines, appendix I, and CMS' exempt list). */
const EXEMPT =
  /^(?:B9[0-4]|E64|I252|I69|O09|O665|O80|O94|P00|Q[0-9]|R29[67]|[V-Y]|Z(?:0|1[0-8]|2[0-8]|3|4|5[0-36-9]|6[0-8]|7[0-9]|8|9))|^[ST].{5}[DS]$/;

/** Sections that tell of the time up to the admission. */
const BEFORE: ReadonlySet<SectionKind> = new Set<SectionKind>([
  'chief-complaint',
  'present-illness',
  'past-history',
  'surgical-history',
  'social-history',
  'review-of-systems',
  'admission-diagnosis',
  'indication',
  'preoperative-diagnosis',
]);
const DURING: ReadonlySet<SectionKind> = new Set<SectionKind>(['hospital-course', 'postoperative-diagnosis']);

/**
 * Present-on-admission indicator of a suggestion: 1 for exempt codes, Y when it is mentioned before or at admission,
 * U when only the course of the stay tells of it, so that the clinician has to be asked (Official Guidelines,
 * appendix I: insufficient documentation).
 */
export function presentOnAdmission({ code, evidence }: CodeSuggestion): 'Y' | 'U' | '1' {
  if (EXEMPT.test(code)) return '1';
  if (evidence.some(({ status }) => BEFORE.has(status.section))) return 'Y';
  const onlyDuring = evidence.every(({ status }) => DURING.has(status.section));
  return onlyDuring ? 'U' : 'Y';
}
