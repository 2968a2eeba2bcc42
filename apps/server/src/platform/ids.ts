import { randomBytes } from 'node:crypto';

/** Ids of one millisecond: the 12 bits after the version count them. */
const IDS_PER_MILLISECOND = 4096;

/** Random bytes are asked for many at a time: each call costs more than the bytes. */
const POOL_BYTES = 8192;
let pool = Buffer.alloc(0);
let taken = 0;

function randomOf(length: number): Buffer {
  if (taken + length > pool.length) {
    pool = randomBytes(POOL_BYTES);
    taken = 0;
  }
  taken += length;
  return pool.subarray(taken - length, taken);
}

let lastMillisecond = 0;
let count = 0;

/**
 * A UUID version 7 (RFC 9562, with a counter as in its section 6.2, method 1). Of two ids of one process the one made
 * later sorts later, also within a millisecond: timelines and entries are read in the order of their ids.
 */
export function newId(): string {
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    count = 0;
  } else if (++count === IDS_PER_MILLISECOND) {
    // More than the counter holds: borrow from the next millisecond rather than go back.
    lastMillisecond += 1;
    count = 0;
  }
  const bytes = randomOf(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
