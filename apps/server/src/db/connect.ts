import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { Tables } from './schema.ts';

export type Database = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const INT8 = 20;
const DATE = 1082;

/** Cents and counts come as numbers, days as ISO text; a number past the safe range is refused, not rounded. */
function parserFor(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === DATE) return (text) => text;
  if (oid !== INT8) return pg.types.getTypeParser(oid, format as 'text');
  return (text) => {
    const value = Number(text);
    if (!Number.isSafeInteger(value)) throw new RangeError('a number in the database is too large');
    return value;
  };
}

/** Opens a pool as the application's own role, which owns nothing and cannot bypass row-level security. */
export function connect(appUrl: string, maxConnections = 10): Database {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: maxConnections,
    types: { getTypeParser: parserFor as typeof pg.types.getTypeParser },
  });
  // A connection that dies while idle is replaced by the pool; the next query reports a dead server itself.
  pool.on('error', () => {});
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}

/** Where the practice is: its days are those of this process (see the clock), whatever the database server is set to. */
const TIME_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/**
 * Runs `work` in one transaction behind the wall of one tenant.
 * @param actor whose name stands on the journal entries of the transaction
 * @param timeZone IANA name; in it the database turns moments into days
 */
export function inTenant<T>(
  db: Database,
  tenantId: string,
  work: (tx: Tx) => Promise<T>,
  actor = '',
  timeZone = TIME_ZONE,
): Promise<T> {
  return db.transaction().execute(async (tx) => {
    await sql`
      select set_config('app.tenant_id', ${tenantId}, true), set_config('app.actor', ${actor}, true),
             set_config('timezone', ${timeZone}, true)`.execute(tx);
    return work(tx);
  });
}

/** Every tenant's id and slug: all that may be known across the walls. */
export async function listTenants(db: Database): Promise<{ tenantId: string; slug: string }[]> {
  const { rows } = await sql<{ tenant_id: string; slug: string }>`select tenant_id, slug from list_tenants()`.execute(
    db,
  );
  return rows.map((row) => ({ tenantId: row.tenant_id, slug: row.slug }));
}
