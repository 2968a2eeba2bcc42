/** Tries that are spent on making an input small. */
const TRIES = 3000;

/** The smallest input that still shows the same, found by taking out ever smaller pieces. */
export function minimised(bytes: Uint8Array, shows: (bytes: Uint8Array) => boolean): Uint8Array {
  let best = bytes;
  let tries = 0;
  for (let size = Math.ceil(best.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < best.length && tries < TRIES; ) {
      const less = new Uint8Array(Buffer.concat([best.subarray(0, at), best.subarray(at + size)]));
      tries += 1;
      if (shows(less)) best = less;
      else at += size;
    }
  }
  return best;
}
