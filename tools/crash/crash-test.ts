/**
 * `npm run test:crash`: kills server and database with SIGKILL at random points of the demo on a file-backed database,
 * restarts it each time on the same data, and proves that the job ends and the books are whole.
 * CRASH_KILLS (20) and CRASH_SEED choose how often and where.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const KILLS = Number(process.env.CRASH_KILLS ?? 20);
const SEED = Number(process.env.CRASH_SEED ?? Date.now() % 1_000_000);
const CLI = join(import.meta.dirname, '../../apps/server/src/bin/cli.ts');
/** A kill comes within this time of a start; a whole demo takes somewhat longer. */
const LATEST_KILL_MS = 6000;
const RUN_LIMIT_MS = 180_000;

/** mulberry32: a small seeded generator, so that a failing run can be repeated. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

function startDemo(dir: string): { child: ChildProcess; ended: Promise<Ended> } {
  const child = spawn(process.execPath, [CLI, 'demo', '--json', '--data', dir], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stdout = '';
  let stderr = '';
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })));
  return { child, ended };
}

/** Kills the postmaster of the data folder; its children end with it. */
function killDatabase(dir: string): void {
  const file = join(dir, 'postgres/postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  const command = existsSync(`/proc/${pid}/cmdline`) ? readFileSync(`/proc/${pid}/cmdline`, 'utf8') : '';
  if (command.includes(dir)) process.kill(pid, 'SIGKILL');
}

type Victim = 'both' | 'server first' | 'database first';

async function crash(dir: string, child: ChildProcess, victim: Victim): Promise<void> {
  if (victim === 'database first') {
    killDatabase(dir);
    await sleep(300);
    child.kill('SIGKILL');
  } else {
    child.kill('SIGKILL');
    if (victim === 'server first') await sleep(300);
    killDatabase(dir);
  }
}

/** The five invariants of a run that ended, or why it did not end well. */
function judge(ended: Ended): { ok: boolean; text: string } {
  const line = ended.stdout.trim().split('\n').at(-1) ?? '';
  if (!line.startsWith('{')) return { ok: false, text: `no report (exit ${ended.code}) ${ended.stderr.slice(-2000)}` };
  const { invariants, counts } = JSON.parse(line) as {
    invariants: Record<string, number>;
    counts: Record<string, number>;
  };
  const broken = Object.entries(invariants).filter(([, value]) => value !== 0);
  const text = `${counts.claimsBuilt} claims, ${counts.paid} paid, ${counts.closed} closed; ${JSON.stringify(invariants)}`;
  return {
    ok: broken.length === 0 && ended.code === 0 && (counts.paid ?? 0) > 0,
    text: broken.length > 0 ? `${text} ${ended.stderr.slice(-2000)}` : text,
  };
}

async function finish(dir: string): Promise<{ ok: boolean; text: string }> {
  const { child, ended } = startDemo(dir);
  const timer = setTimeout(() => child.kill('SIGKILL'), RUN_LIMIT_MS);
  const result = judge(await ended);
  clearTimeout(timer);
  return result;
}

async function run(): Promise<boolean> {
  const random = generator(SEED);
  console.log(`${KILLS} kills, seed ${SEED}`);
  let done = 0;
  let good = true;
  for (let campaign = 1; done < KILLS && good; campaign++) {
    const dir = mkdtempSync(join(tmpdir(), 'cleanclaim-crash-'));
    const planned = Math.min(KILLS - done, 2 + Math.floor(random() * 4));
    for (let kill = 0; kill < planned; kill++) {
      const { child, ended } = startDemo(dir);
      const afterMs = Math.floor(random() * LATEST_KILL_MS);
      const victim = (['both', 'server first', 'database first'] as const)[Math.floor(random() * 3)] ?? 'both';
      const early = await Promise.race([ended.then(() => true), sleep(afterMs).then(() => false)]);
      if (early) break; // the job is done: nothing is left to interrupt here
      await crash(dir, child, victim);
      await ended;
      done += 1;
      console.log(`  run ${campaign}, kill ${done}: ${victim} after ${afterMs} ms`);
    }
    const result = await finish(dir);
    good = result.ok;
    console.log(`run ${campaign} ${result.ok ? 'ends whole' : `FAILS, kept in ${dir}`}: ${result.text}`);
    if (result.ok) rmSync(dir, { recursive: true, force: true });
  }
  return good;
}

process.exitCode = (await run()) ? 0 : 1;
