import { openCoverage } from './coverage-table.ts';
import { openDrg } from './drg-table.ts';
import { openHcc } from './hcc-table.ts';
import {
  openAddOn,
  openAnesthesia,
  openCodeEditor,
  openGpci,
  openMue,
  openOpps,
  openRvu,
  openZipLocality,
} from './lookup-tables.ts';
import { joinPtp, openPtp } from './ptp-table.ts';
import { openRows } from './row-table.ts';
import { openTabular } from './tabular-table.ts';
import { openDrugs, openIndexEntries, openNeoplasms } from './term-table.ts';
import type { PtpTable, ReferenceTables, RowTable, TableName } from './types.ts';

/** Bytes of the parts that make up one release of a table, by part. */
type Parts = Readonly<Record<string, Uint8Array>>;

type Openers = { [K in TableName]: (parts: Parts) => ReferenceTables[K] | undefined };

/** A table that is one file. */
function single<Data>(open: (bytes: Uint8Array) => Data | undefined): (parts: Parts) => Data | undefined {
  return (parts) => {
    const [bytes] = Object.values(parts);
    return bytes === undefined ? undefined : open(bytes);
  };
}

function openAllPtp(parts: Parts): PtpTable | undefined {
  const opened = Object.values(parts).map(openPtp);
  const tables = opened.filter((part) => part !== undefined);
  return tables.length === 0 || tables.length < opened.length ? undefined : joinPtp(tables);
}

/** Rows of several files with the same columns. */
function openAllRows(parts: Parts): RowTable | undefined {
  const opened = Object.values(parts).map(openRows);
  const tables = opened.filter((part) => part !== undefined);
  if (tables.length === 0 || tables.length < opened.length) return undefined;
  return {
    columns: tables[0]?.columns ?? [],
    count: tables.reduce((sum, { count }) => sum + count, 0),
    find: (key) => tables.flatMap((table) => table.find(key)),
  };
}

const OPENERS: Openers = {
  'icd10cm-tabular': single(openTabular),
  'icd10cm-index': single(openIndexEntries),
  'icd10cm-external-cause-index': single(openIndexEntries),
  'icd10cm-neoplasm': single(openNeoplasms),
  'icd10cm-drugs': single(openDrugs),
  'ncci-ptp-practitioner': openAllPtp,
  'ncci-ptp-outpatient': openAllPtp,
  'ncci-mue-practitioner': single(openMue),
  'ncci-mue-outpatient': single(openMue),
  'ncci-mue-dme': single(openMue),
  'ncci-add-on': single(openAddOn),
  'fee-schedule': single(openRvu),
  gpci: single(openGpci),
  'zip-locality': single(openZipLocality),
  'locality-counties': openAllRows,
  'anesthesia-factor': single(openAnesthesia),
  'conversion-factors': openAllRows,
  'opps-addendum-b': single(openOpps),
  'opps-cap': openAllRows,
  'ms-drg': openDrg,
  'code-editor': single(openCodeEditor),
  hcc: openHcc,
  'hcc-edits': openAllRows,
  'hcc-procedures': openAllRows,
  rbcs: openAllRows,
  'specialty-taxonomy': openAllRows,
  'denial-tips': openAllRows,
  'coverage-articles': openCoverage,
};

/** A kept part without its bytes. */
interface DatedPart {
  part: string;
  release: string;
  from: string;
}

/**
 * Puts the kept parts of a table together into releases, oldest first. A release is what carries its name; the CMS-HCC
 * model is published in pieces of different years, so that each year of diagnoses takes the newest of the other pieces
 * that was there, and the oldest where none was.
 */
export function tableReleases<Part extends DatedPart>(
  name: TableName,
  parts: readonly Part[],
): { release: string; from: string; parts: Part[] }[] {
  const byRelease = Map.groupBy(parts, (part) => part.release);
  const main = name === 'hcc' && parts.some(({ part }) => part === 'diagnoses');
  const releases = [...byRelease.values()]
    .filter((own) => !main || own.some(({ part }) => part === 'diagnoses'))
    .map((own) => ({ release: own[0]?.release ?? '', from: own[0]?.from ?? '', parts: own }))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  if (name !== 'hcc') return releases;
  const byPart = Map.groupBy(parts, ({ part }) => part);
  return releases.map(({ release, from }) => ({
    release,
    from,
    parts: [...byPart.values()].flatMap((own) => {
      const sorted = [...own].sort((a, b) => (a.from < b.from ? -1 : 1));
      return sorted.findLast((part) => part.from <= from) ?? sorted[0] ?? [];
    }),
  }));
}

/**
 * Opens one release of a table from the bytes of its parts, as `tableReleases` puts them together; undefined when one is
 * damaged or cut. Big columns are looked at in place: the bytes must not be changed afterwards.
 */
export function openTable<K extends TableName>(
  name: K,
  parts: readonly { part: string; payload: Uint8Array }[],
): ReferenceTables[K] | undefined {
  const open: (parts: Parts) => ReferenceTables[K] | undefined = OPENERS[name];
  return open(Object.fromEntries(parts.map(({ part, payload }) => [part, payload])));
}
