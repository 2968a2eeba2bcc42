import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { freshDatabaseName } from '../platform/open-database.ts';

const MIGRATIONS = join(import.meta.dirname, 'migrations');
const PRACTICE = '00000000-0000-4000-8000-000000000001';
const SHA = '0'.repeat(64);

/** A database whose owner is no superuser, as hosted ones are: row security binds it too. */
async function onHostedDatabase<T>(work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const { ownerUrl } = inject('cluster');
  const name = freshDatabaseName('upgrade');
  const superuser = new pg.Client({ connectionString: ownerUrl });
  await superuser.connect();
  await superuser.query(`create role ${name} login createrole password 'upgrade'`);
  await superuser.query(`create database ${name} owner ${name}`);
  const url = new URL(ownerUrl);
  Object.assign(url, { pathname: `/${name}`, username: name, password: 'upgrade' });
  const owner = new pg.Client({ connectionString: url.toString() });
  await owner.connect();
  try {
    return await work(owner);
  } finally {
    await owner.end();
    await superuser.query(`drop database ${name}`);
    await superuser.query(`drop role ${name}`);
    await superuser.end();
  }
}

/** A practice with a patient, a statement and its file, as they stood before payments were kept. */
const BEFORE = `
  insert into tenant (tenant_id, slug, name, created_at) values ('${PRACTICE}', 'early', 'Early Practice', now());
  insert into original_file (tenant_id, sha256, byte_size, content, stored_at) values ('${PRACTICE}', '${SHA}', 0, '', now());
  insert into patient (tenant_id, id, mrn, last_name, first_name, content, updated_at)
    values ('${PRACTICE}', '${PRACTICE}', 'M1', 'Early', 'Ella', '{}', now());
  insert into statement (tenant_id, id, statement_number, patient_id, statement_date, amount_due_cents, content, pdf_sha256, created_at)
    values ('${PRACTICE}', '${PRACTICE}', 'S000001', '${PRACTICE}', '2026-01-05', 100, '{}', '${SHA}', now());`;

test('a practice that was there before keeps its statements and may close its days, also where the owner is bound by row security', async () => {
  const names = readdirSync(MIGRATIONS)
    .filter((name) => name.endsWith('.sql'))
    .sort();
  await onHostedDatabase(async (owner) => {
    const within = (tenantId: string, query: string) =>
      owner.query(`select set_config('app.tenant_id', $1, false)`, [tenantId]).then(() => owner.query(query));
    for (const name of names) {
      if (name === '0040-posting.sql') await within(PRACTICE, BEFORE);
      await within('', readFileSync(join(MIGRATIONS, name), 'utf8'));
    }
    expect((await within(PRACTICE, 'select closed_through from ledger_day')).rows).toEqual([{ closed_through: null }]);
    expect((await within(PRACTICE, 'select patient_id from statement_patient')).rows).toEqual([
      { patient_id: PRACTICE },
    ]);
  });
});
