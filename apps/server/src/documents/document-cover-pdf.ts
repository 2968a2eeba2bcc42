import { formatDate, type IsoDate } from '@cleanclaim/billing/kernel';
import type { Address, Practice } from '@cleanclaim/billing/parties';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

/** What the letter says. */
export interface DocumentCover {
  date: IsoDate;
  way: 'fax' | 'mail' | 'portal';
  practice: Practice;
  payer: { name: string; address?: Address; fax?: string };
  /** Fax number, address or site as it was entered; '' for the payer's own. */
  sentTo: string;
  /** The numbers by which the payer finds the claim. */
  patientControlNumber: string;
  payerClaimControlNumber: string;
  patientName: string;
  dateOfService: IsoDate;
  /** The payer's number of its request, and its last day; '' without one. */
  reference: string;
  dueDate: IsoDate | '';
  documents: readonly {
    title: string;
    controlNumber: string /** Text that follows on the next pages. */;
    text?: string;
  }[];
}

const LEFT = 54;
const WIDTH = 504;
const BOTTOM = 720;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
function printable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\t', '    ')
    .replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');
}

function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  return [address.line1, address.line2 ?? '', `${address.city}, ${address.state} ${address.zip}`].filter(Boolean);
}

const HEADINGS = { fax: 'Fax', mail: 'Letter', portal: 'Upload' } as const;

function drawLetter(doc: PdfDocument, cover: DocumentCover): void {
  const { practice, payer, way } = cover;
  doc.font('Helvetica-Bold').fontSize(15).text(printable(practice.name), LEFT, 54, { width: WIDTH });
  doc.font('Helvetica').fontSize(10);
  doc.text(printable([...addressLines(practice.address), practice.phone, `NPI ${practice.npi}`].join('\n')));
  doc.font('Helvetica-Bold').fontSize(13).text(`${HEADINGS[way]}: documents to a claim`, LEFT, 150);
  const to = [payer.name, ...(way === 'mail' ? addressLines(payer.address) : [])];
  const where = cover.sentTo || (way === 'fax' ? (payer.fax ?? '') : '');
  const facts = [
    ['To', to.join(', ')],
    ...(where ? [[way === 'fax' ? 'Fax number' : 'Sent to', where]] : []),
    ['Date', formatDate(cover.date)],
    ['Your claim number', cover.payerClaimControlNumber || 'not known to us'],
    ['Our claim number', cover.patientControlNumber],
    ['Patient', cover.patientName],
    ['Date of service', formatDate(cover.dateOfService)],
    ...(cover.reference ? [['Your request', cover.reference]] : []),
    ...(cover.dueDate ? [['Due by', formatDate(cover.dueDate)]] : []),
    ...cover.documents.map(({ title, controlNumber }) => [
      'Document',
      `${title}, attachment control number ${controlNumber}`,
    ]),
  ];
  let y = 180;
  for (const [label = '', value = ''] of facts) {
    doc.font('Helvetica-Bold').fontSize(10).text(label, LEFT, y, { width: 140 });
    doc.font('Helvetica').text(printable(value), LEFT + 150, y, { width: WIDTH - 150 });
    y = Math.max(doc.y, y + 12) + 5;
  }
  const notice =
    'This holds health information for the payer named above only. If it reached you by mistake, call us and destroy it.';
  doc.fontSize(9).text(notice, LEFT, 700, { width: WIDTH });
}

/** The text of a document, each page with its number in front. */
function drawText(doc: PdfDocument, { title, controlNumber, text = '' }: DocumentCover['documents'][number]): void {
  let y = BOTTOM;
  doc.font('Helvetica').fontSize(10);
  for (const line of printable(text).split('\n')) {
    const height = doc.heightOfString(line || ' ', { width: WIDTH });
    if (y + height > BOTTOM) {
      doc.addPage();
      doc.font('Helvetica-Bold').fontSize(10).text(`${title} · ${controlNumber}`, LEFT, 40, { width: WIDTH });
      doc.font('Helvetica').fontSize(10);
      y = 64;
    }
    doc.text(line || ' ', LEFT, y, { width: WIDTH });
    y += height;
  }
}

/**
 * The letter on top of documents that go by fax, mail or portal: to whom, which claim, under which numbers; behind it
 * what is text. A PDF of its own goes behind it as it is. The same cover gives the same bytes.
 */
export function documentCoverPdf(cover: DocumentCover, created: Date): Promise<Uint8Array> {
  return letterPdf('Documents to a claim', created, (doc) => {
    drawLetter(doc, cover);
    for (const document of cover.documents) if (document.text) drawText(doc, document);
  });
}
