import type { CodeColumns } from './code-columns.ts';
import { entryAt } from './columns.ts';
import type { CodeEntry } from './types.ts';

/** What is different between two releases of a set. Each list is in order of code. */
export interface CodeListDiff {
  /** Codes that only the second has. */
  added: readonly CodeEntry[];
  /** Codes of the first that the second lacks, or that it gives a last day. */
  ended: readonly CodeEntry[];
  /** Codes with another label or long label. */
  relabelled: readonly { code: string; before: string; after: string }[];
  /** Codes that became a heading, or a code that may be billed. */
  billable: readonly CodeEntry[];
}

/** Compares two releases by the latest entry of each code. Rows of both stand in order of code, as columns do. */
export function diffCodeLists(first: CodeColumns, second: CodeColumns): CodeListDiff {
  const added: CodeEntry[] = [];
  const ended: CodeEntry[] = [];
  const relabelled: { code: string; before: string; after: string }[] = [];
  const billable: CodeEntry[] = [];
  let [a, b] = [0, 0];
  while (a < first.codes.length || b < second.codes.length) {
    const [codeA, codeB] = [first.codes[a], second.codes[b]];
    if (codeB === undefined || (codeA !== undefined && codeA < codeB)) {
      ended.push(entryAt(first, a));
      a = nextCode(first, a);
    } else if (codeA === undefined || codeB < codeA) {
      added.push(entryAt(second, b));
      b = nextCode(second, b);
    } else {
      const [before, after] = [entryAt(first, a), entryAt(second, b)];
      if (after.to !== undefined && before.to === undefined) ended.push(after);
      const [said, says] = [before.longLabel ?? before.label, after.longLabel ?? after.label];
      if (said !== says) relabelled.push({ code: after.code, before: said, after: says });
      if (before.billable !== after.billable) billable.push(after);
      a = nextCode(first, a);
      b = nextCode(second, b);
    }
  }
  return { added, ended, relabelled, billable };
}

/** Row of the next code: older entries of the same one are passed over. */
function nextCode({ codes }: CodeColumns, row: number): number {
  let next = row + 1;
  while (next < codes.length && codes[next] === codes[row]) next += 1;
  return next;
}
