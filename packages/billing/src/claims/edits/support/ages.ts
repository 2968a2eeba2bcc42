/** Inclusive limits in completed years. */
export interface AgeLimits {
  minAge?: number;
  maxAge?: number;
}

interface AgeRule {
  /** Beginnings of the codes, without dot. */
  beginnings: readonly string[];
  limits: AgeLimits;
}

/** Medicare Code Editor: newborn codes at age 0, pediatric to 17, adult from 15, maternity from 9 to 64 years. */
const DIAGNOSIS_AGES: readonly AgeRule[] = [
  {
    beginnings: ['A33', 'E8411', 'H0453', 'N470', 'Z0011', 'Z05', 'Z38'],
    limits: { minAge: 0, maxAge: 0 },
  },
  { beginnings: ['Z0012', 'Z762'], limits: { minAge: 0, maxAge: 17 } },
  { beginnings: ['Z000'], limits: { minAge: 15 } },
  {
    beginnings: ['A34', 'C58', 'F53', 'O', 'Z320', 'Z33', 'Z34', 'Z36', 'Z37', 'Z39', 'Z3A'],
    limits: { minAge: 9, maxAge: 64 },
  },
];

/** Age limits that follow from the chapter of a diagnosis; empty where there are none. */
export function diagnosisAges(code: string): AgeLimits {
  return DIAGNOSIS_AGES.find(({ beginnings }) => beginnings.some((start) => code.startsWith(start)))?.limits ?? {};
}

/** CPT age limits of services that are defined by age, preventive visits apart. */
const PROCEDURE_AGES: readonly { codes: readonly string[]; limits: AgeLimits }[] = [
  { codes: ['99460', '99461', '99462', '99463', '99468', '99469', '99477'], limits: { minAge: 0, maxAge: 0 } },
  { codes: ['99471', '99472'], limits: { minAge: 0, maxAge: 2 } },
  { codes: ['99475', '99476'], limits: { minAge: 2, maxAge: 5 } },
  { codes: ['90460', '90461'], limits: { minAge: 0, maxAge: 18 } },
];

/** Age limits that a procedure code carries in its definition; empty where there are none. */
export function procedureAges(code: string): AgeLimits {
  return PROCEDURE_AGES.find(({ codes }) => codes.includes(code))?.limits ?? {};
}

export function outside(age: number, { minAge = 0, maxAge = Number.POSITIVE_INFINITY }: AgeLimits): boolean {
  return age < minAge || age > maxAge;
}

/** The limits in words: `under 1 year`, `from 40 to 64 years`, `of 65 years or more`. */
export function limitsText({ minAge = 0, maxAge }: AgeLimits): string {
  if (maxAge === undefined) return `of ${minAge} years or more`;
  if (maxAge === 0) return 'under 1 year';
  return `from ${minAge} to ${maxAge} years`;
}
