import { normalizeIcd10cm } from '../normalize.ts';
import { packArticleCodes } from '../tables/coverage-table.ts';
import { packRows } from '../tables/row-table.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { type Columns, type NamedRow, namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { calendarRelease, releaseOf } from './release-of.ts';
import { UNDATED } from './table-sheet.ts';

interface CoveragePart<Name extends string> {
  part: string;
  title: string;
  columns: Columns<Name | 'article' | 'version'>;
  pack(rows: readonly NamedRow<Name | 'article' | 'version'>[]): Uint8Array;
}

/** One file of the article download of the Medicare Coverage Database. All parts of a download make up its table. */
function coveragePart<Name extends string>(one: CoveragePart<Name>): CodeFormat {
  return {
    id: `coverage-${one.part}`,
    title: one.title,
    recognize: ({ head }) => namesColumns(head, one.columns),
    read: (file) => readPart(one, file),
  };
}

function readPart<Name extends string>(one: CoveragePart<Name>, file: CodeFile): FormatResult {
  const read = readColumns(file.text, one.columns);
  if (!read.ok) return read;
  const latest = new Map<string, number>();
  for (const { line, fields } of read.rows) {
    if (!/^\d{1,9}$/.test(fields.article) || !/^\d{1,6}$/.test(fields.version)) {
      return refused(`line ${line}`, 'The row has no article number and version. Download the file again.');
    }
    latest.set(fields.article, Math.max(Number(fields.version), latest.get(fields.article) ?? 0));
  }
  // The download keeps older versions of an article; the latest one counts.
  const current = read.rows.filter(({ fields }) => Number(fields.version) === latest.get(fields.article));
  // Downloads carry no date; the name may.
  const named = releaseOf(file, calendarRelease(file.fileName)) ?? UNDATED;
  const { length } = read.rows;
  const release = { kind: 'table', table: 'coverage-articles', part: one.part, ...named, rows: length } as const;
  return { ok: true, rows: length, releases: [{ ...release, payload: one.pack(current) }] };
}

const VERSION = { article: /^articleid$/, version: /^articleversion$/ } as const;

const procedures = coveragePart({
  part: 'procedures',
  title: 'procedures of Medicare coverage articles',
  columns: { ...VERSION, code: /^hcpccodeid$/, group: /^hcpccodegroup$/ },
  pack: (rows) => {
    const pairs = new Map(
      rows.map(({ fields: { article, code } }) => [`${article} ${code}`, [article, code] as const]),
    );
    return packRows(
      ['article'],
      [...pairs.values()].map(([article]) => [article]),
      [...pairs.values()].map(([, code]) => code),
    );
  },
});

const diagnosesOf = (rows: readonly NamedRow<'article' | 'code'>[]) =>
  packArticleCodes(rows.map(({ fields }) => [fields.article, normalizeIcd10cm(fields.code)]));

const covered = coveragePart<'code' | 'group'>({
  part: 'covered',
  title: 'covered diagnoses of Medicare coverage articles',
  columns: { ...VERSION, code: /^icd10codeid$/, group: /^icd10coveredgroup$/ },
  pack: diagnosesOf,
});

const notCovered = coveragePart<'code' | 'group'>({
  part: 'not-covered',
  title: 'diagnoses that Medicare coverage articles exclude',
  columns: { ...VERSION, code: /^icd10codeid$/, group: /^icd10noncoveredgroup$/ },
  pack: diagnosesOf,
});

const articles = coveragePart({
  part: 'articles',
  title: 'Medicare coverage articles',
  columns: { ...VERSION, title: /^title$/, type: /^articletype$/ },
  pack: (rows) =>
    packRows(
      ['title'],
      rows.map(({ fields }) => [fields.title]),
      rows.map(({ fields }) => fields.article),
    ),
});

/** Files of the article download of the Medicare Coverage Database (LCD and NCD articles). */
export const COVERAGE_FORMATS: readonly CodeFormat[] = [procedures, covered, notCovered, articles];
