/** What stands on one side only, or on both, in the order of a common sequence. */
export type Step<T> =
  | { kind: 'both'; before: T; after: T }
  | { kind: 'before'; before: T }
  | { kind: 'after'; after: T };

/** Beyond so many cells the middle is not aligned: all of it counts as replaced. */
const MOST_CELLS = 4_000_000;

/** Aligns two sequences by their longest common part, after what they share at both ends. */
export function align<T>(before: readonly T[], after: readonly T[], same: (one: T, other: T) => boolean): Step<T>[] {
  let start = 0;
  const shortest = Math.min(before.length, after.length);
  while (start < shortest && same(before[start] as T, after[start] as T)) start += 1;
  let end = 0;
  while (end < shortest - start && same(before[before.length - 1 - end] as T, after[after.length - 1 - end] as T))
    end += 1;
  const both = (i: number, j: number): Step<T> => ({ kind: 'both', before: before[i] as T, after: after[j] as T });
  const head = before.slice(0, start).map((_, i) => both(i, i));
  const tail = Array.from({ length: end }, (_, i) => both(before.length - end + i, after.length - end + i));
  const middle = alignMiddle(before.slice(start, before.length - end), after.slice(start, after.length - end), same);
  return [...head, ...middle, ...tail];
}

function alignMiddle<T>(before: readonly T[], after: readonly T[], same: (one: T, other: T) => boolean): Step<T>[] {
  const removed = before.map((one): Step<T> => ({ kind: 'before', before: one }));
  const added = after.map((one): Step<T> => ({ kind: 'after', after: one }));
  const width = after.length + 1;
  if (before.length * after.length === 0 || before.length * width > MOST_CELLS) return [...removed, ...added];
  const lengths = new Uint32Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const down = lengths[(i + 1) * width + j] ?? 0;
      const right = lengths[i * width + j + 1] ?? 0;
      lengths[i * width + j] = same(before[i] as T, after[j] as T)
        ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
        : Math.max(down, right);
    }
  }
  const steps: Step<T>[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length && j < after.length) {
    if (same(before[i] as T, after[j] as T)) {
      steps.push({ kind: 'both', before: before[i] as T, after: after[j] as T });
      i += 1;
      j += 1;
    } else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) {
      steps.push(removed[i] as Step<T>);
      i += 1;
    } else {
      steps.push(added[j] as Step<T>);
      j += 1;
    }
  }
  return [...steps, ...removed.slice(i), ...added.slice(j)];
}
