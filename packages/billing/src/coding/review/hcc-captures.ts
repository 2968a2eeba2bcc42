import type { CodeSets, HccTable } from '@cleanclaim/codesets';
import type { IsoDate } from '../../kernel/index.ts';
import type { CodeSuggestion, CodingFinding, HccCapture } from '../review-types.ts';

const SOURCE = 'CMS-HCC risk adjustment model, mappings and hierarchies of its year';

function tableOf(codeSets: CodeSets, day: IsoDate): HccTable | undefined {
  return codeSets.table('hcc', day)?.data;
}

/**
 * Risk adjustment categories that diagnoses give, for each installed model (V24, V28 ...). Of a hierarchy only the
 * highest category stands; a category stands once, with the first code that gives it. Empty when no table is
 * installed: `hccFindings` says so.
 *
 * @param codes canonical ICD-10-CM, in the order of the claim
 */
export function hccCaptures(codes: readonly string[], dateOfService: IsoDate, codeSets: CodeSets): HccCapture[] {
  const table = tableOf(codeSets, dateOfService);
  return table === undefined ? [] : table.models.flatMap((model) => capturesOf(codes, model, table));
}

function capturesOf(codes: readonly string[], model: string, table: HccTable): HccCapture[] {
  const byCategory = new Map<string, string>();
  for (const code of codes) {
    for (const category of table.find(code, model)) {
      if (!byCategory.has(category)) byCategory.set(category, code);
    }
  }
  const dropped = new Set([...byCategory.keys()].flatMap((category) => table.drops(category, model)));
  return [...byCategory]
    .filter(([category]) => !dropped.has(category))
    .map(([category, code]) => ({ code, model, category, label: table.label(category, model) ?? `HCC ${category}` }));
}

/**
 * What is missing for a category: a gap of a suggestion whose answer would give one that no code gives yet. The gap's
 * own query asks the clinician; nothing here may lead to the paying answer.
 */
export function hccFindings(
  suggestions: readonly CodeSuggestion[],
  dateOfService: IsoDate,
  codeSets: CodeSets,
): CodingFinding[] {
  const table = tableOf(codeSets, dateOfService);
  if (table === undefined)
    return [
      {
        rule: 'hcc-not-installed',
        severity: 'advice',
        codes: [],
        message: 'No HCC table is installed, so risk adjustment categories are not known.',
        fix: 'Install the CMS-HCC mappings of the year.',
        source: SOURCE,
      },
    ];
  const codes = suggestions.filter((one) => one.system === 'icd10cm').map((one) => one.code);
  return table.models.flatMap((model) => {
    const held = new Set(codes.flatMap((code) => table.find(code, model)));
    const covered = new Set([...held, ...[...held].flatMap((category) => table.drops(category, model))]);
    return suggestions.flatMap((suggestion) => gapsOf(suggestion, model, table, covered));
  });
}

function gapsOf(
  suggestion: CodeSuggestion,
  model: string,
  table: HccTable,
  covered: ReadonlySet<string>,
): CodingFinding[] {
  return suggestion.gaps.flatMap((gap) => {
    const giving = gap.wouldGive.filter((code) => table.find(code, model).some((category) => !covered.has(category)));
    if (giving.length === 0) return [];
    return [
      {
        rule: 'hcc-specificity',
        severity: 'advice' as const,
        codes: [suggestion.code, ...giving],
        message: `${gap.message} Some answers have a risk adjustment category in ${model}.`,
        fix: `Ask the clinician: ${gap.query}`,
        source: SOURCE,
      },
    ];
  });
}
