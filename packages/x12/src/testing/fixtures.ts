import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checkX12 } from '../check.ts';
import type { Segment } from '../types.ts';

/** Reading fixtures for tests; never part of the package. */

const projectRoot = fileURLToPath(new URL('../../../../', import.meta.url));
const fixturesRoot = join(projectRoot, 'fixtures');

/** Folder of real-world cases beside the project; undefined (and the reason printed by the caller) where absent. */
export const sharedCases = existsSync(join(projectRoot, '../shared/cases/x12'))
  ? join(projectRoot, '../shared/cases/x12')
  : undefined;

/** Folders of `fixtures/` with X12 files, named as the guides are. */
export const FIXTURE_GUIDES = readdirSync(fixturesRoot).filter((name) => existsSync(join(fixturesRoot, name, 'pass')));

export interface Fixture {
  name: string;
  bytes: Uint8Array;
}

/** All fixtures of a guide and kind (`pass`, `fail` or `case`). */
export function fixtures(guide: string, kind: string): Fixture[] {
  const folder = join(fixturesRoot, guide, kind);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.edi'))
    .map((file) => ({ name: `${guide}/${kind}/${file}`, bytes: new Uint8Array(readFileSync(join(folder, file))) }));
}

/** The text of one fixture that passes, one segment a line. */
export function passingText(guide: string, story: string): string {
  return readFileSync(join(fixturesRoot, guide, 'pass', `${story}.edi`), 'latin1');
}

export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

/** The same file with SE01 of its only transaction set counted anew. */
export function recount(text: string): string {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith('ST*'));
  const to = lines.findIndex((line) => line.startsWith('SE*'));
  return lines.map((line, i) => (i === to ? line.replace(/^SE\*\d+/, `SE*${to - from + 1}`) : line)).join('\n');
}

/** Codes of the errors of a file with where each stands, for example `element-required NM109`. */
export function errorsOf(text: string): string[] {
  return checkX12(bytesOf(text))
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.code} ${finding.element === '' ? finding.segment : finding.element}`.trim());
}

/** Codes of all findings, warnings too, with where each stands. */
export function findingsOf(text: string): string[] {
  return checkX12(bytesOf(text)).findings.map((finding) =>
    `${finding.code} ${finding.element === '' ? finding.segment : finding.element}`.trim(),
  );
}

/** What a segment says and how it was sent, whichever way it was read. */
export function asSent(segments: readonly Segment[]): Segment[] {
  return segments.map(({ id, elements, position, offset, delimiters, layout }) => ({
    id,
    elements,
    position,
    offset,
    delimiters,
    ...(layout === undefined ? {} : { layout }),
  }));
}
