import { STANDARD_SEGMENT_IDS } from '../dictionary/segments.ts';

/**
 * Segment identifiers as small numbers, so that tables can be indexed by them. 0 stands for every identifier that the
 * standard does not have.
 */
export const SEGMENT_IDS: readonly string[] = ['', ...STANDARD_SEGMENT_IDS];

const numbers = new Map(SEGMENT_IDS.map((id, i) => [id, i]));

/** Number of a segment identifier in upper case; 0 for one that is not of the standard. */
export function segmentNumber(id: string): number {
  return numbers.get(id) ?? 0;
}

/** 0-9 and A-Z as 1 to 36; 0 for any other byte. */
const DIGIT_OF = new Uint8Array(256);
for (let i = 0; i < 10; i += 1) DIGIT_OF[48 + i] = i + 1;
for (let i = 0; i < 26; i += 1) DIGIT_OF[65 + i] = i + 11;

/** Numbers by identifier, read as a number of base 37. */
const BY_BYTES = new Uint16Array(37 ** 3);
for (const [i, id] of SEGMENT_IDS.entries()) if (id !== '') BY_BYTES[codeOfText(id)] = i;

function codeOfText(id: string): number {
  const digit = (i: number): number => DIGIT_OF[id.charCodeAt(i)] ?? 0;
  return (digit(0) * 37 + digit(1)) * 37 + (id.length > 2 ? digit(2) : 0);
}

/** Number of the identifier that stands in bytes[from..to); 0 where it is none of the standard, in upper case. */
export function segmentNumberAt(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  if (length !== 2 && length !== 3) return 0;
  const a = DIGIT_OF[bytes[from] as number] as number;
  const b = DIGIT_OF[bytes[from + 1] as number] as number;
  const c = length === 3 ? (DIGIT_OF[bytes[from + 2] as number] as number) : 0;
  if (a === 0 || b === 0 || (length === 3 && c === 0)) return 0;
  return BY_BYTES[(a * 37 + b) * 37 + c] as number;
}
