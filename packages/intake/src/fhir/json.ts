import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { NESTING_LIMIT, VALUES_LIMIT } from '../limits.ts';

/** A JSON value of a sender: nothing about its shape is sure. */
export type Json = unknown;

/** An own property of an object; undefined for anything else, so that `__proto__` and friends reach nothing. */
export function child(node: Json, key: string): Json {
  if (typeof node !== 'object' || node === null || !Object.hasOwn(node, key)) return undefined;
  return (node as Record<string, Json>)[key];
}

/** A property as a list: an array as it is, one value as a list of one, nothing as none. */
export function items(node: Json, key: string): Json[] {
  const value = child(node, key);
  if (Array.isArray(value)) return value;
  return value === undefined || value === null ? [] : [value];
}

/** Text at the end of a path of properties, first of each list; '' when it is neither text nor a number. */
export function text(node: Json, ...path: string[]): string {
  let value: Json = node;
  for (const key of path) value = items(value, key)[0];
  if (typeof value === 'string') return value.trim();
  return typeof value === 'number' ? String(value) : '';
}

/** How much work a value is to read: the values in it, and its text by fifties. */
export function weightOf(node: Json): number {
  if (typeof node === 'string') return 1 + Math.floor(node.length / 50);
  if (typeof node !== 'object' || node === null) return 1;
  let weight = 1;
  for (const value of Array.isArray(node) ? node : Object.values(node)) weight += weightOf(value);
  return weight;
}

/** Parses JSON with its nesting and the number of its values bounded. Never throws. @returns the value, or the reason with its byte. */
export function parseJson(source: string, byteLength: number): { value: Json } | { fault: IntakeFault } {
  const nesting = nestingOf(source);
  if (nesting.deepest > NESTING_LIMIT) {
    const message = `The JSON is nested deeper than ${NESTING_LIMIT} values, which no bundle is.`;
    return { fault: { place: '', code: 'too-deep', message } };
  }
  if (nesting.values > VALUES_LIMIT) {
    const message = `The JSON holds more than ${VALUES_LIMIT} values. Send fewer visits in one file.`;
    return { fault: { place: '', code: 'too-many-values', message } };
  }
  try {
    return { value: JSON.parse(source) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { fault: syntaxFault(source, byteLength, nesting.open, error.message) };
  }
}

function syntaxFault(source: string, byteLength: number, open: boolean, cause: string): IntakeFault {
  if (isNdjson(source)) {
    const message =
      'The file has one resource a line (ndjson, a bulk export). Send one Bundle with the patient and visits.';
    return { place: 'line 2', code: 'ndjson', message };
  }
  if (open) {
    const message = `The JSON is truncated at byte ${byteLength}. Ask the sender for the whole file.`;
    return { place: `byte ${byteLength}`, code: 'truncated-json', message };
  }
  const position = Number(/position (\d+)/.exec(cause)?.[1] ?? 0);
  const byte = new TextEncoder().encode(source.slice(0, position)).length;
  return {
    place: `byte ${byte}`,
    code: 'not-json',
    message: 'The JSON is not well formed at this place. Export it again.',
  };
}

/** Two lines or more that are one object each. */
function isNdjson(source: string): boolean {
  const lines = source.split('\n', 3).map((line) => line.trim());
  return (
    lines.length >= 2 &&
    lines.slice(0, 2).every((line) => line.startsWith('{') && line.endsWith('}') && line.includes('resourceType'))
  );
}

/** Deepest nesting and number of values (each at most one past its limit), and whether the text ends inside a value. */
function nestingOf(source: string): { deepest: number; values: number; open: boolean } {
  let [depth, deepest, values] = [0, 0, 0];
  let inText = false;
  for (let i = 0; i < source.length && deepest <= NESTING_LIMIT && values <= VALUES_LIMIT; i++) {
    const char = source.charCodeAt(i);
    if (inText) {
      if (char === 0x5c) i += 1;
      else if (char === 0x22) inText = false;
    } else if (char === 0x22) inText = true;
    else if (char === 0x7b || char === 0x5b) {
      depth += 1;
      values += 1;
      deepest = Math.max(deepest, depth);
    } else if (char === 0x7d || char === 0x5d) depth -= 1;
    else if (char === 0x2c) values += 1;
  }
  return { deepest, values, open: inText || depth > 0 };
}
