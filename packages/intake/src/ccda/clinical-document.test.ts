import { clinicalDocument } from '@cleanclaim/billing/claims';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCcda } from './read-ccda.ts';

const PATIENT = {
  id: 'p1',
  mrn: 'M-100',
  name: { last: "O'Hara & <Sons>", first: 'Zoë', middle: 'Q' },
  birthDate: '1970-02-03',
  sex: 'F',
  address: { line1: '1 "A" St', city: 'Springfield', state: 'OH', zip: '45501' },
} as const;
const PARTS = {
  id: '5f0c8f7e-1f4c-4a8e-9c1e-2b5f6f1b7a10',
  loinc: '11506-3',
  title: 'Progress note',
  writtenAt: '2026-11-04T09:30:00.000Z',
  patient: PATIENT,
  author: { id: 'r', kind: 'person', npi: '1999999109', lastOrOrganizationName: 'Okafor', firstName: 'Grace' },
  practice: {
    name: 'Maple & Elm',
    npi: '1999999109',
    taxonomy: '207Q00000X',
    taxId: '310000017',
    address: { line1: '2 B St', city: 'Springfield', state: 'OH', zip: '45501' },
    phone: '5555550100',
    submitterId: 'S',
  },
  visit: { number: 'PCN1', from: '2026-11-02', through: '2026-11-03' },
} as const;

function chartOf(document: string) {
  const result = readCcda(new TextEncoder().encode(document));
  if (!result.ok || result.charts[0] === undefined) throw new Error(JSON.stringify(result));
  return result.charts[0];
}

describe('a clinical document that we wrote is read as', () => {
  test('its patient, its visit and its note', () => {
    const chart = chartOf(clinicalDocument({ ...PARTS, body: { text: 'Seen & well.\n<No> "fever".' } }));
    expect(chart.patient).toMatchObject({ mrn: 'M-100', name: PATIENT.name, birthDate: '1970-02-03', sex: 'F' });
    expect(chart.encounter).toMatchObject({ dateOfService: '2026-11-02', endDate: '2026-11-03' });
    expect(chart.notes).toEqual([{ title: 'Progress note', text: 'Seen & well.\n<No> "fever".' }]);
  });

  test('whatever text it holds, without the characters that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const known = `${text.replace(/[^\t\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')}|`;
        const chart = chartOf(clinicalDocument({ ...PARTS, body: { text: `|${known}` } }));
        const words = (value: string) => value.replace(/\s+/g, ' ').trim();
        expect(words(chart.notes[0]?.text ?? '')).toBe(words(`|${known}`));
      }),
      { numRuns: 200 },
    );
  });

  test('a file that is embedded, told as one', () => {
    const chart = chartOf(clinicalDocument({ ...PARTS, body: { mediaType: 'application/pdf', base64: 'JVBERi0=' } }));
    expect(chart.notes).toEqual([]);
    expect(JSON.stringify(chart.findings)).toContain('application/pdf');
  });
});
