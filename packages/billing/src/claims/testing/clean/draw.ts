/** Draws from a fixed row of numbers, so that a test meets the same claims each time. */
export interface Draw {
  /** A whole number from `least` to `most`, both possible. */
  number(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** True in so many of a hundred draws. */
  chance(percent: number): boolean;
}

/** @param seed any whole number: the same seed draws the same. */
export function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = () => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  const number = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  return {
    number,
    pick: (from) => {
      const found = from[number(0, from.length - 1)];
      if (found === undefined) throw new Error('nothing to draw from');
      return found;
    },
    chance: (percent) => next() * 100 < percent,
  };
}
