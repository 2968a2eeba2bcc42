import { type Cents, cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import type { CountedReceipt } from '@cleanclaim/billing/remittance';
import { RECEIPT_WORDS } from '../contract/deposit-words.ts';
import { BOTTOM, LEFT, letterHead, printable, RIGHT, rule } from './letter-parts.ts';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

/** What a close report says. */
export interface DayCloseReport {
  closeNumber: number;
  fromDate: string;
  closedDate: string;
  lines: readonly CountedReceipt[];
  days: readonly { date: string; entries: number; receiptsCents: number }[];
  entryCount: number;
  receiptsCents: Cents;
  differenceCents: Cents;
  entriesSha256: string;
  seal: string;
  closedBy: string;
  closedAt: string;
}

const COLUMNS = [LEFT, 250, 360, 420, 490] as const;

/** One line of the table, on a new page where the old one is full. @returns where the next one goes */
function tableRow(doc: PdfDocument, y: number, cells: readonly string[], bold = false): number {
  const at = y > BOTTOM - 16 ? 54 : y;
  if (at !== y) doc.addPage();
  doc.font(bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(9.5);
  for (const [i, cell] of cells.entries()) {
    const [left = LEFT, right = RIGHT] = [COLUMNS[i], COLUMNS[i + 1]];
    doc.text(printable(cell), left, at, { width: right - left - 6, align: i < 2 ? 'left' : 'right', lineBreak: false });
  }
  return at + 15;
}

function receiptRows(doc: PdfDocument, top: number, lines: readonly CountedReceipt[]): number {
  let y = tableRow(doc, top, ['Received', 'By', 'Posted', 'Counted', 'Difference'], true);
  for (const line of lines) {
    const amounts = [line.cents, line.countedCents, line.differenceCents].map((amount) => formatDollars(amount));
    y = tableRow(doc, y, [RECEIPT_WORDS[line.method], line.person || 'Cleanclaim', ...amounts]);
    if (line.why) y = tableRow(doc, y, [`   ${line.why}`]);
  }
  return y;
}

/** The printable report of a close: what was received, counted and explained, by whom, with the seal of the batch. */
export function dayClosePdf(practice: Practice, close: DayCloseReport): Promise<Uint8Array> {
  const title = `Day close ${close.closeNumber}`;
  return letterPdf(title, new Date(close.closedAt), (doc) => {
    letterHead(doc, practice);
    doc.font('Helvetica-Bold').fontSize(13).text(title, 380, 56, { width: 178, align: 'right' });
    const span = close.fromDate === close.closedDate ? '' : `${formatDate(close.fromDate)} to `;
    doc
      .font('Helvetica')
      .fontSize(9.5)
      .text(`${span}${formatDate(close.closedDate)}`, 380, 76, { width: 178, align: 'right' });
    rule(doc, 132);
    let y = receiptRows(doc, 146, close.lines);
    const counted = cents(close.receiptsCents + close.differenceCents);
    const totals = [close.receiptsCents, counted, close.differenceCents].map((amount) => formatDollars(amount));
    y = tableRow(doc, y + 4, ['Together', '', ...totals], true) + 12;
    y = tableRow(doc, y, ['Posting date', 'Entries', 'Received'], true);
    for (const { date, entries, receiptsCents } of close.days)
      y = tableRow(doc, y, [formatDate(date), String(entries), formatDollars(cents(receiptsCents))]);
    const facts = [
      `${close.entryCount} entries of the ledger are in this batch. No entry with these posting dates is taken any more.`,
      `Closed by ${close.closedBy} at ${close.closedAt}`,
      `Entries SHA-256 ${close.entriesSha256}`,
      `Seal SHA-256 ${close.seal}`,
    ];
    for (const fact of facts) y = tableRow(doc, y + 3, [fact]);
    doc.text('Signature', LEFT, Math.min(y + 40, BOTTOM), { lineBreak: false });
    rule(doc, Math.min(y + 52, BOTTOM + 12));
  });
}
