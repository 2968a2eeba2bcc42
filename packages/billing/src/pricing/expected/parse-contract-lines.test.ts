import { describe, expect, test } from 'vitest';
import { parseContractLines } from './parse-contract-lines.ts';

const unit = (cents: number) => ({ how: 'per-unit', cents });

describe('rates of a contract', () => {
  test('are read from two columns of a spreadsheet, without headings', () => {
    expect(parseContractLines('99213\t108.00\r\n99214\t"$1,152.28"'.replaceAll('"', ''))).toEqual({
      terms: [
        { codes: ['99213'], rate: unit(10_800) },
        { codes: ['99214'], rate: unit(115_228) },
      ],
      problems: [],
    });
  });

  test('are read from CSV under headings in any order; the narrowest come first', () => {
    const csv =
      'Amount,How,CPT code,Modifier\n32.95,,71046,\n13.18,,71046,26\n70%,charge,*,\n110.5,Medicare,J*,\n900,per diem,R012*,';
    expect(parseContractLines(csv)).toEqual({
      terms: [
        { codes: ['71046'], modifier: '26', rate: unit(1318) },
        { codes: ['71046'], rate: unit(3295) },
        { codes: ['R012*'], rate: { how: 'per-day', cents: 90_000 } },
        { codes: ['J*'], rate: { how: 'percent-of-medicare', share: 11_050 } },
        { codes: ['*'], rate: { how: 'percent-of-charge', share: 7000 } },
      ],
      problems: [],
    });
  });

  test('say of every line that cannot be read which one it is, and why; the others are kept', () => {
    const { terms, problems } = parseContractLines(
      'code,modifier,amount,how\n99213,,108.00,\n9921,3,12,\nabc,,5,\n99214,,free,\n99215,,80%,\n99213,,110.00,\n99203,,5,weekly',
    );
    expect(terms).toEqual([{ codes: ['99213'], rate: unit(10_800) }]);
    expect(problems).toEqual([
      { line: 3, message: '"3" is no modifier: two letters or digits, or empty.' },
      { line: 4, message: '"ABC" is no code: 99213, R0450, D470, or a start with a star, as 992*.' },
      { line: 5, message: '99214: "free" is no amount: dollars and cents, for example 92.50.' },
      { line: 6, message: '99215: "80%": say of what in the column "how", charge or medicare.' },
      { line: 7, message: '99213 has a rate in line 2 too.' },
      { line: 8, message: '99203: "weekly" is no way to pay: unit, charge, medicare, day or case.' },
    ]);
  });

  test('that are none say so', () => {
    expect(parseContractLines('  \n').problems).toEqual([{ line: 1, message: 'There are no lines.' }]);
    expect(parseContractLines('code,amount\n').problems).toEqual([
      { line: 1, message: 'There are headings and no rates.' },
    ]);
    expect(parseContractLines('code,place\n99213,11').problems[0]?.message).toBe('No column is called "amount".');
    expect(parseContractLines('99213,"108').problems[0]?.message).toMatch(/never closed/);
  });
});
