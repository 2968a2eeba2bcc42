import type { Practice } from '@cleanclaim/billing/parties';
import { addressLines, BOTTOM, LEFT, letterHead, printable, RIGHT, rule } from './letter-parts.ts';
import { letterPdf } from './pdf-document.ts';

/** A letter that tells facts in rows: day, words and an amount each. */
export interface PatientLetter {
  title: string;
  /** Name and address of who gets it. */
  to: readonly string[];
  /** Lines under the title. */
  facts: readonly string[];
  blocks: readonly {
    heading: string;
    rows: readonly { day: string; what: string; note?: string; amount: string }[];
    /** The line under the rows. */
    conclusion: string;
  }[];
  /** At the end. */
  closing: string;
}

/** Draws a letter of facts, US letter. The same letter gives the same bytes. */
export function patientLetterPdf(letter: PatientLetter, practice: Practice, created: Date): Promise<Uint8Array> {
  return letterPdf(letter.title, created, (doc) => {
    const width = RIGHT - LEFT;
    letterHead(doc, practice);
    doc
      .font('Helvetica')
      .fontSize(11)
      .text(printable(letter.to.join('\n')), LEFT + 18, 150, { width: 260 });
    doc.font('Helvetica-Bold').fontSize(14).text(printable(letter.title), LEFT, 236, { width });
    doc
      .font('Helvetica')
      .fontSize(10)
      .text(printable(letter.facts.join('\n')), LEFT, 256, { width });
    let y = doc.y + 12;
    const room = (height: number) => {
      if (y + height <= BOTTOM) return;
      doc.addPage();
      y = 54;
    };
    for (const block of letter.blocks) {
      room(60);
      doc.font('Helvetica-Bold').fontSize(10.5).text(printable(block.heading), LEFT, y, { width });
      y = doc.y + 4;
      for (const row of block.rows) {
        const words = printable(row.note ? `${row.what}. ${row.note}` : row.what);
        doc.font('Helvetica').fontSize(9.5);
        const height = doc.heightOfString(words, { width: width - 170 });
        room(height + 4);
        doc.text(row.day, LEFT, y, { width: 66 });
        doc.text(words, LEFT + 70, y, { width: width - 170 });
        doc.text(row.amount, RIGHT - 90, y, { width: 90, align: 'right' });
        y += height + 4;
      }
      room(24);
      doc.font('Helvetica-Bold').text(printable(block.conclusion), LEFT, y + 2, { width, align: 'right' });
      y = doc.y + 4;
      rule(doc, y);
      y += 10;
    }
    doc.font('Helvetica').fontSize(10);
    room(doc.heightOfString(printable(letter.closing), { width }));
    doc.text(printable(letter.closing), LEFT, y, { width });
  });
}

/** Name and address of a person, as an envelope has them. */
export function addressee(person: {
  name: { first: string; last: string };
  address?: Parameters<typeof addressLines>[0];
}): string[] {
  return [`${person.name.first} ${person.name.last}`, ...addressLines(person.address)];
}
