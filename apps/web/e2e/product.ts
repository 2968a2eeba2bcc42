import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const CLI = join(ROOT, 'apps/server/src/bin/cli.ts');

/** The product as a user starts it, on a data folder of its own. */
export interface Product {
  url: string;
  /** One-time link of the sample practice's administrator. */
  welcomeLink: string;
  /** Resolves when the sample practice's claims have gone out and been answered. */
  sampleLoaded: Promise<string>;
  dataDir: string;
  /** Runs a command of the product's command line on the same data. @returns what it printed. */
  cli(...args: string[]): Promise<string>;
  stop(): Promise<void>;
}

function output(child: ChildProcess, until: (text: string) => boolean, what: string, seconds = 60): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const timer = setTimeout(() => reject(new Error(`${what} took more than ${seconds} s: ${text}`)), seconds * 1000);
    const take = (chunk: Buffer) => {
      text += chunk.toString('utf8');
      if (!until(text)) return;
      clearTimeout(timer);
      resolve(text);
    };
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.once('exit', (code) => {
      clearTimeout(timer);
      reject(new Error(`${what} ended with ${code}: ${text}`));
    });
  });
}

function runCli(env: NodeJS.ProcessEnv, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { env, cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    child.stdout.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
    });
    child.once('exit', (code) =>
      code === 0 ? resolve(text) : reject(new Error(`${args.join(' ')}: ${code}: ${text}`)),
    );
  });
}

function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGTERM');
  });
}

/** Starts the product with its sample practice on a free port. */
export async function startProduct(): Promise<Product> {
  const dataDir = mkdtempSync(join(tmpdir(), 'cleanclaim-browser-'));
  chmodSync(dataDir, 0o711); // as root PostgreSQL runs as another user, who must reach its folder
  const env: NodeJS.ProcessEnv = { ...process.env, CLEANCLAIM_DATA: dataDir };
  delete env.DATABASE_URL;
  const child = spawn(process.execPath, [CLI, 'start', '--port', '0'], {
    env,
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  // A run that is broken off takes its product along.
  const kill = () => child.kill('SIGTERM');
  process.once('exit', kill);
  const sampleLoaded = output(child, (seen) => seen.includes('sample practice is loaded'), 'loading the sample', 240);
  sampleLoaded.catch(() => {}); // whoever awaits it is told
  const text = await output(child, (seen) => /\/welcome\/[\w-]+\s/.test(seen), 'starting the product');
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(text)?.[0] ?? '';
  const welcomeLink = /http:\/\/\S+\/welcome\/[\w-]+/.exec(text)?.[0] ?? '';
  return {
    url,
    welcomeLink,
    sampleLoaded,
    dataDir,
    cli: (...args) => runCli(env, args),
    stop: async () => {
      process.off('exit', kill);
      await stopped(child);
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
