import { describe, expect, test } from 'vitest';
import type { CodeSet } from '../types.ts';
import { type CodeFile, formatOf } from './index.ts';

/** Reads a file by whatever format recognizes it. */
function read(fileName: string, text: string, asked: Omit<CodeFile, 'fileName' | 'text'> = {}) {
  const format = formatOf({ fileName, head: text.slice(0, 4096) });
  const result = format?.read({ fileName, text, ...asked });
  const release = result?.ok ? result.releases[0] : undefined;
  const set = release?.kind === 'codes' ? release.set : undefined;
  return {
    format: format?.id,
    place: result?.ok === false ? result.fault.place : undefined,
    rows: result?.ok ? result.rows : undefined,
    release,
    set,
    codes: set?.entries.map(({ code }) => code),
  };
}

const row = (order: number, code: string, billable: 0 | 1, label: string, long = label) =>
  `${String(order).padStart(5, '0')} ${code.padEnd(7)} ${billable} ${label.padEnd(60)} ${long}`;
const ORDER = [
  row(1, 'A00', 0, 'heading'),
  row(2, 'A000', 1, 'first', 'the very first'),
  row(3, 'Z9989', 1, 'third'),
  row(4, 'U071', 1, 'last'),
];

describe('ICD-10-CM order file', () => {
  test('reads codes and headings from the first day of the fiscal year in its name', () => {
    const file = read('icd10cm_order_2027.txt', ORDER.join('\r\n'));
    expect(file).toMatchObject({ format: 'icd10cm-order', rows: 4, codes: ['A00', 'A000', 'Z9989', 'U071'] });
    expect(file.set).toMatchObject({ release: 'FY2027', effectiveFrom: '2026-10-01', subset: true });
    expect(file.set?.entries.slice(0, 2)).toEqual([
      { code: 'A00', label: 'heading', from: '2026-10-01', billable: false },
      { code: 'A000', label: 'first', longLabel: 'the very first', from: '2026-10-01', billable: true },
    ]);
  });

  test('a month in the name is an update, and the user knows better than the name', () => {
    expect(read('icd10cm-order-April-2027.txt', ORDER.join('\n')).set?.release).toBe('FY2027-04');
    expect(read('icd10cm-order-Jan-2021.txt', ORDER.join('\n')).set?.effectiveFrom).toBe('2021-01-01');
    expect(read('x_2020.txt', ORDER.join('\n'), { release: 'FY2027-04' }).set?.effectiveFrom).toBe('2027-04-01');
    expect(read('x.txt', ORDER.join('\n'), { release: 'mine', effective: '2026-11-05' }).set).toMatchObject({
      release: 'mine',
      effectiveFrom: '2026-11-05',
    });
  });

  test('is refused with the place: cut at the end, a gap, a foreign line, a cut line, a code twice, no release', () => {
    const place = (lines: readonly (string | undefined)[], name = 'icd10cm_order_2027.txt') =>
      read(name, lines.join('\n')).place;
    expect(place(ORDER.slice(0, 3))).toBe('line 4');
    expect(place([ORDER[0], ORDER[2], ORDER[3]])).toBe('line 2');
    expect(place([ORDER[0], ORDER[1], 'A000,first'])).toBe('line 3');
    expect(place([ORDER[0], ORDER[1], ORDER[2]?.slice(0, 16)])).toBe('line 3');
    expect(place([ORDER[0], row(2, 'A00', 1, 'x')])).toBe('line 2');
    expect(place(ORDER, 'order.txt')).toBe('release');
  });

  test('the order file of ICD-10-PCS is not taken for it', () => {
    const pcs = [row(1, '001', 0, 'heading'), row(2, '0010000', 1, 'one'), row(3, 'XW0', 0, 'new')];
    expect(read('icd10pcs_order_2027.txt', pcs.join('\n'))).toMatchObject({
      format: 'icd10pcs-order',
      codes: ['001', '0010000', 'XW0'],
    });
    expect(read('icd10pcs_order_2027.txt', pcs.slice(0, 2).join('\n')).place).toBe('line 3');
  });
});

describe('ICD-10-CM as sheets', () => {
  const HEADER =
    '"order_number","icd10cm_code","valid_billing_code","icd10cm_short_description","icd10cm_long_description","poa_exempt","chronic_indicator"';
  const sheet = (...rows: string[]) => [HEADER, ...rows, ''].join('\n');

  test('the order sheet says what is exempt from POA and what is chronic', () => {
    const text = sheet(
      '1,"A00",0,"Heading","Heading",,',
      '2,"A000",1,"One","One, long","N","A"',
      '3,"Z0000",1,"Two","Two","Y","C"',
    );
    expect(read('all_fy2022.csv', text).set?.entries).toEqual([
      { code: 'A00', label: 'Heading', from: '2021-10-01', billable: false },
      {
        code: 'A000',
        label: 'One',
        longLabel: 'One, long',
        from: '2021-10-01',
        billable: true,
        poaExempt: false,
        chronic: false,
      },
      { code: 'Z0000', label: 'Two', from: '2021-10-01', billable: true, poaExempt: true, chronic: true },
    ]);
  });

  test('a missing row, a cut row and an open quote are refused with their line', () => {
    const one = '1,"A00",0,"Heading","Heading",,';
    expect(read('fy2022.csv', sheet(one, '3,"A001",1,"Two","Two","N","A"')).place).toBe('line 3');
    expect(read('fy2022.csv', sheet(one, '2,"A000",1,"On')).place).toBe('line 3');
    expect(read('fy2022.csv', sheet(one, '2,"A000",1')).place).toBe('line 3');
    expect(read('fy2022.csv', HEADER).place).toBe('file');
  });

  test('the list for Section 111 is a subset and its placeholder for no injury is no code', () => {
    const text = 'code,short_desc,long_desc,nf_excl\nA000,One,"One, long",\nNOINJ,None,None,\nQA00101,New,New,Y\n';
    const file = read('fy2026_valid.csv', text);
    expect(file).toMatchObject({ format: 'icd10cm-section-111', rows: 3, codes: ['A000', 'QA00101'] });
    expect(file.set).toMatchObject({ release: 'FY2026 Section 111', subset: true, effectiveFrom: '2025-10-01' });
  });

  test('a code of such a list that has codes below it is a heading', () => {
    const text =
      'code,short_desc,long_desc,nf_excl\nN183,Stage 3,Stage 3,\nN1832,Stage 3b,Stage 3b,\nN184,Stage 4,Stage 4,\n';
    const { set } = read('fy2026_valid.csv', text);
    expect(set?.entries.map(({ code, billable }) => [code, billable])).toEqual([
      ['N183', false],
      ['N1832', true],
      ['N184', true],
    ]);
  });

  test('a list of two releases gives each code its days', () => {
    const text = [
      'code,short_desc,long_desc,status',
      'A000,Both,Both,both',
      'A001,New,New,added_fy23_26',
      'Z0000,Left out,Left out,fy22_only_not_in_section111',
      'Z841,Parent,Parent,retired_now_header',
      '',
    ].join('\n');
    const file = read('fy2022_fy2026.csv', text);
    expect(file.rows).toBe(4);
    expect(file.set?.entries.map(({ code, from, to, billable }) => [code, from, to, billable])).toEqual([
      ['A000', '2021-10-01', undefined, true],
      ['A001', '2025-10-01', undefined, true],
      ['Z0000', '2021-10-01', undefined, true],
      ['Z841', '2021-10-01', '2025-09-30', true],
      ['Z841', '2025-10-01', undefined, false],
    ]);
    expect(read('fy2022_fy2026.csv', text.replace('retired_now_header', 'gone')).place).toBe('line 5');
  });

  test('the codes file has billable codes only and must reach its end', () => {
    const text = 'A000    First\nA001    Second\nZ9989   Last\n';
    expect(read('icd10cm_codes_2027.txt', text)).toMatchObject({
      format: 'icd10cm-codes',
      codes: ['A000', 'A001', 'Z9989'],
    });
    expect(read('icd10cm_codes_2027.txt', text.slice(0, 30)).place).toBe('line 3');
    expect(read('icd10cm_codes_2027.txt', text.replace('A001    ', 'A001,')).place).toBe('line 2');
  });
});

describe('addenda', () => {
  const older: CodeSet = {
    name: 'icd10cm',
    release: 'FY2026',
    subset: false,
    effectiveFrom: '2025-10-01',
    entries: [
      { code: 'A00', label: 'Heading', from: '2025-10-01', billable: false },
      { code: 'A000', label: 'One', from: '2025-10-01', billable: true },
      { code: 'A001', label: 'Two', from: '2025-10-01', billable: true, poaExempt: true },
    ],
  };
  const ADDENDA = [
    'Add:          1 A0001   Left one                        Left one, long',
    'Delete:       1 A000    One                             One',
    'Add:          0 A000    One                             One',
    'Revise from:  1 A001    Two                             Two',
    'Revise to:    1 A001    Second                          Second, long',
  ];
  const apply = (lines: readonly string[], on: CodeSet | undefined = older) => {
    const { release } = read('icd10cm_order_addenda_2027.txt', lines.join('\n'));
    return release?.kind === 'changes' ? release.apply(on) : undefined;
  };

  test('make the next release out of the one before: added, deleted, turned into a heading, revised', () => {
    const made = apply(ADDENDA);
    expect(made?.ok && made.set).toMatchObject({ release: 'FY2027', effectiveFrom: '2026-10-01', subset: true });
    expect(made?.ok && [...made.set.entries].sort((a, b) => (a.code < b.code ? -1 : 1))).toEqual([
      { code: 'A00', label: 'Heading', from: '2025-10-01', billable: false },
      { code: 'A000', label: 'One', from: '2026-10-01', billable: false },
      { code: 'A0001', label: 'Left one', longLabel: 'Left one, long', from: '2026-10-01', billable: true },
      { code: 'A001', label: 'Second', longLabel: 'Second, long', from: '2026-10-01', billable: true, poaExempt: true },
    ]);
  });

  test('are refused when the older release is absent or another one', () => {
    const { release } = read('icd10cm_order_addenda_2027.txt', ADDENDA.join('\n'));
    expect(release?.kind === 'changes' && release.apply(undefined)).toMatchObject({ fault: { place: 'release' } });
    expect(apply(['Delete:       1 B000    None   None'])).toMatchObject({ fault: { place: 'line 1' } });
    expect(apply([ADDENDA[0] ?? '', 'Add:          1 A001    Two   Two'])).toMatchObject({
      fault: { place: 'line 2' },
    });
    expect(read('addenda_2027.txt', [...ADDENDA, 'Dele'].join('\n')).place).toBe('line 6');
    expect(read('addenda.txt', ADDENDA.join('\n')).place).toBe('release');
  });
});
