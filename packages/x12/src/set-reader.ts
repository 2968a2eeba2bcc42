import { assemble, closeInterchange, startAssembly } from './assemble.ts';
import type { UnitReader } from './stream-units.ts';
import { createTokenizer, finishBytes, pushBytes } from './tokenizer.ts';
import type { Interchange, Segment, TransactionSet } from './types.ts';
import { utf16Guard } from './utf16.ts';

/** What hears of the transaction sets of a file. The list of segments of a set stays empty: nothing is kept. */
export interface SetSink {
  /** Each segment of a set in the order of the file, ST and SE too. The first of a set tells that it begins. */
  segment(set: TransactionSet, segment: Segment): void;
  /** The set has ended, with its SE or without. */
  ended(set: TransactionSet): void;
  /** The interchange has ended: its TA1 segments are in it. */
  interchangeEnded(interchange: Interchange): void;
}

/**
 * A reader in constant memory that needs no guide: each segment with the transaction set around it, as `readX12` puts
 * them together, also where a set is odd or its guide unknown. Bytes are pushed and must not change afterwards. Never
 * throws on bad input; what is wrong with the envelopes is for `validateX12` to say.
 */
export function createSetReader(sink: SetSink): UnitReader {
  const ignore = () => {};
  const assembly = startAssembly({
    interchange: ignore,
    group: ignore,
    set: ignore,
    setSegment: (set, segment) => sink.segment(set, segment),
    setEnded: (set) => sink.ended(set),
    groupEnded: ignore,
    interchangeEnded: (interchange) => sink.interchangeEnded(interchange),
    finding: ignore,
  });
  const tokenizer = createTokenizer({ segment: (segment) => assemble(assembly, segment), problem: ignore });
  const guard = utf16Guard((chunk) => pushBytes(tokenizer, chunk));
  return {
    push: (chunk) => guard.push(chunk),
    finish: () => {
      guard.finish();
      finishBytes(tokenizer);
      closeInterchange(assembly, undefined);
    },
  };
}
