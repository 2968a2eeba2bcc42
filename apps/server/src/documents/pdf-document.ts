import PDFDocument from 'pdfkit';

export type PdfDocument = InstanceType<typeof PDFDocument>;

/** Points in a tenth of a millimeter. */
export const POINTS_A_TENTH = 72 / 254;

/**
 * A PDF on letter paper without margins; the first page is there. The same drawing gives the same bytes: `created`
 * stands in for the clock.
 * @param keepsPages pages may be gone back to until the end, for numbers and a list of contents.
 */
export function letterPdf(
  title: string,
  created: Date,
  draw: (doc: PdfDocument) => void,
  { keepsPages = false }: { keepsPages?: boolean } = {},
): Promise<Uint8Array> {
  const doc = new PDFDocument({
    size: 'LETTER',
    margin: 0,
    bufferPages: keepsPages,
    info: { Title: title, CreationDate: created, ModDate: created },
  });
  const chunks: Buffer[] = [];
  const done = new Promise<Uint8Array>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });
  draw(doc);
  doc.end();
  return done;
}
