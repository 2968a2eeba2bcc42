import { expect, test } from 'vitest';
import { lockboxKeys, readLockbox } from './lockbox.ts';

const CSV =
  'Check Number,Amount,Remitter,Deposit Date,Image\r\n4711,"1,250.00","Prairie, Mutual",10/20/2026,a1.tif\r\n4712,80.5,,2026-10-21,\r\n';

test('a CSV file gives a check a row, by the names that banks give their columns', () => {
  expect(readLockbox(CSV)).toEqual({
    ok: true,
    checks: [
      {
        checkNumber: '4711',
        cents: 125_000,
        payerName: 'Prairie, Mutual',
        date: '2026-10-20',
        imageName: 'a1.tif',
        place: 'line 2',
      },
      { checkNumber: '4712', cents: 8_050, payerName: '', date: '2026-10-21', imageName: '', place: 'line 3' },
    ],
  });
});

const detail = (item: number, amount: number, check: string) =>
  `6001${String(item).padStart(3, '0')}${String(amount).padStart(10, '0')}011000015${'123456'.padStart(10, '0')}${check.padStart(9, '0')}`;
const bai = (total: number) =>
  [
    '10100000123450110000152610200900',
    '2DEST      ORIGIN    4000800080',
    '50010000012345261020',
    detail(1, 125_000, '4711'),
    detail(2, 8_050, '4712'),
    `80010020012345261020${'2'.padStart(4, '0')}${String(total).padStart(10, '0')}`,
    '9000008',
  ].join('\r\n');

test('records of fixed width are taken where the checks make the total of the lockbox', () => {
  expect(readLockbox(bai(133_050))).toMatchObject({
    ok: true,
    checks: [
      { checkNumber: '4711', cents: 125_000, date: '2026-10-20', place: 'line 4' },
      { checkNumber: '4712', cents: 8_050 },
    ],
  });
  expect(readLockbox(bai(133_051))).toMatchObject({ ok: false, message: expect.stringContaining('ask it for CSV') });
});

test("a check's number of ten places is known by the day behind it, and brings who wrote the check", () => {
  const long = (item: number, amount: number, check: string) =>
    `${detail(item, amount, '').slice(0, 36)}${check.padStart(10, '0')}102026${'PRAIRIE MUTUAL'.padEnd(30)}CEDAR HOLLOW`;
  const lines = bai(133_050)
    .split('\r\n')
    .with(3, long(1, 125_000, '1000004711'))
    .with(4, long(2, 8_050, '4712'));
  expect(readLockbox(lines.join('\n'))).toMatchObject({
    ok: true,
    checks: [
      { checkNumber: '1000004711', payerName: 'PRAIRIE MUTUAL' },
      { checkNumber: '4712', payerName: 'PRAIRIE MUTUAL' },
    ],
  });
  // Nine places, and an invoice behind them.
  const invoice = bai(133_050)
    .split('\r\n')
    .with(3, `${detail(1, 125_000, '4711')}INV0099812`)
    .join('\n');
  expect(readLockbox(invoice)).toMatchObject({ ok: true, checks: [{ checkNumber: '4711' }, { checkNumber: '4712' }] });
});

test.each([
  ['a heading without the number', 'Amount\n5', 'no column "Check number"'],
  ['an amount that is none', 'Check number,Amount\n1,five', 'Line 2'],
  ['a check without a number', 'Check number,Amount\n,5', 'no number'],
  ['a quote that does not close', 'Check number,Amount\n1,"5', 'quote'],
  ['nothing', 'Check number,Amount\n', 'no check'],
  ['records without a total', bai(133_050).split('\r\n').slice(0, 5).join('\n'), 'no total'],
])('%s refuses the whole file', (_what, text, words) => {
  expect(readLockbox(text)).toMatchObject({ ok: false, message: expect.stringContaining(words) });
});

test('the same check is known again, and equal ones of a file are two', () => {
  const read = readLockbox(`${CSV}4712,80.50,,2026-10-21,\r\n`);
  const keys = read.ok ? lockboxKeys(read.checks) : [];
  expect(new Set(keys).size).toBe(3);
  const again = readLockbox(CSV);
  expect(again.ok && lockboxKeys(again.checks)).toEqual(keys.slice(0, 2));
});
