import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AnyTable,
  type CodeColumns,
  type CodeSet,
  decodeCodeColumns,
  entryAt,
  openTable,
  type StoredCodeSet,
  type TableName,
  tableReleases,
} from '@cleanclaim/codesets';
import { CodeStoreDamaged } from '../expected-errors.ts';
import { type Manifest, readManifest, type StoredList, type StoredPart } from './manifest.ts';

/** Installed code lists, each opened when first asked. */
export function storedCodeSets(dir: string, manifest: Manifest): StoredCodeSet[] {
  return manifest.lists.map((list) => {
    const { set: name, release, subset, effectiveFrom, count } = list;
    const days = effectiveFrom === undefined ? {} : { effectiveFrom };
    return { name, release, subset, ...days, count, columns: () => columnsIn(dir, list) };
  });
}

/** The entries of an installed release as a set: for making a newer one out of it. */
export function storedCodeSet(dir: string, list: StoredList): CodeSet {
  const columns = columnsIn(dir, list);
  const { set: name, release, subset, effectiveFrom } = list;
  const entries = columns.codes.map((_, row) => entryAt(columns, row));
  return { name, release, subset, ...(effectiveFrom === undefined ? {} : { effectiveFrom }), entries };
}

/** Installed tables in all their releases, each opened when its data is first asked for. */
export function storedTables(dir: string, manifest: Manifest): AnyTable[] {
  const names = [...new Set(manifest.parts.map(({ table }) => table))];
  return names.flatMap((name) =>
    tableReleases(
      name,
      manifest.parts.filter(({ table }) => table === name),
    ).map(({ release, from, parts }) => lazyTable(dir, name, release, from, parts)),
  );
}

function lazyTable(
  dir: string,
  name: TableName,
  release: string,
  from: string,
  parts: readonly StoredPart[],
): AnyTable {
  let data: AnyTable['data'] | undefined;
  const table = {
    name,
    release,
    from,
    get data() {
      data ??= tableIn(dir, name, parts);
      return data;
    },
  };
  return table as AnyTable;
}

function tableIn(dir: string, name: TableName, parts: readonly StoredPart[]): AnyTable['data'] {
  const opened = parts.map((stored) => {
    const same = (other: StoredPart) =>
      other.table === name && other.part === stored.part && other.release === stored.release;
    return { part: stored.part, payload: readStored(dir, stored, () => readManifest(dir).parts.find(same)) };
  });
  const data = openTable(name, opened);
  if (data === undefined) throw damaged(dir, parts.map(({ file }) => file).join(', '));
  return data;
}

function columnsIn(dir: string, list: StoredList): CodeColumns {
  const same = (other: StoredList) => other.set === list.set && other.release === list.release;
  const bytes = readStored(dir, list, () => readManifest(dir).lists.find(same));
  const columns = decodeCodeColumns(bytes);
  if (columns === undefined) throw damaged(dir, list.file);
  return columns;
}

/**
 * Bytes of a stored file, checked for their length. When an install has replaced and removed it since the manifest was
 * read, the one that took its place.
 */
function readStored<T extends { file: string; bytes: number }>(
  dir: string,
  stored: T,
  again: () => T | undefined,
): Buffer {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(dir, stored.file));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    const newer = again();
    if (newer === undefined || newer.file === stored.file) throw damaged(dir, stored.file);
    return readStored(dir, newer, () => undefined);
  }
  if (bytes.length !== stored.bytes) throw damaged(dir, stored.file);
  return bytes;
}

/** The error for a stored file that is gone, cut or cannot be opened. */
function damaged(dir: string, file: string): CodeStoreDamaged {
  return new CodeStoreDamaged(
    `${join(dir, file)} is missing or damaged. Remove it and install its source again with: cleanclaim codes install --from FILE`,
  );
}
