import { type RawBuilder, sql } from 'kysely';
import { isIsoDate } from '../../contract/format.ts';
import type { ColumnKind, FilterOp, ListColumn, ListFilter } from '../../contract/lists.ts';
import { Refusal } from '../operation.ts';
import type { Condition, ListField } from './definition.ts';

const OPS: Readonly<Record<ColumnKind, readonly FilterOp[]>> = {
  text: ['is', 'is-not', 'contains', 'empty', 'not-empty'],
  status: ['is', 'is-not'],
  date: ['is', 'from', 'to', 'empty', 'not-empty'],
  time: ['is', 'from', 'to', 'empty', 'not-empty'],
  money: ['is', 'from', 'to', 'empty', 'not-empty'],
  count: ['is', 'from', 'to', 'empty', 'not-empty'],
};

const INTEGER = /^-?\d{1,15}$/;
const DAY_OR_TIME = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:\d{2}))?$/;

/** A day that the database has, too: it knows no year 0. */
export function isDay(value: string): boolean {
  return isIsoDate(value) && value >= '0001';
}

/** The day that a word names, as billers write days (3/14/1980) or as ISO has it. */
export function dayOf(word: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(word) ?? [];
  const iso = year === '' ? word : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDay(iso) ? iso : undefined;
}

function isTime(value: string): boolean {
  return DAY_OR_TIME.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

/** What each kind of value must be, in words for a refusal. */
const VALUE_CHECKS: Readonly<Record<ColumnKind, { ok(value: string, column: ListColumn): boolean; what: string }>> = {
  text: { ok: (value) => !value.includes('\0'), what: 'text' },
  status: { ok: (value, column) => Object.hasOwn(column.values ?? {}, value), what: 'one of the listed states' },
  date: { ok: isDay, what: 'a date (YYYY-MM-DD)' },
  time: { ok: isTime, what: 'a date or a time' },
  money: { ok: (value) => INTEGER.test(value), what: 'an amount in cents' },
  count: { ok: (value) => INTEGER.test(value), what: 'a whole number' },
};

/** The refusal of a question that the list does not take. */
export const badInput = (message: string) => new Refusal('bad-input', message);

const OP_WORDS: Readonly<Record<FilterOp, string>> = {
  is: 'is',
  'is-not': 'is not',
  contains: 'contains',
  from: 'from',
  to: 'to',
  empty: 'is empty',
  'not-empty': 'is not empty',
};

function checkFilter(column: ListColumn, { op, values }: ListFilter): void {
  const { label } = column;
  if (!OPS[column.kind].includes(op)) {
    const possible = OPS[column.kind].map((one) => OP_WORDS[one]);
    throw badInput(`${label} cannot be filtered by "${OP_WORDS[op]}". Choose one of: ${possible.join(', ')}.`);
  }
  const wanted = op === 'empty' || op === 'not-empty' ? [0, 0] : op === 'is' || op === 'is-not' ? [1, 100] : [1, 1];
  const [least = 0, most = 0] = wanted;
  if (values.length < least || values.length > most) {
    const amount = most === 0 ? 'no value' : most === 1 ? 'one value' : 'at least one value, at most 100';
    throw badInput(`The filter "${label} ${OP_WORDS[op]}" takes ${amount}. Set it again.`);
  }
  const check = VALUE_CHECKS[column.kind];
  if (!values.every((value) => check.ok(value, column)))
    throw badInput(`${label} is filtered by ${check.what}. Set it again.`);
}

/** The words of a search, or of a text filter, as the database folds them. */
export const folded = (text: string) => sql`fold_case(${text})`;

/** Whether a text holds a part, case aside. `value` is folded already. */
export function holds(value: RawBuilder<unknown>, part: string): Condition {
  return sql`strpos(${value}, ${folded(part)}) > 0`;
}

/** Whether a text begins with a part: by comparing only, so that an index serves under row security. */
export function startsWith(value: RawBuilder<unknown>, part: string): Condition {
  return sql`(${value} >= ${part} and ${value} < ${`${part}\u{10FFFF}`})`;
}

function textTest(value: RawBuilder<unknown>, { op, values }: ListFilter): Condition {
  const text = sql`fold_case(coalesce(${value}, ''))`;
  if (op === 'empty') return sql`${text} = ''`;
  if (op === 'not-empty') return sql`${text} <> ''`;
  if (op === 'contains') return holds(text, values[0] ?? '');
  const any = sql`${text} in (${sql.join(values.map(folded))})`;
  return op === 'is' ? sql`(${any})` : sql`not (${any})`;
}

function statusTest(value: RawBuilder<unknown>, { op, values }: ListFilter): Condition {
  return op === 'is' ? sql`${value} = any(${values}::text[])` : sql`${value} <> all(${values}::text[])`;
}

/** A day stands for all of it; a time for itself. */
function timeTest(value: RawBuilder<unknown>, { op, values }: ListFilter): Condition {
  const from = (one: string) => sql`${value} >= ${one}::timestamptz`;
  const to = (one: string) =>
    one.length === 10 ? sql`${value} < ${one}::date + 1` : sql`${value} <= ${one}::timestamptz`;
  const [first = ''] = values;
  if (op === 'from') return sql`${from(first)}`;
  if (op === 'to') return sql`${to(first)}`;
  return sql`(${sql.join(
    values.map((one) => sql`(${from(one)} and ${to(one)})`),
    sql` or `,
  )})`;
}

function orderedTest(value: RawBuilder<unknown>, type: 'date' | 'bigint', { op, values }: ListFilter): Condition {
  const typed = (text: string) => sql`${text}::${sql.raw(type)}`;
  const [first = ''] = values;
  if (op === 'from') return sql`${value} >= ${typed(first)}`;
  if (op === 'to') return sql`${value} <= ${typed(first)}`;
  return sql`${value} in (${sql.join(values.map(typed))})`;
}

function testOf(value: RawBuilder<unknown>, kind: ColumnKind, filter: ListFilter): Condition {
  if (kind === 'text') return textTest(value, filter);
  if (kind === 'status') return statusTest(value, filter);
  if (filter.op === 'empty') return sql`${value} is null`;
  if (filter.op === 'not-empty') return sql`${value} is not null`;
  if (kind === 'time') return timeTest(value, filter);
  return orderedTest(value, kind === 'date' ? 'date' : 'bigint', filter);
}

const OPPOSITES: Readonly<Partial<Record<FilterOp, FilterOp>>> = { 'is-not': 'is', empty: 'not-empty' };

/**
 * A filter as SQL. Only values reach the statement, as parameters; the field's expression comes from the list.
 * @throws Refusal `bad-input` for an operator or a value that the column does not take.
 */
export function filterCondition(column: ListColumn, field: ListField, filter: ListFilter): Condition {
  checkFilter(column, filter);
  if (!field.within) return testOf(field.sql, column.kind, filter);
  // Elsewhere a value may be absent or stand more than once: what it is not, is all but what it is.
  const opposite = OPPOSITES[filter.op];
  const asked = opposite ? { ...filter, op: opposite } : filter;
  const condition = field.within((value) => testOf(value, column.kind, asked));
  return opposite ? sql`not (${condition})` : condition;
}
