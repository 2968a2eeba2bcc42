import { looksLikeIcd10cm } from '../normalize.ts';
import { packDrgIndex, packExclusionGroups } from '../tables/drg-table.ts';
import { packRows, plainKey } from '../tables/row-table.ts';
import type { CodeFile, CodeFormat, FormatResult } from './format.ts';
import { type Columns, type NamedRow, namesColumns, readColumns } from './named-columns.ts';
import { refused } from './read-text.ts';
import { releaseOf } from './release-of.ts';

/** Version of the grouper in a file's name: `msdrg_v41_1_cc_list` -> `v41.1`. */
export function grouperVersion(fileName: string): string | undefined {
  const found = /v(\d{2})(?:[._](\d)(?!\d))?/i.exec(fileName);
  if (found === null) return undefined;
  return found[2] === undefined || found[2] === '0' ? `v${found[1]}` : `v${found[1]}.${found[2]}`;
}

interface DrgPart<Name extends string> {
  part: string;
  title: string;
  columns: Columns<Name>;
  problem(fields: Readonly<Record<Name, string>>): string | undefined;
  pack(rows: readonly NamedRow<Name>[]): Uint8Array;
  /** A part whose columns another part has too is told by its rows. */
  partOf?(rows: readonly NamedRow<Name>[]): string | undefined;
}

/** One file of the MS-DRG definitions. All parts of a version make up its table. */
function drgPart<Name extends string>(one: DrgPart<Name>): CodeFormat {
  return {
    id: `ms-drg-${one.part}`,
    title: one.title,
    recognize: ({ head }) => namesColumns(head, one.columns),
    read: (file) => readPart(one, file),
  };
}

function readPart<Name extends string>(one: DrgPart<Name>, file: CodeFile): FormatResult {
  const read = readColumns(file.text, one.columns);
  if (!read.ok) return read;
  for (const { line, fields } of read.rows) {
    const problem = one.problem(fields);
    if (problem) return refused(`line ${line}`, `The row ${problem}. The file is damaged; download it again.`);
  }
  const part = one.partOf ? one.partOf(read.rows) : one.part;
  if (part === undefined) return refused('file', 'The file mixes CC and MCC codes. Check that it is the right one.');
  const named = releaseOf(file, grouperVersion(file.fileName));
  if (named === undefined) {
    return refused('release', 'Name the version of the grouper with --release, for example v43 or v43.1.');
  }
  const rows = read.rows.length;
  return {
    ok: true,
    rows,
    releases: [{ kind: 'table', table: 'ms-drg', part, ...named, rows, payload: one.pack(read.rows) }],
  };
}

const notDiagnosis = (code: string) =>
  looksLikeIcd10cm(code) ? undefined : `has '${code.slice(0, 12)}' where a diagnosis code stands`;
/** Stands for the group of a diagnosis that no principal diagnosis excludes. */
const NO_GROUP = 'No Exc';
const isGroup = (group: string) => group === NO_GROUP || /^\d{4}$/.test(group);
const notDrg = (drg: string) => (/^\d{3}$/.test(drg) ? undefined : 'has no DRG number');

const drgTitles = drgPart({
  part: 'titles',
  title: 'MS-DRG titles',
  columns: { drg: /^drg$/, mdc: /^mdc$/, type: /^(drgabb|type)$/, title: /^(drgdescription|msdrgtitle)$/ },
  problem: ({ drg }) => notDrg(drg),
  pack: (rows) =>
    packRows(
      ['mdc', 'type', 'title'],
      rows.map(({ fields: { mdc, type, title } }) => [mdc, type, title]),
      rows.map(({ fields }) => fields.drg),
    ),
});

const drgGroups = drgPart({
  part: 'groups',
  title: 'MS-DRG groups by major diagnostic category',
  columns: { mdc: /^mdc$/, mdcTitle: /^mdcdescription$/, drg: /^drggroup$/, title: /^drggroupdescription$/ },
  problem: ({ drg, mdc }) => notDrg(drg) ?? (/^\d{2}$/.test(mdc) ? undefined : 'has no major diagnostic category'),
  pack: (rows) =>
    packRows(
      ['mdc', 'mdcTitle', 'title'],
      rows.map(({ fields: { mdc, mdcTitle, title } }) => [mdc, mdcTitle, title]),
      rows.map(({ fields }) => fields.drg),
    ),
});

/** The CC and the MCC list have the same columns. */
const drgSeverity = drgPart({
  part: 'severity',
  title: 'MS-DRG CC or MCC list',
  columns: { code: /^icdcode$/, description: /^icddescription$/, type: /^dxtype$/ },
  problem: ({ code, type }) => notDiagnosis(code) ?? (/^M?CC$/.test(type) ? undefined : 'is neither CC nor MCC'),
  partOf: (rows) => {
    const [type, more] = new Set(rows.map(({ fields }) => fields.type.toLowerCase()));
    return more === undefined ? type : undefined;
  },
  pack: (rows) =>
    packRows(
      ['type'],
      rows.map(({ fields }) => [fields.type]),
      rows.map(({ fields }) => fields.code),
    ),
});

const drgExclusions = drgPart({
  part: 'exclusions',
  title: 'MS-DRG CC exclusions',
  columns: { code: /^icdcode$/, type: /^ccmcc$/, group: /^pdxgroup$/ },
  problem: ({ code, group }) =>
    notDiagnosis(code) ?? (isGroup(group) ? undefined : 'has no group of principal diagnoses'),
  pack: (rows) =>
    packRows(
      ['group'],
      rows.map(({ fields }) => [fields.group]),
      rows.map(({ fields }) => fields.code),
    ),
});

const drgExclusionGroups = drgPart({
  part: 'exclusion-groups',
  title: 'MS-DRG groups of principal diagnoses for CC exclusions',
  columns: { group: /^pdxgroup$/, code: /^icdcode$/ },
  problem: ({ code, group }) =>
    isGroup(group) ? (group === NO_GROUP ? undefined : notDiagnosis(code)) : 'has no group of principal diagnoses',
  pack: (rows) =>
    packExclusionGroups(
      rows.filter(({ fields }) => fields.group !== NO_GROUP).map(({ fields }) => [fields.group, plainKey(fields.code)]),
    ),
});

const drgIndex = drgPart({
  part: 'index',
  title: 'MS-DRG diagnosis index',
  columns: { code: /^icdcode$/, mdc: /^mdc$/, range: /^drgrange$/, drg: /^drg$/ },
  problem: ({ code, range, drg }) =>
    notDiagnosis(code) ??
    // A range of one DRG is not repeated.
    (drg === '' ? undefined : notDrg(drg)) ??
    (/^\d{3}(\s*[-,]\s*\d{3})*$/.test(range) ? undefined : 'has no range of DRGs'),
  pack: (rows) => packDrgIndex(rows.map(({ fields: { code, mdc, range } }) => [plainKey(code), mdc, range])),
});

/** Files of the MS-DRG definitions. */
export const MS_DRG_FORMATS: readonly CodeFormat[] = [
  drgTitles,
  drgGroups,
  drgSeverity,
  drgExclusions,
  drgIndex,
  drgExclusionGroups,
];
