import { looksLikeIcd10cm } from '../normalize.ts';
import { hccCategory, hccModelKey, packCoefficients, packHccDiagnoses } from '../tables/hcc-table.ts';
import { LONGEST_KEY, packRows, plainKey } from '../tables/row-table.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { hccMappings } from './hcc-mappings.ts';
import { type Columns, type NamedRow, namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { dateInName, releaseOf } from './release-of.ts';
import { notDecimal, tableSheet, UNDATED } from './table-sheet.ts';

/** Payment year in a file's name: `dx_to_cc_2026` -> `PY2026`. */
function paymentYear(fileName: string): string | undefined {
  const date = dateInName(fileName);
  return date === undefined ? undefined : `PY${date.year}`;
}

interface HccPart<Name extends string> {
  part: string;
  title: string;
  columns: Columns<Name>;
  problem(fields: Readonly<Record<Name, string>>): string | undefined;
  pack(rows: readonly NamedRow<Name>[]): Uint8Array;
  /** It is published without a payment year. */
  undated?: boolean;
}

/** One file of the CMS-HCC model. All parts of a payment year make up its table. */
function hccPart<Name extends string>(one: HccPart<Name>): CodeFormat {
  return {
    id: `hcc-${one.part}`,
    title: one.title,
    recognize: ({ head }) => namesColumns(head, one.columns),
    read: (file) => readPart(one, file),
  };
}

function readPart<Name extends string>(one: HccPart<Name>, file: CodeFile): FormatResult {
  const read = readColumns(file.text, one.columns);
  if (!read.ok) return read;
  for (const { line, fields } of read.rows) {
    const problem = one.problem(fields);
    if (problem) return refused(`line ${line}`, `The row ${problem}. The file is damaged; download it again.`);
  }
  const named = releaseOf(file, paymentYear(file.fileName)) ?? (one.undated ? UNDATED : undefined);
  if (named === undefined) return refused('release', 'Name the payment year with --release, for example PY2026.');
  const rows = read.rows.length;
  return {
    ok: true,
    rows,
    releases: [{ kind: 'table', table: 'hcc', part: one.part, ...named, rows, payload: one.pack(read.rows) }],
  };
}

/** The key of a category within its model. */
const modelCategory = (domain: string, version: string, category: string) =>
  plainKey(hccModelKey(domain, version) + hccCategory(category));
const notCategory = (domain: string, version: string, category: string) => {
  const key = modelCategory(domain, version, category);
  return /^(CMS|ESRD|RX)\d{2}\d+[A-Z]?$/.test(key) && key.length <= LONGEST_KEY
    ? undefined
    : 'has no category or model';
};

const diagnoses = hccPart({
  part: 'diagnoses',
  title: 'CMS-HCC categories of diagnoses',
  columns: { code: /^diagnosiscode$/, category: /^cc$/, model: /^modelname$/ },
  problem: ({ code, category, model }) => {
    if (!looksLikeIcd10cm(code)) return `has '${code.slice(0, 12)}' where a diagnosis code stands`;
    return /^\d+(\.\d+)?$/.test(category) && model !== '' ? undefined : 'has no category or model';
  },
  pack: (rows) => packHccDiagnoses(rows.map(({ fields: { code, category, model } }) => [code, category, model])),
});

const labels = hccPart({
  part: 'labels',
  title: 'CMS-HCC labels',
  columns: { category: /^cc$/, label: /^label$/, domain: /^modeldomain$/, version: /^modelversion$/ },
  problem: ({ category, domain, version, label }) =>
    label === '' ? 'has no label' : notCategory(domain, version, category),
  pack: (rows) =>
    packRows(
      ['label'],
      rows.map(({ fields }) => [fields.label]),
      rows.map(({ fields: { domain, version, category } }) => modelCategory(domain, version, category)),
    ),
});

const hierarchies = hccPart({
  part: 'hierarchies',
  title: 'CMS-HCC hierarchies',
  columns: { parent: /^ccparent$/, child: /^ccchild$/, domain: /^modeldomain$/, version: /^modelversion$/ },
  problem: ({ parent, child, domain, version }) =>
    notCategory(domain, version, parent) ?? notCategory(domain, version, child),
  pack: (rows) =>
    packRows(
      ['child'],
      rows.map(({ fields }) => [hccCategory(fields.child)]),
      rows.map(({ fields: { domain, version, parent } }) => modelCategory(domain, version, parent)),
    ),
});

const coefficients = hccPart({
  part: 'coefficients',
  title: 'CMS-HCC coefficients',
  columns: { name: /^coefficient$/, value: /^value$/, domain: /^modeldomain$/, version: /^modelversion$/ },
  problem: ({ name, value }) => (name === '' ? 'has no coefficient' : notDecimal('of the coefficient', value)),
  pack: (rows) =>
    packCoefficients(
      rows.map(({ fields: { domain, version, name, value } }) => [hccModelKey(domain, version), name, value]),
    ),
});

const chronic = hccPart({
  part: 'chronic',
  undated: true,
  title: 'chronic CMS-HCC categories',
  columns: { category: /^hcc$/, chronic: /^ischronic$/, version: /^modelversion$/, domain: /^modeldomain$/ },
  problem: ({ category, domain, version }) =>
    gluedCategories(category)
      .map((one) => notCategory(domain, version, one))
      .find((problem) => problem),
  pack: (rows) => {
    const each = rows.flatMap(({ fields: { domain, version, category, chronic: said } }) =>
      gluedCategories(category).map((one) => [modelCategory(domain, version, one), said] as const),
    );
    return packRows(
      ['chronic'],
      each.map(([, said]) => [said]),
      each.map(([key]) => key),
    );
  },
});

/** The table of 2026 has two rows in which a line break is lost: `HCC194HCC195`. */
function gluedCategories(text: string): string[] {
  return text.split(/(?<=\d)(?=HCC)/i);
}

/** Age and sex conditions of the model: what a diagnosis is worth for a person of an age or sex. */
const edits = tableSheet({
  id: 'hcc-edits',
  title: 'CMS-HCC age and sex edits',
  table: 'hcc-edits',
  undated: true,
  columns: {
    code: /^icd10$/,
    kind: /^edittype$/,
    sex: /^sex$/,
    minAge: /^agemin$/,
    maxAge: /^agemax$/,
    action: /^action$/,
    category: /^ccoverride$/,
    model: /^modelname$/,
  },
  key: ({ code }) => code,
  problem: ({ code }) => (looksLikeIcd10cm(code) ? undefined : 'has no diagnosis code'),
  release: ({ fileName }) => paymentYear(fileName),
});

/** Procedures whose claims count for risk adjustment. */
const procedures = tableSheet({
  id: 'hcc-procedures',
  title: 'procedures that count for risk adjustment',
  table: 'hcc-procedures',
  columns: { code: /^cpthcpcscode$/ },
  key: ({ code }) => code,
  problem: ({ code }) => (/^[0-9A-Z]{5}$/.test(code) ? undefined : 'has no procedure code'),
  release: ({ fileName }) => paymentYear(fileName),
});

/** Files of the CMS-HCC model. */
export const HCC_FORMATS: readonly CodeFormat[] = [
  hccMappings,
  diagnoses,
  labels,
  hierarchies,
  coefficients,
  chronic,
  edits,
  procedures,
];
