import { inflateSync } from 'node:zlib';

const fromHex = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');

/** The text that a PDF of pdfkit shows, in the order of drawing, with no space between pieces of one line. */
export function pdfText(bytes: Uint8Array): string {
  const file = Buffer.from(bytes).toString('latin1');
  const streams = [...file.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map((match) => match[1] ?? '');
  const contents = streams.flatMap((stream) => {
    try {
      return [inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')];
    } catch {
      return []; // not compressed: a font or metadata, no page
    }
  });
  const shown = contents.flatMap((content) => [...content.matchAll(/\[([^\]]*)\] TJ/g)].map((match) => match[1] ?? ''));
  return shown
    .map((pieces) => [...pieces.matchAll(/<([0-9a-f]*)>/g)].map((piece) => fromHex(piece[1] ?? '')).join(''))
    .join('\n');
}
