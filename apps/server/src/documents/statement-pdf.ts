import { type Cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { Address, Practice } from '@cleanclaim/billing/parties';
import type { Statement } from '@cleanclaim/billing/receivables';
import PDFDocument from 'pdfkit';

const LEFT = 54;
const RIGHT = 558;
/** Column name, left edge and width in points; money is set right. */
const COLUMNS: readonly [title: string, x: number, width: number][] = [
  ['Service', LEFT, 66],
  ['What', 120, 158],
  ['Charge', 278, 56],
  ['Insurance paid', 334, 56],
  ['Adjusted', 390, 56],
  ['You paid', 446, 52],
  ['You owe', 498, 60],
];

type Doc = InstanceType<typeof PDFDocument>;

/** Characters that the built-in font has; others become a question mark rather than a wrong sign. */
function printable(text: string): string {
  return text.normalize('NFC').replace(/[^\x20-\x7e\u00a0-\u00ff\n]/g, '?');
}

function addressLines(address: Address | undefined): string[] {
  if (!address) return [];
  const zip = address.zip.length === 9 ? `${address.zip.slice(0, 5)}-${address.zip.slice(5)}` : address.zip;
  return [address.line1, ...(address.line2 ? [address.line2] : []), `${address.city}, ${address.state} ${zip}`];
}

function phone(digits: string): string {
  return digits.replace(/^(\d{3})(\d{3})(\d{4})$/, '($1) $2-$3');
}

function heading(doc: Doc, statement: Statement, practice: Practice): void {
  doc.font('Helvetica-Bold').fontSize(15).text(printable(practice.name), LEFT, 54, { width: 300 });
  doc
    .font('Helvetica')
    .fontSize(9.5)
    .text(printable([...addressLines(practice.address), phone(practice.phone)].join('\n')), { width: 300 });
  doc.font('Helvetica-Bold').fontSize(11).text('Statement', 380, 56, { width: 178, align: 'right' });
  const facts = [
    `Number ${statement.statementNumber}`,
    `Date ${formatDate(statement.date)}`,
    `Patient ${statement.patientName}`,
  ];
  doc
    .font('Helvetica')
    .fontSize(9.5)
    .text(printable(facts.join('\n')), 380, 74, { width: 178, align: 'right' });
  const { name, address } = statement.guarantor;
  // The address stands where a window envelope shows it.
  doc
    .fontSize(11)
    .text(printable([`${name.first} ${name.last}`, ...addressLines(address)].join('\n')), LEFT + 18, 150, {
      width: 260,
    });
  doc.roundedRect(380, 146, 178, 58, 4).stroke('#888888');
  doc.fontSize(9.5).text(`Please pay by ${formatDate(statement.dueDate)}`, 390, 156, { width: 158 });
  doc.font('Helvetica-Bold').fontSize(20).text(formatDollars(statement.totalDueCents), 390, 172, { width: 158 });
}

function tableHead(doc: Doc, y: number): number {
  doc.font('Helvetica-Bold').fontSize(8.5);
  for (const [i, [title, x, width]] of COLUMNS.entries())
    doc.text(title, x, y, { width: width - 4, align: i < 2 ? 'left' : 'right' });
  doc
    .moveTo(LEFT, y + 24)
    .lineTo(RIGHT, y + 24)
    .stroke('#888888');
  return y + 30;
}

function tableRow(doc: Doc, y: number, cells: readonly string[]): number {
  doc.font('Helvetica').fontSize(9);
  const height = Math.max(...cells.map((cell, i) => doc.heightOfString(cell, { width: (COLUMNS[i]?.[2] ?? 60) - 4 })));
  for (const [i, cell] of cells.entries()) {
    const [, x, width] = COLUMNS[i] ?? ['', LEFT, 60];
    doc.text(cell, x, y, { width: width - 4, align: i < 2 ? 'left' : 'right' });
  }
  return y + height + 6;
}

const minus = (amount: Cents) => (amount === 0 ? formatDollars(amount) : `-${formatDollars(amount)}`.replace('--', ''));

function table(doc: Doc, statement: Statement): number {
  let y = tableHead(doc, 240);
  for (const line of statement.lines) {
    if (y > 690) {
      doc.addPage();
      y = tableHead(doc, 54);
    }
    const money = [
      formatDollars(line.chargeCents),
      minus(line.insurancePaidCents),
      minus(line.adjustedCents),
      minus(line.patientPaidCents),
      formatDollars(line.youOweCents),
    ];
    y = tableRow(doc, y, [formatDate(line.dateOfService), printable(line.what), ...money]);
  }
  if (statement.unappliedCents > 0)
    y = tableRow(doc, y, ['', 'Payment not applied yet', '', '', '', '', minus(statement.unappliedCents)]);
  return y;
}

/**
 * Draws a statement, US letter. The same statement gives the same bytes: its date stands in for the clock.
 * @returns the PDF file.
 */
export function statementPdf(statement: Statement, practice: Practice, created: Date): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: LEFT,
    info: { Title: `Statement ${statement.statementNumber}`, CreationDate: created, ModDate: created },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  heading(doc, statement, practice);
  const y = table(doc, statement);
  doc
    .moveTo(LEFT, y + 2)
    .lineTo(RIGHT, y + 2)
    .stroke('#888888');
  doc
    .font('Helvetica-Bold')
    .fontSize(11)
    .text(`Total due ${formatDollars(statement.totalDueCents)}`, LEFT, y + 10, { width: RIGHT - LEFT, align: 'right' });
  doc
    .font('Helvetica')
    .fontSize(10)
    .text(printable(statement.message.replaceAll(practice.phone, phone(practice.phone))), LEFT, y + 40, {
      width: RIGHT - LEFT,
    });
  doc.end();
  return done;
}
