import type { IntakeDiagnosis } from '@cleanclaim/billing/encounters';

export type DiagnosisSystem = IntakeDiagnosis['system'];

const DIAGNOSIS_SYSTEMS: ReadonlyMap<string, DiagnosisSystem> = new Map([
  ['2.16.840.1.113883.6.90', 'icd10cm'],
  ['2.16.840.1.113883.6.3', 'icd10cm'],
  ['2.16.840.1.113883.6.103', 'icd9cm'],
  ['2.16.840.1.113883.6.2', 'icd9cm'],
  ['2.16.840.1.113883.6.96', 'snomed'],
  ['http://hl7.org/fhir/sid/icd-10-cm', 'icd10cm'],
  ['http://hl7.org/fhir/sid/icd-10', 'icd10cm'],
  ['http://hl7.org/fhir/sid/icd-9-cm', 'icd9cm'],
  ['http://snomed.info/sct', 'snomed'],
]);

/** HL7 table 0396 and what senders write instead. */
const HL7_SYSTEMS: readonly [RegExp, DiagnosisSystem][] = [
  [/^(i10|i10c|icd-?10(-?cm)?|10|icd10-?dx)$/, 'icd10cm'],
  [/^(i9|i9c|i9cdx|i9m|icd-?9(-?cm)?|9|i9cd)$/, 'icd9cm'],
  [/^(sct|sct2|snm|snm3|snomed.*)$/, 'snomed'],
];

/** True for the form of an ICD-10-CM code, with or without its dot. Not proof that the code exists. */
export function looksLikeIcd10Cm(code: string): boolean {
  return /^[A-Z]\d[0-9A-Z](\.?[0-9A-Z]{1,4})?$/i.test(code.trim());
}

/** ICD-10-CM in upper case without dot or blanks. */
export function normalizeIcd10Cm(code: string): string {
  return code.toUpperCase().replace(/[\s.]/g, '');
}

/** The diagnosis code system behind an OID, a FHIR url or an HL7 coding system name; 'none' for ''. */
export function diagnosisSystem(name: string): DiagnosisSystem {
  const key = name
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:/, '');
  if (key === '') return 'none';
  const known = DIAGNOSIS_SYSTEMS.get(key);
  if (known) return known;
  return HL7_SYSTEMS.find(([pattern]) => pattern.test(key))?.[1] ?? 'other';
}

/** One coding as a sender gives it: code, code system by any name, label. */
export interface SentCoding {
  code: string;
  system: string;
  display: string;
}

const PREFERENCE: readonly DiagnosisSystem[] = ['icd10cm', 'snomed', 'icd9cm', 'other', 'none'];

/** Longest code and longest words of a diagnosis that are kept, in characters. */
const CODE_LIMIT = 100;
const WORDS_LIMIT = 300;

/**
 * Picks the coding that billing can use best: ICD-10-CM before SNOMED CT, ICD-9-CM and others.
 * A code without a system counts as ICD-10-CM when it has that form.
 * @returns undefined when there is neither code nor text.
 */
export function chooseDiagnosis(
  codings: readonly SentCoding[],
  text: string,
): Omit<IntakeDiagnosis, 'rank'> | undefined {
  const rated = codings
    .filter((coding) => coding.code.trim() !== '' && coding.code.length <= CODE_LIMIT)
    .map((coding) => {
      const named = diagnosisSystem(coding.system);
      const system = named === 'none' ? (looksLikeIcd10Cm(coding.code) ? 'icd10cm' : 'other') : named;
      return { coding, system: system as DiagnosisSystem };
    })
    .sort((a, b) => PREFERENCE.indexOf(a.system) - PREFERENCE.indexOf(b.system));
  const best = rated[0];
  const described = [best?.coding.display, text, ...codings.map((coding) => coding.display)];
  const description =
    described
      .map((label) => (label ?? '').trim())
      .find((label) => label !== '')
      ?.slice(0, WORDS_LIMIT) ?? '';
  if (!best) return description === '' ? undefined : { code: '', system: 'none', description };
  const code = best.system === 'icd10cm' ? normalizeIcd10Cm(best.coding.code) : best.coding.code.trim();
  return { code, system: best.system, description };
}

const PROCEDURE_SYSTEMS =
  /^(c4|cpt|cpt-?4|hcpcs|hpc|hcpt|hcpcs-?ii|2\.16\.840\.1\.113883\.6\.(12|285|14)|http:\/\/www\.ama-assn\.org\/go\/cpt|https?:\/\/(www\.cms\.gov|terminology\.hl7\.org|bluebutton\.cms\.gov).*hcpcs.*|urn:ietf:rfc:3986:hcpcs)$/;

/** True for the form of a CPT or HCPCS code: five characters, the last four of HCPCS digits, CPT II-III letter last. */
export function looksLikeProcedureCode(code: string): boolean {
  return /^(\d{4}[0-9A-Z]|[A-Z]\d{4})$/.test(code.trim().toUpperCase());
}

/** True when a coding is a CPT or HCPCS code: by its system, or by its form where no system is named. */
export function isProcedureCoding(coding: SentCoding): boolean {
  const key = coding.system
    .trim()
    .toLowerCase()
    .replace(/^urn:oid:/, '');
  if (!looksLikeProcedureCode(coding.code)) return false;
  return key === '' || PROCEDURE_SYSTEMS.test(key);
}

/** Two characters, upper case: the form of a CPT or HCPCS modifier. */
export function modifierList(texts: readonly string[]): string[] {
  return texts.map((text) => text.trim().toUpperCase()).filter((text) => text !== '');
}

/** NDC as sent without blanks. */
export function normalizeNdc(text: string): string {
  return text.replace(/\s/g, '');
}
