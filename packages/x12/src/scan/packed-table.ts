/** Numbers of up to 31 bits by their packed code: an open hash table in two typed arrays, several times as fast as a Map. */
export interface PackedTable {
  keys: Int32Array;
  values: Int32Array;
  mask: number;
  /** Codes of more than three characters do not fit 31 bits, and what stands for long ones is negative; both are rare. */
  wide: ReadonlyMap<number, number> | undefined;
}

const MULTIPLIER = 0x9e3779b1;
const WIDEST = 0x7fffffff;

export function packedTable(entries: Iterable<readonly [code: number, value: number]>): PackedTable {
  const all = [...entries];
  const narrow = all.filter(([code]) => code > 0 && code <= WIDEST);
  const wide = all.filter(([code]) => code > WIDEST || code < 0);
  const size = Math.max(4, 2 ** Math.ceil(Math.log2(narrow.length * 2 + 1)));
  const table = { keys: new Int32Array(size), values: new Int32Array(size), mask: size - 1 };
  for (const [code, value] of narrow) {
    let at = slotOf(code) & table.mask;
    while (table.keys[at] !== 0 && table.keys[at] !== code) at = (at + 1) & table.mask;
    table.keys[at] = code;
    table.values[at] = value;
  }
  return { ...table, wide: wide.length === 0 ? undefined : new Map(wide) };
}

function slotOf(code: number): number {
  const mixed = Math.imul(code, MULTIPLIER);
  return mixed ^ (mixed >>> 15);
}

/** The value of a code, -1 where it is not in the table. */
export function lookUp(table: PackedTable, code: number): number {
  if (code > WIDEST || code < 0) return table.wide?.get(code) ?? -1;
  if (code === 0) return -1;
  const { keys, mask } = table;
  let at = slotOf(code) & mask;
  while (true) {
    const key = keys[at] as number;
    if (key === code) return table.values[at] as number;
    if (key === 0) return -1;
    at = (at + 1) & mask;
  }
}
