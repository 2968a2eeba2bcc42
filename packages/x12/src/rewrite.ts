import { concatenate, latin1Bytes } from './bytes.ts';
import type { Segment, X12File } from './types.ts';

/**
 * Writes a file back as it was read: byte-identical for every valid file, and for most others (UTF-16, empty segments
 * and data outside of interchanges longer than 4,096 bytes come back normalized). `edit` may replace or drop segments;
 * counts and control numbers are then the caller's.
 */
export function rewriteX12(file: X12File, edit?: (segment: Segment) => Segment | undefined): Uint8Array {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let text = '';
  const flush = (): void => {
    if (text !== '') pieces.push(encoder.encode(text));
    text = '';
  };
  for (const original of file.segments) {
    const segment = edit === undefined ? original : edit(original);
    if (segment === undefined) continue;
    const { layout, delimiters: d } = segment;
    const body = [layout?.id ?? segment.id, ...segment.elements].join(d.element);
    if (layout === undefined) {
      text += body + d.segment + d.suffix;
      continue;
    }
    flush();
    pieces.push(latin1Bytes(layout.before ?? ''));
    pieces.push(layout.latin1 || layout.binary ? latin1Bytes(body) : encoder.encode(body));
    pieces.push(latin1Bytes(layout.after ?? d.segment + d.suffix));
  }
  flush();
  return concatenate(pieces);
}
