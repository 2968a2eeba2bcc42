import type { LoadFault } from '../types.ts';

/** A fault as a result, in one line. */
export function refused(place: string, message: string): { ok: false; fault: LoadFault } {
  return { ok: false, fault: { place, message } };
}

/** Text of a code file, or why it cannot be read. */
export type TextResult = { ok: true; text: string } | { ok: false; fault: LoadFault };

/** Turns a file into text: UTF-8, or Windows-1252 as older releases come. Refuses other kinds of file and web pages. */
export function readText(bytes: Uint8Array): TextResult {
  if (bytes.length === 0) return refused('file', 'The file is empty.');
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    return refused(
      `byte ${zero + 1}`,
      'This is not a text file, or it is damaged. Save it as text or CSV and try again.',
    );
  }
  const text = decode(bytes).replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('file', 'The file is empty.');
  if (/^\s*<(!doctype html|html)/i.test(text)) {
    return refused('line 1', 'This is a web page, not a code file. Download the file itself and try again.');
  }
  return { ok: true, text };
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so the single-byte set that CMS and AMA files have used.
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Lines without their ends, blank lines at the end dropped. */
export function linesOf(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  while (lines.length > 0 && (lines[lines.length - 1] ?? '').trim() === '') lines.pop();
  return lines;
}
