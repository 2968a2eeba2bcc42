import { type RawBuilder, sql } from 'kysely';
import type { ListName } from '../../contract/columns.ts';
import type { OperationContext } from '../operation.ts';
import type { Place, ValueType } from './cursor.ts';
import type { Condition, ListDefinition } from './definition.ts';

export type AnyList<Row> = ListDefinition<ListName, Row>;

export interface Sort {
  /** As asked: with `-` in front for descending. */
  text: string;
  value: RawBuilder<unknown>;
  /** Whether every row has the value. */
  filled: boolean;
  join: RawBuilder<unknown>;
  type: ValueType;
  direction: RawBuilder<unknown>;
  beyond: RawBuilder<unknown>;
}

/** Which rows, in which order, and how many of them. */
interface Asked<Row> {
  list: AnyList<Row>;
  where: Condition;
  sort: Sort;
  limit: number;
}

interface Found {
  id: string;
  value: string | null;
}

interface Totals {
  total: number;
  totalCents?: number;
}

/**
 * The rows behind a place, and one more that tells whether there is a next page. Rows with a value come first, in its
 * order; those without follow by their ids, in both directions.
 */
export async function pageBehind<Row>(
  context: OperationContext,
  { list, where, sort, limit }: Asked<Row>,
  after: Place | undefined,
): Promise<Found[]> {
  const { value } = sort;
  const idType = sql.raw(list.id.type);
  const select = (more: Condition, order: RawBuilder<unknown>, rows: number) =>
    sql<Found>`select (${list.id.sql})::text as id, (${value})::text as value from ${list.from} ${sort.join}
      where ${where} and ${more} order by ${order} ${list.id.sql} ${sort.direction} limit ${rows}`.execute(context.tx);
  const found: Found[] = [];
  if (!after || after.value !== null) {
    const last = after && sql`${after.value}::${sql.raw(sort.type)}`;
    // The first comparison is for a value that stands in another table than the id: a pair of both has no index.
    const rest = after
      ? sql` and ${value} ${sort.beyond}= ${last} and (${value}, ${list.id.sql}) ${sort.beyond} (${last}, ${after.id}::${idType})`
      : sql``;
    found.push(...(await select(sql`${value} is not null${rest}`, sql`${value} ${sort.direction},`, limit + 1)).rows);
  }
  if (found.length <= limit && !sort.filled) {
    const rest = after?.value === null ? sql` and ${list.id.sql} ${sort.beyond} ${after.id}::${idType}` : sql``;
    found.push(...(await select(sql`${value} is null${rest}`, sql``, limit + 1 - found.length)).rows);
  }
  return found;
}

/**
 * The first page by the order of an index, and its totals from narrow indexes: both read little. A page that holds
 * everything needs no count, only the sum of its own rows.
 */
export async function firstPage<Row>(
  context: OperationContext,
  asked: Asked<Row>,
): Promise<Totals & { found: Found[] }> {
  const { list, where, limit } = asked;
  const found = await pageBehind(context, asked, undefined);
  if (found.length > limit) return { found, ...(await totalsOf(context, list, where)) };
  if (!list.cents) return { found, total: found.length };
  const ids = sql`${list.id.sql} = any(${found.map(({ id }) => id)}::${sql.raw(list.id.type)}[])`;
  return { found, ...(await totalsOf(context, list, sql`${list.tenantId} = ${context.tenantId} and ${ids}`)) };
}

async function totalsOf<Row>(context: OperationContext, list: AnyList<Row>, where: Condition): Promise<Totals> {
  const cents = list.cents ? sql`coalesce(sum(${list.cents}), 0)::bigint` : sql`null`;
  const { rows } = await sql<{ total: number; cents: number | null }>`
    select count(*) as total, ${cents} as cents from ${list.from} where ${where}`.execute(context.tx);
  const { total = 0, cents: totalCents = null } = rows[0] ?? {};
  return { total, ...(totalCents === null ? {} : { totalCents }) };
}

/** The first page of what a search finds: no index has its order, so one statement finds, counts and sorts it. */
export async function countedPage<Row>(
  context: OperationContext,
  { list, where, sort, limit }: Asked<Row>,
): Promise<Totals & { found: Found[] }> {
  const { rows } = await sql<Found & { total: number; cents: number }>`
    with hit as materialized (
      select ${list.id.sql} as id, ${sort.value} as value, ${list.cents ?? sql`0`} as cents
        from ${list.from} ${sort.join} where ${where}),
    sums as (select count(*) as total, sum(cents)::bigint as cents from hit),
    top as (select id, value from hit order by value is null, value ${sort.direction}, id ${sort.direction} limit ${limit + 1})
    select top.id::text, top.value::text, sums.total, sums.cents from top cross join sums
     order by top.value is null, top.value ${sort.direction}, top.id ${sort.direction}`.execute(context.tx);
  const { total = 0, cents = 0 } = rows[0] ?? {};
  return { found: rows, total, ...(list.cents ? { totalCents: cents } : {}) };
}
