import type { LoadFault } from '../types.ts';

/** Text of a code file, or why it cannot be read. */
export type TextResult = { ok: true; text: string } | { ok: false; fault: LoadFault };

/** A fault as a result, in one line. */
export function refused(place: string, message: string): { ok: false; fault: LoadFault } {
  return { ok: false, fault: { place, message } };
}

/** Turns a file into text: UTF-8, or Windows-1252 as older releases come. Refuses archives, spreadsheets and web pages. */
export function readText(input: string | Uint8Array): TextResult {
  if (typeof input !== 'string') {
    if (input[0] === 0x50 && input[1] === 0x4b) {
      return refused(
        'file',
        'This is a ZIP archive or a spreadsheet. Unpack it, or save the sheet as CSV, and try again.',
      );
    }
    if (input[0] === 0x1f && input[1] === 0x8b) return refused('file', 'This is a gzip file. Unpack it and try again.');
    if (input.includes(0)) return refused('file', 'This is not a text file. Save it as text or CSV and try again.');
  }
  const text = (typeof input === 'string' ? input : decode(input)).replace(/^\uFEFF/, '');
  if (text.trim() === '') return refused('file', 'The file is empty.');
  if (/^\s*<(!doctype|html)/i.test(text)) {
    return refused('file', 'This is a web page, not a code file. Download the file itself and try again.');
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
