import { join } from 'node:path';
import { codeSetTitle } from '@cleanclaim/codesets';
import { DataInUse } from '../expected-errors.ts';
import { takeOwnership } from '../owner-lock.ts';
import type { ByteProgress } from './download.ts';
import { codeStoreDir, type Manifest, readManifest } from './manifest.ts';
import { type Asked, alreadyIn, readSource, sha256Of } from './read-source.ts';
import { removeLeftovers, saveSource } from './save-releases.ts';
import { type ClosedFile, unpack } from './unpack.ts';
import type { UnpackedFile } from './unpacked-file.ts';

/** A file to install. */
export interface InstallFile {
  /** As shown to the user: a path below the folder, or the last part of an address. */
  name: string;
  /** Bytes of it, or why they cannot be had. */
  load(onBytes: ByteProgress): Promise<{ ok: true; bytes: Uint8Array } | { ok: false; place: string; message: string }>;
  /** SHA-256 that somebody vouches for, in hex. */
  sha256?: string;
}

/** What became of one file (or of one member of an archive). */
export type FileOutcome = { file: string } & (
  | ({ outcome: 'installed' | 'already' } & FileSummary)
  | { outcome: 'not-a-code-file'; reason: string }
  | { outcome: 'refused'; place: string; message: string }
);

interface FileSummary {
  format: string;
  /** Data rows of the file, and all its lines: header, titles and notes too. */
  rows: number;
  lines: number;
  releases: readonly InstalledRelease[];
}

/** A release or table as a file gave it. */
export interface InstalledRelease {
  /** Code set or table. */
  what: string;
  title: string;
  release: string;
  /** First day (ISO), where the release names one. */
  from?: string;
  count: number;
  /** True for a code list that is not whole. */
  subset: boolean;
}

/** How far an install is. */
export interface InstallProgress {
  /** A file is being read. */
  onStart?(file: string): void;
  /** Bytes of it that have come over the net. */
  onBytes?(file: string, done: number, total: number | undefined): void;
  onOutcome?(outcome: FileOutcome): void;
}

interface Waiting {
  file: UnpackedFile;
  sha256: string;
}

/**
 * Installs files one after the other; each is in whole or not at all, and a file with a fault stops no other. Files of
 * changes come last, when the releases they speak of are in. Refuses to run beside another install.
 * @returns what became of each file, in the order of reading.
 */
export async function installFiles(
  dataDir: string,
  files: readonly InstallFile[],
  asked: Asked,
  progress: InstallProgress = {},
): Promise<FileOutcome[]> {
  const dir = codeStoreDir(dataDir);
  const lock = takeOwnership(join(dir, 'install.lock'));
  if (!lock.ok) throw new DataInUse(`Codes are being installed here by process ${lock.owner}. Wait for it to end.`);
  try {
    let manifest = readManifest(dir);
    removeLeftovers(dir, manifest);
    const outcomes: FileOutcome[] = [];
    const tell = (outcome: FileOutcome) => {
      outcomes.push(outcome);
      progress.onOutcome?.(outcome);
    };
    const waiting: Waiting[] = [];
    for (const file of files) {
      progress.onStart?.(file.name);
      const known = file.sha256 === undefined ? undefined : alreadyIn(manifest, file.sha256.toLowerCase(), asked);
      if (known !== undefined && known.base === undefined) {
        tell({ file: file.name, outcome: 'already', ...summaryOf(manifest, known.sha256) });
        continue;
      }
      const opened = await openFile(file, (done, total) => progress.onBytes?.(file.name, done, total));
      if (!opened.ok) {
        tell({ file: file.name, outcome: 'refused', place: opened.place, message: opened.message });
        continue;
      }
      for (const { name, place, message } of opened.closed) tell({ file: name, outcome: 'refused', place, message });
      for (const item of opened.items) manifest = readOne(dir, manifest, item, asked, tell, waiting);
    }
    for (const item of waiting) manifest = readOne(dir, manifest, item, asked, tell, undefined);
    return outcomes;
  } finally {
    lock.release();
  }
}

type Opened =
  | { ok: true; items: Waiting[]; closed: readonly ClosedFile[] }
  | { ok: false; place: string; message: string };

/** Loads, checks the sum and unpacks. A member of an archive is known by its own content. */
async function openFile(file: InstallFile, onBytes: ByteProgress): Promise<Opened> {
  const loaded = await file.load(onBytes);
  if (!loaded.ok) return loaded;
  const sha256 = sha256Of(loaded.bytes);
  if (file.sha256 !== undefined && file.sha256.toLowerCase() !== sha256) {
    return {
      ok: false,
      place: 'file',
      message: `Its checksum is ${sha256.slice(0, 16)}..., expected was ${file.sha256.toLowerCase().slice(0, 16)}.... Download it again.`,
    };
  }
  const unpacked = unpack(file.name, loaded.bytes);
  if (!unpacked.ok) return unpacked;
  const [only] = unpacked.files;
  if (unpacked.files.length === 1 && only && !only.name.startsWith(`${file.name}/`)) {
    return { ok: true, items: [{ file: { name: file.name, bytes: only.bytes }, sha256 }], closed: [] };
  }
  const closed = unpacked.closed ?? [];
  if (unpacked.files.length + closed.length === 0)
    return { ok: false, place: 'file', message: 'There is nothing in it.' };
  const items = unpacked.files.map((member) => ({ file: member, sha256: sha256Of(member.bytes) }));
  return { ok: true, items, closed };
}

/** Reads one file and keeps what it holds; `waiting` takes files of changes, which are read later. */
function readOne(
  dir: string,
  manifest: Manifest,
  item: Waiting,
  asked: Asked,
  tell: (outcome: FileOutcome) => void,
  waiting: Waiting[] | undefined,
): Manifest {
  const file = item.file.name;
  const known = alreadyIn(manifest, item.sha256, asked);
  if (known?.base !== undefined && waiting !== undefined) {
    waiting.push(item); // what it changes may be about to change itself
    return manifest;
  }
  if (known !== undefined) {
    tell({ file, outcome: 'already', ...summaryOf(manifest, known.sha256) });
    return manifest;
  }
  const reading = readSource(dir, manifest, item.file, item.sha256, asked, waiting === undefined);
  if (reading.outcome === 'later') {
    waiting?.push(item);
    return manifest;
  }
  if (reading.outcome !== 'read') {
    tell({ file, ...reading });
    return manifest;
  }
  let next: Manifest;
  try {
    next = saveSource(dir, manifest, reading.content);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (!['ENOSPC', 'EDQUOT', 'EACCES', 'EROFS', 'EIO'].includes(code)) throw error;
    tell({
      file,
      outcome: 'refused',
      place: dir,
      message: `The folder cannot be written (${code}). Make room or give access and try again.`,
    });
    return manifest;
  }
  tell({ file, outcome: 'installed', ...summaryOf(next, item.sha256) });
  return next;
}

/** What a source has in the manifest. */
function summaryOf(manifest: Manifest, sha256: string): FileSummary {
  const source = manifest.sources.find((one) => one.sha256 === sha256);
  const lists = manifest.lists.filter((list) => list.source === sha256);
  const parts = manifest.parts.filter((part) => part.source === sha256);
  return {
    format: source?.format ?? '',
    rows: source?.rows ?? 0,
    lines: source?.lines ?? 0,
    releases: [
      ...lists.map(({ set, release, subset, effectiveFrom, count }) => ({
        what: set,
        title: codeSetTitle(set),
        release,
        ...(effectiveFrom === undefined ? {} : { from: effectiveFrom }),
        count,
        subset,
      })),
      ...parts.map(({ table, part, release, from, rows }) => ({
        what: table,
        title: part === '' ? table : `${table} (${part})`,
        release,
        from,
        count: rows,
        subset: false,
      })),
    ],
  };
}
