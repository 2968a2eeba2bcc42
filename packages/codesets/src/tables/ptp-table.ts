import { codeKey, rowOf } from './code-keys.ts';
import { openPacked, packColumns } from './packed-columns.ts';
import type { PtpEdit, PtpTable } from './types.ts';

/** Pairs while they are read: codes get numbers as they come. */
export interface PtpPairs {
  add(column1: string, column2: string, kind: number): void;
  readonly count: number;
  /** Packs the pairs of a release from a day (ISO) on with what their kinds say; undefined when there are more than 65,535 codes or kinds, which no release has. */
  pack(kinds: readonly PtpEdit[], from: string): Uint8Array | undefined;
}

const MOST = 0xffff;
const STEP = 0x10000;

/** Collects pairs without an object for each: a release has 1.7 million. */
export function collectPairs(): PtpPairs {
  const numbers = new Map<string, number>();
  let pairs = new Float64Array(1 << 16);
  let count = 0;
  let most = 0;
  let last = '';
  let lastNumber = 0;
  const numberOf = (code: string): number => {
    let number = numbers.get(code);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(code, number);
    }
    return number;
  };
  return {
    add: (column1, column2, kind) => {
      if (count === pairs.length) {
        const wider = new Float64Array(count * 2);
        wider.set(pairs);
        pairs = wider;
      }
      // Column 1 comes in runs.
      if (column1 !== last) {
        last = column1;
        lastNumber = numberOf(column1);
      }
      if (kind > most) most = kind;
      pairs[count] = (lastNumber * STEP + numberOf(column2)) * STEP + kind;
      count += 1;
    },
    get count() {
      return count;
    },
    pack: (kinds, from) =>
      numbers.size > MOST || most > MOST ? undefined : packPairs(numbers, pairs.subarray(0, count), kinds, from),
  };
}

/** Pairs in order of code: codes once, where the pairs of each begin, and two bytes each for second code and kind. */
function packPairs(
  numbers: ReadonlyMap<string, number>,
  pairs: Float64Array,
  kinds: readonly PtpEdit[],
  from: string,
): Uint8Array {
  const codes = [...numbers.keys()].sort((a, b) => codeKey(a) - codeKey(b));
  const rank = new Uint16Array(codes.length);
  for (const [row, code] of codes.entries()) rank[numbers.get(code) ?? 0] = row;
  const sorted = new Float64Array(pairs.length);
  for (let at = 0; at < pairs.length; at += 1) {
    const pair = pairs[at] ?? 0;
    const kind = pair % STEP;
    const rest = (pair - kind) / STEP;
    const second = rest % STEP;
    const first = (rest - second) / STEP;
    sorted[at] = ((rank[first] ?? 0) * STEP + (rank[second] ?? 0)) * STEP + kind;
  }
  sorted.sort();
  const starts = new Uint32Array(codes.length + 1);
  const seconds = new Uint16Array(sorted.length);
  const said = new Uint16Array(sorted.length);
  for (let at = 0; at < sorted.length; at += 1) {
    const pair = sorted[at] ?? 0;
    const kind = pair % STEP;
    const rest = (pair - kind) / STEP;
    said[at] = kind;
    seconds[at] = rest % STEP;
    const first = (rest - (seconds[at] ?? 0)) / STEP;
    starts[first + 1] = at + 1;
  }
  for (let row = 1; row < starts.length; row += 1) starts[row] = Math.max(starts[row] ?? 0, starts[row - 1] ?? 0);
  return packColumns({ codes: Float64Array.from(codes, codeKey), starts, seconds, kinds: said }, { kinds, from });
}

/**
 * Opens packed pairs without copying them; undefined when the bytes are damaged or cut. The official file keeps edits
 * that have ended, and a pair may come back later.
 */
export function openPtp(bytes: Uint8Array): PtpTable | undefined {
  const file = openPacked(bytes);
  if (file === undefined) return undefined;
  const codes = file.numbers('codes');
  const starts = file.ints('starts');
  const seconds = file.shorts('seconds');
  const said = file.shorts('kinds');
  const releaseDay = String(file.info.from ?? '');
  const kinds = (file.info.kinds ?? []) as readonly PtpEdit[];
  return {
    count: seconds.length,
    find: (column1, column2, isoDate = releaseDay) => {
      const first = rowOf(codes, column1);
      const second = rowOf(codes, column2);
      if (first < 0 || second < 0) return undefined;
      const end = starts[first + 1] ?? 0;
      let low = starts[first] ?? 0;
      let high = end;
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((seconds[middle] ?? 0) < second) low = middle + 1;
        else high = middle;
      }
      let found: PtpEdit | undefined;
      for (; low < end && seconds[low] === second; low += 1) {
        const kind = kinds[said[low] ?? 0];
        if (kind && countsOn(kind, isoDate) && (found?.from ?? '') <= (kind.from ?? '')) found = kind;
      }
      return found;
    },
  };
}

/** An edit without days counts on each. */
function countsOn({ from = '', to = '9999' }: PtpEdit, isoDate: string): boolean {
  return from <= isoDate && isoDate <= to;
}

/** One table of the files that a release comes in. */
export function joinPtp(parts: readonly PtpTable[]): PtpTable {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  return {
    count: parts.reduce((sum, part) => sum + part.count, 0),
    find: (column1, column2, isoDate) => {
      for (const part of parts) {
        const found = part.find(column1, column2, isoDate);
        if (found) return found;
      }
      return undefined;
    },
  };
}
