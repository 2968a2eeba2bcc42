import type { Envelope, PaperFormName } from '@cleanclaim/billing/claims';
import { formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { drawFormPage, FORM_TITLES, NO_OFFSET, type PrintOffset } from './claim-form-pdf.ts';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

/**
 * `stock`: the forms without anything but data, for preprinted sheets. `covers`: the cover sheets, on white paper.
 * `copy`: each cover sheet with its forms on labelled boxes of our own, for the file.
 */
export type PrintPart = 'stock' | 'covers' | 'copy';

/** What stands on every page of a batch. */
export interface PrintBatchFacts {
  /** `000012`. */
  number: string;
  form: PaperFormName;
  /** ISO day. */
  madeDate: string;
}

const LEFT = 54;
const RIGHT = 558;
/** Two columns of claims side by side. */
const COLUMNS = [LEFT, 318];
const COLUMN_WIDTH = RIGHT - 318;
const FIRST_ROW = 330;
const ROW = 15;
const ROWS = 28;
/** Claims on one cover sheet; more go on the next. */
const CLAIMS_A_SHEET = ROWS * COLUMNS.length;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
const plain = (text: string) => text.normalize('NFC').replace(/[^\x20-\x7e\u00a0-\u00ff]/g, '?');

function line(doc: PdfDocument, text: string, x: number, y: number): void {
  doc.text(plain(text), x, y, { lineBreak: false });
}

function right(doc: PdfDocument, text: string, x: number, y: number, width: number): void {
  doc.text(text, x, y, { width, align: 'right', lineBreak: false });
}

const counted = (n: number, one: string) => `${n} ${n === 1 ? one : `${one}s`}`;

function head(doc: PdfDocument, batch: PrintBatchFacts, envelope: Envelope, sheet: string): void {
  doc.font('Helvetica').fontSize(9.5).fillColor('#000000');
  for (const [i, text] of envelope.from.entries()) line(doc, text, LEFT, 54 + 12 * i);
  doc.font('Helvetica-Bold').fontSize(13);
  right(doc, 'Claims by mail', 380, 54, 178);
  doc.font('Helvetica').fontSize(9.5);
  const facts = [
    `Batch ${batch.number}, ${formatDate(batch.madeDate)}`,
    FORM_TITLES[batch.form],
    ...(sheet ? [sheet] : []),
  ];
  for (const [i, text] of facts.entries()) right(doc, text, 380, 74 + 12 * i, 178);
  // The address stands where a window envelope shows it.
  doc.fontSize(11);
  for (const [i, text] of envelope.to.entries()) line(doc, text, LEFT + 18, 150 + 14 * i);
  doc.font('Helvetica-Bold').fontSize(12);
  const { claims, pages, totalChargeCents } = envelope;
  const sum = `${counted(claims.length, 'claim')} on ${counted(pages, 'page')}, ${formatDollars(totalChargeCents)} charged`;
  line(doc, sum, LEFT, 256);
  doc.font('Helvetica').fontSize(9.5);
  line(doc, 'Certified mail article number: ________________________________', LEFT, 278);
}

function columnHead(doc: PdfDocument, x: number): void {
  doc.font('Helvetica-Bold').fontSize(8.5);
  line(doc, 'Patient control number', x, FIRST_ROW - 18);
  right(doc, 'Pages', x + 120, FIRST_ROW - 18, 40);
  right(doc, 'Charge', x + 160, FIRST_ROW - 18, COLUMN_WIDTH - 160);
  doc
    .moveTo(x, FIRST_ROW - 5)
    .lineTo(x + COLUMN_WIDTH, FIRST_ROW - 5)
    .stroke('#888888');
}

function claimRows(doc: PdfDocument, claims: Envelope['claims']): void {
  for (const [column, x] of COLUMNS.entries()) {
    const some = claims.slice(column * ROWS, (column + 1) * ROWS);
    if (some.length === 0) continue;
    columnHead(doc, x);
    doc.font('Helvetica').fontSize(9.5);
    for (const [i, { claim, form }] of some.entries()) {
      const y = FIRST_ROW + ROW * i;
      line(doc, claim.patientControlNumber, x, y);
      right(doc, String(form.pages.length), x + 120, y, 40);
      right(doc, formatDollars(claim.totalChargeCents), x + 160, y, COLUMN_WIDTH - 160);
    }
  }
}

/** The cover sheets of an envelope: where it goes, how much is in it, and which claims, without names of patients. */
function drawCovers(doc: PdfDocument, batch: PrintBatchFacts, envelope: Envelope, newPage: () => void): void {
  const sheets = Math.max(1, Math.ceil(envelope.claims.length / CLAIMS_A_SHEET));
  for (let sheet = 0; sheet < sheets; sheet++) {
    newPage();
    head(doc, batch, envelope, sheets > 1 ? `Cover sheet ${sheet + 1} of ${sheets}` : '');
    claimRows(doc, envelope.claims.slice(sheet * CLAIMS_A_SHEET, (sheet + 1) * CLAIMS_A_SHEET));
  }
}

/**
 * A print batch as PDF on letter paper, envelope by envelope.
 * @param offset of the printer that has the preprinted forms; it moves these only.
 * @param created stands in the file; the same batch gives the same bytes.
 */
export function printBatchPdf(
  batch: PrintBatchFacts,
  envelopes: readonly Envelope[],
  print: { part: PrintPart; offset: PrintOffset },
  created: Date,
): Promise<Uint8Array> {
  const { part } = print;
  return letterPdf(`Print batch ${batch.number}`, created, (doc) => {
    let isFirst = true;
    const newPage = () => {
      if (!isFirst) doc.addPage();
      isFirst = false;
    };
    const stock = { background: 'none', offset: print.offset } as const;
    const options = part === 'stock' ? stock : ({ background: 'file-copy', offset: NO_OFFSET } as const);
    for (const envelope of envelopes) {
      if (part !== 'stock') drawCovers(doc, batch, envelope, newPage);
      if (part === 'covers') continue;
      for (const { form } of envelope.claims) {
        for (const page of form.pages) {
          newPage();
          drawFormPage(doc, form.form, page.boxes, options);
        }
      }
    }
  });
}
