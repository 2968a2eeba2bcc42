import { isBai2, readBai2 } from './read-bai2.ts';
import { readBankCsv } from './read-bank-csv.ts';
import { isCamt053, readCamt053 } from './read-camt053.ts';
import { isOfx, readOfx } from './read-ofx.ts';
import type { BankFileFault, BankFileResult, CsvMapping } from './types.ts';

const OTHER_FILE: BankFileFault = {
  code: 'unreadable',
  place: 'line 1',
  message: 'This is no bank statement that Cleanclaim reads. Export it as CSV, OFX (QFX), BAI2 or camt.053.',
};

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
  const text = textOf(bytes).replace(/^\uFEFF/, '');
  if (isCamt053(text)) return readCamt053(text);
  if (isOfx(text)) return readOfx(text);
  if (isBai2(text)) return readBai2(text);
  if (/^\s*<|^%PDF|^PK\u0003/.test(text)) return { ok: false, fault: OTHER_FILE };
  return readBankCsv(text, kept);
}
