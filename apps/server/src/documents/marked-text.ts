import type { NotePlace } from '@cleanclaim/billing/receivables';
import type { PdfDocument } from './pdf-document.ts';

const MARK = '#fff3a3';
const LINE = 13.5;

/** Where text stands on the pages. */
interface TextBlock {
  left: number;
  width: number;
  /** Top of the first line, and of the first line of a page that is added. */
  top: number;
  pageTop: number;
  bottom: number;
  newPage: () => void;
}

interface Word {
  text: string;
  isMarked: boolean;
}

/** Characters that the built-in font has; others become a question mark, each for one, so that places stay. */
export function printable(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replaceAll('\r', ' ')
    .replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');
}

function wordsOf(line: string, offset: number, places: readonly NotePlace[]): Word[] {
  return [...line.matchAll(/\S+\s*/g)].map((match) => {
    const start = offset + match.index;
    const end = start + match[0].trimEnd().length;
    return { text: match[0], isMarked: places.some((place) => place.start < end && place.end > start) };
  });
}

/** Words as lines that fit a width; a word that is wider than a line stands alone on one. */
function fitted(doc: PdfDocument, words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [[]];
  let used = 0;
  for (const word of words) {
    const wide = doc.widthOfString(word.text);
    if (used > 0 && used + doc.widthOfString(word.text.trimEnd()) > width) {
      lines.push([]);
      used = 0;
    }
    lines.at(-1)?.push(word);
    used += wide;
  }
  return lines;
}

/** Words of a line that are marked alike as one piece, so that what is copied from the page is text. */
function runsOf(words: readonly Word[]): Word[] {
  const runs: Word[] = [];
  for (const { text, isMarked } of words) {
    const last = runs.at(-1);
    if (last?.isMarked === isMarked) last.text += text;
    else runs.push({ text, isMarked });
  }
  return runs;
}

function drawLine(doc: PdfDocument, words: readonly Word[], left: number, y: number): void {
  let x = left;
  for (const { text, isMarked } of runsOf(words)) {
    const mark = doc.widthOfString(text.trimEnd());
    if (isMarked) doc.rect(x - 1, y - 1.5, mark + 2, LINE - 1).fill(MARK);
    doc.fillColor('#000000').text(text.trimEnd(), x, y, { lineBreak: false });
    x += doc.widthOfString(text);
  }
}

/**
 * Draws text with places marked, as with a pen, over as many pages as it takes.
 * @param places 0-based offsets into the text, end exclusive.
 * @returns the height under the last line.
 */
export function drawMarkedText(doc: PdfDocument, text: string, places: readonly NotePlace[], block: TextBlock): number {
  const { left, width, pageTop, bottom, newPage } = block;
  let y = block.top;
  let offset = 0;
  const plain = printable(text);
  doc.font('Helvetica').fontSize(10);
  for (const line of plain.split('\n')) {
    for (const words of fitted(doc, wordsOf(line, offset, places), width)) {
      if (y + LINE > bottom) {
        newPage();
        doc.font('Helvetica').fontSize(10);
        y = pageTop;
      }
      drawLine(doc, words, left, y);
      y += LINE;
    }
    offset += line.length + 1;
  }
  return y;
}
