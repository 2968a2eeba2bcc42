/** A seeded source of numbers in [0, 1): the same seed gives the same numbers, and with them the same files. */
export type Random = () => number;

/** A 32-bit generator (mulberry32: public domain algorithm of T. Ettinger); quick, and even enough for samples. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `least` to `most`, both included. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** True with this probability. */
export function chance(random: Random, probability: number): boolean {
  return random() < probability;
}

/** One of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new Error('There is nothing to pick from.');
  return one;
}

/** One of the words of a text. */
export function word(random: Random, words: string): string {
  return pick(random, words.split(' '));
}

/** Different ones of a list, in the order of the list. */
export function several<T>(random: Random, list: readonly T[], count: number): T[] {
  const left = list.map((_, i) => i);
  const chosen: number[] = [];
  while (chosen.length < count && left.length > 0) {
    chosen.push(...left.splice(Math.floor(random() * left.length), 1));
  }
  return chosen.sort((a, b) => a - b).map((i) => list[i] as T);
}

/** What `make` gives, with this probability; else nothing. */
export function maybe<T>(random: Random, probability: number, make: () => T): T[] {
  return chance(random, probability) ? [make()] : [];
}

/** What each call gives, in order. */
export function times<T>(count: number, make: (i: number) => T): T[] {
  return Array.from({ length: count }, (_, i) => make(i));
}

/** Digits, the first of them not zero. */
export function digits(random: Random, length: number): string {
  let text = String(whole(random, 1, 9));
  while (text.length < length) text += whole(random, 0, 9);
  return text;
}

/** A total in parts of one at the least, or fewer where it is too small; the parts sum up to the total. */
export function parts(random: Random, total: number, count: number): number[] {
  const sign = total < 0 ? -1 : 1;
  const size = Math.abs(total);
  const cuts = new Set<number>([0, size]);
  for (let i = 1; i < count; i += 1) cuts.add(whole(random, 0, size));
  const edges = [...cuts].sort((a, b) => a - b);
  const found = edges.slice(1).map((edge, i) => sign * (edge - (edges[i] ?? 0)));
  return found.length === 0 ? [0] : found;
}

/** A day as CCYYMMDD, so many days after another. */
export function dayAfter(day: string, days: number): string {
  const start = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(4, 6)) - 1, Number(day.slice(6)));
  return new Date(start + days * 86_400_000).toISOString().slice(0, 10).replaceAll('-', '');
}
