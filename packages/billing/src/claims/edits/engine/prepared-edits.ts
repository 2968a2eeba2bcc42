import type { ClaimKind } from '../../../encounters/index.ts';
import type { IsoDate } from '../../../kernel/index.ts';
import type { Edit } from '../edit.ts';

/** True when the edit stands on a date of service. */
export function inEffect(edit: Edit, dateOfService: string): boolean {
  const { from, to } = edit.effective;
  return from <= dateOfService && (to === undefined || dateOfService <= to);
}

/** Gives the edits of a kind that stand on a day, in the order of the list. */
export type EditsOn = (kind: ClaimKind, day: IsoDate) => readonly Edit[];

/**
 * Sorts edits out by kind and by the days on which one begins or ends, once for each span of days that is asked for, so
 * that a claim runs through its own edits and tests none of them.
 */
export function prepareEdits(edits: readonly Edit[]): EditsOn {
  /** Days from which on the set of edits is another one: the first day of an edit, and the day after its last. */
  const turns = [
    ...new Set(edits.flatMap(({ effective: { from, to } }) => (to === undefined ? [from] : [from, `${to}~`]))),
  ].sort();
  const spans = new Map<string, readonly Edit[]>();
  return (kind, day) => {
    // `2024-12-31~` sorts after that day and before the next.
    let span = 0;
    while (span < turns.length && (turns[span] ?? '') <= day) span += 1;
    const key = `${kind}${span}`;
    const known = spans.get(key);
    if (known) return known;
    const own = edits.filter((edit) => inEffect(edit, day) && (edit.kinds?.includes(kind) ?? true));
    spans.set(key, own);
    return own;
  };
}
