import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { subsetNotice } from '@cleanclaim/codesets';
import { type Accounts, openAccounts } from '../accounts/accounts.ts';
import { listTenants } from '../db/connect.ts';
import { chartFiles } from '../demo/chart-files.ts';
import { buildApp } from '../http/app.ts';
import { collectAnswers } from '../jobs/collect-answers.ts';
import { countOpenJobs, releaseOrphanedJobs } from '../jobs/idle.ts';
import { errorName, startWorker } from '../jobs/worker.ts';
import type { ConnectionRow } from '../operations/connection-store.ts';
import { type Actor, mustPerform, type Runtime } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { type DataHome, openDataHome } from '../platform/data-home.ts';
import { type OpenRuntime, openRuntime } from '../platform/open-runtime.ts';
import { firstAdminLink } from '../sample/sample-admin.ts';
import { sampleBankStatement } from '../sample/sample-bank-statement.ts';
import { ensureSamplePractice, SAMPLE_CHARTS, sampleFolder } from '../sample/sample-practice.ts';
import { openSimulatedClearinghouse } from '../sample/simulated-clearinghouse.ts';
import { fail, printLine } from './output.ts';

const EXCHANGE_EVERY_MS = 3000;
const SAMPLE_SEED = 837;
/** In the data folder. */
const SAMPLE_BANK_FILE = 'sample-bank-statement.csv';

function logFailure(what: string, error: unknown): void {
  process.stderr.write(`cleanclaim: ${what} failed: ${errorName(error)}\n`);
}

/** Takes in the sample charts the first time; again, every file is known. Then sends what is ready, and the next payers' claims as they come. */
async function loadSampleCharts(runtime: Runtime, tenantId: string, dataDir: string): Promise<void> {
  const actor: Actor = { tenantId, name: 'sample', roles: ['system'] };
  for (const path of chartFiles(SAMPLE_CHARTS)) {
    await mustPerform(runtime, actor, receiveFile, {
      kind: 'chart',
      fileName: relative(SAMPLE_CHARTS, path),
      bytes: readFileSync(path),
    });
  }
  while ((await countOpenJobs(runtime.db)) > 0) await sleep(200);
  // An answer makes the claim to the next payer: a few looks without a new claim, and all have gone.
  for (let quietLooks = 0; quietLooks < 3; ) {
    const { claims } = await mustPerform(runtime, actor, submitClaims, {});
    quietLooks = claims > 0 || (await countOpenJobs(runtime.db)) > 0 ? 0 : quietLooks + 1;
    await sleep(EXCHANGE_EVERY_MS);
  }
  await writeBankStatement(runtime, tenantId, dataDir);
  printLine('The sample practice is loaded: its claims have gone out and been answered.');
}

/** The bank's side of what the sample practice was paid, to be imported: it stays as it was once it is there. */
async function writeBankStatement(runtime: Runtime, tenantId: string, dataDir: string): Promise<void> {
  const file = join(dataDir, SAMPLE_BANK_FILE);
  const text = existsSync(file) ? undefined : await sampleBankStatement(runtime, tenantId);
  if (text !== undefined) writeFileSync(file, text, { mode: 0o600 });
  printLine(`What its bank received is in ${file}: import it under Deposits.`);
}

/** Looks at a connection beyond this machine at most so often; a folder costs nothing to look at. */
const REMOTE_EVERY_MS = 5 * 60_000;

/** Whose turn it is: every folder, and every remote connection that was not looked at for a while. */
function takeTurns(): (row: ConnectionRow) => boolean {
  const lastLook = new Map<string, number>();
  return (row) => {
    const now = performance.now();
    const last = lastLook.get(row.id);
    if (row.kind !== 'folder' && last !== undefined && now - last < REMOTE_EVERY_MS) return false;
    lastLook.set(row.id, now);
    return true;
  };
}

/** Takes in answers of every practice, and plays the practice payer of the sample practice, which answers at once. */
async function exchangeForever(
  runtime: OpenRuntime,
  tenantId: string,
  transportDir: string,
  isOpen: () => boolean,
): Promise<void> {
  const folder = await sampleFolder(runtime, tenantId, transportDir);
  const clearinghouse = await openSimulatedClearinghouse(folder, { seed: SAMPLE_SEED, answerAtOnce: true });
  const isDue = takeTurns();
  const scheduled = new Set<string>();
  const attempt = (what: string, step: () => Promise<unknown>) =>
    step().catch((error: unknown) => isOpen() && logFailure(what, error));
  while (isOpen()) {
    await attempt('exchange with the practice payer', () => clearinghouse.step(runtime.clock.today()));
    await attempt('taking in answers', async () => {
      for (const tenant of await listTenants(runtime.db)) {
        await attempt('setting the times of a practice', () => schedule(runtime, scheduled, tenant.tenantId));
        await attempt('taking in answers', () => collectAnswers(runtime, tenant.tenantId, isDue));
      }
    });
    await sleep(EXCHANGE_EVERY_MS);
  }
}

/** Gives a practice its times, once: also one that was set up while the server runs. */
async function schedule(runtime: OpenRuntime, scheduled: Set<string>, tenantId: string): Promise<void> {
  if (scheduled.has(tenantId)) return;
  // The hours are those of the office: without a zone they would be UTC's.
  const times = { key: tenantId, tz: Intl.DateTimeFormat().resolvedOptions().timeZone };
  await runtime.boss.schedule('submit-claims', '*/15 * * * *', { tenantId }, times);
  await runtime.boss.schedule('watch-submissions', '*/5 * * * *', { tenantId }, times);
  await runtime.boss.schedule('watch-authorizations', '*/15 * * * *', { tenantId }, times);
  await runtime.boss.schedule('watch-roster', '5 5 * * *', { tenantId }, times);
  // Days pass while the server is off.
  await runtime.boss.send('watch-roster', { tenantId });
  await runtime.boss.schedule('check-eligibility', '30 18 * * *', { tenantId }, times);
  await runtime.boss.schedule('reconcile-deposits', '10 5 * * *', { tenantId }, times);
  await runtime.boss.schedule('follow-up', '15 5 * * *', { tenantId }, times);
  await runtime.boss.schedule('run-statements', '30 5 * * *', { tenantId }, times);
  scheduled.add(tenantId);
}

interface StartFlags {
  port: string;
  url?: string;
  idleMinutes: string;
}

function readFlags(flags: StartFlags): { port: number; publicUrl: URL | undefined; idleMinutes: number } {
  const port = Number(flags.port);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) fail('--port must be a number from 0 to 65535');
  const idleMinutes = Number(flags.idleMinutes);
  if (!Number.isInteger(idleMinutes) || idleMinutes < 1 || idleMinutes > 60)
    fail('--idle-minutes must be a number from 1 to 60');
  if (flags.url === undefined) return { port, publicUrl: undefined, idleMinutes };
  const publicUrl = URL.parse(flags.url);
  if (publicUrl?.protocol !== 'https:' || publicUrl.href !== `${publicUrl.origin}/`)
    fail('--url must be an https address without a path, such as https://billing.example.org');
  return { port, publicUrl, idleMinutes };
}

function openSignIn(
  runtime: OpenRuntime,
  home: DataHome,
  { publicUrl, idleMinutes }: { publicUrl: URL | undefined; idleMinutes: number },
): Accounts {
  return openAccounts({
    runtime,
    signInUrl: runtime.signInUrl,
    secret: home.key('sign-in'),
    secure: publicUrl !== undefined,
    idleMinutes,
    onError: (error) => logFailure('recording a sign-in', error),
  });
}

/** Says where the product is and, until somebody has joined, how to become its first administrator. */
async function greet(runtime: OpenRuntime, where: { tenantId: string; url: string; dir: string }): Promise<void> {
  const { tenantId, url, dir } = where;
  printLine(`Cleanclaim is at ${url} (API: ${url}/api/docs). Database: ${runtime.databaseIs}; data in ${dir}.`);
  const link = await firstAdminLink(runtime, tenantId);
  if (link) {
    printLine(
      'Nobody can sign in yet. This link makes you the administrator of the sample practice, once, within a day:',
    );
    printLine(`  ${url}${link}`);
  }
  printLine(subsetNotice(runtime.codes.list()));
}

/** Starts database, worker and HTTP on loopback, prints the URL, and loads the sample practice behind it. */
export async function startServer(flags: StartFlags): Promise<void> {
  const { port, publicUrl, idleMinutes } = readFlags(flags);
  const home = openDataHome();
  const runtime = await openRuntime({
    home,
    databaseUrl: process.env.DATABASE_URL,
    worker: true,
    onError: (error) => logFailure('job queue', error),
  });
  let open = true;
  if (runtime.databaseIs === 'embedded') await releaseOrphanedJobs(runtime.db, runtime.boss);
  const tenantId = await ensureSamplePractice(runtime);
  await startWorker(runtime.boss, runtime, (queue, error) => logFailure(`job ${queue}`, error));
  const accounts = openSignIn(runtime, home, { publicUrl, idleMinutes });
  const app = await buildApp({
    runtime,
    accounts,
    actorOf: accounts.actorOf,
    ...(publicUrl ? { publicUrl } : {}),
  });
  const listening = await app.listen({ host: '127.0.0.1', port });
  await greet(runtime, { tenantId, url: publicUrl?.origin ?? listening, dir: home.dir });
  const stop = async () => {
    if (!open) return;
    open = false;
    await app.close();
    await accounts.close();
    await runtime.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());
  void exchangeForever(runtime, tenantId, home.transportDir, () => open);
  void loadSampleCharts(runtime, tenantId, home.dir).catch(
    (error) => open && logFailure('loading the sample charts', error),
  );
}
