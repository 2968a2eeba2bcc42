import { describe, expect, test } from 'vitest';
import type { LoadResult } from '../types.ts';
import { isoDate, loadCodeCsv } from './load-code-csv.ts';
import { loadCptFile } from './load-cpt-file.ts';
import { loadHcpcsCsv } from './load-hcpcs-csv.ts';
import { icd10cmReleaseStart, loadIcd10cmOrderFile } from './load-icd10cm-order-file.ts';

const row = (order: number, code: string, billable: 0 | 1, label: string) =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${label.padEnd(60)} ${label}`;
const ORDER = [
  row(1, 'A00', 0, 'heading'),
  row(2, 'A000', 1, 'first'),
  row(3, 'Z9989', 1, 'third'),
  row(4, 'U071', 1, 'last'),
];
const codes = (result: LoadResult) => (result.ok ? result.set.entries.map((entry) => entry.code) : result.fault);

describe('ICD-10-CM order file', () => {
  test('loads codes and headings from the first day of the fiscal year', () => {
    const result = loadIcd10cmOrderFile(ORDER.join('\r\n'), 'FY2027');
    expect(result).toMatchObject({ ok: true, set: { release: 'FY2027', effectiveFrom: '2026-10-01', subset: true } });
    expect(result.ok && result.set.entries[0]).toEqual({
      code: 'A00',
      label: 'heading',
      from: '2026-10-01',
      billable: false,
    });
    expect(codes(result)).toEqual(['A00', 'A000', 'Z9989', 'U071']);
  });

  test('refuses a cut file, a gap, a foreign line, a double code and an unnamed release', () => {
    expect(loadIcd10cmOrderFile(ORDER.slice(0, 3).join('\n'), 'FY2027')).toMatchObject({ fault: { place: 'file' } });
    expect(loadIcd10cmOrderFile([ORDER[0], ORDER[2]].join('\n'), 'FY2027')).toMatchObject({
      fault: { place: 'line 2' },
    });
    expect(loadIcd10cmOrderFile(`${ORDER[0]}\nA000,first`, 'FY2027')).toMatchObject({ fault: { place: 'line 2' } });
    expect(loadIcd10cmOrderFile([ORDER[0], row(2, 'A00', 1, 'x')].join('\n'), 'FY2027')).toMatchObject({
      fault: { place: 'line 2' },
    });
    expect(loadIcd10cmOrderFile(ORDER.join('\n'), '2027')).toMatchObject({ fault: { place: 'release' } });
  });

  test('the April update starts in April', () => {
    expect(icd10cmReleaseStart('FY2027-04')).toBe('2027-04-01');
    expect(icd10cmReleaseStart('FY2027')).toBe('2026-10-01');
    expect(icd10cmReleaseStart('FY27')).toBeUndefined();
  });
});

describe('CPT file', () => {
  const load = (text: string) => loadCptFile(text, 'CPT 2027', '2027-01-01');

  test('reads the plain descriptor files below their notice, with space or tab', () => {
    expect(codes(load('CPT notice, 2027\nall rights\n\n10001 FIRST THING\n0001F SECOND\n'))).toEqual([
      '10001',
      '0001F',
    ]);
    expect(codes(load('10001\tFirst thing\n10002\tSecond\n'))).toEqual(['10001', '10002']);
  });

  test('reads a tab-delimited list and a CSV with a header', () => {
    const tabbed = load('Concept Id\tCPT Code\tLong\tShort\n77\t10001\tA long one\tSHORT\n');
    expect(tabbed).toMatchObject({ ok: true, set: { effectiveFrom: '2027-01-01', subset: true } });
    expect(tabbed.ok && tabbed.set.entries[0]?.label).toBe('SHORT');
    expect(codes(load('code,label\n10001,"A, B"\n'))).toEqual(['10001']);
  });

  test('refuses a cut line, a double code, a foreign line, no code at all and an unnamed column', () => {
    expect(load('10001 First\n10002')).toMatchObject({ fault: { place: 'line 2' } });
    expect(load('10001 First\n10001 Again')).toMatchObject({ fault: { place: 'line 2' } });
    expect(load('10001 First\nfooter')).toMatchObject({ fault: { place: 'line 2' } });
    expect(load('hello\nworld')).toMatchObject({ fault: { place: 'file' } });
    expect(load('CPT Code\tPrice\n10001\t5\n')).toMatchObject({ fault: { place: 'header' } });
    expect(loadCptFile('10001 First', 'x', '1/1/2027')).toMatchObject({ fault: { place: 'release' } });
  });
});

describe('HCPCS sheet', () => {
  const SHEET = [
    'HCPCS January 2027,,,,',
    'HCPC,SEQNUM,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,TERM DT',
    'A0001,100,"One, long",One,20010101,',
    'A0001,200,continued,,,',
    'A0002,100,Two,Two,20010101,20251231',
    'ZZ,100,Mod,A modifier,19990101,',
  ].join('\n');

  test('reads codes with their days, or the modifiers of the same file', () => {
    const result = loadHcpcsCsv(SHEET, 'HCPCS 2027-01');
    expect(result.ok && result.set.entries).toEqual([
      { code: 'A0001', label: 'One', from: '2001-01-01', billable: true },
      { code: 'A0002', label: 'Two', from: '2001-01-01', to: '2025-12-31', billable: true },
    ]);
    expect(codes(loadHcpcsCsv(SHEET, 'x', 'modifier'))).toEqual(['ZZ']);
  });

  test('refuses a sheet without its columns', () => {
    expect(loadHcpcsCsv('HCPC,PRICE\nA0001,5', 'x')).toMatchObject({ fault: { place: 'header' } });
  });
});

describe('code CSV', () => {
  test('reads codes, days, limits and billable, in any column order', () => {
    const csv = 'label,code,to,from,sex,min_age,billable\n"Say ""a""",e11.9,,10/1/2015,f,3,no\n';
    expect(loadCodeCsv('icd10cm', csv, 'mine')).toEqual({
      ok: true,
      set: {
        name: 'icd10cm',
        release: 'mine',
        subset: true,
        entries: [{ code: 'E119', label: 'Say "a"', from: '2015-10-01', billable: false, sex: 'F', minAge: 3 }],
      },
    });
  });

  test('refuses what is not a code file of the set', () => {
    const refusedAt = (text: string | Uint8Array) => {
      const result = loadCodeCsv('pos', text, 'x');
      return result.ok ? 'loaded' : result.fault.place;
    };
    expect(refusedAt('code,label\n11,Office')).toBe('loaded');
    expect(refusedAt('')).toBe('file');
    expect(refusedAt('code,label\n')).toBe('file');
    expect(refusedAt('name,text\n11,Office')).toBe('header');
    expect(refusedAt('code,label\n99213,Visit')).toBe('line 2');
    expect(refusedAt('code,label\n11,')).toBe('line 2');
    expect(refusedAt('code,label\n11,A\n11,B')).toBe('line 3');
    expect(refusedAt('code,label,from\n11,A,2026-02-30')).toBe('line 2');
    expect(refusedAt('code,label,from,to\n11,A,2026-02-01,2026-01-01')).toBe('line 2');
    expect(refusedAt('code,label\n11,"Off')).toBe('line 2');
    expect(refusedAt('<!DOCTYPE html><p>')).toBe('file');
    expect(refusedAt(Uint8Array.from([0x50, 0x4b, 3, 4]))).toBe('file');
    expect(refusedAt(Uint8Array.from([0x1f, 0x8b, 8]))).toBe('file');
    expect(refusedAt(Uint8Array.from([65, 0, 66]))).toBe('file');
  });

  test('bytes that are not UTF-8 are read as the older single-byte set', () => {
    const bytes = Uint8Array.from([...new TextEncoder().encode('code,label\n11,Caf'), 0xe9]);
    const result = loadCodeCsv('pos', bytes, 'x');
    expect(result.ok && result.set.entries[0]?.label).toBe('Café');
  });

  test('dates come in three forms and must be on the calendar', () => {
    expect(['2026-01-31', '20260131', '1/31/2026'].map(isoDate)).toEqual(Array(3).fill('2026-01-31'));
    expect(['2026-13-01', '31/1/2026', 'soon'].map(isoDate)).toEqual([undefined, undefined, undefined]);
  });
});
