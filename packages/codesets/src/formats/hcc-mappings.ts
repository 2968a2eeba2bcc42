import { looksLikeIcd10cm } from '../normalize.ts';
import { packHccDiagnoses } from '../tables/hcc-table.ts';
import type { CodeFormat } from './format.ts';
import { CUT_END, cutEnd, namesColumns } from './named-columns.ts';
import { parseCsv } from './parse-csv.ts';
import { refused } from './read-text.ts';
import { releaseOf } from './release-of.ts';

/** Titles above the header. */
const TITLE_ROWS = 15;
const COLUMNS = {
  code: /^diagnosiscode$/,
  model: /^(cmshcc(esrd)?|rxhcc)modelcategoryv\d\d$/,
} as const;
const MODEL = /^(CMS-HCC(?: ESRD)?|RxHCC) Model Category (V\d\d)$/i;

/**
 * The yearly ICD-10-CM mappings of CMS (initial, midyear or final), saved from their sheet as CSV: Diagnosis Code,
 * Description and a column a model (`CMS-HCC Model Category V28`). Columns that only say whether a model pays in the year
 * are passed over, and so are footnotes. The payment year stands in the title or the file's name.
 */
export const hccMappings: CodeFormat = {
  id: 'hcc-mappings',
  title: 'CMS-HCC mappings of diagnoses (CMS sheet)',
  recognize: ({ head }) => namesColumns(head, COLUMNS),
  read: (file) => {
    const csv = parseCsv(file.text, ',');
    if (!csv.ok)
      return refused(`line ${csv.line}`, 'A quote opens here and never closes. The file is cut off or damaged.');
    const headerAt = csv.rows
      .slice(0, TITLE_ROWS)
      .findIndex(({ fields }) => /^diagnosis\s*code$/i.test(fields[0] ?? ''));
    const header = (csv.rows[headerAt]?.fields ?? []).map((name) => MODEL.exec(name.replace(/\s+/g, ' ')));
    const models = header.flatMap((found, at) =>
      found ? [{ at, name: `${found[1]} Model ${found[2]?.toUpperCase()}` }] : [],
    );
    if (models.length === 0) return refused('header', 'The columns Diagnosis Code and a model category are not there.');
    const rows = csv.rows.slice(headerAt + 1);
    const cut = cutEnd(file.text, rows);
    if (cut !== undefined) return refused(`line ${cut}`, CUT_END);
    const found: [code: string, category: string, model: string][] = [];
    let count = 0;
    for (const { line, fields } of rows) {
      const [code = ''] = fields;
      const categories = models.map(({ at, name }) => [fields[at] ?? '', name] as const).filter(([one]) => one !== '');
      if (categories.length === 0 && !looksLikeIcd10cm(code)) continue;
      if (
        !looksLikeIcd10cm(code) ||
        fields.length < header.length ||
        categories.some(([one]) => !/^\d+(\.\d+)?$/.test(one))
      ) {
        return refused(
          `line ${line}`,
          'The row has no diagnosis code or a category that is no number. Download the file again.',
        );
      }
      count += 1;
      for (const [category, model] of categories) found.push([code, category, model]);
    }
    if (found.length === 0) return refused('file', 'The file has a header and no rows. Download it again.');
    const year = /\b(20\d\d)\b/.exec(
      `${file.text.slice(0, 300).split(/diagnosis/i)[0]} ${file.fileName.replace(/_/g, ' ')}`,
    )?.[1];
    const named = releaseOf(file, year === undefined ? undefined : `PY${year}`);
    if (named === undefined) return refused('release', 'Name the payment year with --release, for example PY2026.');
    const release = { kind: 'table', table: 'hcc', part: 'diagnoses', ...named, rows: count } as const;
    return { ok: true, rows: count, releases: [{ ...release, payload: packHccDiagnoses(found) }] };
  },
};
