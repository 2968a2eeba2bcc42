/** Numbers by their packed code: an open hash table in two typed arrays, several times as fast as a Map. */
export interface PackedTable {
  keys: Int32Array;
  values: Int32Array;
  mask: number;
}

const MULTIPLIER = 0x9e3779b1;

/** A table of codes (packed, so whole numbers but 0) with a value each, 0 or more. */
export function packedTable(entries: Iterable<readonly [code: number, value: number]>): PackedTable {
  const all = [...entries];
  const size = Math.max(4, 2 ** Math.ceil(Math.log2(all.length * 2 + 1)));
  const table = { keys: new Int32Array(size), values: new Int32Array(size), mask: size - 1 };
  for (const [code, value] of all) {
    let at = slotOf(code) & table.mask;
    while (table.keys[at] !== 0 && table.keys[at] !== code) at = (at + 1) & table.mask;
    table.keys[at] = code;
    table.values[at] = value;
  }
  return table;
}

function slotOf(code: number): number {
  const mixed = Math.imul(code, MULTIPLIER);
  return mixed ^ (mixed >>> 15);
}

/** The value of a code, -1 where it is not in the table. */
export function lookUp(table: PackedTable, code: number): number {
  const { keys, mask } = table;
  let at = slotOf(code) & mask;
  while (true) {
    const key = keys[at] as number;
    if (key === 0) return -1;
    if (key === code) return table.values[at] as number;
    at = (at + 1) & mask;
  }
}
