import { readFileSync } from 'node:fs';
import { binaryOf, checkX12, documentOf, element, readX12 } from '@cleanclaim/x12';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleClaim } from '../testing/sample-claim.ts';
import { testEnvelope } from '../wire/testing/envelope.ts';
import { answerTo275, attachmentsTo275 } from './attachment-to-275.ts';
import { DOCUMENT_KINDS, documentLabel, reportTypeOf } from './document-kinds.ts';
import { documentRequestsFrom } from './requests-from-277rfi.ts';

const ROOT = new URL('../../../../../fixtures/277RFI/pass/', import.meta.url);
const request = (story: string) => readX12(readFileSync(new URL(`${story}.edi`, ROOT)));
const OPTIONS = { date: '2026-11-05', time: '09:30', control: 88, reference: 'AC000000001' };

/** The documents of a 275, decoded; the file must be without any finding. */
function documentsIn(bytes: Uint8Array) {
  expect(checkX12(bytes).findings).toEqual([]);
  return readX12(bytes)
    .segments.filter(({ id }) => id === 'BDS')
    .map((segment) => documentOf(segment) ?? binaryOf(segment));
}

describe('a 277 request for information', () => {
  test('is read claim by claim, with what is asked for, by when and how', () => {
    expect(documentRequestsFrom(request('hospital-records'))).toMatchObject([
      {
        payerName: 'NORTH HEALTH PLAN',
        payerIdentifier: '60054',
        payerClaimControlNumber: '2026300001',
        patientControlNumber: 'MSC-2001',
        reference: 'REQ40',
        documents: [
          { loinc: '18842-5', label: 'Discharge summary', category: 'R4' },
          { loinc: '11504-8', label: 'Operation note' },
          { loinc: '28570-0', label: 'Procedure note' },
          { loinc: '34117-2', label: 'History and physical' },
        ],
        chargeCents: 851388,
        dueDate: '2026-12-02',
        transmission: 'EL',
        fax: '5558001299',
        order: 0,
      },
      { payerClaimControlNumber: '2026300002', patientControlNumber: 'MSC-2003', order: 1 },
    ]);
  });

  test('names the line that it asks about, by its number or its service', () => {
    const [first, second] = documentRequestsFrom(request('clinic-lines'));
    expect(first?.documents.map(({ line }) => line)).toEqual([undefined, '1']);
    expect(first).toMatchObject({ transmission: 'FX', fax: '5558001299', dueDate: '2026-11-30' });
    expect(second?.documents[1]?.line).toBe('0300 for 40');
  });

  test('is none in another file', () => {
    const claims = new URL('../../837P/pass/', ROOT);
    expect(documentRequestsFrom(readX12(readFileSync(new URL('office-visit.edi', claims))))).toEqual([]);
  });
});

describe('a 275', () => {
  test('answers any claim of a request with any document, and gives back its bytes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('hospital-records', 'clinic-lines', 'two-providers-by-mail'),
        fc.nat({ max: 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 400 }),
        (story, order, bytes) => {
          const file = request(story);
          const loinc = documentRequestsFrom(file)[order]?.documents[0]?.loinc ?? '';
          const written = answerTo275(file, order, [{ loinc, bytes }], OPTIONS);
          expect(written.ok && documentsIn(written.bytes)).toEqual([bytes]);
          expect(written.ok && readX12(written.bytes).interchanges[0]?.groups[0]?.control).toBe('88');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('answers only what was asked for', () => {
    const written = answerTo275(
      request('hospital-records'),
      1,
      [{ loinc: '11502-2', bytes: new Uint8Array(3) }],
      OPTIONS,
    );
    expect(written).toMatchObject({ ok: false, finding: { code: 'document-not-asked' } });
  });

  test('goes with a claim under the number that the claim names, and gives back its bytes', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 200 }), { minLength: 1, maxLength: 3 }), (list) => {
        const documents = list.map((bytes, i) => ({ loinc: '11506-3', bytes, controlNumber: `AC00000000${i + 1}` }));
        const written = attachmentsTo275(sampleClaim(), documents, testEnvelope);
        if (!written.ok) throw new Error(written.finding.message);
        expect(documentsIn(written.bytes)).toEqual(list);
        const traces = readX12(written.bytes).segments.filter(({ id }) => id === 'TRN');
        expect(traces.map((one) => [element(one, 1), element(one, 2)])).toEqual(
          documents.map(({ controlNumber }) => ['1', controlNumber]),
        );
      }),
      { numRuns: 60 },
    );
  });
});

test('every document has a name and a report type; what is unknown goes by its code and as support data', () => {
  expect(documentLabel('11504-8')).toBe('Operation note');
  expect(documentLabel('99999-9')).toBe('Document 99999-9');
  expect(reportTypeOf('11502-2', 'professional')).toBe('LA');
  expect(reportTypeOf('11502-2', 'dental')).toBe('OZ');
  expect(reportTypeOf('99999-9', 'institutional')).toBe('OZ');
  expect(new Set(DOCUMENT_KINDS.map(({ loinc }) => loinc)).size).toBe(DOCUMENT_KINDS.length);
});
