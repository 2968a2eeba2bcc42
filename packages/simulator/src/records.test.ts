import { answerRequest, checkX12, readX12, walkLoops, writeInterchange } from '@cleanclaim/x12';
import { describe, expect, test } from 'vitest';
import { type AnswerOptions, answerInterchanges } from './answer-interchanges.ts';
import { read835 } from './testing/read-835.ts';
import { type SampleClaim, sample837p } from './testing/sample-837p.ts';

const RECEIVED = '2026-10-12';
const kinds = (bytes: Uint8Array, more: Partial<AnswerOptions> = {}) =>
  answerInterchanges(bytes, { seed: 1, today: RECEIVED, ...more }).files;

const sent = (...claims: SampleClaim[]) => sample837p({ sets: [claims] });
const requestFor = (claims: Uint8Array) => kinds(claims).find(({ kind }) => kind === '277RFI');

/** A 275 that answers the first claim of a request. */
function document(request: Uint8Array): Uint8Array {
  const [interchange] = readX12(request).interchanges;
  const [group] = interchange?.groups ?? [];
  const claim = [...walkLoops(group?.transactionSets[0]?.root)].find(({ id }) => id === '2200D');
  if (!interchange || !group || !claim) throw new Error('no request');
  const document = new TextEncoder().encode('<ClinicalDocument/>');
  const options = { date: '2026-10-20', time: '09:00', control: 88, reference: 'AC1' };
  const answer = answerRequest({ interchange, group, claim }, [{ loinc: '11506-3', document }], options);
  const written = answer.ok ? writeInterchange(answer.interchange) : answer;
  if (!written.ok) throw new Error(written.finding.message);
  return written.bytes;
}

describe('a payer that must read something first', () => {
  const claims = sent(
    { memberId: 'M100000Q', payerId: 'BWHP1', patientControlNumber: 'PCN1' },
    { memberId: 'M1000001' },
  );

  test('asks after three days by a 277 without findings, a month to answer, and pays the other claims', () => {
    const request = requestFor(claims);
    expect(request?.afterDays).toBe(3);
    expect(checkX12(request?.bytes ?? new Uint8Array()).findings).toEqual([]);
    const text = new TextDecoder().decode(request?.bytes);
    expect(text).toMatch(/STC\*R4:11506-3::LOI\*20261015\*\*150~\s*REF\*EJ\*PCN1~/);
    expect(text).toContain('DTP*106*D8*20261114');
    expect(kinds(claims).filter(({ kind }) => kind === '835')).toHaveLength(1);
  });

  test('pays once the document has come, once', () => {
    const answer = document(requestFor(claims)?.bytes ?? new Uint8Array());
    const history = [{ bytes: claims, today: RECEIVED }];
    const files = kinds(answer, { today: '2026-10-20', history });
    const payments = files.filter(({ kind }) => kind === '835');
    expect(files.map(({ kind }) => kind)).toEqual(['999', '835']);
    expect(read835(payments[0]?.bytes ?? new Uint8Array()).claims).toMatchObject([{ patientControlNumber: 'PCN1' }]);
    const again = [...history, { bytes: answer, today: '2026-10-20' }];
    expect(kinds(answer, { today: '2026-10-21', history: again }).map(({ kind }) => kind)).toEqual(['999']);
  });

  test('pays nothing for a document to a claim that it does not have', () => {
    const answer = document(requestFor(claims)?.bytes ?? new Uint8Array());
    expect(kinds(answer).map(({ kind }) => kind)).toEqual(['999']);
  });

  test('asks for the operation note of an unlisted procedure', () => {
    const request = requestFor(sent({ payerId: 'BWHP1', lines: [{ procedure: '64999' }] }));
    expect(new TextDecoder().decode(request?.bytes)).toContain('R4:11504-8::LOI');
  });

  test('does not ask where a paper comes with the claim', () => {
    const claim = sent({ memberId: 'M100000Q', attachmentNumber: 'AC9' });
    expect(checkX12(claim).findings).toEqual([]);
    expect(kinds(claim).map(({ kind }) => kind)).toEqual(['999', '277CA', '835']);
  });
});
