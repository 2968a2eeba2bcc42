import { BASELINE_ABOVE, boxMap, type FormBox, type PaperFormName } from '@cleanclaim/billing/claims';
import { FORM_TITLES, type PrintOffset } from './claim-form-pdf.ts';
import { letterPdf, type PdfDocument, POINTS_A_TENTH } from './pdf-document.ts';

/** Boxes near the corners and in the middle, by which one sees whether sheets lie right. */
export const ALIGNMENT_BOXES: Readonly<Record<PaperFormName, readonly string[]>> = {
  'cms-1500': ['1.medicare', '1a', '10a.yes', '14.month', '21A', '22', '24A.1.from.month', '24J.6', '25', '33a'],
  'ub-04': ['1.1', '4', '10', '38.1', '42.1', '47.12.cents', '56', '60A', '67', '76.npi', '80.4'],
  'ada-2024': ['1.services', '3.1', '12.1', '24.1', '31.10', '33.1', '32', '38', '49', '58'],
};

const ARM = 9;

function cross(doc: PdfDocument, box: FormBox, { xMm, yMm }: PrintOffset): void {
  const x = (box.x + xMm * 10) * POINTS_A_TENTH;
  const y = (box.y + box.height - BASELINE_ABOVE + yMm * 10) * POINTS_A_TENTH;
  doc
    .moveTo(x - ARM, y)
    .lineTo(x + ARM, y)
    .moveTo(x, y - ARM)
    .lineTo(x, y + ARM)
    .stroke('#000000');
  doc.font('Helvetica').fontSize(7);
  doc.text(box.box.split('.')[0] ?? '', x + 3, y - 3, { lineBreak: false, baseline: 'alphabetic' });
}

/**
 * A page for one sheet of preprinted stock: a cross where the first character of some boxes stands. Its distance from
 * the lower left corner of the box's space for text is what the printer is off.
 */
export function alignmentPagePdf(form: PaperFormName, offset: PrintOffset, created: Date): Promise<Uint8Array> {
  return letterPdf(`Alignment of ${FORM_TITLES[form]}`, created, (doc) => {
    doc.lineWidth(0.5);
    const wanted = new Set(ALIGNMENT_BOXES[form]);
    for (const box of boxMap(form)) if (wanted.has(box.box)) cross(doc, box, offset);
    const words = [
      `${FORM_TITLES[form]}: each cross belongs where the first character of its box begins.`,
      'Right of it? Enter fewer millimeters to the right. Too low? Fewer down. Then print this page again.',
      `Now: ${offset.xMm} mm right, ${offset.yMm} mm down.`,
    ];
    doc.font('Helvetica').fontSize(8);
    for (const [i, text] of words.entries()) {
      doc.text(text, 150, 400 + 11 * i, { lineBreak: false, baseline: 'alphabetic' });
    }
  });
}
