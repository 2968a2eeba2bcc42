import type { Delimiters } from '../types.ts';

/** Binary data longer than this is not waited for: memory stays bounded whatever a length says. */
export const MAX_BINARY_BYTES = 1 << 26;

/** What may stand before the separator of the data: identifier, the filter of a BDS, length. */
export const MAX_BINARY_LEAD = 40;

/** Position of the data: its length stands right before it, and nothing after it. 0 for a segment without binary data. */
export function dataPosition(id: string): number {
  return id === 'BIN' ? 2 : id === 'BDS' ? 3 : 0;
}

/**
 * A BIN (length, data) or BDS (filter, length, data) states how many bytes its data has; the data may hold separators.
 * Gives the index of the terminator after the data; `more` when the bytes at hand may not be all; `none` when the segment
 * is no such segment or its length is wrong, so that it is read as any other.
 */
export function binaryEnd(
  bytes: Uint8Array,
  start: number,
  end: number,
  delimiters: Delimiters,
  final: boolean,
): number | 'more' | 'none' {
  const fields = leadingFields(bytes[start + 1]);
  if (bytes[start] !== 66 || fields === 0 || bytes[start + 2] !== (fields === 2 ? 78 : 83)) return 'none';
  const separator = delimiters.element.charCodeAt(0);
  const terminator = delimiters.segment.charCodeAt(0);
  let at = start + 3;
  if (bytes[at] !== separator) return 'none';
  let length = 0;
  for (let field = 1; field < fields; field += 1) {
    length = 0;
    for (at += 1; at < end && bytes[at] !== separator; at += 1) {
      const byte = bytes[at] as number;
      if (at - start > MAX_BINARY_LEAD || byte === terminator) return 'none';
      length = byte >= 48 && byte <= 57 ? length * 10 + byte - 48 : Number.NaN;
    }
    if (at >= end) return final ? 'none' : 'more';
  }
  if (!Number.isInteger(length) || length < 1 || length > MAX_BINARY_BYTES) return 'none';
  const stop = at + 1 + length;
  if (stop >= end) return final ? 'none' : 'more';
  return bytes[stop] === terminator ? stop : 'none';
}

/** Elements up to and with the data: 2 of a BIN, 3 of a BDS, by the second letter; 0 for another segment. */
function leadingFields(second: number | undefined): number {
  return second === 73 ? 2 : second === 68 ? 3 : 0;
}
