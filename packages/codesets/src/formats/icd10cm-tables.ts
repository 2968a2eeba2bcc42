import { packTabular } from '../tables/tabular-table.ts';
import { packDrugs, packIndexEntries, packNeoplasms } from '../tables/term-table.ts';
import type { CodeFile, CodeFormat, TableRelease } from './format.ts';
import { type IndexResult, isIndexXml, readIndex } from './icd10cm-index.ts';
import { isTabularXml, readTabular } from './icd10cm-tabular.ts';
import { refused } from './read-text.ts';
import { fiscalRelease, releaseOf } from './release-of.ts';

/** The month of an update stands in the file's name only; the fiscal year in the file. */
function releaseIn(file: CodeFile, year: number): ReturnType<typeof releaseOf> {
  const byName = fiscalRelease(file.fileName);
  return releaseOf(file, byName?.startsWith(`FY${year}`) ? byName : `FY${year}`);
}

/** The ICD-10-CM tabular list (icd10cm_tabular_YYYY.xml). Rows are headings and codes, without chapters and sections. */
export const icd10cmTabular: CodeFormat = {
  id: 'icd10cm-tabular',
  title: 'ICD-10-CM tabular list (XML)',
  recognize: ({ head }) => isTabularXml(head),
  read: (file) => {
    const read = readTabular(file.text);
    if (!read.ok) return read;
    const named = releaseIn(file, read.year);
    if (named === undefined) return refused('release', 'Name the release with --release, for example FY2027.');
    const rows = read.codeCount;
    const release = { kind: 'table', table: 'icd10cm-tabular', part: '', ...named, rows } as const;
    return { ok: true, rows, releases: [{ ...release, payload: packTabular(read.rows) }] };
  },
};

/** Alphabetic index, external-cause index, table of neoplasms or of drugs (icd10cm_index_YYYY.xml and its like). */
export const icd10cmIndex: CodeFormat = {
  id: 'icd10cm-index',
  title: 'ICD-10-CM index, neoplasm table or drug table (XML)',
  recognize: ({ head }) => isIndexXml(head),
  read: (file) => {
    const read = readIndex(file.text);
    if (!read.ok) return read;
    const named = releaseIn(file, read.year);
    if (named === undefined) return refused('release', 'Name the release with --release, for example FY2027.');
    const rows = read.rows.length;
    return { ok: true, rows, releases: [{ kind: 'table', part: '', ...named, rows, ...tableOf(read) }] };
  },
};

function tableOf(read: Extract<IndexResult, { ok: true }>): Pick<TableRelease, 'table' | 'payload'> {
  if (read.kind === 'neoplasm') return { table: 'icd10cm-neoplasm', payload: packNeoplasms(read.rows) };
  if (read.kind === 'drugs') return { table: 'icd10cm-drugs', payload: packDrugs(read.rows) };
  const table = read.kind === 'index' ? 'icd10cm-index' : 'icd10cm-external-cause-index';
  return { table, payload: packIndexEntries(read.rows) };
}
