import { describe, expect, test } from 'vitest';
import type { CodeSet } from '../types.ts';
import { isoDate } from './code-rows.ts';
import { type CodeFile, formatOf, notACodeFile } from './index.ts';
import { ndcDigits } from './ndc-files.ts';
import { parseCsv } from './parse-csv.ts';
import { readText } from './read-text.ts';
import { calendarRelease, fiscalRelease, releaseStart } from './release-of.ts';

/** Reads a file by whatever format recognizes it; its sets by name, and the place of its fault. */
function read(fileName: string, text: string, asked: Omit<CodeFile, 'fileName' | 'text'> = {}) {
  const format = formatOf({ fileName, head: text.slice(0, 4096) });
  const result = format?.read({ fileName, text, ...asked });
  const releases = result?.ok ? result.releases : [];
  const sets = releases.flatMap((release) => (release.kind === 'codes' ? [release.set] : []));
  return {
    format: format?.id,
    rows: result?.ok ? result.rows : undefined,
    place: result?.ok === false ? result.fault.place : undefined,
    releases,
    sets: Object.fromEntries(sets.map((set) => [set.name, set])) as Partial<Record<CodeSet['name'], CodeSet>>,
  };
}
const codesOf = (set: CodeSet | undefined) => set?.entries.map(({ code }) => code);

describe('HCPCS', () => {
  const record = (code: string, kind: number, long: string, short = '', from = '', to = '') =>
    `${code.padEnd(5)}00100${kind}${long.padEnd(80)}${short.padEnd(28)}`.padEnd(268) +
    `${from.padEnd(8)}${from.padEnd(8)}${to.padEnd(8)}N`.padEnd(52);
  const RECORDS = [
    record('A0001', 3, 'One, long', 'One', '20010101'),
    record('A0001', 4, 'and longer'),
    record('A0002', 3, 'Two, long', 'Two', '20010101', '20251231'),
    record('   ZZ', 7, 'A modifier', 'Modifier', '19990101'),
    record('99999', 3, 'A number of another set', 'Other', '20010101'),
  ];

  test('the record file holds codes and modifiers with their days; long descriptions go on', () => {
    const file = read('HCPC2027_JAN_ANWEB.txt', RECORDS.join('\r\n'));
    expect(file).toMatchObject({ format: 'hcpcs-records', rows: 5 });
    expect(file.sets.hcpcs).toMatchObject({ release: '2027-01', effectiveFrom: '2027-01-01' });
    expect(file.sets.hcpcs?.entries).toEqual([
      { code: 'A0001', label: 'One', longLabel: 'One, long and longer', from: '2001-01-01', billable: true },
      { code: 'A0002', label: 'Two', longLabel: 'Two, long', from: '2001-01-01', to: '2025-12-31', billable: true },
    ]);
    expect(codesOf(file.sets.modifier)).toEqual(['ZZ']);
  });

  test('a cut record and one without its first line are refused', () => {
    const place = (lines: readonly (string | undefined)[]) => read('HCPC2027_JAN.txt', lines.join('\n')).place;
    expect(place([RECORDS[0], RECORDS[2], RECORDS[3]?.slice(0, 200)])).toBe('line 3');
    expect(place([RECORDS[0], record('A0009', 4, 'lost'), RECORDS[2]])).toBe('line 2');
    expect(place([RECORDS[0], RECORDS[2], 'The end', ''])).toBe('line 3');
  });

  const SHEET = [
    'HCPCS January 2027,,,,',
    'HCPC,SEQNUM,LONG DESCRIPTION,SHORT DESCRIPTION,ADD DT,TERM DT',
    'A0001,100,"One, long",One,20010101,',
    'A0001,200,continued,,,',
    'A0002,100,Two,Two,20010101,20251231',
    'ZZ,100,Mod,A modifier,19990101,',
    '',
  ].join('\n');

  test('the sheet of CMS has them too, under a title; one set may be asked for', () => {
    const file = read('HCPC2027_JAN.csv', SHEET);
    expect(file.sets.hcpcs?.entries[0]).toMatchObject({
      code: 'A0001',
      label: 'One',
      longLabel: 'One, long continued',
    });
    expect(codesOf(file.sets.modifier)).toEqual(['ZZ']);
    expect(codesOf(read('x.csv', SHEET, { set: 'modifier', release: '2027' }).sets.hcpcs)).toBeUndefined();
    expect(read('x.csv', SHEET).place).toBe('release');
  });

  test('a list without days takes them from the release before it', () => {
    const { releases } = read(
      'hcpcs_2027.csv',
      'hcpcs_code,long_desc\nA0001,One at length\nA0002,Two\nA0003,Three\nA0005,"FiveTerminated March 31, 2018."\n',
    );
    const older = read('HCPC2026_JAN.csv', `${SHEET}A0004,100,Four,Four,20010101,\n`).sets.hcpcs;
    const [changes] = releases;
    const made = changes?.kind === 'changes' ? changes.apply(older) : undefined;
    expect(made?.ok && made.set.entries.map(({ code, longLabel, from, to }) => [code, longLabel, from, to])).toEqual([
      ['A0001', 'One at length', '2001-01-01', undefined],
      ['A0002', undefined, '2001-01-01', '2025-12-31'],
      ['A0003', undefined, '2027-01-01', undefined],
      ['A0005', undefined, '1992-01-01', '2018-03-31'],
      ['A0004', undefined, '2001-01-01', '2026-12-31'],
    ]);
    const alone = changes?.kind === 'changes' ? changes.apply(undefined) : undefined;
    expect(alone).toMatchObject({ ok: true, set: { subset: true } });
  });
});

describe('CPT', () => {
  const asked = { release: 'CPT 2027', effective: '2027-01-01' };
  const codes = (text: string) => codesOf(read('SHORTU.txt', text, asked).sets.cpt);

  test('reads the plain descriptor files below their notice, with space or tab', () => {
    expect(codes('CPT notice, 2027\nall rights\n\n10001 FIRST THING\n0001F SECOND\n')).toEqual(['10001', '0001F']);
    expect(codes('10001\tFirst thing\n10002\tSecond\n')).toEqual(['10001', '10002']);
  });

  test('reads the consolidated list and CSV, short descriptors first', () => {
    expect(read('list.txt', 'CPT Code\tLong\tShort\n10001\tA long text\tAll short\n', asked).sets.cpt?.entries).toEqual(
      [{ code: '10001', label: 'All short', longLabel: 'A long text', from: '2027-01-01', billable: true }],
    );
    expect(codesOf(read('cpt_2027.csv', 'cpt,description\n10001,"One, two"\n').sets.cpt)).toEqual(['10001']);
  });

  test('is refused with the line: no descriptor, a code twice, a line that is none; without a release', () => {
    const place = (text: string) => read('SHORTU.txt', text, asked).place;
    expect(place('10001 First\n10003 Third\n10002\n')).toBe('line 3');
    expect(place('10001 First\n10001 Again\n')).toBe('line 2');
    expect(place('10001 First\n10002 Second\nfooter\n')).toBe('line 3');
    expect(read('SHORTU.txt', '10001 First\n10002 Second\n').place).toBe('release');
  });
});

describe('smaller sets', () => {
  test('CARC, RARC and group codes come in one sheet; an end date is the first day without the code', () => {
    const header =
      'adj_code,adj_type,adj_description,adj_usage,adj_notes,adj_start_date,adj_last_modified,adj_end_date';
    const rows = ['CO,Group,Ours,,,,,', '1,CARC,One,,,1995-01-01,,2018-05-01', 'N1,RARC,Note,,,2000-01-01,,'];
    const file = read('adj_2026.csv', [header, ...rows, ''].join('\n'));
    expect(file.rows).toBe(3);
    expect(file.sets.carc?.entries).toEqual([
      { code: '1', label: 'One', from: '1995-01-01', to: '2018-04-30', billable: true },
    ]);
    expect([codesOf(file.sets.rarc), codesOf(file.sets['claim-adjustment-group'])]).toEqual([['N1'], ['CO']]);
    expect(read('adj_2026.csv', [header, rows[0], '9,CORC,X,,,,,', ''].join('\n')).place).toBe('line 3');
  });

  test('a last row without a line end may be a part of a longer one', () => {
    const pos = 'pos_code,pos_name\n11,Office\n12,Ho';
    expect(read('pos_2026.csv', pos).place).toBe('line 3');
    expect(codesOf(read('pos_2026.csv', `${pos}me\r\n`).sets.pos)).toEqual(['11', '12']);
  });

  test('places of service, modifiers and revenue codes; numbers that are kept free are no codes', () => {
    const pos = read('pos_2026.csv', 'pos_code,pos_type,pos_name,pos_description\n11,N,Office,x\n28,U,Unassigned,x\n');
    expect([pos.rows, codesOf(pos.sets.pos)]).toEqual([2, ['11']]);
    const twice = 'mod_code,mod_type,mod_category,mod_description\nKX,H,A,Met\nKX,H,B,Met\n';
    expect(codesOf(read('mod_2026.csv', twice).sets.modifier)).toEqual(['KX']);
    expect(read('mod_2026.csv', twice.replace('B,Met', 'B,Other')).place).toBe('line 3');
    expect(codesOf(read('rev_2026.csv', 'revenue code,description\n0450,Emergency\n').sets.revenue)).toEqual(['0450']);
  });

  test('the taxonomy of July is in force from October', () => {
    const text = '"Code","Grouping","Classification","Specialization","Display Name"\n207Q00000X,G,Family,"Adult",\n';
    expect(read('nucc_taxonomy_261.csv', text).sets.taxonomy).toMatchObject({
      release: '26.1',
      effectiveFrom: '2026-10-01',
      entries: [{ code: '207Q00000X', label: 'Family: Adult' }],
    });
    expect(read('t.csv', text, { release: '26.0' }).sets.taxonomy?.effectiveFrom).toBe('2026-04-01');
    expect(read('t.csv', text).place).toBe('release');
  });

  test('an NDC has eleven digits, and its product gives it a name', () => {
    expect(['1234-5678-90', '12345-678-90', '12345-6789-0', '1234567890'].map(ndcDigits)).toEqual([
      '01234567890',
      '12345067890',
      '12345678900',
      undefined,
    ]);
    const packages =
      'PRODUCTID\tPRODUCTNDC\tNDCPACKAGECODE\tPACKAGEDESCRIPTION\tSTARTMARKETINGDATE\tENDMARKETINGDATE\n1\t1234-5678\t1234-5678-90\t10 TABLET in 1 BOTTLE\t20200101\t\n';
    const older = read('package_2026-10.txt', packages).sets.ndc;
    expect(older?.entries[0]).toMatchObject({ code: '01234567890', from: '2020-01-01' });
    const products =
      'PRODUCTID\tPRODUCTNDC\tPROPRIETARYNAME\tNONPROPRIETARYNAME\tDOSAGEFORMNAME\n1\t1234-5678\tBrando\tgenericin\tTABLET\n';
    const [names] = read('product_2026-10.txt', products).releases;
    expect(names?.kind === 'changes' && names.apply(older)).toMatchObject({
      set: {
        release: '2026-10',
        entries: [
          { label: 'Brando (genericin), tablet', longLabel: 'Brando (genericin), tablet: 10 TABLET in 1 BOTTLE' },
        ],
      },
    });
    expect(read('package_2026-10.txt', packages.replace('1234-5678-90', '1234567890')).place).toBe('line 2');
  });
});

describe('codes and labels of one’s own', () => {
  test('codes, days, limits and billable, in any order of columns', () => {
    const csv = 'label,code,to,from,sex,min_age,billable\n"Say ""a""",e11.9,,10/1/2015,f,3,no\n';
    expect(read('mine.csv', csv, { set: 'icd10cm', release: 'mine' }).sets.icd10cm).toEqual({
      name: 'icd10cm',
      release: 'mine',
      subset: true,
      entries: [{ code: 'E119', label: 'Say "a"', from: '2015-10-01', billable: false, sex: 'F', minAge: 3 }],
    });
  });

  test('what is not a code of the set is refused with its line', () => {
    const place = (text: string) => read('x.csv', text, { set: 'pos', release: 'x' }).place;
    expect(place('code,label\n11,Office')).toBeUndefined();
    expect(place('code,label\n')).toBe('file');
    expect(place('code,label\n99213,Visit')).toBe('line 2');
    expect(place('code,label\n11,')).toBe('line 2');
    expect(place('code,label\n11,A\n11,B')).toBe('line 3');
    expect(place('code,label,from\n11,A,2026-02-30')).toBe('line 2');
    expect(place('code,label,from,to\n11,A,2026-02-01,2026-01-01')).toBe('line 2');
    expect(place('code,label\n11,"Off')).toBe('line 2');
    expect(read('x.csv', 'code,label\n11,Office').place).toBe('header');
    expect(read('x.csv', 'name,text\n11,Office').format).toBeUndefined();
  });
});

test('bytes become text, and what is no text is refused with its place', () => {
  const bytes = (text: string) => new TextEncoder().encode(text);
  expect(readText(bytes('\uFEFFcode'))).toEqual({ ok: true, text: 'code' });
  expect(readText(Uint8Array.from([...bytes('Caf'), 0xe9]))).toEqual({ ok: true, text: 'Café' });
  expect(readText(bytes(' \n'))).toMatchObject({ fault: { place: 'file' } });
  expect(readText(Uint8Array.from([65, 0, 66]))).toMatchObject({ fault: { place: 'byte 2' } });
  expect(readText(bytes('<!DOCTYPE html><p>'))).toMatchObject({ fault: { place: 'line 1' } });
});

test('fields may hold delimiters, quotes and line ends; lines are counted', () => {
  const csv = parseCsv('a,b\n"1, ""x""\n2", y \n\n z ,"w"\r\n,\n', ',');
  expect(csv).toEqual({
    ok: true,
    rows: [
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1, "x"\n2', 'y'] },
      { line: 5, fields: ['z', 'w'] },
    ],
  });
  expect(parseCsv('a,b\n1,2\n3,"open\nmore', ',')).toEqual({ ok: false, line: 3 });
});

test('dates come in three forms and must be on the calendar', () => {
  expect(['2026-01-31', '20260131', '1/31/2026'].map(isoDate)).toEqual(Array(3).fill('2026-01-31'));
  expect(['2026-13-01', '31/1/2026', 'soon'].map(isoDate)).toEqual([undefined, undefined, undefined]);
});

test('a release says its first day, a file name its release', () => {
  const names = [
    'FY2027',
    'FY2027-04',
    'FY2027-12',
    '2026Q3',
    'CY2026',
    'PY2026',
    'CY2025-10',
    '2026-04-15',
    'v41',
    'v41.1',
    'FY27',
  ];
  expect(names.map(releaseStart)).toEqual([
    '2026-10-01',
    '2027-04-01',
    '2026-12-01',
    '2026-07-01',
    '2026-01-01',
    '2026-01-01',
    '2025-10-01',
    '2026-04-15',
    '2023-10-01',
    '2024-04-01',
    undefined,
  ]);
  expect(['a_fy2026.csv', 'order-Oct-2026.txt', 'x_apr2026.txt', 'x.txt'].map(fiscalRelease)).toEqual([
    'FY2026',
    'FY2027',
    'FY2026-04',
    undefined,
  ]);
  expect(['mue_2026q3.csv', 'HCPC2026_OCT_ANWEB.txt', 'b_2026_04.csv', 'pos_2024.csv'].map(calendarRelease)).toEqual([
    '2026Q3',
    '2026-10',
    '2026-04',
    '2024',
  ]);
});

test('descriptions, lists of files and documents beside code files are none', () => {
  const reason = (fileName: string, head: string) => notACodeFile({ fileName, head });
  expect(reason('lay.txt', 'Zip Record Layout\n\nField Name   Position\n')).toBe('a description of a layout');
  expect(reason('SOURCES.tsv', 'file\trepo\trows\n')).toBe('a list of files');
  expect(reason('SHA256SUMS', `${'0'.repeat(64)}  a.csv\n`)).toBe('a list of files');
  expect(reason('guide.pdf', '%PDF-1.7')).toBe('a document');
  expect(reason('pos.csv', 'code,label\n11,Office\n')).toBeUndefined();
});
