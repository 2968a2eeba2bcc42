import { expect, test } from 'vitest';
import { pdfText } from '../testing/pdf-text.ts';
import { type DocumentCover, documentCoverPdf } from './document-cover-pdf.ts';

const ADDRESS = { line1: '118 Hollow Creek Road', city: 'Cedar Hollow', state: 'OH', zip: '43062' };
const COVER: DocumentCover = {
  date: '2026-11-04',
  way: 'fax',
  practice: {
    name: 'Cedar Hollow Family Medicine',
    npi: '1999000106',
    taxonomy: '207Q00000X',
    taxId: '890555011',
    address: ADDRESS,
    phone: '7405550110',
    submitterId: 'CEDARHOLLOW',
  },
  payer: { name: 'Summit Commercial', fax: '5135550147' },
  sentTo: '',
  patientControlNumber: 'CC00001Y',
  payerClaimControlNumber: 'ST0001',
  patientName: 'Irene Sandoval',
  dateOfService: '2026-10-12',
  reference: 'REQ40',
  dueDate: '2026-12-02',
  documents: [{ title: 'Progress note', controlNumber: 'AC000000001', text: 'Sore throat.\nNo fever.' }],
};
const CREATED = new Date('2026-11-04T09:00:00Z');

test('the letter names claim, request, last day and document, to the fax of the payer; the note stands behind it', async () => {
  const text = pdfText(await documentCoverPdf(COVER, CREATED));
  for (const said of ['Summit Commercial', '5135550147', 'ST0001', 'CC00001Y', 'REQ40', 'AC000000001', 'No fever.'])
    expect(text).toContain(said);
});

test('the same letter gives the same bytes, and a long note several pages', async () => {
  expect(await documentCoverPdf(COVER, CREATED)).toEqual(await documentCoverPdf(COVER, CREATED));
  const [document] = COVER.documents;
  const long = { ...COVER, documents: [{ title: '', controlNumber: '', ...document, text: 'Line.\n'.repeat(200) }] };
  const pages = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b/g)?.length;
  expect(pages(await documentCoverPdf(COVER, CREATED))).toBe(2);
  expect(pages(await documentCoverPdf(long, CREATED))).toBeGreaterThan(4);
});
