import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeSetName, TableName } from '@cleanclaim/codesets';
import { CodeStoreDamaged } from '../expected-errors.ts';

/** A release of a code list as kept in one file. */
export interface StoredList {
  set: CodeSetName;
  release: string;
  subset: boolean;
  /** First day (ISO), where the release names one. */
  effectiveFrom?: string;
  /** Entries. */
  count: number;
  file: string;
  bytes: number;
  /** SHA-256 of the source file. */
  source: string;
}

/** A part of a table as kept in one file. */
export interface StoredPart {
  table: TableName;
  part: string;
  release: string;
  /** First day (ISO). */
  from: string;
  rows: number;
  file: string;
  bytes: number;
  /** SHA-256 of the source file. */
  source: string;
}

/** A source file that was read. */
export interface StoredSource {
  sha256: string;
  fileName: string;
  format: string;
  /** Data rows of the file. */
  rows: number;
  /** All its lines, titles and notes too. */
  lines: number;
  /** What the user asked for beside the file, since it changes what is made of it. */
  asked: string;
  /** `READER_VERSION` of the reader. */
  reader: number;
  /** Of changes: what they were put on; something else there means reading them again. */
  base?: Base;
}

/** The release that changes were put on. */
export interface Base {
  set: CodeSetName;
  /** First day (ISO) of the release that was made, and whether the older one might start on it too. */
  from: string;
  kind: 'before' | 'on-or-before';
  /** Name of the older release and SHA-256 of its source; '' when there was none. */
  release: string;
  source: string;
}

/** What is installed. Written whole; what it does not name is not there. */
export interface Manifest {
  version: 1;
  sources: readonly StoredSource[];
  lists: readonly StoredList[];
  parts: readonly StoredPart[];
}

const NAME = 'manifest.json';
const EMPTY: Manifest = { version: 1, sources: [], lists: [], parts: [] };

/** What is installed in the folder; nothing when there is no manifest. */
export function readManifest(dir: string): Manifest {
  let text: string;
  try {
    text = readFileSync(join(dir, NAME), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return EMPTY;
    throw error;
  }
  try {
    const manifest: Partial<Manifest> = JSON.parse(text);
    if (manifest.version === 1 && manifest.sources && manifest.lists && manifest.parts) return manifest as Manifest;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new CodeStoreDamaged(
    `${join(dir, NAME)} is damaged. Move the folder away and install the code sets again with: cleanclaim codes install --from FOLDER`,
  );
}

/** Replaces the manifest: after a crash either the old or the new one stands there whole. */
export function writeManifest(dir: string, manifest: Manifest): void {
  const text = JSON.stringify(manifest);
  writeDurably(join(dir, `${NAME}.part`), new TextEncoder().encode(text));
  renameSync(join(dir, `${NAME}.part`), join(dir, NAME));
  syncFolder(dir);
}

/** Writes a file and does not return before the disk has it. */
export function writeDurably(path: string, bytes: Uint8Array): void {
  const file = openSync(path, 'w', 0o600);
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function syncFolder(dir: string): void {
  if (process.platform === 'win32') return; // a folder cannot be opened there, and a rename is durable without it
  const folder = openSync(dir, 'r');
  try {
    fsyncSync(folder);
  } finally {
    closeSync(folder);
  }
}

/** The folder of installed code sets in a data folder, made when it is missing. */
export function codeStoreDir(dataDir: string): string {
  const dir = join(dataDir, 'codesets');
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  return dir;
}
