import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cents } from '@cleanclaim/billing/kernel';
import type { EntryDraft } from '@cleanclaim/billing/ledger';
import { type Kysely, sql } from 'kysely';
import { connect, inTenant, type Tx } from '../../apps/server/src/db/connect.ts';
import type { Tables } from '../../apps/server/src/db/schema.ts';
import { saveEntries } from '../../apps/server/src/operations/journal.ts';
import type { OperationContext } from '../../apps/server/src/operations/operation.ts';
import { openDataHome } from '../../apps/server/src/platform/data-home.ts';
import { newId } from '../../apps/server/src/platform/ids.ts';
import { openDatabase } from '../../apps/server/src/platform/open-database.ts';
import { type Bench, type Figure, timedOnce } from './figures.ts';

const COUNT = 5000;
const LINES_PER_STATEMENT = 3000;
const NOW = new Date('2026-11-05T09:00:00Z');

function drafts(): EntryDraft[] {
  const run = newId();
  return Array.from({ length: COUNT }, (_, i) => ({
    kind: 'insurance-payment',
    sourceKey: `bench:${run}:${i}`,
    postingDate: '2026-11-05',
    memo: 'Payment of a claim',
    lines: [
      { account: 'cash', cents: cents(9000), memo: 'Paid by the payer' },
      { account: 'contractual-adjustment', cents: cents(3500), memo: 'CO-45' },
      { account: 'payer-ar', cents: cents(-12_500), memo: 'Owed by the payer' },
    ],
  }));
}

/** The same rows by the shortest statements that hold them: no builder, only columns that are filled. */
async function insertBare(tx: Tx, tenantId: string): Promise<number> {
  const entries = drafts().map((entry) => ({ id: newId(), entry }));
  const heads = entries.map(
    ({ id, entry }) =>
      sql`(${tenantId}, ${id}, ${entry.sourceKey}, ${entry.kind}, ${entry.postingDate}, ${entry.memo}, ${NOW})`,
  );
  await sql`insert into journal_entry (tenant_id, id, source_key, kind, posting_date, memo, created_at) values ${sql.join(heads)}`.execute(
    tx,
  );
  const lines = entries.flatMap(({ id, entry }) =>
    entry.lines.map(
      (line, i) => sql`(${tenantId}, ${id}, ${i + 1}, ${line.account}, ${line.cents as number}, ${line.memo})`,
    ),
  );
  for (let at = 0; at < lines.length; at += LINES_PER_STATEMENT) {
    const values = sql.join(lines.slice(at, at + LINES_PER_STATEMENT));
    await sql`insert into journal_line (tenant_id, entry_id, line_number, account, cents, memo) values ${values}`.execute(
      tx,
    );
  }
  return lines.length;
}

async function saveDrafts(tx: Tx, tenantId: string): Promise<void> {
  const context: Pick<OperationContext, 'tx' | 'tenantId' | 'now' | 'newId'> = { tx, tenantId, now: NOW, newId };
  await saveEntries(context as OperationContext, drafts());
}

async function timeOn(
  db: Kysely<Tables>,
  label: string,
  insert: typeof saveDrafts | typeof insertBare,
): Promise<Figure> {
  const tenantId = newId();
  const tenant = { tenant_id: tenantId, slug: 'bench', name: 'Bench', settings: '{}', created_at: NOW };
  await inTenant(db, tenantId, (tx) => tx.insertInto('tenant').values(tenant).execute());
  return timedOnce(label, 'entries', COUNT, () => inTenant<unknown>(db, tenantId, (tx) => insert(tx, tenantId)));
}

/** Each way gets a new database: what is stored makes the next save slower. */
async function onNewDatabase(label: string, insert: typeof saveDrafts | typeof insertBare): Promise<Figure> {
  const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-bench-'));
  try {
    const database = await openDatabase(openDataHome(dir), { durable: true });
    const db = connect(database.appUrl, 2);
    try {
      return await timeOn(db, label, insert);
    } finally {
      await db.destroy();
      await database.close();
    }
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Saving journal entries in a database of its own, which is removed afterwards. */
export const journal: Bench = {
  name: 'journal',
  about: `${COUNT} entries of three lines in one transaction of a new, durable embedded PostgreSQL, once each way. Both meet the same row security, foreign keys, indexes and balance checks.`,
  run: async () => {
    const baselines = [await onNewDatabase('bare multi-row inserts', insertBare)];
    return [{ product: await onNewDatabase('saveEntries', saveDrafts), baselines }];
  },
};
