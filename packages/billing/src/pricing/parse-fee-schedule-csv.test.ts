import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvRows } from './csv-rows.ts';
import { parseFeeScheduleCsv } from './parse-fee-schedule-csv.ts';

test('a fee schedule is read with headings in any order, US dates and dollar signs', () => {
  const text =
    '\uFEFFFee, Code ,Modifier,From,To\r\n"$1,250.00",99213,,2026-01-01,\r\n40,g0008,tc,1/5/2026,12/31/2026\r\n';
  const result = parseFeeScheduleCsv(text);
  expect(result.ok && result.schedule.fees).toEqual([
    { code: '99213', chargeCents: 125_000, from: '2026-01-01' },
    { code: 'G0008', modifier: 'TC', chargeCents: 4_000, from: '2026-01-05', to: '2026-12-31' },
  ]);
});

test('one price may follow another, day by day', () => {
  const text = 'code,charge,from,to\n99213,120,2026-01-01,2026-06-30\n99213,125,2026-07-01,';
  expect(parseFeeScheduleCsv(text).ok).toBe(true);
});

const head = 'code,charge,from,to,modifier\n';
test.each([
  ['', 'row 1', 'empty'],
  ['\n \n', 'row 1', 'empty'],
  ['code,from\n', 'row 1', '"charge"'],
  ['99213,125,2026-01-01\n', 'row 1', '"code", "charge", "from"'],
  [head, 'row 1', 'no prices'],
  [`${head}9921,125,2026-01-01\n`, 'row 2', 'no procedure code'],
  [`${head}99213,,2026-01-01\n`, 'row 2', 'no charge for 99213'],
  [`${head}99213,-5,2026-01-01\n`, 'row 2', 'no charge for 99213'],
  [`${head}99213,12.345,2026-01-01\n`, 'row 2', 'no charge for 99213'],
  [`${head}99213,12,\n`, 'row 2', 'no first day'],
  [`${head}99213,12,2026-02-30\n`, 'row 2', 'no first day'],
  [`${head}99213,12,2026-02-03,2026-02-02\n`, 'row 2', 'no good last day'],
  [`${head}99213,12,2026-02-03,soon\n`, 'row 2', 'no good last day'],
  [`${head}99213,12,2026-02-03,,XYZ\n`, 'row 2', 'no modifier'],
  [`${head}\n99213,12,2026-01-01\n99213,13,2026-05-01\n`, 'row 4', 'in row 3 too'],
  [`${head}99213,"12,2026-01-01\n`, 'row 2', 'quotation mark'],
])('%j is refused at %s', (text, place, words) => {
  expect(parseFeeScheduleCsv(text)).toEqual({ ok: false, place, message: expect.stringContaining(words) });
});

test('two modifiers of one code are two prices', () => {
  const text = `${head}71046,30,2026-01-01,,26\n71046,50,2026-01-01,,TC\n71046,80,2026-01-01,,\n`;
  expect(parseFeeScheduleCsv(text).ok).toBe(true);
});

test('cells come back as they were written, whatever is in them', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => text.trim() !== '' && !text.startsWith('\uFEFF'));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }), (table) => {
      const text = table.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\n');
      const read = csvRows(text);
      expect(read.ok && read.rows.map((row) => row.cells)).toEqual(table);
    }),
  );
});

test('a file that is no price list is refused, never thrown over', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(parseFeeScheduleCsv(text).ok).toBe(false);
    }),
  );
});
