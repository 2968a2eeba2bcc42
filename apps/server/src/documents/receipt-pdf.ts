import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import PDFDocument from 'pdfkit';

/** What a receipt says. */
export interface Receipt {
  receiptNumber: string;
  patientName: string;
  receivedDate: string;
  /** For example `Check 1042`. */
  method: string;
  paidCents: number;
  parts: readonly { what: string; cents: number }[];
  /** Set when the payment does not count any more. */
  returnedDate: string | null;
}

const LEFT = 54;
const WIDTH = 504;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
const printable = (text: string) => text.normalize('NFC').replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');

/** Draws the receipt of a patient's payment, US letter. The same receipt gives the same bytes. @returns the PDF file. */
export function receiptPdf(receipt: Receipt, practice: Practice, created: Date): Promise<Uint8Array> {
  const info = { Title: `Receipt ${receipt.receiptNumber}`, CreationDate: created, ModDate: created };
  const doc = new PDFDocument({ size: 'LETTER', margin: LEFT, info });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  const phone = practice.phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
  doc.font('Helvetica-Bold').fontSize(15).text(printable(practice.name), LEFT, 54);
  doc.font('Helvetica').fontSize(10).text(phone);
  doc.moveDown().font('Helvetica-Bold').fontSize(13).text(`Receipt ${receipt.receiptNumber}`);
  doc.font('Helvetica').fontSize(10.5).moveDown(0.5);
  doc.text(printable(`Received from or for ${receipt.patientName} on ${formatDate(receipt.receivedDate)}`));
  doc.text(printable(`Paid by: ${receipt.method}`));
  doc
    .moveDown()
    .font('Helvetica-Bold')
    .fontSize(18)
    .text(formatDollars(cents(receipt.paidCents)));
  doc.font('Helvetica').fontSize(10.5).moveDown();
  if (receipt.returnedDate) {
    doc.text(`This payment was taken back on ${formatDate(receipt.returnedDate)}. It pays nothing any more.`, {
      width: WIDTH,
    });
  } else {
    doc.text('Where the money is now:');
    for (const part of receipt.parts)
      doc.text(printable(`${formatDollars(cents(part.cents))}   ${part.what}`), { width: WIDTH });
  }
  doc.moveDown().text('Thank you. Please keep this receipt.');
  doc.end();
  return done;
}
