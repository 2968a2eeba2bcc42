import type { IndexTable, NeoplasmRow, TabularTable } from '../tables/types.ts';

/** Tables that know other names of ICD-10-CM codes; each may be missing. */
export interface OtherNames {
  tabular?: TabularTable | undefined;
  index?: IndexTable | undefined;
  externalCauses?: IndexTable | undefined;
  neoplasms?: readonly NeoplasmRow[] | undefined;
}

/** Names by code: positions in `texts`. */
interface NamesByCode {
  texts: readonly string[];
  of: ReadonlyMap<string, readonly number[]>;
}

/** What a column of the neoplasm table means, in words that people search by. */
const NEOPLASM_COLUMNS = [
  ['malignantPrimary', 'cancer, malignant neoplasm'],
  ['malignantSecondary', 'metastasis, secondary malignant neoplasm'],
  ['inSitu', 'carcinoma in situ'],
  ['benign', 'benign neoplasm'],
  ['uncertain', 'neoplasm of uncertain behavior'],
  ['unspecified', 'neoplasm, unspecified behavior'],
] as const;

/** Other names of the given codes (sorted): inclusion terms, paths of the indexes, sites of the neoplasm table. */
export function otherNamesOf(names: OtherNames, codes: readonly string[]): NamesByCode {
  const known = new Set(codes);
  const texts: string[] = [];
  const of = new Map<string, number[]>();
  const add = (printed: string, text: string) => {
    const code = printed.replace(/[-.]+/g, '');
    if (!known.has(code) || text === '') return;
    const positions = of.get(code);
    if (positions) positions.push(texts.length);
    else of.set(code, [texts.length]);
    texts.push(text);
  };
  if (names.tabular) {
    for (const { code, inclusionTerms } of names.tabular.all()) for (const term of inclusionTerms) add(code, term);
  }
  for (const table of [names.index, names.externalCauses]) {
    for (const { code, path } of table ?? []) add(code, path.join(', '));
  }
  for (const row of names.neoplasms ?? []) {
    for (const [column, words] of NEOPLASM_COLUMNS) add(row[column], `${row.path.join(', ')}: ${words}`);
  }
  return { texts, of };
}
