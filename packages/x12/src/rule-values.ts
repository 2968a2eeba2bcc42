import type { Condition } from './rule.ts';
import { fitsMask, fitsMaskAt } from './rule-mask.ts';
import { packedBytes, packedText, TOO_LONG } from './scan/packed.ts';
import { dateAt } from './scan/quick-values.ts';

/** A test of one value: as text, or as bytes[from..to), which are ASCII and not empty. Both give the same answer. */
export interface ValueTest {
  text(value: string): boolean;
  bytes(bytes: Uint8Array, from: number, to: number): boolean;
}

type ValueCondition = Exclude<Extract<Condition, { at: string }>, { after: string } | { before: string }>;

/** The test that a condition on a value makes. */
export function valueTest(condition: ValueCondition): ValueTest {
  if ('is' in condition) return oneOf(condition.is, true);
  if ('isNot' in condition) return oneOf(condition.isNot, false);
  if ('like' in condition) {
    const masks = condition.like;
    return {
      text: (value) => masks.some((mask) => fitsMask(value, mask)),
      bytes: (bytes, from, to) => {
        for (const mask of masks) if (fitsMaskAt(bytes, from, to, mask)) return true;
        return false;
      },
    };
  }
  if ('over' in condition) return numeric((number) => number > condition.over);
  return numeric((number) => number < condition.under);
}

/** Codes are compared as packed numbers; longer values as text. */
function oneOf(values: readonly string[], wanted: boolean): ValueTest {
  const known = new Set(values);
  const packed = values.map(packedText);
  const text = (value: string): boolean => known.has(value) === wanted;
  if (packed.includes(TOO_LONG)) return { text, bytes: (bytes, from, to) => text(asText(bytes, from, to)) };
  return { text, bytes: (bytes, from, to) => packed.includes(packedBytes(bytes, from, to)) === wanted };
}

function numeric(test: (number: number) => boolean): ValueTest {
  return { text: (value) => test(Number(value)), bytes: (bytes, from, to) => test(numberAt(bytes, from, to)) };
}

/** A test of dates, given as numbers CCYYMMDD: the first eight digits of a day or a range; 0 where there are none. */
export function dateTest(test: (date: number) => boolean): ValueTest {
  return {
    text: (value) => test(/^\d{8}/.test(value) ? Number(value.slice(0, 8)) : 0),
    bytes: (bytes, from, to) => test(dateAt(bytes, from, to)),
  };
}

/** A plain decimal number straight from its bytes; anything else as its text says. */
function numberAt(bytes: Uint8Array, from: number, to: number): number {
  let whole = 0;
  let scale = 0;
  const start = bytes[from] === 45 ? from + 1 : from;
  for (let i = start; i < to; i += 1) {
    const byte = bytes[i] as number;
    if (byte === 46 && scale === 0) {
      scale = 1;
      continue;
    }
    if (byte < 48 || byte > 57) return Number(asText(bytes, from, to));
    whole = whole * 10 + (byte - 48);
    scale *= 10;
  }
  if (start === to) return Number.NaN;
  const number = scale > 1 ? whole / scale : whole;
  return start === from ? number : -number;
}

function asText(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += String.fromCharCode(bytes[i] as number);
  return text;
}
