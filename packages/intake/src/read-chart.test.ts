import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHART_SIZE_LIMIT_BYTES, readChart, SUPPORTED_FORMATS } from './index.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

const SAMPLES = {
  ccda: '<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole><id root="1.2" extension="M1"/><patient><name><given>Ada</given><family>Okafor</family></name></patient></patientRole></recordTarget></ClinicalDocument>',
  fhir: '{"resourceType":"Bundle","entry":[{"resource":{"resourceType":"Patient","id":"M1","name":[{"family":"Okafor"}]}}]}',
  hl7v2:
    'MSH|^~\\&|A|B|C|D|20260331||ADT^A08|1|P|2.5\rPID|1||M1^^^X^MR||Okafor^Ada||19700203|F\rIN1|1|P|PH|Prairie\rDG1|1||I10\rFT1|1|||20260331||CG|||||1|10',
  csv: 'mrn,last_name,first_name,dos,cpt,charge\nM1,Okafor,Ada,2026-03-31,99213,100\nM1,Okafor,Ada,2026-03-31,90471,30',
  encounter:
    '{"format":"cleanclaim-encounter","patient":{"mrn":"M1","name":{"last":"Okafor","first":"Ada"},"birthDate":"1970-02-03","sex":"F"},"coverages":[],"encounter":{"visitNumber":"V1","dateOfService":"2026-03-31"},"diagnoses":["I10"],"charges":[{"procedureCode":"99213"}]}',
} as const;

describe('the format is told by content', () => {
  test.each(SUPPORTED_FORMATS.map(({ format }) => [format]))('%s, whatever its name', (format) => {
    for (const name of ['chart.pdf', 'chart.xml', 'chart', 'x.csv']) {
      const result = readChart(bytesOf(SAMPLES[format]), name);
      expect(result.ok && result.charts.map((chart) => [chart.format, chart.patient.mrn])).toEqual([[format, 'M1']]);
    }
  });

  test('a byte order mark and white space before the content do not matter', () => {
    for (const sample of Object.values(SAMPLES)) expect(readChart(bytesOf(`\ufeff\n  ${sample}`), 'x').ok).toBe(true);
  });
});

describe('what is no chart is refused with place, code and cause', () => {
  const zeros = new Uint8Array(300);
  const utf16 = Uint8Array.from([...SAMPLES.csv].flatMap((char) => [char.charCodeAt(0), 0]));
  const dicom = new Uint8Array(200).fill(1);
  dicom.set(bytesOf('DICM'), 128);
  test.each([
    ['empty-file', new Uint8Array(0), 'empty'],
    ['empty-file', bytesOf(' \r\n\t'), 'white space'],
    ['not-a-chart', bytesOf('%PDF-1.7 ...'), 'PDF'],
    ['not-a-chart', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), 'zip'],
    ['not-a-chart', Uint8Array.of(0x1f, 0x8b, 8, 0), 'gzip'],
    ['not-a-chart', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), 'picture'],
    ['not-a-chart', dicom, 'DICOM'],
    ['not-a-chart', bytesOf('ISA*00*          *'), 'X12'],
    ['not-a-chart', bytesOf('<!DOCTYPE html><html></html>'), 'web page'],
    ['not-a-chart', bytesOf('# Readme\nSome words, and more.'), 'neither'],
    ['not-a-chart', zeros, 'binary'],
    ['utf16-text', utf16, 'UTF-16'],
    ['utf16-text', Uint8Array.of(0xff, 0xfe, 0x41, 0), 'UTF-16'],
  ])('%s', (code, bytes, word) => {
    const result = readChart(bytes, 'chart.bin');
    expect(result).toMatchObject({ ok: false, fault: { code } });
    expect(result.ok ? '' : result.fault.message).toContain(word);
  });

  test('a sheet without a header is told from other text by its name only in words', () => {
    const sheet = bytesOf('M1,Okafor,Ada\nM2,Roe,Jo');
    expect(readChart(sheet, 'visits.csv')).toMatchObject({
      ok: false,
      fault: { code: 'header-missing', place: 'row 1' },
    });
    expect(readChart(sheet, 'visits.txt')).toMatchObject({ ok: false, fault: { code: 'not-a-chart' } });
  });

  test('a file above the limit is refused before it is looked at', () => {
    const result = readChart(new Uint8Array(CHART_SIZE_LIMIT_BYTES + 1), 'x.csv');
    expect(result).toMatchObject({ ok: false, fault: { code: 'too-large' } });
    expect(result.ok ? '' : result.fault.message).toContain('larger than 20 MB');
  });

  test('a name that promises a chart is named in the cause', () => {
    const result = readChart(bytesOf('%PDF-1.7'), 'visit.xml');
    expect(result.ok ? '' : result.fault.message).toContain('ends in .xml');
  });
});

describe('no bytes make a reader throw', () => {
  /** A result is charts (each with a record number) or one fault with code and message. */
  function check(bytes: Uint8Array): void {
    const result = readChart(bytes, 'any');
    if (result.ok) {
      expect(result.charts.length).toBeGreaterThan(0);
      for (const chart of result.charts) expect(chart.patient.mrn).not.toBe('');
    } else {
      expect(result.fault.code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(result.fault.message).toMatch(/\.$/);
    }
  }

  test('arbitrary bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), check), { numRuns: 2000 });
  });

  const starts = [
    'MSH|^~\\&|',
    'MSH',
    '<ClinicalDocument>',
    '<',
    '{"resourceType":"Bundle","entry":[',
    '[',
    'mrn,dos,cpt,dx1\n',
    'mrn;dos\n"',
    '\u000bMSH|^~\\&',
  ];
  test('arbitrary text behind the start of a format', () => {
    fc.assert(
      fc.property(fc.constantFrom(...starts), fc.string({ unit: 'binary', maxLength: 300 }), (start, rest) =>
        check(bytesOf(start + rest)),
      ),
      { numRuns: 3000 },
    );
  });

  test('samples cut, spliced and with bytes changed', () => {
    const damaged = fc.tuple(
      fc.constantFrom(...Object.values(SAMPLES)),
      fc.nat(),
      fc.nat(),
      fc.uint8Array({ maxLength: 8 }),
    );
    fc.assert(
      fc.property(damaged, ([sample, from, length, insert]) => {
        const bytes = bytesOf(sample);
        const start = from % bytes.length;
        const end = Math.min(bytes.length, start + (length % 40));
        check(Uint8Array.from([...bytes.subarray(0, start), ...insert, ...bytes.subarray(end)]));
      }),
      { numRuns: 5000 },
    );
  });

  test('bundles with any JSON as resources', () => {
    const type = fc.constantFrom(
      'Patient',
      'Encounter',
      'Coverage',
      'Claim',
      'Condition',
      'ChargeItem',
      'Procedure',
      'DocumentReference',
      'Account',
    );
    const keys = fc.constantFrom(
      'id',
      'name',
      'identifier',
      'subject',
      'item',
      'diagnosis',
      'period',
      'class',
      'payor',
      'participant',
      'content',
      '__proto__',
    );
    const resource = fc
      .tuple(type, fc.dictionary(keys, fc.jsonValue({ maxDepth: 4 })))
      .map(([resourceType, rest]) => ({ resource: { ...rest, resourceType } }));
    fc.assert(
      fc.property(fc.array(resource, { maxLength: 6 }), (entry) =>
        check(bytesOf(JSON.stringify({ resourceType: 'Bundle', entry }))),
      ),
      { numRuns: 1500 },
    );
  });
});
