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
    pieces.push(bytesOf(layout.before ?? ''));
    pieces.push(layout.latin1 || layout.binary ? bytesOf(body) : encoder.encode(body));
    pieces.push(bytesOf(layout.after ?? d.segment + d.suffix));
  }
  flush();
  return concatenate(pieces);
}

/** One byte per character (ISO 8859-1). */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 0xff);
}

function concatenate(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
