import { openPacked, packColumns } from './packed-columns.ts';
import { openRows } from './row-table.ts';
import type { CoverageArticleTable } from './types.ts';

/** Packs the codes of articles: rows of article number and code. */
export function packArticleCodes(rows: readonly (readonly [article: string, code: string])[]): Uint8Array {
  const byArticle = Map.groupBy(rows, ([article]) => article);
  return packColumns({
    articles: [...byArticle.keys()],
    codes: [...byArticle.values()].map((of) => [...new Set(of.map(([, code]) => code))].sort().join(' ')),
  });
}

/** Parts of a download of the Medicare Coverage Database as installed; any may be missing. */
export interface CoverageParts {
  articles?: Uint8Array;
  procedures?: Uint8Array;
  covered?: Uint8Array;
  'not-covered'?: Uint8Array;
}

/** One table out of the files of a download; undefined when one of them is damaged. */
export function openCoverage(parts: CoverageParts): CoverageArticleTable | undefined {
  const rows = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : openRows(bytes));
  const codes = (bytes: Uint8Array | undefined) => (bytes === undefined ? null : openArticleCodes(bytes));
  const [procedures, articles] = [rows(parts.procedures), rows(parts.articles)];
  const [covered, notCovered] = [codes(parts.covered), codes(parts['not-covered'])];
  if ([procedures, articles, covered, notCovered].includes(undefined)) return undefined;
  return {
    find: (procedure) =>
      (procedures?.find(procedure) ?? []).map(([article = '']) => ({
        article,
        title: articles?.first(article)?.[0] ?? '',
        covered: covered?.(article) ?? [],
        notCovered: notCovered?.(article) ?? [],
      })),
    count: procedures?.count ?? 0,
  };
}

function openArticleCodes(bytes: Uint8Array): ((article: string) => readonly string[]) | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const articles = file.texts('articles');
  const codes = file.texts('codes');
  const rowOf = new Map(Array.from({ length: articles.length }, (_, row) => [articles.at(row), row]));
  return (article) => {
    const row = rowOf.get(article);
    return row === undefined ? [] : codes.at(row).split(' ');
  };
}
