import { expect, test } from 'vitest';
import { csvOf } from './csv.ts';

test('commas, quotes and line ends stand in quotes; nothing begins as a formula; a number stays one', () => {
  const rows = [
    ['Payer, one', 'says "no"', 'two\nlines'],
    ['=SUM(A1)', -12.5, null],
  ];
  expect(csvOf(rows)).toBe('"Payer, one","says ""no""","two\nlines"\r\n\'=SUM(A1),-12.5,\r\n');
});
