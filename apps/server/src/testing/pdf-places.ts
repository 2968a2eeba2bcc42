import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A character on a page: millimeters from the top left corner to the start of its base line. */
export interface PlacedCharacter {
  character: string;
  xMm: number;
  yMm: number;
}

const MM_A_POINT = 25.4 / 72;
/** Letter paper, points. */
const PAGE_HEIGHT = 792;

type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` first, then `outer`. */
function combined(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

interface Glyph {
  unicode: string;
  /** Thousandths of the font's size. */
  width: number;
}

/** Follows what the reader makes of the page's drawing: matrices, fonts and the glyphs that are shown. */
async function charactersOf(page: PDFPageProxy): Promise<PlacedCharacter[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const shown: PlacedCharacter[] = [];
  const saved: Matrix[] = [];
  let page0: Matrix = IDENTITY;
  let text: Matrix = IDENTITY;
  let size = 0;
  const show = (pieces: readonly (Glyph | number)[]) => {
    let along = 0;
    for (const piece of pieces) {
      if (typeof piece === 'number') {
        along -= (piece / 1000) * size;
        continue;
      }
      const [, , , , x, y] = combined(combined(page0, text), [1, 0, 0, 1, along, 0]);
      if (piece.unicode !== ' ') {
        shown.push({ character: piece.unicode, xMm: x * MM_A_POINT, yMm: (PAGE_HEIGHT - y) * MM_A_POINT });
      }
      along += (piece.width / 1000) * size;
    }
    text = combined(text, [1, 0, 0, 1, along, 0]);
  };
  for (const [i, operation] of fnArray.entries()) {
    const args = argsArray[i] as unknown[];
    if (operation === OPS.save) saved.push(page0);
    else if (operation === OPS.restore) page0 = saved.pop() ?? IDENTITY;
    else if (operation === OPS.transform) page0 = combined(page0, args as unknown as Matrix);
    else if (operation === OPS.beginText) text = IDENTITY;
    else if (operation === OPS.setTextMatrix) text = Array.from((args[0] ?? IDENTITY) as Matrix) as unknown as Matrix;
    else if (operation === OPS.setFont) size = args[1] as number;
    else if (operation === OPS.showText) show(args[0] as (Glyph | number)[]);
  }
  return shown;
}

/** What a PDF shows and where, page by page, as a PDF reader of others finds it; spaces are not told. */
export async function pdfPlaces(bytes: Uint8Array): Promise<PlacedCharacter[][]> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 });
  const file = await task.promise;
  const pages: PlacedCharacter[][] = [];
  for (let i = 1; i <= file.numPages; i += 1) pages.push(await charactersOf(await file.getPage(i)));
  await task.destroy();
  return pages;
}
