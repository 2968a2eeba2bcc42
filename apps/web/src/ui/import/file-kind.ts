/** Larger files are refused by the readers; the browser says so before it sends anything. */
export const IMPORT_LIMIT_BYTES = 20 * 1024 * 1024;

export type FileKind = 'chart' | 'x12';

/** Names under which clearinghouses hand out answers. */
const X12_ENDING = /\.(x12|edi|835|837|997|999|277|277ca|ta1|era)$/i;

/**
 * What a file is, by how it begins: an X12 interchange starts with ISA, before any other sign. The name decides only
 * for a file that begins with nothing to go by.
 */
export function fileKind(fileName: string, start: string): FileKind {
  const text = start.replace(/^\uFEFF/, '').trimStart();
  if (text.startsWith('ISA')) return 'x12';
  if (/^(<|\{|\[|MSH|FHS|BHS)/.test(text)) return 'chart';
  return X12_ENDING.test(fileName) ? 'x12' : 'chart';
}

/** Why a file is not sent at all; undefined when it can go. */
export function whyNotSent(size: number): string | undefined {
  if (size === 0) return 'The file is empty. Export it again from where it came.';
  if (size > IMPORT_LIMIT_BYTES)
    return `The file has ${fileSize(size)}; the limit is ${fileSize(IMPORT_LIMIT_BYTES)}. Split it and send the parts.`;
  return undefined;
}

/** Bytes in words, rounded up so that a file over a limit never reads as the limit. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  if (bytes < 1024 * 1024) return `${Math.ceil(bytes / 1024).toLocaleString('en-US')} kB`;
  return `${(Math.ceil((bytes / (1024 * 1024)) * 10) / 10).toLocaleString('en-US')} MB`;
}
