import { setTimeout as sleep } from 'node:timers/promises';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { TestProject } from 'vitest/node';
import { build } from 'vite';
import { type Account, acceptLink, askAs } from './account.ts';
import { startProduct } from './product.ts';

const ROLES: readonly PersonRole[] = ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'auditor'];

/** What browser tests get: the running product and a person of each role. */
export interface Stage {
  url: string;
  people: Record<PersonRole, Account>;
}

declare module 'vitest' {
  interface ProvidedContext {
    stage: Stage;
  }
}

/** The sample charts are read in the background after the start: tests begin when their claims stand. */
async function sampleIsLoaded(url: string, admin: Account): Promise<void> {
  let last = -1;
  for (let tries = 0; tries < 120; tries++) {
    const paid = encodeURIComponent(JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['ready', 'batched', 'sent'] }]));
    const { total } = await askAs<{ total: number }>(url, admin, '/api/claims?limit=1');
    const under = await askAs<{ total: number }>(url, admin, `/api/claims?limit=1&filters=${paid}`);
    if (total > 40 && total === last && under.total === 0) return;
    last = total;
    await sleep(1000);
  }
  throw new Error('the sample practice did not load');
}

/** Builds the page, starts the product as a user does, and signs up an administrator and one person of each role. */
export default async function globalSetup(project: TestProject): Promise<() => Promise<void>> {
  await build({ root: new URL('..', import.meta.url).pathname, logLevel: 'warn' });
  const product = await startProduct();
  try {
    const admin = await acceptLink(product.url, product.welcomeLink, 'sample words for the admin');
    const people: Partial<Record<PersonRole, Account>> = { admin };
    for (const role of ROLES) {
      const { link } = await askAs<{ link: string }>(product.url, admin, '/api/members', {
        name: `Sample ${role}`,
        email: `${role}@sample.invalid`,
        roles: [role],
      });
      people[role] = await acceptLink(product.url, link, `sample words for ${role}`);
    }
    await sampleIsLoaded(product.url, admin);
    project.provide('stage', { url: product.url, people: people as Stage['people'] });
  } catch (error) {
    await product.stop();
    throw error;
  }
  return product.stop;
}
