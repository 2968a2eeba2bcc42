import type { TokenProblem } from './tokenizer.ts';
import { createTokenizer, finishBytes, pushBytes } from './tokenizer.ts';
import type { Segment } from './types.ts';

/**
 * Reads segments from chunks of bytes in constant memory: the same tokenizer as `readX12`, whatever the chunk borders.
 * `onProblem` hears what the tokenizer noticed about the bytes. The memory of a chunk may be used again once the next one is asked for.
 */
export async function* streamSegments(
  chunks: AsyncIterable<Uint8Array>,
  onProblem?: (problem: TokenProblem, offset: number) => void,
): AsyncGenerator<Segment> {
  let ready: Segment[] = [];
  const tokenizer = createTokenizer(
    {
      segment: (segment) => ready.push(segment),
      problem: (problem, offset) => onProblem?.(problem, offset),
    },
    true,
  );
  for await (const chunk of chunks) {
    pushBytes(tokenizer, chunk);
    yield* ready;
    ready = [];
  }
  finishBytes(tokenizer);
  yield* ready;
}
