import { type Cents, cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { Practice } from '@cleanclaim/billing/parties';
import {
  type HouseholdStatement,
  NOTICE_WORDS,
  SHARE_WORDS,
  STATEMENT_LABELS,
  type StatementVisit,
} from '@cleanclaim/billing/receivables';
import {
  addressLines,
  BOTTOM,
  drawQrCode,
  LEFT,
  letterHead,
  phoneWords,
  printable,
  RIGHT,
  rule,
} from './letter-parts.ts';
import { letterPdf, type PdfDocument } from './pdf-document.ts';

type Label = keyof typeof STATEMENT_LABELS;
/** Height of the slip at the foot of the first or last page. */
const SLIP = 150;

/** A drawing of one statement: where the next line goes, in its language. */
interface Page {
  doc: PdfDocument;
  y: number;
  statement: HouseholdStatement;
}

const say = ({ statement }: Pick<Page, 'statement'>, label: Label) => STATEMENT_LABELS[label][statement.language];
const minus = (amount: Cents) => (amount === 0 ? formatDollars(amount) : formatDollars(cents(-amount)));

/** Goes to a new page when `height` points do not fit. */
function makeRoom(page: Page, height: number): void {
  if (page.y + height <= BOTTOM) return;
  page.doc.addPage();
  page.y = 54;
}

function heading(page: Page, practice: Practice): void {
  const { doc, statement } = page;
  letterHead(doc, practice);
  doc.font('Helvetica-Bold').fontSize(11).text(say(page, 'statement'), 380, 56, { width: 178, align: 'right' });
  const facts = [
    `${say(page, 'number')} ${statement.statementNumber}`,
    `${say(page, 'date')} ${formatDate(statement.date)}`,
  ];
  doc
    .font('Helvetica')
    .fontSize(9.5)
    .text(printable(facts.join('\n')), 380, 74, { width: 178, align: 'right' });
  const { name, address } = statement.guarantor;
  // The address stands where a window envelope shows it.
  const to = [`${name.first} ${name.last}`, ...addressLines(address)].join('\n');
  doc.fontSize(11).text(printable(to), LEFT + 18, 150, { width: 260 });
  doc.roundedRect(380, 146, 178, 58, 4).lineWidth(0.7).stroke('#888888');
  doc.fontSize(9.5).text(`${say(page, 'payBy')} ${formatDate(statement.dueDate)}`, 390, 156, { width: 158 });
  doc.font('Helvetica-Bold').fontSize(20).text(formatDollars(statement.totalDueCents), 390, 172, { width: 158 });
  page.y = 236;
  const notice = statement.action && NOTICE_WORDS[statement.action]?.[statement.language];
  if (!notice) return;
  doc
    .font('Helvetica-Bold')
    .fontSize(10)
    .text(printable(notice), LEFT, page.y, { width: RIGHT - LEFT });
  page.y = doc.y + 10;
}

function row(page: Page, what: string, amount: string, style: { bold?: boolean; indent?: number } = {}): void {
  const { doc } = page;
  const indent = style.indent ?? 10;
  const width = RIGHT - LEFT - 90 - indent;
  doc.font(style.bold ? 'Helvetica-Bold' : 'Helvetica').fontSize(9.5);
  const height = doc.heightOfString(printable(what), { width });
  makeRoom(page, height + 3);
  doc.text(printable(what), LEFT + indent, page.y, { width });
  doc.text(amount, RIGHT - 86, page.y, { width: 86, align: 'right' });
  page.y += height + 3;
}

/** What insurance did with the charge, and what it left. */
function insuranceRows(page: Page, visit: StatementVisit): void {
  const { language } = page.statement;
  if (visit.insurancePaidCents !== 0 || visit.payerNames.length > 0) {
    const who =
      visit.payerNames.length > 0
        ? `${say(page, 'insurancePaid')} (${visit.payerNames.join(', ')})`
        : say(page, 'insurancePaid');
    row(page, who, minus(visit.insurancePaidCents));
  }
  if (visit.insuranceReducedCents !== 0) row(page, say(page, 'reduced'), minus(visit.insuranceReducedCents));
  if (visit.payerOpenCents !== 0) row(page, say(page, 'stillWithInsurance'), minus(visit.payerOpenCents));
  for (const share of visit.shares)
    if (share.reason !== 'self-pay')
      row(page, SHARE_WORDS[share.reason][language], formatDollars(share.cents), { indent: 24 });
}

function visitBlock(page: Page, visit: StatementVisit): void {
  makeRoom(page, 78);
  const { doc } = page;
  const head = `${formatDate(visit.dateOfService)}   ${visit.patientName}`;
  doc
    .font('Helvetica-Bold')
    .fontSize(10)
    .text(printable(head), LEFT, page.y, { width: RIGHT - LEFT });
  page.y += 15;
  for (const service of visit.services) {
    const times = service.units === 1 ? '' : ` × ${service.units}`;
    row(page, `${service.what}${times}`, formatDollars(service.chargeCents));
  }
  if (visit.services.length !== 1) row(page, say(page, 'charged'), formatDollars(visit.chargeCents));
  insuranceRows(page, visit);
  if (visit.patientPaidCents !== 0) row(page, say(page, 'youPaid'), minus(visit.patientPaidCents));
  if (visit.forgivenCents !== 0) row(page, say(page, 'forgiven'), minus(visit.forgivenCents));
  row(page, say(page, visit.isAccount ? 'youOweHere' : 'youOwe'), formatDollars(visit.youOweCents), { bold: true });
  rule(doc, page.y + 2);
  page.y += 10;
}

function totals(page: Page): void {
  const { doc, statement } = page;
  if (statement.unappliedCents > 0) row(page, say(page, 'unapplied'), minus(statement.unappliedCents), { indent: 0 });
  makeRoom(page, 60);
  const total = `${say(page, 'totalDue')} ${formatDollars(statement.totalDueCents)}`;
  doc
    .font('Helvetica-Bold')
    .fontSize(11)
    .text(total, LEFT, page.y + 4, { width: RIGHT - LEFT, align: 'right' });
  page.y += 28;
  const { phone } = statement.practice;
  const message = printable(statement.message.replaceAll(phone, phoneWords(phone)));
  doc.font('Helvetica').fontSize(10);
  makeRoom(page, doc.heightOfString(message, { width: RIGHT - LEFT }) + 8);
  doc.text(message, LEFT, page.y, { width: RIGHT - LEFT });
  page.y = doc.y + 8;
}

/** What comes back with a check: number and amount, to whom, and the code to pay without one. */
function slip(page: Page, practice: Practice, link: string | undefined): void {
  const { doc, statement } = page;
  if (page.y + SLIP > 756) doc.addPage();
  const top = 756 - SLIP;
  rule(doc, top, true);
  doc
    .font('Helvetica')
    .fontSize(8)
    .text(say(page, 'slip'), LEFT, top + 6, { width: 300 });
  const { name } = statement.guarantor;
  const facts = [
    `${say(page, 'number')} ${statement.statementNumber}`,
    printable(`${name.first} ${name.last}`),
    `${say(page, 'totalDue')} ${formatDollars(statement.totalDueCents)}`,
    `${say(page, 'amountPaid')} $ ______________`,
  ];
  doc.fontSize(10).text(facts.join('\n'), LEFT, top + 24, { width: 200, lineGap: 5 });
  const to = [say(page, 'payableTo'), practice.name, ...addressLines(practice.payToAddress ?? practice.address)];
  doc.text(printable(to.join('\n')), 262, top + 24, { width: 190 });
  if (!link) return;
  drawQrCode(doc, link, 462, top + 18, 96);
  doc
    .font('Helvetica')
    .fontSize(8)
    .text(say(page, 'scanToPay'), 462, top + 116, { width: 96, align: 'center' });
}

/**
 * Draws a statement, US letter, in its language: each visit from its charge to what is left, the total, and a slip that
 * goes back with a check. The same statement gives the same bytes: `created` stands in for the clock.
 * @param link behind the QR code; absent: no code.
 * @returns the PDF file.
 */
export function statementPdf(
  statement: HouseholdStatement,
  practice: Practice,
  link: string | undefined,
  created: Date,
): Promise<Uint8Array> {
  return letterPdf(`${STATEMENT_LABELS.statement[statement.language]} ${statement.statementNumber}`, created, (doc) => {
    const page: Page = { doc, y: 236, statement };
    heading(page, practice);
    for (const visit of statement.visits) visitBlock(page, visit);
    totals(page);
    slip(page, practice, link);
  });
}
