import type { RawBuilder, SqlBool } from 'kysely';
import type { LISTS, ListName } from '../../contract/columns.ts';
import type { OperationContext } from '../operation.ts';

export type Condition = RawBuilder<SqlBool>;
type Expression = RawBuilder<unknown>;
type Columns<L extends ListName> = (typeof LISTS)[L];
type KeysWith<L extends ListName, Flag> = {
  [K in keyof Columns<L>]: Columns<L>[K] extends Flag ? K : never;
}[keyof Columns<L>] &
  string;

/** The columns of a list that may be sorted or filtered by: each must have its expression. */
export type FieldKey<L extends ListName> = KeysWith<L, { sort: true } | { filter: true }>;
export type SortKey<L extends ListName> = KeysWith<L, { sort: true }>;

/** How a test of a value that stands in another table becomes a condition on the list's own table: the few that fit first. */
type Within = (test: (value: Expression) => Condition) => Condition;

/**
 * Where the value of a field stands: beside the list's rows, elsewhere, or both. `join` brings another table to the
 * rows when they are sorted by it; filters of such a field use `within`, so that counting needs no join.
 */
export type ListField = (
  | { sql: Expression; join?: undefined; within?: undefined }
  | { sql?: Expression; join?: Expression; within: Within }
) & {
  /** The database lets no row be without the value: sorting need not look for such rows. */
  filled?: true;
};

/** What stands unless a filter names one of the fields. */
export interface StandingCondition {
  fields: readonly string[];
  condition(context: OperationContext): Condition;
}

/** One list of the contract: where its rows stand and what may be asked of them. */
export interface ListDefinition<L extends ListName, Row> {
  list: L;
  /** The table with an alias, and small tables joined to it. */
  from: Expression;
  tenantId: Expression;
  /** The row's id, and its type: what tells apart rows of one sort value. */
  id: { sql: Expression; type: 'uuid' | 'bigint' | 'text' };
  fields: Readonly<Record<FieldKey<L>, ListField> & Record<SortKey<L>, { sql: Expression }>>;
  /** Whether a row holds a word. */
  search?(context: OperationContext, word: string): Condition;
  /** What `totalCents` adds up. */
  cents?: Expression;
  defaultSort: SortKey<L> | `-${SortKey<L>}`;
  standing?: StandingCondition;
  /** The rows of a page, in any order, each part of them in one query. */
  rows(context: OperationContext, ids: readonly string[]): Promise<Row[]>;
  /** Whose data a row shows. */
  patientIdOf?(row: Row): string | null;
}
