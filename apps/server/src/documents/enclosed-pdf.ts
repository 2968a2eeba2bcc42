import { degrees, PDFDocument, type PDFPage } from 'pdf-lib';

/** A document that goes into a packet: opened, with the number of its pages. */
export interface EnclosedPdf {
  pages: number;
  source: PDFDocument;
}

/** Where pages of a document go: the first page of its place, from 0, and the box on each of them, in points from the top left. */
export interface EnclosedPlace {
  document: EnclosedPdf;
  firstPage: number;
}
export interface PageBox {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Opens a PDF to be enclosed; undefined when it is locked with a password, damaged, or has no page. */
export async function openEnclosedPdf(bytes: Uint8Array): Promise<EnclosedPdf | undefined> {
  try {
    const source = await PDFDocument.load(bytes, { updateMetadata: false });
    const pages = source.getPageCount();
    return pages === 0 ? undefined : { pages, source };
  } catch {
    // The reader says only by throwing that a file is locked or no PDF; who asks tells the person which file it is.
    return undefined;
  }
}

/** Draws one page of a document into the box, as large as it fits and upright as its reader shows it. */
async function placePage(target: PDFDocument, page: PDFPage, onto: PDFPage, box: PageBox): Promise<void> {
  const turn = ((page.getRotation().angle % 360) + 360) % 360;
  const { width, height } = page.getSize();
  // A page without content is a blank sheet: there is nothing to draw.
  if (page.node.Contents() === undefined) return;
  const embedded = await target.embedPage(page);
  const isSideways = turn === 90 || turn === 270;
  const [shownWidth, shownHeight] = isSideways ? [height, width] : [width, height];
  const scale = Math.min(box.width / shownWidth, box.height / shownHeight);
  const left = box.left + (box.width - shownWidth * scale) / 2;
  const bottom = onto.getHeight() - box.top - box.height + (box.height - shownHeight * scale) / 2;
  // A page turns around its own lower left corner: it is moved so that it lies in the box again.
  const x = left + (turn === 180 || turn === 270 ? shownWidth * scale : 0);
  const y = bottom + (turn === 90 || turn === 180 ? shownHeight * scale : 0);
  onto.drawPage(embedded, { x, y, xScale: scale, yScale: scale, rotate: degrees(-turn) });
}

/**
 * Draws the pages of documents onto pages of a PDF that were left free for them. The same input gives the same bytes.
 * @param bytes the PDF with its free pages, numbered already
 */
export async function drawEnclosed(
  bytes: Uint8Array,
  places: readonly EnclosedPlace[],
  box: PageBox,
): Promise<Uint8Array> {
  if (places.length === 0) return bytes;
  const target = await PDFDocument.load(bytes, { updateMetadata: false });
  for (const { document, firstPage } of places)
    for (let i = 0; i < document.pages; i += 1)
      await placePage(target, document.source.getPage(i), target.getPage(firstPage + i), box);
  return target.save({ useObjectStreams: false });
}
