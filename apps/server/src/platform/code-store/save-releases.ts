import { createHash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type CodeSet, encodeCodeSet, type TableRelease } from '@cleanclaim/codesets';
import {
  type Manifest,
  type StoredList,
  type StoredPart,
  type StoredSource,
  writeDurably,
  writeManifest,
} from './manifest.ts';

/** What is to be kept of one source file: code lists and table parts, all of it or nothing. */
export interface SourceContent {
  source: StoredSource;
  sets: readonly CodeSet[];
  tables: readonly TableRelease[];
}

/**
 * Keeps what a source file holds: new files first, then the manifest that names them. A release (set and name) or table
 * part that is there already is replaced. Returns the new manifest.
 */
export function saveSource(dir: string, manifest: Manifest, content: SourceContent): Manifest {
  const lists = content.sets.map((set) => saveList(dir, set, content.source.sha256));
  const parts = content.tables.map((table) => savePart(dir, table, content.source.sha256));
  const keptLists = manifest.lists.filter(
    (old) => !lists.some((list) => list.set === old.set && list.release === old.release),
  );
  const keptParts = manifest.parts.filter(
    (old) => !parts.some((p) => p.table === old.table && p.part === old.part && p.release === old.release),
  );
  const sources = manifest.sources.filter(({ sha256 }) => sha256 !== content.source.sha256);
  const kept = new Set([...keptLists, ...keptParts].map(({ source }) => source));
  const basis = new Set(
    [content.source, ...sources.filter(({ sha256 }) => kept.has(sha256))].map(({ base }) => base?.source),
  );
  const next: Manifest = {
    version: 1,
    // A source of which nothing is left may come again; one that another was put on is still in what that made.
    sources: [...sources.filter(({ sha256 }) => kept.has(sha256) || basis.has(sha256)), content.source],
    lists: [...keptLists, ...lists],
    parts: [...keptParts, ...parts],
  };
  writeManifest(dir, next);
  return next;
}

/**
 * Removes files that no release names: what an install that was killed has left, and what newer installs replaced. Done
 * at the start of an install, not at its end, so that a server that runs still finds what it has not opened yet.
 */
export function removeLeftovers(dir: string, manifest: Manifest): void {
  const named = new Set([...manifest.lists, ...manifest.parts].map(({ file }) => file));
  for (const name of readdirSync(dir)) {
    if (/\.(codes|table|part)$/.test(name) && !named.has(name)) rmSync(join(dir, name), { force: true });
  }
}

function saveList(dir: string, set: CodeSet, source: string): StoredList {
  const bytes = encodeCodeSet(set);
  const file = save(dir, [set.name, set.release], 'codes', bytes);
  const { name, release, subset, effectiveFrom, entries } = set;
  const days = effectiveFrom === undefined ? {} : { effectiveFrom };
  return { set: name, release, subset, ...days, count: entries.length, file, bytes: bytes.length, source };
}

function savePart(
  dir: string,
  { table, part, release, from, rows, payload }: TableRelease,
  source: string,
): StoredPart {
  const file = save(dir, [table, part, release], 'table', payload);
  return { table, part, release, from, rows, file, bytes: payload.length, source };
}

/** Named by its content, so that a file of an older manifest is never written over. */
function save(dir: string, names: readonly string[], kind: string, bytes: Uint8Array): string {
  const plain = names.filter((name) => name !== '').map((name) => name.replace(/[^A-Za-z0-9.]+/g, '-'));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const file = `${plain.join('_').slice(0, 120)}_${hash}.${kind}`;
  if (!existsSync(join(dir, file))) writeDurably(join(dir, file), bytes);
  return file;
}
