import { createReadStream } from 'node:fs';
import { createUnitReader, type StreamEvent, type StreamOptions } from '@cleanclaim/x12';
import { openingFault } from './x12-files.ts';

/** Up to so many bytes a file may be held in memory whole; larger ones are streamed. */
export const MOST_WHOLE = 20_000_000;

const CHUNK_BYTES = 1 << 18;

/** A path that cannot be opened or read; the message says so in a sentence. */
export class Unopenable extends Error {}

/** What a path is called in text: `-` is standard input. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** The bytes of a file in chunks; of standard input for `-`. Throws `Unopenable`. */
export async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const stream = path === '-' ? process.stdin : createReadStream(path, { highWaterMark: CHUNK_BYTES });
  try {
    for await (const chunk of stream) yield chunk as Uint8Array;
  } catch (error) {
    // A fault of the reader's own carries a system code; anything else is a bug and keeps its stack.
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new Unopenable(openingFault(error));
  }
}

/** The beginning of a source: all of it, where it is no longer than asked for. */
export interface Beginning {
  /** The whole content, where it is short enough. */
  whole: Uint8Array | undefined;
  /** Everything from the start on, what was read already included; to be read once. */
  chunks: AsyncIterable<Uint8Array>;
}

/** Reads up to so many bytes ahead. Throws `Unopenable`. */
export async function begin(path: string, bytes: number): Promise<Beginning> {
  const source = chunksOf(path);
  const read: Uint8Array[] = [];
  let length = 0;
  while (length <= bytes) {
    const next = await source.next();
    if (next.done) {
      const whole = Buffer.concat(read);
      return { whole, chunks: pieces([whole]) };
    }
    read.push(next.value);
    length += next.value.length;
  }
  return { whole: undefined, chunks: pieces(read, source) };
}

/** Chunks cut to size, each let go of when it was taken; then those of the source. */
async function* pieces(read: Uint8Array[], source?: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for (let chunk = read.shift(); chunk !== undefined; chunk = read.shift()) {
    for (let at = 0; at < chunk.length; at += CHUNK_BYTES) yield chunk.subarray(at, at + CHUNK_BYTES);
  }
  if (source !== undefined) yield* source;
}

/** Hands over what a stream of chunks holds, in constant memory: `take` is called while the reader stands at the event. */
export async function readUnits(
  chunks: AsyncIterable<Uint8Array>,
  take: (event: StreamEvent) => void,
  options: StreamOptions,
): Promise<void> {
  const reader = createUnitReader(take, options);
  for await (const chunk of chunks) {
    reader.push(chunk);
    await drained();
  }
  reader.finish();
}

/** Waits for a reader of our output that is slower than we are. */
async function drained(): Promise<void> {
  const { stdout } = process;
  if (stdout.writableNeedDrain) await new Promise((resolve) => stdout.once('drain', resolve));
}
