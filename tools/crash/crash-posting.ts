/**
 * `npm run test:crash:posting`: kills the process that posts a large payment with SIGKILL, again and again between and
 * within its slices, lets the next one go on, and proves that the ledger is that of a run that nobody disturbed, row by
 * row. CRASH_KILLS (5) and CRASH_CLAIM_PAYMENTS (6000) choose how often and how large.
 */
import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../apps/server/src/db/embedded-postgres.ts';
import { openDataHome } from '../../apps/server/src/platform/data-home.ts';
import { asOwner, prepareLargePayment } from '../bench/remittance.ts';

const KILLS = Number(process.env.CRASH_KILLS ?? 5);
const COUNT = Number(process.env.CRASH_CLAIM_PAYMENTS ?? 6000);
const RUN_LIMIT_MS = 300_000;
const RUN = join(import.meta.dirname, '../bench/remittance-run.ts');

/** All that a posting leaves and that does not depend on ids and time, as one hash with its count of rows. */
const TRACES: Readonly<Record<string, string>> = {
  lines: `select concat_ws('|', e.source_key, e.kind, l.line_number, l.account, l.cents, l.claim_id, l.group_code, l.carc, l.segment) as t
            from journal_entry e join journal_line l on l.tenant_id = e.tenant_id and l.entry_id = e.id where e.source_key like '835|%'`,
  'claim payments': `select concat_ws('|', claim_payment_key, ordinal, outcome, claim_id, paid_cents, content) as t from claim_payment`,
  claims: `select concat_ws('|', id, claim_status, owner, next_step, payer_claim_control_number) as t from claim`,
  timelines: `select concat_ws('|', claim_id, event, from_status, to_status, detail) as t from claim_event`,
  work: `select concat_ws('|', work_key, kind, amount_cents, work_status) as t from work_item`,
  payment: `select concat_ws('|', remittance_key, posting, posted_through, posted_cash_cents) as t from remittance`,
};

async function fingerprint(client: pg.Client): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const [name, query] of Object.entries(TRACES)) {
    const { rows } = await client.query<{ n: number; hash: string }>(
      `select count(*)::int as n, md5(string_agg(md5(t), '' order by t)) as hash from (${query}) traces`,
    );
    found[name] = `${rows[0]?.n} rows ${rows[0]?.hash}`;
  }
  return found;
}

interface Payment {
  tenantId: string;
  receivedFileId: string;
}

function startPosting(dir: string, { tenantId, receivedFileId }: Payment) {
  const child = spawn(process.execPath, [RUN, dir, tenantId, receivedFileId], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return { child, ended };
}

async function markOf(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ through: number }>(
    'select coalesce(max(posted_through), 0)::int as through from remittance',
  );
  return rows[0]?.through ?? 0;
}

/** Kills the process once its mark has moved, a little later than that so that the kill falls anywhere in a slice. */
async function killAfterProgress(client: pg.Client, dir: string, payment: Payment, delayMs: number): Promise<boolean> {
  const before = await markOf(client);
  const { child, ended } = startPosting(dir, payment);
  let isDone = false;
  void ended.then(() => {
    isDone = true;
  });
  while (!isDone && (await markOf(client)) === before) await sleep(20);
  await sleep(delayMs);
  child.kill('SIGKILL');
  await ended;
  console.log(`  killed: ${before} claim payments were posted when it began, ${await markOf(client)} are now`);
  return (await markOf(client)) < COUNT;
}

async function finish(dir: string, payment: Payment): Promise<void> {
  const { child, ended } = startPosting(dir, payment);
  const timer = setTimeout(() => child.kill('SIGKILL'), RUN_LIMIT_MS);
  const code = await ended;
  clearTimeout(timer);
  if (code !== 0) throw new Error(`the posting ended with code ${code}`);
}

async function compare(dir: string, postgres: EmbeddedPostgres): Promise<boolean> {
  const payment = await prepareLargePayment(dir, postgres, COUNT);
  await asOwner(postgres, 'postgres', (client) => client.query('create database before template cleanclaim'));
  await finish(dir, payment);
  const expected = await asOwner(postgres, 'cleanclaim', fingerprint);
  await asOwner(postgres, 'postgres', async (client) => {
    await client.query('drop database cleanclaim with (force)');
    await client.query('create database cleanclaim template before');
  });
  await asOwner(postgres, 'cleanclaim', async (client) => {
    for (let kill = 0; kill < KILLS; kill++) if (!(await killAfterProgress(client, dir, payment, kill * 70))) break;
  });
  await finish(dir, payment);
  const found = await asOwner(postgres, 'cleanclaim', fingerprint);
  let isSame = true;
  for (const [name, hash] of Object.entries(expected)) {
    const agrees = found[name] === hash;
    isSame &&= agrees;
    console.log(`${name}: ${hash.split(' ')[0]} rows, ${agrees ? 'the same' : `DIFFERENT: ${found[name]}`}`);
  }
  return isSame;
}

const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-crash-'));
chmodSync(dir, 0o755);
const home = openDataHome(dir);
const password = home.key('postgres-owner');
const postgres = await startEmbeddedPostgres({ dataDir: home.postgresDir, password, durable: true });
try {
  process.exitCode = (await compare(dir, postgres)) ? 0 : 1;
} finally {
  await postgres.stop();
  rmSync(dir, { recursive: true, force: true });
}
