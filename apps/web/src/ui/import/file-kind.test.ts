import { describe, expect, it } from 'vitest';
import { fileKind, fileSize, IMPORT_LIMIT_BYTES, whyNotSent } from './file-kind.ts';

describe('fileKind', () => {
  it('takes what begins with ISA for an answer, whatever its name, also after a mark of byte order and blank lines', () => {
    expect(fileKind('chart.xml', 'ISA*00*')).toBe('x12');
    expect(fileKind('remit.txt', '\uFEFF\r\n ISA*00*')).toBe('x12');
  });
  it('takes XML, JSON and HL7 for a chart, also under the name of an answer', () => {
    expect(fileKind('a.835', '<?xml version="1.0"?>')).toBe('chart');
    expect(fileKind('a.edi', '{"resourceType":"Bundle"}')).toBe('chart');
    expect(fileKind('a.era', 'MSH|^~\\&|')).toBe('chart');
  });
  it('goes by the name when the beginning says nothing', () => {
    expect(fileKind('week.835', 'GS*HP*')).toBe('x12');
    expect(fileKind('superbill.csv', 'visit,patient')).toBe('chart');
  });
});

describe('whyNotSent', () => {
  it('lets a file of exactly the limit go and stops one byte more, with both figures', () => {
    expect(whyNotSent(IMPORT_LIMIT_BYTES)).toBeUndefined();
    expect(whyNotSent(IMPORT_LIMIT_BYTES + 1)).toBe(
      'The file has 20.1 MB; the limit is 20 MB. Split it and send the parts.',
    );
  });
  it('stops an empty file', () => {
    expect(whyNotSent(0)).toMatch(/empty/);
  });
});

describe('fileSize', () => {
  it('says bytes, kB and MB, rounded up', () => {
    expect([fileSize(12), fileSize(1025), fileSize(3 * 1024 * 1024)]).toEqual(['12 bytes', '2 kB', '3 MB']);
  });
});
