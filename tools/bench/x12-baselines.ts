import { X12Parser } from 'node-x12';

/** What the X12 engine is measured beside: two bare ways to touch the bytes, and another reader. */

const IS_SEPARATOR = new Uint8Array(256);
for (const byte of [0x2a, 0x3a, 0x5e, 0x7e]) IS_SEPARATOR[byte] = 1;

/** The least that any reader does: every byte once, with the offset of each separator. Gives their number. */
export function separatorLoop(bytes: Uint8Array, offsets: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    offsets[count] = i;
    count += IS_SEPARATOR[bytes[i] as number] as number;
  }
  return count;
}

/** The text decoded and split twice; knows neither offsets nor guides. */
export function naiveSplit(bytes: Uint8Array): string[][] {
  return new TextDecoder()
    .decode(bytes)
    .split('~')
    .map((segment) => segment.split('*'));
}

/**
 * The package node-x12 reads a whole file into its object model (segments and elements, no guide). Fifty
 * megabytes take it more than three gigabytes of memory, so it is given `NODE_X12_MEGABYTES` at the most.
 */
export function nodeX12(bytes: Uint8Array): number {
  const interchange = new X12Parser().parse(Buffer.from(bytes).toString('latin1'));
  return 'functionalGroups' in interchange ? interchange.functionalGroups.length : interchange.length;
}

export const NODE_X12_MEGABYTES = 10;
