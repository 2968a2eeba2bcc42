import {
  BASELINE_ABOVE,
  type BoxText,
  boxMap,
  type FormBox,
  type PaperForm,
  type PaperFormName,
} from '@cleanclaim/billing/claims';
import { letterPdf, type PdfDocument, POINTS_A_TENTH } from './pdf-document.ts';

/** How far a printer's sheets lie off, in millimeters: right and down. */
export interface PrintOffset {
  xMm: number;
  yMm: number;
}

export interface PrintOptions {
  /** `none`: data only, for preprinted stock. `file-copy`: our own labelled boxes under it, on white paper. */
  background: 'none' | 'file-copy';
  offset: PrintOffset;
}

export const NO_OFFSET: PrintOffset = { xMm: 0, yMm: 0 };

export const FORM_TITLES: Readonly<Record<PaperFormName, string>> = {
  'cms-1500': 'CMS-1500 (02/12)',
  'ub-04': 'UB-04',
  'ada-2024': 'ADA 2024',
};

/** Courier is 0.6 of its size wide. */
const sizeFor = (pitch: number) => 72 / pitch / 0.6;
const GRAY = '#8a8a8a';
const LINE = '#c4c4c4';
const LABEL_SIZE = 4.6;

interface Point {
  x: number;
  y: number;
}

/** Where a text of `length` characters begins on the paper, in points from the top left; `y` is its base line. */
function startOf(box: FormBox, length: number, { xMm, yMm }: PrintOffset): Point {
  const free = box.align === 'right' ? box.width * POINTS_A_TENTH - (length * 72) / box.pitch : 0;
  return {
    x: (box.x + xMm * 10) * POINTS_A_TENTH + free,
    y: (box.y + box.height - BASELINE_ABOVE + yMm * 10) * POINTS_A_TENTH,
  };
}

function write(doc: PdfDocument, text: string, { x, y }: Point): void {
  doc.text(text, x, y, { lineBreak: false, baseline: 'alphabetic' });
}

function drawBackground(doc: PdfDocument, form: PaperFormName): void {
  doc.lineWidth(0.3);
  for (const { label, labelSide, ...box } of boxMap(form)) {
    const x = box.x * POINTS_A_TENTH;
    const y = box.y * POINTS_A_TENTH;
    doc.rect(x, y, box.width * POINTS_A_TENTH, box.height * POINTS_A_TENTH).stroke(LINE);
    if (label === '') continue;
    doc.font('Helvetica').fontSize(LABEL_SIZE).fillColor(GRAY);
    const beside = x - doc.widthOfString(label) - 1.5;
    write(doc, label, labelSide === 'left' ? { x: beside, y: y + 7 } : { x, y: y - 1.2 });
  }
  const note = `${FORM_TITLES[form]}, file copy. Mail the claim on the preprinted form.`;
  doc.font('Helvetica').fontSize(6).fillColor(GRAY);
  write(doc, note, { x: 24, y: 787 });
}

/** Draws the texts of one page onto the page that is open. */
export function drawFormPage(
  doc: PdfDocument,
  form: PaperFormName,
  boxes: readonly BoxText[],
  { background, offset }: PrintOptions,
): void {
  if (background === 'file-copy') drawBackground(doc, form);
  const byName = new Map(boxMap(form).map((box) => [box.box, box]));
  for (const { box: name, text } of boxes) {
    const box = byName.get(name);
    if (!box) throw new Error(`the ${form} has no box ${name}`);
    doc.font('Courier').fontSize(sizeFor(box.pitch)).fillColor('#000000');
    // A file copy lies where its own boxes are: no printer's offset moves it.
    write(doc, text, startOf(box, text.length, background === 'none' ? offset : NO_OFFSET));
  }
}

/**
 * A claim's form as PDF on letter paper, a page for each page of the form.
 * @param created stands in the file; the same claim and day give the same bytes.
 */
export function claimFormPdf(form: PaperForm, options: PrintOptions, created: Date): Promise<Uint8Array> {
  return letterPdf(FORM_TITLES[form.form], created, (doc) => {
    for (const [i, page] of form.pages.entries()) {
      if (i > 0) doc.addPage();
      drawFormPage(doc, form.form, page.boxes, options);
    }
  });
}
