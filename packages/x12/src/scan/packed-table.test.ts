import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packedText } from './packed.ts';
import { lookUp, packedTable } from './packed-table.ts';

const code = fc.string({ unit: fc.constantFrom(...'ABCXYZ0129'), minLength: 1, maxLength: 5 });

it('a packed table gives what a map gives, for its codes and for others', () => {
  fc.assert(
    fc.property(fc.uniqueArray(code, { maxLength: 60 }), fc.array(code, { maxLength: 20 }), (codes, others) => {
      const map = new Map([...codes.map((one, i) => [packedText(one), i] as const), [-17, 99] as const]);
      const table = packedTable(map);
      for (const one of [...codes, ...others])
        expect(lookUp(table, packedText(one))).toBe(map.get(packedText(one)) ?? -1);
      expect(lookUp(table, -17)).toBe(99);
      for (const none of [0, -1, -2]) expect(lookUp(table, none)).toBe(-1);
    }),
  );
});
