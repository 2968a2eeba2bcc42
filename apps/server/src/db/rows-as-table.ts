import { type RawBuilder, sql } from 'kysely';

type Value = string | number | boolean | null | undefined;
type SqlType = 'uuid' | 'text' | 'int' | 'bigint' | 'date' | 'timestamptz' | 'jsonb';
/** The columns of a table made of rows: for each its type and its value of a row; jsonb as JSON text. */
export type ColumnsOf<Row> = Readonly<Record<string, readonly [SqlType, (row: Row) => Value]>>;

const NEEDS_ESCAPE = /["\\]/;
const ESCAPED = /["\\]/g;

/** One value of an array as PostgreSQL reads it. */
function elementText(value: Value): string {
  if (value === null || value === undefined) return 'NULL';
  if (typeof value !== 'string') return String(value);
  return `"${NEEDS_ESCAPE.test(value) ? value.replace(ESCAPED, '\\$&') : value}"`;
}

/** An array as PostgreSQL reads it; what many rows share is written once. */
function arrayText(values: readonly Value[]): string {
  const texts = new Array<string>(values.length);
  for (let i = 0; i < values.length; i++) {
    const before = texts[i - 1];
    texts[i] = before !== undefined && values[i] === values[i - 1] ? before : elementText(values[i]);
  }
  return `{${texts.join(',')}}`;
}

/**
 * Rows as a table that a statement may select from, one array a column, or one value where all rows have the same: any
 * number of rows in few parameters, and far less work for both sides than a parameter a value. The order of the rows is kept.
 */
function rowsAsTable<Row>(rows: readonly Row[], columns: ColumnsOf<Row>): RawBuilder<unknown> {
  const given = [];
  const arrays = [];
  const selected = [];
  for (const [name, [type, valueIn]] of Object.entries(columns)) {
    const values = rows.map(valueIn);
    const [first] = values;
    if (values.every((value) => value === first)) {
      selected.push(sql`${first ?? null}::${sql.raw(type)}`);
      continue;
    }
    given.push(sql.ref(name));
    arrays.push(sql`${arrayText(values)}::${sql.raw(type === 'jsonb' ? 'text' : type)}[]`);
    selected.push(type === 'jsonb' ? sql`${sql.ref(name)}::jsonb` : sql.ref(name));
  }
  const from =
    arrays.length === 0
      ? sql`generate_series(1, ${rows.length}::int)`
      : sql`unnest(${sql.join(arrays)}) as given(${sql.join(given)})`;
  return sql`(select ${sql.join(selected)} from ${from})`;
}

/** `rowsAsTable` with its name and its columns: `v(id, memo)`. */
export function namedRows<Row>(name: string, rows: readonly Row[], columns: ColumnsOf<Row>): RawBuilder<unknown> {
  const names = Object.keys(columns).map((column) => sql.ref(column));
  return sql`${rowsAsTable(rows, columns)} as ${sql.ref(name)}(${sql.join(names)})`;
}

/** An insert of rows of one tenant by one statement; all constraints and triggers hold as for any other. */
export function insertOf<Row>(
  table: string,
  tenantId: string,
  rows: readonly Row[],
  columns: ColumnsOf<Row>,
): RawBuilder<unknown> {
  const names = Object.keys(columns).map((column) => sql.ref(column));
  return sql`insert into ${sql.table(table)} (tenant_id, ${sql.join(names)}) select ${tenantId}::uuid, v.* from ${namedRows('v', rows, columns)}`;
}
