import type { EntryDraft } from './types.ts';

/**
 * Completes an entry: drops zero lines and proves that it balances.
 * Throws when it does not: the decision that made it is wrong, and the database would refuse it too.
 * @returns undefined when nothing is left to post.
 */
export function journalEntry(draft: EntryDraft): EntryDraft | undefined {
  const lines = draft.lines.filter((line) => line.cents !== 0);
  const sum = lines.reduce((total, line) => total + line.cents, 0);
  if (sum !== 0) throw new Error(`entry ${draft.kind} is out of balance by ${sum} cents`);
  return lines.length === 0 ? undefined : { ...draft, lines };
}
