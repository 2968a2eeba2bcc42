import { describe, expect, it } from 'vitest';
import { readX12 } from './read.ts';
import { bytesOf, passingText } from './testing/fixtures.ts';
import { MAX_SEGMENT_BYTES } from './tokenizer.ts';

const visit = passingText('837P', 'office-visit');
const codes = (text: string): string[] => readX12(bytesOf(text)).findings.map((finding) => finding.code);
const ids = (text: string): string =>
  readX12(bytesOf(text))
    .segments.map((segment) => segment.id)
    .join(' ');
const plainIds = ids(visit);

describe('tokenizer', () => {
  it('takes the separators from the ISA', () => {
    const file = readX12(bytesOf(visit));
    expect(file.interchanges[0]?.delimiters).toEqual({
      element: '*',
      repetition: '^',
      component: ':',
      segment: '~',
      suffix: '\n',
    });
  });

  it('gives the byte offset and the position of each segment', () => {
    const file = readX12(bytesOf(visit));
    const clm = file.segments.find((segment) => segment.id === 'CLM');
    expect(clm?.offset).toBe(visit.indexOf('CLM*'));
    const set = file.interchanges[0]?.groups[0]?.transactionSets[0];
    expect(set?.segments.map((segment) => segment.position)).toEqual(set?.segments.map((_, i) => i + 1));
  });

  it('counts bytes, not characters, before a multi-byte character', () => {
    const text = visit.replace('OAK LANE', 'ÖAK LANE');
    const bytes = new TextEncoder().encode(text);
    const clm = readX12(bytes).segments.find((segment) => segment.id === 'CLM');
    expect(new TextDecoder().decode(bytes.subarray(clm?.offset, (clm?.offset ?? 0) + 4))).toBe('CLM*');
  });

  it.each([
    ['no line ends', visit.replaceAll('\n', ''), []],
    ['CR LF line ends', visit.replaceAll('\n', '\r\n'), []],
    ['a line end as terminator', visit.replaceAll('~\n', '\n'), []],
    ['a control character as terminator', visit.replaceAll('~\n', '\u001c'), []],
    ['empty lines before the ISA', `\r\n\n${visit}`, ['leading-whitespace']],
    ['a byte-order mark', `\u00ef\u00bb\u00bf${visit}`, ['byte-order-mark']],
    ['no last terminator', visit.replace(/~\n$/, ''), ['terminator-missing']],
    ['an end-of-file mark', `${visit}\u001a`, ['stray-whitespace']],
    ['a tab after a terminator', visit.replace('HL*1', '\tHL*1'), ['stray-whitespace']],
    ['two terminators in a row', visit.replace('~\nHL*1', '~~\nHL*1'), ['segment-empty']],
    ['a run of terminators', visit.replace('~\nHL*1', `${'~'.repeat(50)}\nHL*1`), ['segment-empty']],
    ['lower-case identifiers', visit.replace('CLM*', 'clm*'), ['segment-id-case']],
    ['a mail header before the ISA', `From: payer\n${visit}`, ['data-outside-interchange']],
    ['data after the IEA', `${visit}the end`, ['data-outside-interchange']],
    ['a bad byte', visit.replace('OAK LANE', '\u00d6AK LANE'), ['encoding-not-utf8']],
    ['a narrow ISA06', visit.replace('MAPLECLINIC    *', 'MAPLECLINIC*'), ['isa-width']],
    ['a wide ISA06', visit.replace('MAPLECLINIC    *', 'MAPLECLINIC         *'), ['isa-width']],
    ['an empty ISA02', visit.replace('*00*          *00*', '*00**00*'), ['isa-width']],
    ['no component separator', visit.replace('*T*:~', '*T*~'), ['isa-width', 'isa-component-missing']],
    [
      'an ISA with an element too few',
      visit.replace('*00*          *00*', '*00*00*'),
      ['isa-width', 'isa-repetition-missing'],
    ],
    ['a missing repetition separator', visit.replace('*^*00501', '* *00501'), ['isa-repetition-missing']],
  ])('reads all segments of a file with %s', (_, text, findings) => {
    expect(ids(text)).toBe(plainIds);
    expect(codes(text)).toEqual(findings);
  });

  it('reads two interchanges with different separators', () => {
    const second = visit.replaceAll('*', '|').replaceAll('~', '!');
    expect(ids(visit + second)).toBe(`${plainIds} ${plainIds}`);
    expect(codes(visit + second)).toEqual([]);
  });

  it('finds the next ISA after an IEA without terminator', () => {
    const text = visit.replace(/~\n$/, '\n') + visit;
    expect(ids(text)).toBe(`${plainIds} ${plainIds}`);
    expect(codes(text)).toEqual(['terminator-missing']);
  });

  it('reads UTF-16 and says so', () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff${visit}`, 'utf16le'));
    const file = readX12(bytes);
    expect(file.segments.length).toBe(plainIds.split(' ').length);
    expect(file.findings.map((finding) => finding.code)).toContain('encoding-utf16');
  });

  it('cuts a segment that never ends, so that memory stays bounded', () => {
    const file = readX12(bytesOf(`${visit.slice(0, 107)}GS*${'X'.repeat(MAX_SEGMENT_BYTES + 10)}`));
    expect(file.findings.map((finding) => finding.code)).toContain('segment-too-long');
  });

  it.each([
    ['nothing', '', 'file-empty'],
    ['a PDF', '%PDF-1.7 binary \u0000\u0001', 'no-interchange'],
    ['a bare ISA word', 'ISA is a word', 'no-interchange'],
    ['a transaction set without interchange', 'ST*837*0001~SE*2*0001~', 'no-interchange'],
  ])('says that %s is no X12 file', (_, text, code) => {
    const file = readX12(bytesOf(text));
    expect(file.readable).toBe(false);
    expect(file.findings[0]?.code).toBe(code);
  });
});
