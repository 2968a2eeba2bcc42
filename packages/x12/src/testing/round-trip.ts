import { isDeepStrictEqual } from 'node:util';
import { transactionSetsOf } from '../access.ts';
import type { SegmentRule } from '../guide.ts';
import { readX12 } from '../read.ts';
import { rewriteX12 } from '../rewrite.ts';
import { type GuideName, toPlain, typedRoot } from '../typed/read.ts';
import { writeTyped } from '../typed/write.ts';
import type { Delimiters, Loop, OutInterchange, Segment, TransactionSet, X12File } from '../types.ts';
import { writeInterchange } from '../write.ts';
import { TYPED_ENVELOPE } from './envelopes.ts';

/** Ways through the package that must lose nothing; for tests. */

export { transactionSetsOf as setsOf };

/** The bytes of an interchange that can be written; a refusal is a bug of the caller. */
export function written(out: OutInterchange): Uint8Array {
  const result = writeInterchange(out);
  if (!result.ok) throw new Error(`${result.finding.element}: ${result.finding.message} ${result.finding.value}`);
  return result.bytes;
}

/** Whether a file comes back byte for byte when it is read and written: then a second reading gives the same, too. */
export function isRewritten(bytes: Uint8Array, file: X12File): boolean {
  return Buffer.compare(rewriteX12(file), bytes) === 0;
}

/** What is lost when the sets of a file become plain data, are written from it and read again; undefined for nothing. */
export function lostByTyped(guide: GuideName, file: X12File, delimiters?: Delimiters): string | undefined {
  const sets = transactionSetsOf(file);
  const contents = sets.map((set) => toPlain(typedRoot(set, guide)));
  const result = writeTyped(guide, {
    ...TYPED_ENVELOPE,
    transactionSets: contents.map((content, i) => ({ control: sets[i]?.control ?? '0001', content })),
    ...(delimiters === undefined ? {} : { delimiters }),
  });
  if (!result.ok) return `${result.finding.element}: ${result.finding.message}`;
  const again = transactionSetsOf(readX12(result.bytes)).map((set) => toPlain(typedRoot(set, guide)));
  const header = (content: object): object => ({
    ...content,
    transactionSetHeader: undefined,
    transactionSetTrailer: undefined,
  });
  const at = contents.findIndex((content, i) => !isDeepStrictEqual(header(content), header(again[i] ?? {})));
  return at < 0 && again.length === contents.length ? undefined : `set ${at} differs after writing it from plain data`;
}

/** A segment with its rule and the ids of the loops that it was placed in, outermost first. */
export interface Placed {
  segment: Segment;
  rule: SegmentRule | undefined;
  place: string;
}

/** Every placed segment of a set between ST and SE, in the order of the file. */
export function placements(set: TransactionSet): Placed[] {
  const found: Placed[] = [];
  const visit = (loop: Loop, place: string): void => {
    for (const segment of loop.segments) found.push({ segment, rule: segment.rule, place });
    for (const child of loop.loops) visit(child, `${place}/${child.id}`);
  };
  if (set.root !== undefined) visit(set.root, set.root.id);
  return found
    .filter(({ segment }) => segment.id !== 'ST' && segment.id !== 'SE')
    .sort((a, b) => a.segment.position - b.segment.position);
}
