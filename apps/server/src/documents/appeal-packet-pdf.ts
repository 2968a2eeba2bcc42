import type { PaperForm } from '@cleanclaim/billing/claims';
import { formatDate, type IsoDate } from '@cleanclaim/billing/kernel';
import type { Address, Practice } from '@cleanclaim/billing/parties';
import type { NotePlace } from '@cleanclaim/billing/receivables';
import { drawFormPage, NO_OFFSET } from './claim-form-pdf.ts';
import { drawEnclosed, type EnclosedPdf, type EnclosedPlace } from './enclosed-pdf.ts';
import { drawMarkedText, printable } from './marked-text.ts';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

/** One part of a packet behind its letter. */
export type PacketPart =
  | { kind: 'form'; title: string; form: PaperForm }
  | { kind: 'text'; title: string; text: string; places?: readonly NotePlace[] }
  /** A document of others, page by page as it is. */
  | { kind: 'document'; title: string; document: EnclosedPdf }
  | { kind: 'rows'; title: string; intro: string; rows: readonly (readonly [label: string, value: string])[] };

export interface AppealPacket {
  date: IsoDate;
  practice: Practice;
  payer: { name: string; address?: Address };
  /** `Redetermination`. */
  levelName: string;
  /** Label and value of what the payer finds the claim by. */
  facts: readonly (readonly [label: string, value: string])[];
  letter: string;
  sender: string;
  parts: readonly PacketPart[];
}

const LEFT = 54;
const WIDTH = 504;
const TOP = 72;
const BOTTOM = 716;

function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const zip = address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip;
  return [address.line1, ...(address.line2 ? [address.line2] : []), `${address.city}, ${address.state} ${zip}`];
}

/** Adds a page with its heading; the first of a part and those that follow. */
function headed(doc: PdfDocument, title: string): void {
  doc.addPage();
  doc
    .font('Helvetica-Bold')
    .fontSize(12)
    .fillColor('#000000')
    .text(printable(title), LEFT, 42, { width: WIDTH, height: 15, ellipsis: true });
}

function drawLetter(doc: PdfDocument, packet: AppealPacket): void {
  const { practice, payer } = packet;
  doc.font('Helvetica-Bold').fontSize(15).text(printable(practice.name), LEFT, 54, { width: WIDTH });
  const phone = practice.phone.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
  doc.font('Helvetica').fontSize(9.5);
  doc.text(
    printable(
      [...addressLines(practice.address), `${phone} · NPI ${practice.npi} · Tax ID ${practice.taxId}`].join('\n'),
    ),
  );
  doc
    .fontSize(11)
    .text(printable([payer.name, 'Appeals', ...addressLines(payer.address)].join('\n')), LEFT, 150, { width: 300 });
  doc.fontSize(10).text(formatDate(packet.date), 380, 150, { width: 178, align: 'right' });
  let y = Math.max(doc.y, 212) + 12;
  doc
    .font('Helvetica-Bold')
    .fontSize(12)
    .text(printable(`Appeal: ${packet.levelName}`), LEFT, y, { width: WIDTH });
  y = doc.y + 6;
  for (const [label, value] of packet.facts) {
    doc.font('Helvetica-Bold').fontSize(9.5).text(label, LEFT, y, { width: 130 });
    doc.font('Helvetica').text(printable(value), LEFT + 136, y, { width: WIDTH - 136 });
    y = Math.max(doc.y, y + 11) + 3;
  }
  const newPage = () => headed(doc, `Appeal: ${packet.levelName}`);
  const closing = `\n\nSincerely,\n\n\n________________________________\n${packet.sender}\n${practice.name}`;
  drawMarkedText(doc, packet.letter + closing, [], {
    ...{ left: LEFT, width: WIDTH, top: y + 12, pageTop: TOP, bottom: BOTTOM, newPage },
  });
}

function drawRows(doc: PdfDocument, part: Extract<PacketPart, { kind: 'rows' }>): void {
  headed(doc, part.title);
  doc.font('Helvetica').fontSize(10).text(printable(part.intro), LEFT, TOP, { width: WIDTH });
  let y = doc.y + 10;
  for (const [label, value] of part.rows) {
    doc.font('Helvetica').fontSize(10);
    const height = Math.max(doc.heightOfString(printable(value), { width: WIDTH - 150 }), 12);
    if (y + height > BOTTOM) {
      headed(doc, part.title);
      y = TOP;
    }
    doc.font('Helvetica-Bold').fontSize(10).text(printable(label), LEFT, y, { width: 142 });
    doc.font('Helvetica').text(printable(value), LEFT + 150, y, { width: WIDTH - 150 });
    y = Math.max(doc.y, y + height) + 5;
  }
}

function drawPart(doc: PdfDocument, part: PacketPart): void {
  if (part.kind === 'form') {
    for (const page of part.form.pages) {
      doc.addPage();
      drawFormPage(doc, part.form.form, page.boxes, { background: 'file-copy', offset: NO_OFFSET });
    }
    doc.fillColor('#000000');
    return;
  }
  if (part.kind === 'rows') {
    drawRows(doc, part);
    return;
  }
  if (part.kind === 'document') {
    const { pages } = part.document;
    for (let i = 0; i < pages; i += 1)
      headed(doc, pages === 1 ? part.title : `${part.title}, page ${i + 1} of ${pages}`);
    return;
  }
  headed(doc, part.title);
  drawMarkedText(doc, part.text, part.places ?? [], {
    ...{ left: LEFT, width: WIDTH, top: TOP, pageTop: TOP, bottom: BOTTOM },
    newPage: () => headed(doc, part.title),
  });
}

function drawContents(doc: PdfDocument, entries: readonly { title: string; page: number }[]): void {
  doc.font('Helvetica').fontSize(10.5).fillColor('#000000');
  for (const [i, { title, page }] of entries.entries()) {
    const y = TOP + 8 + i * 18;
    doc.text(printable(title), LEFT, y, { width: WIDTH - 60, height: 14, ellipsis: true });
    doc.text(String(page), LEFT + WIDTH - 50, y, { width: 50, align: 'right', lineBreak: false });
  }
}

function numberPages(doc: PdfDocument, words: string): void {
  const { count } = doc.bufferedPageRange();
  for (let i = 0; i < count; i++) {
    doc.switchToPage(i);
    doc.font('Helvetica').fontSize(8).fillColor('#444444');
    doc.text(printable(words), LEFT, 768, { width: 380, lineBreak: false });
    doc.text(`Page ${i + 1} of ${count}`, LEFT + WIDTH - 100, 768, { width: 100, align: 'right', lineBreak: false });
  }
}

/** Where a page of a document of others stands: between the heading and the number of the page. */
const DOCUMENT_BOX = { left: 36, top: 62, width: 540, height: 694 };

/** Parts that fit the one page of contents. */
const MOST_PARTS = 34;

/**
 * The packet of an appeal on letter paper: the letter, the contents, and its parts, every page with its number. The same
 * packet gives the same bytes.
 */
export async function appealPacketPdf(packet: AppealPacket, created: Date): Promise<Uint8Array> {
  if (packet.parts.length > MOST_PARTS)
    throw new Error(`a packet of ${packet.parts.length} parts has no room for its contents`);
  const places: EnclosedPlace[] = [];
  const draw = (doc: PdfDocument) => {
    const pages = () => doc.bufferedPageRange().count;
    const entries = [{ title: 'Letter', page: 1 }];
    drawLetter(doc, packet);
    if (packet.parts.length > 0) {
      headed(doc, 'Contents');
      const contents = pages() - 1;
      for (const part of packet.parts) {
        entries.push({ title: part.title, page: pages() + 1 });
        if (part.kind === 'document') places.push({ document: part.document, firstPage: pages() });
        drawPart(doc, part);
      }
      doc.switchToPage(contents);
      drawContents(doc, entries);
    }
    const ours = packet.facts.find(([label]) => label === 'Our claim number')?.[1] ?? '';
    numberPages(doc, `${packet.levelName} · our claim ${ours}`);
  };
  const drawn = await letterPdf(`Appeal: ${packet.levelName}`, created, draw, { keepsPages: true });
  return drawEnclosed(drawn, places, DOCUMENT_BOX);
}
