import type { Address, Practice } from '@cleanclaim/billing/parties';
import { encode } from 'uqr';
import type { PdfDocument } from './pdf-document.ts';

/** Left and right edge of what we write on a letter, in points. */
export const LEFT = 54;
export const RIGHT = 558;
/** Below this nothing is written: the foot of the page. */
export const BOTTOM = 736;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
export function printable(text: string): string {
  return text.normalize('NFC').replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');
}

export function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const zip = address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip;
  return [address.line1, ...(address.line2 ? [address.line2] : []), `${address.city}, ${address.state} ${zip}`];
}

/** Ten digits as people write them; anything else as it is. */
export function phoneWords(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

/** Who writes, at the top left. */
export function letterHead(doc: PdfDocument, practice: Practice): void {
  doc.font('Helvetica-Bold').fontSize(15).text(printable(practice.name), LEFT, 54, { width: 300 });
  doc
    .font('Helvetica')
    .fontSize(9.5)
    .text(printable([...addressLines(practice.address), phoneWords(practice.phone)].join('\n')), { width: 300 });
}

/** A QR code of a text, `size` points wide, with a quiet zone of its own (ISO/IEC 18004: four modules). */
export function drawQrCode(doc: PdfDocument, text: string, x: number, y: number, size: number): void {
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const module = size / data.length;
  for (const [row, cells] of data.entries())
    for (const [column, isDark] of cells.entries())
      if (isDark) doc.rect(x + column * module, y + row * module, module + 0.05, module + 0.05);
  doc.fill('#000000');
}

/** A thin line from edge to edge. */
export function rule(doc: PdfDocument, y: number, dashed = false): void {
  if (dashed) doc.dash(3, { space: 3 });
  doc.moveTo(LEFT, y).lineTo(RIGHT, y).lineWidth(0.7).stroke('#888888');
  if (dashed) doc.undash();
}
