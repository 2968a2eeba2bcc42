import { sql } from 'kysely';
import { LISTS, type ListName } from '../../contract/columns.ts';
import type { ColumnKind, ListColumn, ListPage, ListRequest } from '../../contract/lists.ts';
import type { OperationContext } from '../operation.ts';
import { auditPatientsShown } from '../patients-shown.ts';
import { badInput, filterCondition } from './conditions.ts';
import { readCursor, type ValueType, writeCursor } from './cursor.ts';
import type { Condition, ListDefinition, ListField } from './definition.ts';
import { type AnyList, countedPage, firstPage, pageBehind, type Sort } from './find-rows.ts';

const PAGE_ROWS = 100;
const VALUE_TYPES: Readonly<Record<ColumnKind, ValueType>> = {
  text: 'text',
  status: 'text',
  date: 'date',
  time: 'timestamptz',
  money: 'bigint',
  count: 'bigint',
};

const DONE = { sort: 'sorted', filter: 'filtered' } as const;

/** A field of the list's own columns, with the flag that is asked for; never one that JavaScript's objects bring along. */
function allowed<Row>(
  list: AnyList<Row>,
  name: string,
  flag: 'sort' | 'filter',
): { column: ListColumn; field: ListField } {
  const columns: Readonly<Record<string, ListColumn>> = LISTS[list.list];
  const fields = list.fields as Readonly<Record<string, ListField>>;
  const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
  const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (!column?.[flag] || !field) {
    const possible = Object.values(columns).filter((one) => one[flag]);
    const what = column ? `${column.label} cannot be ${DONE[flag]}` : `This list has no column "${name}"`;
    throw badInput(`${what}. The list is ${DONE[flag]} by: ${possible.map((one) => one.label).join(', ')}.`);
  }
  return { column, field };
}

function sortOf<Row>(list: AnyList<Row>, asked: string | undefined): Sort {
  const text = asked ?? list.defaultSort;
  const descending = text.startsWith('-');
  const { column, field } = allowed(list, descending ? text.slice(1) : text, 'sort');
  if (!field.sql) throw new Error(`${list.list} sorts by ${text} without an expression`);
  return {
    text,
    value: field.sql,
    filled: field.filled ?? false,
    join: field.join ?? sql``,
    type: VALUE_TYPES[column.kind],
    direction: descending ? sql`desc` : sql`asc`,
    beyond: descending ? sql`<` : sql`>`,
  };
}

/** Everything that a row must meet, without the paging. */
function conditionsOf<Row>(context: OperationContext, list: AnyList<Row>, request: ListRequest): Condition {
  const filters = request.filters ?? [];
  const conditions: Condition[] = [sql`${list.tenantId} = ${context.tenantId}`];
  for (const filter of filters) {
    const { column, field } = allowed(list, filter.field, 'filter');
    conditions.push(filterCondition(column, field, filter));
  }
  if (list.standing && !filters.some((filter) => list.standing?.fields.includes(filter.field))) {
    conditions.push(list.standing.condition(context));
  }
  conditions.push(...searchConditions(context, list, request.search ?? ''));
  return sql`${sql.join(conditions, sql` and `)}`;
}

function searchConditions<Row>(context: OperationContext, list: AnyList<Row>, search: string): Condition[] {
  const words = search.split(/\s+/).filter((word) => word !== '');
  if (words.some((word) => word.includes('\0'))) throw badInput('Only text can be searched. Type the words again.');
  if (words.length > 0 && !list.search) throw badInput('This list has no search. Use its filters.');
  return words.flatMap((word) => list.search?.(context, word) ?? []);
}

/** The rows that a request asks for, as a condition on the list's table: for what counts them in another way. */
export function whatIsAsked<L extends ListName, Row>(
  context: OperationContext,
  definition: ListDefinition<L, Row>,
  request: Pick<ListRequest, 'filters' | 'search'>,
): Condition {
  return conditionsOf(context, definition as unknown as AnyList<Row>, request); // its keys are told by its name at run time
}

/** The page's rows in the order of their ids; one query a part of them, however many they are. */
async function rowsInOrder<Row extends { id: string }>(
  context: OperationContext,
  list: AnyList<Row>,
  ids: readonly string[],
): Promise<Row[]> {
  if (ids.length === 0) return [];
  const byId = new Map((await list.rows(context, ids)).map((row) => [row.id, row]));
  return ids.map((id) => {
    const row = byId.get(id);
    if (!row) throw new Error(`a row of ${list.list} is missing on its page`);
    return row;
  });
}

function auditPage<Row>(context: OperationContext, list: AnyList<Row>, rows: readonly Row[]): void {
  context.audit({
    action: 'read',
    subjectKind: `${list.list}-list`,
    subjectId: context.tenantId,
    detail: { rows: rows.length },
  });
  auditPatientsShown(
    context,
    rows.map((row) => list.patientIdOf?.(row)),
  );
}

/**
 * One page of a list: which rows and in which order is asked first, then what they show.
 * @throws Refusal `bad-input` for a field, operator, value or place that the list does not take.
 */
export async function listPage<L extends ListName, Row extends { id: string }>(
  context: OperationContext,
  definition: ListDefinition<L, Row>,
  request: ListRequest,
): Promise<ListPage<Row>> {
  const list: AnyList<Row> = definition as unknown as AnyList<Row>; // its keys are told by its name at run time
  const limit = request.limit ?? PAGE_ROWS;
  const sort = sortOf(list, request.sort);
  const after = request.after === undefined ? undefined : readCursor(request.after, sort.text, sort.type, list.id.type);
  const where = conditionsOf(context, list, request);
  const searched = (request.search ?? '') !== '';
  const asked = { list, where, sort, limit };
  const { found, ...totals } = after
    ? { found: await pageBehind(context, asked, after) }
    : await (searched ? countedPage : firstPage)(context, asked);
  const page = found.slice(0, limit);
  const rows = await rowsInOrder(
    context,
    list,
    page.map((one) => one.id),
  );
  auditPage(context, list, rows);
  const last = page.at(-1);
  return {
    rows,
    ...(found.length > limit && last ? { next: writeCursor({ sort: sort.text, id: last.id, value: last.value }) } : {}),
    ...totals,
  };
}
