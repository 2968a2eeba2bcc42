import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Account } from './account.ts';
import type { Stage } from './stage.ts';

/** A browser tab of one person, with everything that went wrong on it. */
export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Errors of the page and of its console, refused by the content policy included. */
  problems: string[];
  /** Requests that were refused, as `403 GET /api/audit-events`. */
  refused: string[];
}

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('console', (message) => {
    // Chromium reports every refused request (401 of the first question, 409 of a refusal) here: those are answers.
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) problems.push(message.text());
  });
  return problems;
}

function watchRefusals(page: Page): string[] {
  const refused: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400) refused.push(`${response.status()} ${response.request().method()} ${pathname}`);
  });
  return refused;
}

/** Opens a tab of nobody. */
export async function openTab(browser: Browser, dark = false): Promise<Visit> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'en-US',
    timezoneId: 'America/New_York',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(30_000);
  const page = await context.newPage();
  return { page, context, problems: watch(page), refused: watchRefusals(page) };
}

/** Opens a tab of a person of the sample practice, signed in with the session of the set-up. */
export async function openAs(
  browser: Browser,
  stage: Stage,
  role: PersonRole,
  path = '/',
  dark = false,
): Promise<Visit> {
  const { url, people } = stage;
  const visit = await openTab(browser, dark);
  await visit.context.addCookies(cookiesOf(people[role], url));
  await visit.page.goto(url + path);
  await visit.page.getByRole('main').waitFor();
  return visit;
}

function cookiesOf(account: Account, url: string) {
  return account.cookie.split('; ').map((pair) => {
    const at = pair.indexOf('=');
    return { name: pair.slice(0, at), value: decodeURIComponent(pair.slice(at + 1)), url };
  });
}

/** Waits until nothing is asked any more and the screen stands. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('[aria-label=Loading]') === null);
  await page.waitForFunction(() => document.fonts.status === 'loaded');
}

/** What stood on the screens when a test failed, as pictures in the temporary folder; says where. */
export async function drawFailure(test: string, visits: readonly Visit[]): Promise<void> {
  const folder = join(tmpdir(), 'cleanclaim-failed');
  for (const [i, { page }] of visits.entries()) {
    const path = join(folder, `${test.replace(/[^a-z0-9]+/gi, '-')}-${i + 1}.png`);
    await page.screenshot({ path });
    console.log(`what tab ${i + 1} showed: ${path} (${new URL(page.url()).pathname})`);
  }
}
