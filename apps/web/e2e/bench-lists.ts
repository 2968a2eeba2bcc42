/**
 * `npm run bench:browser`: the list of 100,000 claims in a real Chromium. Each figure stands beside the bare request for
 * the same rows, made by the same page: what is above it is the page's own work.
 */
import pg from 'pg';
import type { Page } from 'playwright-core';
import { startEmbeddedPostgres } from '../../server/src/db/embedded-postgres.ts';
import { openDataHome } from '../../server/src/platform/data-home.ts';
import { seedManyClaims } from '../../server/src/testing/many-claims.ts';
import { type Account, acceptLink, askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { type Product, startProduct } from './product.ts';
import { openAs } from './visit.ts';

const CLAIMS = 100_000;
const RUNS = 9;

async function seed(product: Product, admin: Account): Promise<void> {
  const { practice } = await askAs<{ practice: { tenantId: string } }>(product.url, admin, '/api/me');
  const home = openDataHome(product.dataDir);
  const password = home.key('postgres-owner');
  const postgres = await startEmbeddedPostgres({ dataDir: home.postgresDir, password, durable: false });
  const client = new pg.Client({ connectionString: postgres.url('cleanclaim') });
  await client.connect();
  try {
    await seedManyClaims(client, practice.tenantId, CLAIMS, new Date().toISOString().slice(0, 10));
    await client.query('analyze');
  } finally {
    await client.end();
  }
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** From the start of the navigation until the first row of the list is painted. */
async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(`${url}/claims`);
  await page.locator('[role=row][aria-rowindex="2"]').waitFor();
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => resolve(performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN));
      }),
  );
}

/** Marks the moment in which the first row is in the page, and each change of the rows after it. */
async function watchRows(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const first = () => document.querySelector('[role=row][aria-rowindex="2"]')?.textContent ?? '';
    let seen = '';
    new MutationObserver(() => {
      const now = first();
      if (now === seen) return;
      if (seen === '') performance.mark('first-row');
      seen = now;
      // The next frame paints it.
      requestAnimationFrame(() => performance.mark('rows-changed'));
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
}

/** From the click on a quick filter until its rows are painted. */
function filterTime(page: Page, label: string): Promise<number> {
  return page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const button = [...document.querySelectorAll('button')].find((one) => one.textContent?.trim() === name);
        if (!button) return reject(new Error(`no filter ${name}`));
        performance.clearMarks('rows-changed');
        const started = performance.now();
        button.click();
        const look = () => {
          const mark = performance.getEntriesByName('rows-changed').at(-1);
          if (mark) resolve(mark.startTime - started);
          else if (performance.now() - started > 10_000) reject(new Error(`the rows did not change by ${name}`));
          else requestAnimationFrame(look);
        };
        look();
      }),
    label,
  );
}

/** The bare request for the first page of a filter, by the same page. */
function bareRequest(page: Page, filters: string): Promise<number> {
  return page.evaluate(async (query) => {
    const started = performance.now();
    const response = await fetch(`/api/claims?limit=100${query}`);
    await response.json();
    return performance.now() - started;
  }, filters);
}

const product = await startProduct();
const browser = await launchChromium();
try {
  const admin = await acceptLink(product.url, product.welcomeLink, 'sample words for the admin');
  await seed(product, admin);
  const stage = { url: product.url, people: { admin } as never, dataDir: product.dataDir };
  const visit = await openAs(browser, stage, 'admin');
  await watchRows(visit.page);
  const paints: number[] = [];
  for (let i = 0; i < RUNS; i++) paints.push(await firstPaint(visit.page, product.url));
  const filters: number[] = [];
  for (let i = 0; i < RUNS; i++) filters.push(await filterTime(visit.page, i % 2 === 0 ? 'Denied' : 'Held'));
  const bare: number[] = [];
  const denied = encodeURIComponent(JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['denied'] }]));
  for (let i = 0; i < RUNS; i++) bare.push(await bareRequest(visit.page, `&filters=${denied}`));
  const figures = [
    ['first paint of the list', median(paints), 1000],
    ['filter to painted rows', median(filters), 200],
  ] as const;
  console.log(
    `${CLAIMS.toLocaleString('en-US')} claims; medians of ${RUNS}; bare request ${median(bare).toFixed(0)} ms`,
  );
  for (const [what, ms, limit] of figures) {
    const ratio = (ms / median(bare)).toFixed(1);
    console.log(
      `${what}: ${ms.toFixed(0)} ms (${ratio} times the bare request; target ${limit} ms: ${ms < limit ? 'met' : 'MISSED'})`,
    );
  }
} finally {
  await browser.close();
  await product.stop();
}
