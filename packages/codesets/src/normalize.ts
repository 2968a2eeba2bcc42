/** The second character was a digit until FY2026, which brought the category QA0. */
const ICD10CM_SHAPE = /^[A-Z](\d[0-9AB]|A\d)[0-9A-Z]{0,4}$/;
const CPT_SHAPE = /^(\d{5}|\d{4}[FTUM])$/;
const HCPCS_SHAPE = /^[ABCDEGHJKLMPQRSTUV]\d{4}$/;

/** ICD-10-CM in canonical form: upper case, no spaces, no dot after the third character (`e11.9` -> `E119`). */
export function normalizeIcd10cm(text: string): string {
  const code = text.replace(/\s+/g, '').toUpperCase();
  return code[3] === '.' ? code.slice(0, 3) + code.slice(4) : code;
}

/** ICD-10-CM as people write it, with the dot after the third character (`E119` -> `E11.9`, `I10` -> `I10`). */
export function formatIcd10cm(code: string): string {
  const plain = normalizeIcd10cm(code);
  return plain.length > 3 ? `${plain.slice(0, 3)}.${plain.slice(3)}` : plain;
}

/** CPT or HCPCS code, modifier, or any other code without a dot: upper case, no spaces. */
export function normalizeProcedure(text: string): string {
  return text.replace(/\s+/g, '').toUpperCase();
}

/** Whether the text has the shape of an ICD-10-CM code (3 to 7 characters); says nothing of its existence. */
export function looksLikeIcd10cm(code: string): boolean {
  return ICD10CM_SHAPE.test(normalizeIcd10cm(code));
}

/** Whether the text has the shape of a CPT code: five digits, or four digits with F (II), T (III), U (PLA) or M (MAAA). */
export function looksLikeCpt(code: string): boolean {
  return CPT_SHAPE.test(normalizeProcedure(code));
}

/** Whether the text has the shape of a HCPCS Level II code: one letter and four digits. */
export function looksLikeHcpcs(code: string): boolean {
  return HCPCS_SHAPE.test(normalizeProcedure(code));
}
