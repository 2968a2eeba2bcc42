import type { CodeColumns } from './code-columns.ts';
import { billableAt, boundary, columnsOf, inForceAt } from './columns.ts';
import type { CodeSet, StoredCodeSet } from './types.ts';

/** An installed release, opened when first asked. */
export interface CodeList {
  readonly release: string;
  readonly subset: boolean;
  readonly effectiveFrom: string | undefined;
  columns(): CodeColumns;
  /** First row (0-based) of a canonical code, that with the latest first day; -1 when the list lacks it. */
  rowOf(code: string): number;
  /** Whether the list says which headings there are; some lists hold codes that may be billed only. */
  hasHeadings(): boolean;
}

/** Makes a list of a set; its columns and the hash over its codes are made at the first question. */
export function codeListOf(set: CodeSet | StoredCodeSet): CodeList {
  let columns: CodeColumns | undefined;
  let slots: Int32Array | undefined;
  let headings: boolean | undefined;
  const open = () => {
    columns ??= 'columns' in set ? set.columns() : columnsOf(set.entries);
    return columns;
  };
  return {
    release: set.release,
    subset: set.subset,
    effectiveFrom: set.effectiveFrom,
    columns: open,
    rowOf(code) {
      const { codes } = columns ?? open();
      slots ??= slotsOf(codes);
      const mask = slots.length - 1;
      for (let slot = hashOf(code) & mask; ; slot = (slot + 1) & mask) {
        const row = (slots[slot] ?? 0) - 1;
        if (row < 0 || codes[row] === code) return row;
      }
    },
    hasHeadings() {
      headings ??= headingIn(open());
      return headings;
    },
  };
}

function headingIn(columns: CodeColumns): boolean {
  return columns.codes.some((_, row) => !billableAt(columns, row));
}

/**
 * An open hash over the codes: row + 1 of each code's first row, 0 where free. Four bytes a slot instead of the fifty
 * that a Map takes for an entry.
 */
function slotsOf(codes: readonly string[]): Int32Array {
  const slots = new Int32Array(2 ** Math.ceil(Math.log2(codes.length * 2 + 2)));
  const mask = slots.length - 1;
  for (const [row, code] of codes.entries()) {
    if (row > 0 && codes[row - 1] === code) continue;
    let slot = hashOf(code) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = row + 1;
  }
  return slots;
}

/** FNV-1a, with the high bits folded in, since only low ones choose the slot. */
function hashOf(code: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < code.length; at += 1) hash = Math.imul(hash ^ code.charCodeAt(at), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The row of the code that is in force on the day, else -1. `first` is what `rowOf` gave. */
export function rowInForce(columns: CodeColumns, first: number, isoDate: string): number {
  const code = columns.codes[first];
  for (let row = first; code !== undefined && columns.codes[row] === code; row += 1) {
    if (inForceAt(columns, row, isoDate)) return row;
  }
  return -1;
}

/** Whether the list has longer codes that start with the code. */
export function hasCodesBelow(columns: CodeColumns, code: string): boolean {
  const { codes } = columns;
  const start = boundary(codes, code);
  return codes[codes[start] === code ? boundary(codes, `${code}\0`) : start]?.startsWith(code) ?? false;
}
