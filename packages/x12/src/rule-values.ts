import type { Condition } from './rule.ts';
import { fitsMask, fitsMaskAt } from './rule-mask.ts';
import { packedBytes, packedText, TOO_LONG } from './scan/packed.ts';
import { lookUp, type PackedTable, packedTable } from './scan/packed-table.ts';
import { isPossibleDay } from './scan/quick-values.ts';

const CODES = 0;
const TEXTS = 1;
const MASKS = 2;
const OVER = 3;
const UNDER = 4;

/** A test of one value, all of one shape; `holdsText` and `holdsBytes` give the same answer. */
export interface ValueTest {
  kind: number;
  /** `is`: true; `isNot`: false. */
  wanted: boolean;
  codes: PackedTable | undefined;
  texts: ReadonlySet<string>;
  masks: readonly string[];
  limit: number;
}

type ValueCondition = Exclude<Extract<Condition, { at: string }>, { after: string } | { before: string }>;

const NONE: ValueTest = { kind: TEXTS, wanted: true, codes: undefined, texts: new Set(), masks: [], limit: 0 };

/** The test that a condition on a value makes. */
export function valueTest(condition: ValueCondition): ValueTest {
  if ('is' in condition) return oneOf(condition.is, true);
  if ('isNot' in condition) return oneOf(condition.isNot, false);
  if ('like' in condition) return { ...NONE, kind: MASKS, masks: condition.like };
  if ('over' in condition) return { ...NONE, kind: OVER, limit: condition.over };
  return { ...NONE, kind: UNDER, limit: condition.under };
}

/** Codes are compared as packed numbers; where one is too long for that, all as text. */
function oneOf(values: readonly string[], wanted: boolean): ValueTest {
  const packed = values.map(packedText);
  const isPacked = packed.every((one) => one > 0);
  const codes = isPacked ? packedTable(packed.map((code) => [code, 1])) : undefined;
  return { ...NONE, kind: isPacked ? CODES : TEXTS, wanted, codes, texts: new Set(values) };
}

export function holdsText(test: ValueTest, value: string): boolean {
  switch (test.kind) {
    case MASKS:
      return test.masks.some((mask) => fitsMask(value, mask));
    case OVER:
      return Number(value) > test.limit;
    case UNDER:
      return Number(value) < test.limit;
    default:
      return test.texts.has(value) === test.wanted;
  }
}

/** The same of bytes[from..to), which are ASCII and not empty. */
export function holdsBytes(test: ValueTest, bytes: Uint8Array, from: number, to: number): boolean {
  switch (test.kind) {
    case CODES: {
      const packed = packedBytes(bytes, from, to);
      return (packed !== TOO_LONG && lookUp(test.codes as PackedTable, packed) > 0) === test.wanted;
    }
    case MASKS: {
      const { masks } = test;
      for (let i = 0; i < masks.length; i += 1) if (fitsMaskAt(bytes, from, to, masks[i] as string)) return true;
      return false;
    }
    case OVER:
      return numberAt(bytes, from, to) > test.limit;
    case UNDER:
      return numberAt(bytes, from, to) < test.limit;
    default:
      return test.texts.has(asText(bytes, from, to)) === test.wanted;
  }
}

/** First eight digits of a day or a range as a number CCYYMMDD; 0 where there are none. */
export function dayOfText(value: string): number {
  const day = /^\d{8}/.test(value) ? Number(value.slice(0, 8)) : 0;
  return isPossibleDay(day) ? day : 0;
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
