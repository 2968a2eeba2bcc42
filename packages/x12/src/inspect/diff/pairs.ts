/** What can be paired with its like in another file. */
export interface Pairable {
  /** Equal for what says the same. */
  same: number;
  keys: readonly string[];
  marks: ReadonlySet<number>;
}

/** What belongs together, and what stands on one side only, each in its own order. */
export interface Pairs<T> {
  pairs: [before: T, after: T][];
  before: T[];
  after: T[];
}

/** A share of contents from which two things are taken for one that changed. */
const LEAST_SHARE = 0.3;
/** Contents that so many have tell nobody apart. */
const COMMON = 50;

/**
 * Pairs two lists whatever their order: first what says the same, then what has the same key (most telling keys first),
 * then what is most alike.
 */
export function pairUp<T extends Pairable>(before: readonly T[], after: readonly T[]): Pairs<T> {
  const left: Pairs<T> = { pairs: [], before: [...before], after: [...after] };
  pairBy(left, (one) => [String(one.same)]);
  const levels = [...left.before, ...left.after].reduce((most, one) => Math.max(most, one.keys.length), 0);
  for (let level = 0; level < levels; level += 1) pairBy(left, (one) => one.keys.slice(level, level + 1));
  // A key that one side has first and the other side later.
  pairBy(left, (one) => one.keys);
  pairAlike(left);
  return left;
}

/** Pairs those that share a key, in order. */
function pairBy<T>(left: Pairs<T>, keys: (one: T) => readonly string[]): void {
  if (left.before.length === 0 || left.after.length === 0) return;
  const byKey = new Map<string, T[]>();
  for (const one of left.after) {
    for (const key of keys(one)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [one]);
      else known.push(one);
    }
  }
  for (const waiting of byKey.values()) waiting.reverse();
  const taken = new Set<T>();
  left.before = left.before.filter((one) => {
    const other = firstFree(keys(one), byKey, taken);
    if (other === undefined) return true;
    taken.add(other);
    left.pairs.push([one, other]);
    return false;
  });
  left.after = left.after.filter((one) => !taken.has(one));
}

function firstFree<T>(keys: readonly string[], byKey: ReadonlyMap<string, T[]>, taken: ReadonlySet<T>): T | undefined {
  for (const key of keys) {
    const waiting = byKey.get(key) ?? [];
    for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) if (!taken.has(one)) return one;
  }
  return undefined;
}

/** Pairs those that share most of their contents, best first. */
function pairAlike<T extends Pairable>(left: Pairs<T>): void {
  if (left.before.length === 0 || left.after.length === 0) return;
  const holders = new Map<number, number[]>();
  const sizes: number[] = [];
  for (const [j, one] of left.after.entries()) {
    const { marks } = one;
    sizes.push(marks.size);
    for (const mark of marks) {
      const known = holders.get(mark);
      if (known === undefined) holders.set(mark, [j]);
      else known.push(j);
    }
  }
  const candidates: { share: number; i: number; j: number }[] = [];
  for (const [i, one] of left.before.entries()) {
    const shared = new Map<number, number>();
    const { marks } = one;
    for (const mark of marks) {
      const found = holders.get(mark) ?? [];
      if (found.length <= COMMON) for (const j of found) shared.set(j, (shared.get(j) ?? 0) + 1);
    }
    for (const [j, count] of shared) {
      const share = count / Math.max(marks.size, sizes[j] ?? 0, 1);
      if (share >= LEAST_SHARE) candidates.push({ share, i, j });
    }
  }
  candidates.sort((a, b) => b.share - a.share || a.i - b.i || a.j - b.j);
  const usedBefore = new Set<number>();
  const usedAfter = new Set<number>();
  for (const { i, j } of candidates) {
    const one = left.before[i];
    const other = left.after[j];
    if (one === undefined || other === undefined || usedBefore.has(i) || usedAfter.has(j)) continue;
    usedBefore.add(i);
    usedAfter.add(j);
    left.pairs.push([one, other]);
  }
  left.before = left.before.filter((_, i) => !usedBefore.has(i));
  left.after = left.after.filter((_, j) => !usedAfter.has(j));
}
