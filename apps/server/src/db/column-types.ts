import type { ColumnType, Generated } from 'kysely';

/** A jsonb column: read as data, written as its JSON text. */
export type Json<T> = ColumnType<T, string, string>;
/** A column that has a default or may stay null at insert. */
export type Optional<T> = ColumnType<T | null, T | null | undefined, T | null>;
export type Timestamp = ColumnType<Date, Date, Date>;

/** Every row belongs to one tenant. */
export interface Tenanted {
  tenant_id: string;
}

/** Counted by the database at each update. */
export interface Versioned {
  version: Generated<number>;
}
