import { createHash } from 'node:crypto';
import {
  type ChangeRelease,
  type CodeSet,
  type CodeSetName,
  codeSetTitle,
  type FileRelease,
  formatOf,
  type LoadFault,
  notACodeFile,
  READER_VERSION,
  readText,
  type TableRelease,
} from '@cleanclaim/codesets';
import type { Base, Manifest, StoredList, StoredSource } from './manifest.ts';
import { storedCodeSet } from './open-store.ts';
import type { SourceContent } from './save-releases.ts';
import type { UnpackedFile } from './unpacked-file.ts';

/** What the user asked for beside the file. */
export interface Asked {
  set?: CodeSetName;
  release?: string;
  /** First day (ISO). */
  effective?: string;
}

/** What became of one file. */
export type Reading =
  | { outcome: 'read'; content: SourceContent }
  /** Changes: they are put on their release once everything else is in. */
  | { outcome: 'later' }
  | { outcome: 'not-a-code-file'; reason: string }
  | { outcome: 'refused'; place: string; message: string };

/** SHA-256 in hex. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function askedKey({ set, release, effective }: Asked): string {
  return [set ?? '', release ?? '', effective ?? ''].join('|');
}

/** The source as installed before, unless what it was made of or from has changed since. */
export function alreadyIn(manifest: Manifest, sha256: string, asked: Asked): StoredSource | undefined {
  const found = manifest.sources.find((source) => source.sha256 === sha256);
  if (found === undefined || found.reader !== READER_VERSION || found.asked !== askedKey(asked)) return undefined;
  if (found.base !== undefined && !isStillOn(manifest, found.base, sha256)) return undefined;
  return found;
}

/** Whether changes would be put on the same release again. */
function isStillOn(manifest: Manifest, base: Base, sha256: string): boolean {
  const older = baseOf(manifest, base.set, base.from, base.kind, sha256);
  if ((older?.release ?? '') === base.release && (older?.source ?? '') === base.source) return true;
  // Names of NDC products take the place of the release that they were put on; its source is remembered for them.
  const replaced = base.kind === 'on-or-before' && manifest.sources.some((source) => source.sha256 === base.source);
  return replaced && manifest.lists.some((list) => list.source === sha256);
}

/**
 * The newest release that started before (or on) the day and was not made by this very source: a whole one if there is
 * any.
 */
function baseOf(
  manifest: Manifest,
  set: CodeSetName,
  from: string,
  kind: ChangeRelease['base'],
  sha256: string,
): StoredList | undefined {
  const older = manifest.lists
    .filter((list) => list.set === set && list.source !== sha256 && list.effectiveFrom !== undefined)
    .filter(({ effectiveFrom = '' }) => (kind === 'before' ? effectiveFrom < from : effectiveFrom <= from))
    .sort((a, b) => (a.effectiveFrom ?? '').localeCompare(b.effectiveFrom ?? ''));
  return older.findLast(({ subset }) => !subset) ?? older.at(-1);
}

/**
 * Reads one unpacked file. Nothing is kept yet.
 * @param sha256 of the file as it came, packed or not.
 * @param changes false: a file of changes is left for later.
 */
export function readSource(
  dir: string,
  manifest: Manifest,
  { name, bytes }: UnpackedFile,
  sha256: string,
  asked: Asked,
  changes: boolean,
): Reading {
  const fileName = nameWithYear(name);
  const headBytes = bytes.subarray(0, 4096);
  const reason = notACodeFile({ fileName, head: new TextDecoder('latin1').decode(headBytes) });
  const read = readText(bytes);
  if (reason !== undefined && (read.ok || /\.(pdf|docx?|pptx?|rtf|odt|png|jpe?g)$/i.test(fileName))) {
    return { outcome: 'not-a-code-file', reason };
  }
  if (!read.ok) return { outcome: 'refused', ...read.fault };
  const format = formatOf({ fileName, head: read.text.slice(0, 4096) });
  if (format === undefined) {
    return {
      outcome: 'refused',
      place: 'line 1',
      message: 'No code file that is known here starts like this. Check the file.',
    };
  }
  const result = format.read({ fileName, text: read.text, ...asked });
  if (!result.ok) return { outcome: 'refused', ...withAdvice(result.fault, asked) };
  if (!changes && result.releases.some((release) => release.kind === 'changes')) return { outcome: 'later' };
  const source: StoredSource = {
    sha256,
    fileName: name,
    format: format.id,
    rows: result.rows,
    lines: linesIn(read.text),
    asked: askedKey(asked),
    reader: READER_VERSION,
  };
  return contentOf(dir, manifest, source, ofSet(result.releases, asked.set), asked);
}

/**
 * The file's own name; when it has no year, that of the archive or folder around it that has one before it, since many
 * archives hold the release in their name only.
 */
function nameWithYear(name: string): string {
  const parts = name.split('/');
  const own = parts.pop() ?? name;
  const hasYear = (part: string) => /20\d{2}/.test(part);
  const around = hasYear(own) ? undefined : parts.findLast(hasYear);
  return around === undefined ? own : `${around.replace(/\.(zip|xlsx|gz)$/i, '')}_${own}`;
}

/** A release that was named and is not understood lacks its first day. */
function withAdvice(fault: LoadFault, { release, effective }: Asked): LoadFault {
  if (fault.place !== 'release' || release === undefined || effective !== undefined) return fault;
  const message = `The name '${release}' says no first day. Add it with --effective, such as 2026-10-01.`;
  return { place: 'release', message };
}

function linesIn(text: string): number {
  let lines = text.endsWith('\n') ? 0 : 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

/** Of a file with several sets the one that was asked for. */
function ofSet(releases: readonly FileRelease[], set: CodeSetName | undefined): readonly FileRelease[] {
  if (set === undefined) return releases;
  return releases.filter(
    (release) => (release.kind === 'codes' ? release.set.name : release.kind === 'changes' ? release.set : set) === set,
  );
}

function contentOf(
  dir: string,
  manifest: Manifest,
  source: StoredSource,
  releases: readonly FileRelease[],
  asked: Asked,
): Reading {
  if (releases.length === 0) {
    const title = asked.set === undefined ? 'such codes' : codeSetTitle(asked.set);
    return {
      outcome: 'refused',
      place: 'file',
      message: `The file holds no ${title}. Leave --set away or choose the right file.`,
    };
  }
  const sets: CodeSet[] = [];
  const tables: TableRelease[] = [];
  const made: StoredSource = { ...source };
  for (const release of releases) {
    if (release.kind === 'codes') sets.push(release.set);
    else if (release.kind === 'table') tables.push(release);
    else {
      const { set, from, base } = release;
      const older = baseOf(manifest, set, from, base, source.sha256);
      const applied = release.apply(older && storedCodeSet(dir, older));
      if (!applied.ok) return { outcome: 'refused', ...applied.fault };
      sets.push(applied.set);
      made.base = { set, from, kind: base, release: older?.release ?? '', source: older?.source ?? '' };
    }
  }
  const content = { source: made, sets, tables };
  const loss = lossBy(manifest, content);
  return loss === undefined ? { outcome: 'read', content } : { outcome: 'refused', place: 'file', message: loss };
}

/** Share of the rows of an installed table below which a new file of the same release is taken for a cut one. */
const CUT_BELOW = 0.9;

/** Why the content would take something away from a release that is installed; undefined when it does not. */
function lossBy(manifest: Manifest, { sets, tables }: SourceContent): string | undefined {
  const loss = (title: string, release: string, before: number, now: number) =>
    `${title} ${release} is installed with ${before.toLocaleString('en-US')} rows and this file has ${now.toLocaleString('en-US')}. It is cut off, or another release: name that with --release.`;
  for (const { name, release, subset, entries } of sets) {
    const old = manifest.lists.find((list) => list.set === name && list.release === release);
    if (old !== undefined && !old.subset && subset) return loss(codeSetTitle(name), release, old.count, entries.length);
  }
  for (const { table, part, release, rows } of tables) {
    const old = manifest.parts.find((p) => p.table === table && p.part === part && p.release === release);
    if (old !== undefined && rows < old.rows * CUT_BELOW) return loss(table, release, old.rows, rows);
  }
  return undefined;
}
