import { readBankCsv } from './read-bank-csv.ts';
import type { BankFileResult, CsvMapping } from './types.ts';

/** Text of a bank file: UTF-8, else the Western code page that older bank software writes; UTF-16 by its mark. */
function textOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/**
 * Reads a bank statement; the format is told by its content. A file with one bad line is refused as a whole, with the
 * place and the cause: a statement that lacks a line would make false gaps between bank and books.
 * @param kept how the account's CSV columns are read, where a person chose them
 */
export function readBankFile(bytes: Uint8Array, kept?: CsvMapping): BankFileResult {
  return readBankCsv(textOf(bytes), kept);
}
