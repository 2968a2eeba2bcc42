import { describe, expect, it } from 'vitest';
import { readX12 } from './read.ts';
import { streamSegments } from './stream.ts';
import { asSent, bytesOf, passingText } from './testing/fixtures.ts';
import type { Segment } from './types.ts';

async function* inChunks(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = bytesOf(text);
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size);
}

async function collect(segments: AsyncIterable<Segment>): Promise<Segment[]> {
  const all: Segment[] = [];
  for await (const segment of segments) all.push(segment);
  return all;
}

describe('streamSegments', () => {
  const visit = passingText('837P', 'office-visit');

  it.each([1, 7, 64, 100_000])('gives the same segments as a whole read in chunks of %i bytes', async (size) => {
    const segments = await collect(streamSegments(inChunks(visit, size)));
    expect(asSent(segments)).toEqual(asSent(readX12(bytesOf(visit)).segments));
  });

  it('gives segments while the file still arrives', async () => {
    const stream = streamSegments(inChunks(visit.repeat(3), 500));
    const first = await stream.next();
    expect(first.value?.id).toBe('ISA');
    expect((await stream.next()).value?.id).toBe('GS');
  });

  it('tells what the tokenizer noticed', async () => {
    const problems: string[] = [];
    const text = visit.replace('CLM*', 'clm*');
    await collect(streamSegments(inChunks(text, 50), (problem, offset) => problems.push(`${problem} ${offset}`)));
    expect(problems).toEqual([`segment-id-case ${text.indexOf('clm*')}`]);
  });

  it('counts positions anew in each transaction set', async () => {
    const segments = await collect(streamSegments(inChunks(visit + visit, 333)));
    expect(segments.filter((segment) => segment.id === 'ST').map((segment) => segment.position)).toEqual([1, 1]);
    expect(segments.filter((segment) => segment.id === 'CLM').map((segment) => segment.position)).toEqual([19, 19]);
  });
});
