import { formatDate } from '@cleanclaim/billing/kernel';
import type { Address, Practice } from '@cleanclaim/billing/parties';
import type { DisputeLetter } from '@cleanclaim/billing/receivables';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

const LEFT = 54;
const RIGHT = 558;
const BOTTOM = 720;
/** Column name, left edge and width in points; money is set right. */
const COLUMNS: readonly [title: string, x: number, width: number][] = [
  ['Patient, member id', LEFT, 120],
  ['Our claim, yours', 174, 110],
  ['Service', 284, 56],
  ['Line', 340, 62],
  ['Agreed', 402, 52],
  ['Yours', 454, 52],
  ['Difference', 506, 52],
];
const FIRST_MONEY = 4;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
function printable(text: string): string {
  return text.normalize('NFC').replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');
}

function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const zip = address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip;
  return [address.line1, ...(address.line2 ? [address.line2] : []), `${address.city}, ${address.state} ${zip}`];
}

function heading(doc: PdfDocument, letter: DisputeLetter, practice: Practice): number {
  const phone = practice.phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
  doc.font('Helvetica-Bold').fontSize(14).text(printable(practice.name), LEFT, 54, { width: 300 });
  doc
    .font('Helvetica')
    .fontSize(9.5)
    .text(printable([...addressLines(practice.address), phone].join('\n')), { width: 300 });
  doc.text(`${formatDate(letter.date)}\nDispute ${letter.disputeNumber}`, 380, 56, { width: 178, align: 'right' });
  // The address stands where a window envelope shows it.
  doc
    .fontSize(11)
    .text(printable([letter.payer.name, ...addressLines(letter.payer.address)].join('\n')), LEFT + 18, 150, {
      width: 300,
    });
  doc
    .font('Helvetica-Bold')
    .fontSize(11)
    .text(printable(letter.subject), LEFT, 236, { width: RIGHT - LEFT });
  doc.font('Helvetica').fontSize(10);
  doc.text(printable(letter.opening), LEFT, doc.y + 8, { width: RIGHT - LEFT });
  return doc.y + 14;
}

function tableHead(doc: PdfDocument, y: number): number {
  doc.font('Helvetica-Bold').fontSize(8.5);
  for (const [i, [title, x, width]] of COLUMNS.entries())
    doc.text(title, x, y, { width: width - 4, align: i < FIRST_MONEY ? 'left' : 'right' });
  doc
    .moveTo(LEFT, y + 13)
    .lineTo(RIGHT, y + 13)
    .stroke('#888888');
  return y + 18;
}

function rowHeight(doc: PdfDocument, { cells, terms }: DisputeLetter['rows'][number]): number {
  doc.font('Helvetica').fontSize(8.5);
  const heights = cells.map((cell, i) => doc.heightOfString(printable(cell), { width: (COLUMNS[i]?.[2] ?? 52) - 4 }));
  return Math.max(...heights) + doc.heightOfString(printable(terms), { width: RIGHT - LEFT - 12 }) + 12;
}

function tableRow(doc: PdfDocument, y: number, row: DisputeLetter['rows'][number]): number {
  const height = rowHeight(doc, row);
  for (const [i, cell] of row.cells.entries()) {
    const [, x, width] = COLUMNS[i] ?? ['', LEFT, 52];
    doc.text(printable(cell), x, y, { width: width - 4, align: i < FIRST_MONEY ? 'left' : 'right' });
  }
  const terms = doc.heightOfString(printable(row.terms), { width: RIGHT - LEFT - 12 });
  doc.fillColor('#444444').text(printable(row.terms), LEFT + 12, y + height - terms - 8, { width: RIGHT - LEFT - 12 });
  doc
    .fillColor('black')
    .moveTo(LEFT, y + height - 5)
    .lineTo(RIGHT, y + height - 5)
    .stroke('#cccccc');
  return y + height;
}

function table(doc: PdfDocument, letter: DisputeLetter, top: number): number {
  let y = tableHead(doc, top);
  for (const row of letter.rows) {
    if (y + rowHeight(doc, row) > BOTTOM) {
      doc.addPage();
      y = tableHead(doc, 54);
    }
    y = tableRow(doc, y, row);
  }
  return y;
}

/**
 * Draws a dispute, US letter. The same letter gives the same bytes.
 * @param created stands in for the clock.
 * @returns the PDF file.
 */
export function disputeLetterPdf(letter: DisputeLetter, practice: Practice, created: Date): Promise<Uint8Array> {
  return letterPdf(`Payment dispute ${letter.disputeNumber}`, created, (doc) => {
    let y = table(doc, letter, heading(doc, letter, practice)) + 10;
    doc.font('Helvetica').fontSize(10);
    const width = RIGHT - LEFT;
    const height = letter.closing.reduce((sum, text) => sum + doc.heightOfString(printable(text), { width }) + 8, 0);
    if (y + height > BOTTOM + 20) {
      doc.addPage();
      y = 54;
    }
    for (const text of letter.closing) {
      doc.text(printable(text), LEFT, y, { width });
      y = doc.y + 8;
    }
  });
}
