import { readFileSync, writeFileSync } from 'node:fs';
import { readX12, type X12File } from '@cleanclaim/x12';
import { fail } from '../output.ts';

/** What a path that cannot be opened is, in a sentence. */
export function openingFault(error: unknown): string {
  return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'There is no such file.' : 'The file cannot be opened.';
}

/** Reads a file that must be X12; else ends with exit code 2. */
export function readOrFail(path: string): X12File {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    fail(`${path}: ${openingFault(error)}`, 2);
  }
  const file = readX12(bytes);
  if (!file.readable) fail(`${path}: ${file.findings[0]?.message ?? 'no X12 interchange'}`, 2);
  return file;
}

/** Writes what was asked for; a path that cannot be written ends the command with exit code 2. */
export function writeOrFail(path: string, content: string | Uint8Array): void {
  try {
    writeFileSync(path, content);
  } catch {
    fail(`${path} cannot be written`, 2);
  }
}

/** The day it is, ISO. */
export function todayIso(): string {
  return new Date().toISOString().slice(0, 10);
}
