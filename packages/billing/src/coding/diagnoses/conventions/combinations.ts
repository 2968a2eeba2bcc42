import type { CodeSuggestion } from '../../review-types.ts';

/** Title of a code of the release; undefined when it has none. */
export type TitleOf = (code: string) => string | undefined;

const WITH_DIABETES = 'Official Guidelines I.A.15 and I.C.4.a';
const WITH_HYPERTENSION = 'Official Guidelines I.C.9.a';

/** Complications that "with" joins to diabetes: the condition, what follows the category, and whether that says it all. */
const OF_DIABETES: readonly { condition: RegExp; ending: string; saysAll: boolean }[] = [
  { condition: /^N18[1-9]/, ending: '22', saysAll: false },
  { condition: /^L97/, ending: '621', saysAll: false },
  { condition: /^I96$/, ending: '52', saysAll: true },
  { condition: /^I739$/, ending: '51', saysAll: true },
  { condition: /^G629$/, ending: '42', saysAll: true },
  { condition: /^K3184$/, ending: '43', saysAll: true },
  { condition: /^H350/, ending: '319', saysAll: true },
  { condition: /^H269$/, ending: '36', saysAll: true },
  { condition: /^E162$/, ending: '649', saysAll: true },
  { condition: /^R739$/, ending: '65', saysAll: true },
];

function combined(
  old: CodeSuggestion,
  code: string,
  label: string,
  partners: readonly CodeSuggestion[],
  source: string,
): CodeSuggestion {
  const names = partners.map((partner) => partner.label).join('; ');
  return {
    ...old,
    code,
    label,
    evidence: [...old.evidence, ...partners.flatMap(({ evidence }) => evidence)],
    reasons: [`The classification joins it with: ${names} (${source}).`, ...old.reasons],
    gaps: [],
  };
}

/** Hypertension with heart failure, with chronic kidney disease, or with both is one of I11, I12 and I13. */
function hypertensiveCode(codes: readonly CodeSuggestion[]): string | undefined {
  const hasFailure = codes.some(({ code }) => code.startsWith('I50'));
  const kidney = codes.filter(({ code }) => code.startsWith('N18'));
  const isEndStage = kidney.some(({ code }) => code === 'N185' || code === 'N186');
  if (kidney.length > 0) return hasFailure ? (isEndStage ? 'I132' : 'I130') : isEndStage ? 'I120' : 'I129';
  return hasFailure ? 'I110' : undefined;
}

function joinHypertension(codes: readonly CodeSuggestion[], titleOf: TitleOf): CodeSuggestion[] {
  const code = hypertensiveCode(codes);
  const label = code === undefined ? undefined : titleOf(code);
  if (code === undefined || label === undefined) return [...codes];
  const partners = codes.filter((one) => /^(?:I50|N18)/.test(one.code));
  return codes.map((one) => (one.code === 'I10' ? combined(one, code, label, partners, WITH_HYPERTENSION) : one));
}

/** Diabetes without complications becomes one code for each complication that is suggested beside it. */
function joinDiabetes(codes: readonly CodeSuggestion[], titleOf: TitleOf): CodeSuggestion[] {
  const plain = codes.find(({ code }) => /^E(?:08|09|10|11|13)9$/.test(code));
  if (plain === undefined) return [...codes];
  const said = new Set<CodeSuggestion>();
  const joined: CodeSuggestion[] = [];
  for (const { condition, ending, saysAll } of OF_DIABETES) {
    const partner = codes.find(({ code }) => condition.test(code));
    const code = plain.code.slice(0, 3) + ending;
    const label = titleOf(code);
    if (partner === undefined || label === undefined) continue;
    if (!codes.some((one) => one.code === code)) joined.push(combined(plain, code, label, [partner], WITH_DIABETES));
    if (saysAll) said.add(partner);
  }
  if (joined.length === 0) return [...codes];
  return codes.filter((one) => !said.has(one)).flatMap((one) => (one === plain ? joined : [one]));
}

/** COPD with a lower respiratory infection; the infection stays beside it (tabular, J44.0). */
function joinLungs(codes: readonly CodeSuggestion[], titleOf: TitleOf): CodeSuggestion[] {
  const infection = codes.find(({ code }) => /^J(?:1[0-8]|20|22)/.test(code));
  const label = titleOf('J440');
  if (infection === undefined || label === undefined || codes.some(({ code }) => code === 'J440')) return [...codes];
  return codes.map((one) =>
    one.code === 'J449' ? combined(one, 'J440', label, [infection], 'ICD-10-CM tabular, J44.0') : one,
  );
}

/**
 * Puts combination codes in the place of conditions that the classification joins: hypertension with heart failure or
 * chronic kidney disease, diabetes with its complications ("with", guideline I.A.15), COPD with a lower respiratory
 * infection. Nothing is joined for which the release has no code.
 */
export function joinCombinations(suggestions: readonly CodeSuggestion[], titleOf: TitleOf): CodeSuggestion[] {
  return joinLungs(joinDiabetes(joinHypertension(suggestions, titleOf), titleOf), titleOf);
}
