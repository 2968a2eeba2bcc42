import { z } from 'zod';
import { badInput, isDay } from './conditions.ts';

export type ValueType = 'text' | 'date' | 'timestamptz' | 'bigint';
export type IdType = 'uuid' | 'bigint' | 'text';

/** The place behind a row: the sort, the row's value in it, null when it has none, and its id. */
export interface Place {
  sort: string;
  value: string | null;
  id: string;
}

const placeSchema = z.tuple([z.string(), z.string().nullable(), z.string()]);
const BIGINT = /^-?\d{1,18}$/;
/** As PostgreSQL writes it. */
const TIMESTAMP = /^(\d{4}-\d{2}-\d{2}) \d{2}:\d{2}:\d{2}(\.\d{1,6})?[+-]\d{2}(:\d{2})?$/;

const CHECKS: Readonly<Record<ValueType | IdType, (value: string) => boolean>> = {
  text: (value) => !value.includes('\0'),
  bigint: (value) => BIGINT.test(value),
  date: isDay,
  timestamptz: (value) =>
    isDay(TIMESTAMP.exec(value)?.[1] ?? '') &&
    !Number.isNaN(Date.parse(value.replace(' ', 'T').replace(/([+-]\d{2})$/, '$1:00'))),
  uuid: (value) => z.guid().safeParse(value).success,
};

/** A place as an opaque text that goes into an address. */
export function writeCursor({ sort, value, id }: Place): string {
  return Buffer.from(JSON.stringify([sort, value, id])).toString('base64url');
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    return undefined; // no JSON: refused below with every other forgery
  }
}

/**
 * Reads a place back.
 * @throws Refusal `bad-input` for a forged one, or one of another sort.
 */
export function readCursor(cursor: string, sort: string, valueType: ValueType, idType: IdType): Place {
  const result = placeSchema.safeParse(parsed(cursor));
  if (!result.success) throw badInput('This is no place in the list. Load the list again.');
  const [cursorSort, value, id] = result.data;
  if (cursorSort !== sort) throw badInput('The list is sorted anew. Load it from the start.');
  if ((value !== null && !CHECKS[valueType](value)) || !CHECKS[idType](id)) {
    throw badInput('This is no place in the list. Load the list again.');
  }
  return { sort, value, id };
}
