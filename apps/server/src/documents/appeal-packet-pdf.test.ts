import { degrees, PDFDocument } from 'pdf-lib';
import { expect, test } from 'vitest';
import { sampleClaim } from '../../../../packages/billing/src/claims/testing/sample-claim.ts';
import { pdfText } from '../testing/pdf-text.ts';
import { type AppealPacket, appealPacketPdf } from './appeal-packet-pdf.ts';
import { openEnclosedPdf } from './enclosed-pdf.ts';

const NOTE = 'Sore throat for 3 days.\nAssessment: acute infection, worse at night.';
const CREATED = new Date('2026-11-02T12:00:00Z');
const packet = (change: Partial<AppealPacket> = {}): AppealPacket => ({
  ...{ date: '2026-11-02', practice: sampleClaim().billing, payer: { name: 'Summit Commercial' } },
  ...{
    levelName: 'Redetermination',
    facts: [['Our claim number', 'CC1']],
    letter: 'Please look again.',
    sender: 'Orla Vance',
  },
  parts: [
    { kind: 'text', title: 'Policy', text: 'A line of the policy.\n'.repeat(80) },
    {
      kind: 'text',
      title: 'Record: Note',
      text: NOTE,
      places: [{ start: NOTE.indexOf('acute'), end: NOTE.indexOf(', worse') }],
    },
    { kind: 'rows', title: 'Proof of filing', intro: 'When it went out.', rows: [['10/05/2026', 'Sent']] },
  ],
  ...change,
});

test('the contents name the page on which each part begins, and every page has its number', async () => {
  const lines = pdfText(await appealPacketPdf(packet(), CREATED)).split('\n');
  const pageOf = (title: string) => lines[lines.indexOf(title) + 1];
  // The policy takes two pages: 3 and 4.
  expect(pageOf('Policy')).toBe('3');
  expect(pageOf('Record: Note')).toBe('5');
  expect(pageOf('Proof of filing')).toBe('6');
  expect(lines.filter((line) => /^Page \d of 6$/.test(line))).toHaveLength(6);
});

test('what is marked stands as a piece of its own; a sign that the font lacks keeps its place', async () => {
  const marked = pdfText(await appealPacketPdf(packet(), CREATED)).split('\n');
  expect(marked).toEqual(expect.arrayContaining(['acute infection,', 'Assessment:']));
  const odd = `Temp 39 \u2103 today. ${NOTE}`;
  const place = { start: odd.indexOf('acute'), end: odd.indexOf(', worse') };
  const parts = [{ kind: 'text', title: 'Record', text: odd, places: [place] }] as const;
  expect(pdfText(await appealPacketPdf(packet({ parts }), CREATED)).split('\n')).toContain('acute infection,');
});

test('a letter without parts has no contents; the same packet gives the same bytes', async () => {
  const one = await appealPacketPdf(packet({ parts: [] }), CREATED);
  expect(pdfText(one)).not.toContain('Contents');
  expect(await appealPacketPdf(packet({ parts: [] }), CREATED)).toEqual(one);
});

test('pages of other documents lie between heading and page number, turned as their reader shows them', async () => {
  const source = await PDFDocument.create({ updateMetadata: false });
  for (const turn of [0, 90, 180, 270]) {
    const page = source.addPage([400, 200]);
    page.setRotation(degrees(turn));
    page.drawRectangle({ x: 0, y: 0, width: 40, height: 20 });
  }
  source.addPage([612, 792]);
  const document = await openEnclosedPdf(await source.save());
  if (!document) throw new Error('the document cannot be opened');
  const parts = [{ kind: 'document', title: 'Document AC1', document }] as const;
  const bytes = await appealPacketPdf(packet({ parts }), CREATED);
  expect(await appealPacketPdf(packet({ parts }), CREATED)).toEqual(bytes);
  const lines = pdfText(bytes).split('\n');
  expect(lines[lines.indexOf('Document AC1') + 1]).toBe('3');
  expect(lines).toEqual(expect.arrayContaining(['Document AC1, page 5 of 5', 'Page 7 of 7']));
});

test('a file that is no PDF is not opened', async () => {
  expect(await openEnclosedPdf(new TextEncoder().encode('%PDF-1.4 nothing in it'))).toBeUndefined();
});
