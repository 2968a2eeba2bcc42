import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import { type Account, acceptLink, askAs } from './account.ts';
import { startProduct } from './product.ts';

/** Invented people, one a role. */
const NAMES: Readonly<Record<Exclude<PersonRole, 'admin'>, string>> = {
  biller: 'Bea Lindqvist',
  coder: 'Cosmo Adeyemi',
  'payment-poster': 'Petra Vollmann',
  'front-desk': 'Fritz Okonjo',
  manager: 'Mira Castellane',
  auditor: 'Auberon Tang',
};
const ROLES = Object.keys(NAMES) as (keyof typeof NAMES)[];

/** What browser tests get: the running product and a person of each role. */
export interface Stage {
  url: string;
  people: Record<PersonRole, Account>;
  /** Of the running product. */
  dataDir: string;
}

/** As `npm run build` does it, in a process of its own: a test runner's environment would build React's slow form. */
function buildPage(): void {
  const vite = join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
  const env = { ...process.env, NODE_ENV: 'production' };
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(import.meta.dirname, '..'),
    env,
    stdio: 'inherit',
  });
}

/** The server signs off who does nothing for a quarter of an hour; the tests of one role may come later than that. */
function stayAwake(url: string, people: readonly Account[]): NodeJS.Timeout {
  const ask = () =>
    Promise.all(people.map((account) => askAs(url, account, '/api/me'))).catch((error: unknown) =>
      console.error('a session of the stage has ended:', error),
    );
  return setInterval(() => void ask(), 5 * 60_000).unref();
}

/**
 * Builds the page, starts the product as a user does, and signs up an administrator and one person of each role.
 * `CLEANCLAIM_STAGE` names the file of a stage that `keep-stage.ts` keeps open; that one is taken instead.
 */
export async function openStage(): Promise<{ stage: Stage; close: () => Promise<void> }> {
  const kept = process.env.CLEANCLAIM_STAGE;
  if (kept) return { stage: JSON.parse(readFileSync(kept, 'utf8')) as Stage, close: async () => {} };
  buildPage();
  const product = await startProduct();
  try {
    const admin = await acceptLink(product.url, product.welcomeLink, 'sample words for the admin');
    const people: Partial<Record<PersonRole, Account>> = { admin };
    for (const role of ROLES) {
      const { link } = await askAs<{ link: string }>(product.url, admin, '/api/members', {
        name: NAMES[role],
        email: `${role}@sample.invalid`,
        roles: [role],
      });
      people[role] = await acceptLink(product.url, link, `sample words for ${role}`);
    }
    await product.sampleLoaded;
    const awake = stayAwake(product.url, Object.values(people));
    const close = async () => {
      clearInterval(awake);
      await product.stop();
    };
    return { stage: { url: product.url, people: people as Stage['people'], dataDir: product.dataDir }, close };
  } catch (error) {
    await product.stop();
    throw error;
  }
}
