import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeKey, rowOf } from './code-keys.ts';
import { openPacked, packColumns } from './packed-columns.ts';
import { openRows, packRows } from './row-table.ts';

const code = fc.stringMatching(/^[0-9A-Z]{1,10}$/);

test('keys stand in the order of their codes and differ when these do', () => {
  fc.assert(
    fc.property(code, code, (a, b) => {
      expect(Math.sign(codeKey(a) - codeKey(b))).toBe(a < b ? -1 : a > b ? 1 : 0);
      expect(Number.isSafeInteger(codeKey(a))).toBe(true);
      expect(codeKey(a.toLowerCase())).toBe(codeKey(a));
    }),
  );
});

test('what is no code has no key and no row', () => {
  expect(['', 'E11.9', 'A B', 'ABCDEFGHIJK', 'é'].map(codeKey)).toEqual([-1, -1, -1, -1, -1]);
  expect(rowOf(Float64Array.of(codeKey('A00')), 'A.0')).toBe(-1);
  expect(rowOf(Float64Array.of(codeKey('A00')), 'A00')).toBe(0);
});

test('columns open as they were packed, at any offset of a buffer', () => {
  const text = fc.string({ unit: 'grapheme' });
  const columns = fc.record({
    texts: fc.array(text),
    u8: fc.uint8Array(),
    u16: fc.uint16Array(),
    u32: fc.uint32Array(),
    f64: fc.float64Array(),
  });
  fc.assert(
    fc.property(columns, fc.nat(9), ({ texts, u8, u16, u32, f64 }, offset) => {
      const packed = packColumns({ texts, u8, u16, u32, f64 }, { said: 'ä' });
      const moved = new Uint8Array(packed.length + offset);
      moved.set(packed, offset);
      const file = openPacked(moved.subarray(offset));
      expect(file?.info).toEqual({ said: 'ä' });
      const column = file?.texts('texts');
      expect(texts.map((_, row) => column?.at(row))).toEqual(texts);
      expect([file?.bytes('u8'), file?.shorts('u16'), file?.ints('u32'), file?.numbers('f64')]).toEqual([
        u8,
        u16,
        u32,
        f64,
      ]);
    }),
  );
});

test('cut or damaged bytes do not open; a column that is not there is a bug', () => {
  const packed = packColumns({ texts: ['one', 'two'], numbers: Float64Array.of(1, 2) });
  for (let length = 0; length < packed.length; length += 1)
    expect(openPacked(packed.subarray(0, length))).toBeUndefined();
  const damaged = packed.slice();
  damaged[16] = 0x20;
  expect(openPacked(damaged)).toBeUndefined();
  expect(() => openPacked(packed)?.ints('numbers')).toThrow('no u32 column numbers');
});

test('rows of a key come back in their order, and no others', () => {
  const row = fc.tuple(fc.stringMatching(/^[A-C][0-9]{2}(\.[0-9])?$/), fc.stringMatching(/^[ -~]{0,8}$/));
  fc.assert(
    fc.property(fc.array(row), row, (rows, [other]) => {
      const table = openRows(
        packRows(
          ['code', 'text'],
          rows,
          rows.map(([key]) => key),
        ),
      );
      for (const [key] of [...rows, [other]]) {
        const plain = (text: string | undefined) => text?.replace('.', '');
        const expected = rows.filter(([of]) => plain(of) === plain(key));
        expect(table?.find(key ?? '')).toEqual(expected);
        expect(table?.first(key ?? '')).toEqual(expected[0]);
      }
      expect(table?.count).toBe(rows.length);
    }),
  );
  expect(() => packRows(['code'], [['x']], [''])).toThrow('blank or too long');
});
