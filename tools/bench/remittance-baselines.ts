import { join } from 'node:path';
import type pg from 'pg';

/** Tables to which posting adds, in the order of their foreign keys, with what tells its rows from those before. */
const TABLES = {
  remittance: 'true',
  claim_payment: 'true',
  journal_entry: "kind <> 'charge'",
  journal_line: 'remittance_id is not null',
  claim_event: 'true',
  work_item: "kind not in ('answer-unreadable')",
  audit_event: "operation = 'post-remittance'",
} as const;

export interface PostedRows {
  byTable: Partial<Record<keyof typeof TABLES, number>>;
  total: number;
}

/** Columns that take values: all but generated ones. */
async function columnsOf(client: pg.Client, table: string): Promise<string> {
  const { rows } = await client.query<{ names: string }>(
    `select string_agg(quote_ident(attname), ', ' order by attnum) as names from pg_attribute
      where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
    [table],
  );
  return rows[0]?.names ?? '';
}

/** Writes the rows that posting made into files of the database's machine, one a table. */
export async function copyOut(client: pg.Client, tenantId: string, folder: string): Promise<PostedRows> {
  const posted: PostedRows = { byTable: {}, total: 0 };
  for (const [table, isPosted] of Object.entries(TABLES)) {
    const columns = await columnsOf(client, table);
    const { rowCount } = await client.query(
      `copy (select ${columns} from ${table} where tenant_id = '${tenantId}' and ${isPosted}) to '${join(folder, table)}'`,
    );
    posted.byTable[table as keyof typeof TABLES] = rowCount ?? 0;
    posted.total += rowCount ?? 0;
  }
  return posted;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/**
 * Puts the rows in by COPY to unlogged staging tables and insert ... select, in one transaction of the application's
 * role: row security, foreign keys, indexes and triggers as for the product.
 * @returns seconds from the first COPY to the commit
 */
export async function insertStaged(client: pg.Client, tenantId: string, folder: string): Promise<number> {
  for (const table of Object.keys(TABLES)) {
    await client.query(
      `create unlogged table staged_${table} as select ${await columnsOf(client, table)} from ${table} with no data`,
    );
    await client.query(`grant select on staged_${table} to cleanclaim_app`);
  }
  await client.query('checkpoint');
  return timed(async () => {
    for (const table of Object.keys(TABLES)) await client.query(`copy staged_${table} from '${join(folder, table)}'`);
    await client.query('begin');
    await client.query('set local role cleanclaim_app');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenantId]);
    for (const table of Object.keys(TABLES)) {
      const columns = await columnsOf(client, table);
      await client.query(`insert into ${table} (${columns}) select ${columns} from staged_${table}`);
    }
    await client.query('commit');
  });
}

/** Puts the rows in by COPY alone, into tables without constraints and indexes. @returns seconds. */
export async function insertBare(client: pg.Client, folder: string): Promise<number> {
  for (const table of Object.keys(TABLES)) {
    await client.query(`create table bare_${table} as select * from staged_${table} with no data`);
  }
  await client.query('checkpoint');
  return timed(async () => {
    for (const table of Object.keys(TABLES)) await client.query(`copy bare_${table} from '${join(folder, table)}'`);
  });
}
