import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRecord } from './records.ts';

const cellsOf = (text: string) => readRecord(text, 0, ',', 100).cells;

describe('records of a superbill', () => {
  test.each([
    ['a,b\nc', ['a', 'b']],
    ['a,"b,c"\r\nd', ['a', 'b,c']],
    ['"say ""hi""",x', ['say "hi"', 'x']],
    ['"two\nlines",x', ['two\nlines', 'x']],
    ['5\'10",x', ['5\'10"', 'x']],
    ['"Ada" Okafor,x', ['"Ada" Okafor', 'x']],
    ['a,', ['a', '']],
    ['""', ['']],
  ])('%j', (text, cells) => {
    expect(cellsOf(text)).toEqual(cells);
  });

  test('an open quotation mark is told, and lines inside closed ones are counted', () => {
    expect(readRecord('a,"b\nc', 0, ',', 100)).toMatchObject({ unclosed: true, end: 6 });
    expect(readRecord('a,"b\r\nc\rd"\ne', 0, ',', 100)).toMatchObject({ unclosed: false, innerLines: 2, end: 11 });
  });

  test('cells past the limit are dropped and the record still ends at its line', () => {
    expect(readRecord('a,b,c\nd', 0, ',', 2)).toMatchObject({ cells: ['a', 'b'], end: 6 });
  });

  test('whatever is quoted is read back', () => {
    const cells = fc.array(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ' ') }), { minLength: 1 });
    fc.assert(
      fc.property(cells, (sent) => {
        const line = sent.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
        expect(readRecord(`${line}\nnext`, 0, ',', 1000)).toMatchObject({ cells: sent, end: line.length + 1 });
      }),
    );
  });
});
