import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeColumns, type CodeSet, decodeCodeColumns, entryAt, type StoredCodeSet } from '@cleanclaim/codesets';
import { CodeStoreDamaged, type Manifest, readManifest, type StoredList } from './manifest.ts';

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
export function readStored<T extends { file: string; bytes: number }>(
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
export function damaged(dir: string, file: string): CodeStoreDamaged {
  return new CodeStoreDamaged(
    `${join(dir, file)} is missing or damaged. Remove it and install its source again with: cleanclaim codes install --from FILE`,
  );
}
