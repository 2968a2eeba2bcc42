import { type IsoDate, negate } from '../kernel/index.ts';
import type { EntryDraft } from './types.ts';

/**
 * Undoes an entry by a new one with every amount negated; the original stays as it was.
 * @param sourceKey key of the reversal itself, unique per tenant
 * @param postingDate an open day: a closed day is corrected in an open one
 */
export function reverseEntry(entry: EntryDraft, sourceKey: string, postingDate: IsoDate): EntryDraft {
  return {
    kind: 'reversal',
    sourceKey,
    postingDate,
    memo: `Reversal of: ${entry.memo}`,
    reversesSourceKey: entry.sourceKey,
    lines: entry.lines.map((line) => ({ ...line, cents: negate(line.cents), memo: `Reversal of: ${line.memo}` })),
  };
}
