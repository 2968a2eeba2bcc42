import type { Evidence } from '../../evidence.ts';
import type { CodeSuggestion, LeftOut } from '../../review-types.ts';

/**
 * Symptoms that always belong to a confirmed disease and are not coded beside it (Official Guidelines I.B.5). Only pairs
 * that no coder disputes.
 */
const INTEGRAL: readonly { symptom: RegExp; disease: RegExp }[] = [
  { symptom: /^R50(?:8|9)/, disease: /^(?:A4[01]|J1[0-8]|J0[0-6]|N10|K35|K810|K830|L03|J36|J85|J86|B27|A09)/ },
  { symptom: /^R6883/, disease: /^(?:A4[01]|J1[0-8]|N10|R50)/ },
  { symptom: /^R05/, disease: /^J(?:0[0-6]|1[0-8]|2[0-2]|4[0-7])/ },
  { symptom: /^R06(?:0|2|82)/, disease: /^(?:I50|I11|I13|J1[2-8]|J4[3-6]|J80|J81|J96)/ },
  { symptom: /^R07/, disease: /^I(?:20|21|2511)/ },
  { symptom: /^R10(?!84)/, disease: /^K(?:35|37|57[0-9][23]|80[014]|81|85|50|51|52)/ },
  { symptom: /^R11/, disease: /^(?:A0[0-9]|K35|K52|K56|K85|O21)/ },
  { symptom: /^R197/, disease: /^(?:A0[0-9]|K5[0-2]|K580)/ },
  { symptom: /^R300|^R350|^R3915/, disease: /^N(?:30|390|341)/ },
  { symptom: /^R31/, disease: /^N(?:30[0-9]1|02)/ },
  { symptom: /^N23/, disease: /^N20/ },
  { symptom: /^R739/, disease: /^E(?:08|09|10|11|13)/ },
  { symptom: /^R81/, disease: /^E(?:08|09|10|11|13)/ },
  { symptom: /^R80/, disease: /^N04/ },
  { symptom: /^R60/, disease: /^(?:I50|N04)/ },
  { symptom: /^R51/, disease: /^G4[34]/ },
  { symptom: /^R42/, disease: /^H81/ },
  { symptom: /^R56/, disease: /^G40/ },
  { symptom: /^R17/, disease: /^(?:B1[5-9]|K7[0-4]|K831|P59)/ },
  { symptom: /^R188/, disease: /^K(?:7031|7111)/ },
  { symptom: /^R52/, disease: /^(?:R10|R07|R51|M54|M255|M79|G89|N23|H571|H920|R102)/ },
  { symptom: /^M545/, disease: /^M(?:51|544)/ },
  { symptom: /^M2556/, disease: /^M17/ },
  { symptom: /^M2555/, disease: /^M16/ },
];

/** Takes symptoms that belong to a suggested disease out; each is left out with its reason. */
export function dropIntegralSymptoms(suggestions: readonly CodeSuggestion[]): {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = suggestions.filter((one) => {
    const isIntegral = INTEGRAL.some(
      ({ symptom, disease }) => symptom.test(one.code) && suggestions.some(({ code }) => disease.test(code)),
    );
    const [evidence] = one.evidence;
    if (isIntegral && evidence) leftOut.push({ code: one.code, label: one.label, evidence, reason: 'symptom-of' });
    return !isIntegral;
  });
  return { suggestions: kept, leftOut };
}

/** Whether the span lies in a longer one of another suggestion. */
function isInside({ note, start, end }: Evidence, other: CodeSuggestion): boolean {
  return other.evidence.some(
    (outer) => outer.note === note && outer.start <= start && outer.end >= end && outer.end - outer.start > end - start,
  );
}

/**
 * Takes codes out whose words are everywhere part of a longer term that is coded: the infection in "urinary tract
 * infection" is no second code (Official Guidelines I.B.2: the highest specificity that is documented).
 */
export function dropContained(suggestions: readonly CodeSuggestion[]): {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = suggestions.filter((one) => {
    const others = suggestions.filter((other) => other !== one);
    const isContained = one.evidence.every((span) => others.some((other) => isInside(span, other)));
    const [evidence] = one.evidence;
    if (isContained && evidence) leftOut.push({ code: one.code, label: one.label, evidence, reason: 'less-specific' });
    return !isContained;
  });
  return { suggestions: kept, leftOut };
}

/** Heading that a code shares with those that say more: of an injury without side and encounter, of a substance its category. */
function headingOf(code: string): string {
  if (code.length === 7) return code.slice(0, 5);
  return code.startsWith('F1') ? code.slice(0, 3) : code.slice(0, -1);
}

/** Takes an unspecified code out where another code of its heading is there: the fifth toe, then the right fifth toe. */
export function dropUnspecified(suggestions: readonly CodeSuggestion[]): {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = suggestions.filter(({ code, label, evidence: [evidence] }) => {
    const saysMore = suggestions.some(
      (other) => other.code !== code && !/unspecified/i.test(other.label) && other.code.startsWith(headingOf(code)),
    );
    const sided = suggestions.some(
      (other) => other.code.startsWith(headingOf(code)) && /\b(?:right|left|bilateral)\b/i.test(other.label),
    );
    const isSided = /\b(?:right|left|bilateral)\b/i.test(label);
    if (!/unspecified/i.test(label) || isSided || !(saysMore || sided)) return true;
    if (evidence) leftOut.push({ code, label, evidence, reason: 'less-specific' });
    return false;
  });
  return { suggestions: kept, leftOut };
}

/** Codes that another one contradicts or says better: diabetes "without complications" beside a complication of it. */
const OVERRULED: readonly { code: RegExp; by: RegExp }[] = [
  { code: /^E089$/, by: /^E08(?!9)/ },
  { code: /^E099$/, by: /^E09(?!9)/ },
  { code: /^E109$/, by: /^E10(?!9)/ },
  { code: /^E119$/, by: /^E11(?!9)/ },
  { code: /^E139$/, by: /^E13(?!9)/ },
  { code: /^G629$/, by: /^E(?:08|09|10|11|13)4[02]/ },
  { code: /^F32(?:9|A)$/, by: /^F3(?:2(?!9|A)|3)/ },
  { code: /^I4891$/, by: /^I48(?!91)/ },
  { code: /^R52$/, by: /^[A-QST]/ },
];

/** Takes codes out that another one overrules (Official Guidelines I.B.2, I.C.4.a). */
export function dropOverruled(suggestions: readonly CodeSuggestion[]): {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const kept = suggestions.filter(({ code, label, evidence: [evidence] }) => {
    const rule = OVERRULED.find((one) => one.code.test(code));
    if (!rule || !suggestions.some((other) => rule.by.test(other.code))) return true;
    if (evidence) leftOut.push({ code, label, evidence, reason: 'less-specific' });
    return false;
  });
  return { suggestions: kept, leftOut };
}

/** Takes external causes out where no injury or other effect of them is coded (Official Guidelines I.C.20.a.1). */
export function dropLoneCauses(suggestions: readonly CodeSuggestion[]): {
  suggestions: CodeSuggestion[];
  leftOut: LeftOut[];
} {
  const leftOut: LeftOut[] = [];
  const hasEffect = suggestions.some(({ code }) => /^[ST]/.test(code));
  const kept = suggestions.filter(({ code, label, evidence: [evidence] }) => {
    if (hasEffect || !/^[V-Y]/.test(code)) return true;
    if (evidence) leftOut.push({ code, label, evidence, reason: 'low-confidence' });
    return false;
  });
  return { suggestions: kept, leftOut };
}
