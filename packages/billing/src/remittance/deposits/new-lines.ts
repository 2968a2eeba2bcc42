import type { BankFormat, StatementLine } from './types.ts';

/** A line that an account has already. */
export interface KnownLine {
  lineKey: string;
  format: BankFormat;
  bookedDate: string;
  cents: number;
}

export interface KeyedLine extends StatementLine {
  /** What the line is known by within its account. */
  lineKey: string;
}

const plainText = (line: StatementLine) => line.texts.join(' ').toUpperCase().replace(/\s+/g, ' ').trim();

/** The bank's own number with day and amount, since some banks use a number again; else what the line says. */
function contentKey(line: StatementLine): string {
  const { bookedDate, cents, transactionId, checkNumber } = line;
  if (transactionId) return ['id', transactionId, bookedDate, cents].join('|');
  return ['text', bookedDate, cents, checkNumber ?? '', plainText(line)].join('|');
}

/** Lines with their keys: equal lines of one file are told apart by counting. */
function keyed(lines: readonly StatementLine[]): KeyedLine[] {
  const counts = new Map<string, number>();
  return lines.map((line) => {
    const key = contentKey(line);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return { ...line, lineKey: `${key}|${count}` };
  });
}

/**
 * The lines of a statement that the account does not have yet. The same statement, an overlapping one, and the same
 * days in another format add nothing twice: a line is known by its key, or, from another format, whose texts and
 * numbers differ, by day and amount, each known line standing for one.
 */
export function newLines(
  lines: readonly StatementLine[],
  format: BankFormat,
  known: readonly KnownLine[],
): { added: KeyedLine[]; knownCount: number } {
  const keys = new Set(known.map((line) => line.lineKey));
  const others = new Map<string, number>();
  for (const line of known) {
    if (line.format === format) continue;
    const fact = `${line.bookedDate}|${line.cents}`;
    others.set(fact, (others.get(fact) ?? 0) + 1);
  }
  const added = keyed(lines).filter((line) => {
    if (keys.has(line.lineKey)) return false;
    const fact = `${line.bookedDate}|${line.cents}`;
    const left = others.get(fact) ?? 0;
    if (left > 0) others.set(fact, left - 1);
    return left === 0;
  });
  return { added, knownCount: lines.length - added.length };
}
