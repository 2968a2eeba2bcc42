import type { PatientListRow, WorkListRow } from 'cleanclaim/contract/rows';
import type { WorkView } from 'cleanclaim/contract/views';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** The day by keys alone: no test here touches the mouse. */
const RUN = Date.now().toString(36);
const WAITING = { timeout: 15_000 };
let browser: Browser;
let visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
  for (const { context, problems } of visits) {
    expect(problems).toEqual([]);
    await context.close();
  }
  visits = [];
});
afterAll(() => browser.close());

async function openFor(role: 'biller' | 'manager' | 'front-desk', path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit.page;
}

const ask = <T>(path: string) => {
  const { url, people } = inject('stage');
  return askAs<T>(url, people.manager, path);
};
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor();
/** The row with the number of `aria-rowindex`: the head is the first. */
const rowAt = (page: Page, at: number) => page.locator(`[role=row][aria-rowindex="${at + 1}"]`);
const rowsCame = (page: Page) => rowAt(page, 1).waitFor();
const focusIn = (page: Page, selector: string) =>
  expect
    .poll(() => page.evaluate((css) => document.activeElement?.closest(css) !== null, selector), WAITING)
    .toBe(true);
const onRow = (page: Page, at: number) => focusIn(page, `[role=row][aria-rowindex="${at + 1}"]`);
/** Tab by Tab to what a key of its own does not reach. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  for (let tabs = 0; tabs < 80; tabs++) {
    if (await target.evaluate((one) => one === document.activeElement)) return;
    await press(page, 'Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}
/** Where the page is. */
const address = (page: Page) => new URL(page.url());
const dialog = (page: Page, name: string) => page.getByRole('dialog', { name });

test('g c goes to the claims; j, k and Enter move and open; back is on the same row', async () => {
  const page = await openFor('biller', '/');
  await press(page, 'g', 'c');
  await heading(page, 'Claims');
  await rowsCame(page);
  await press(page, 'j', 'j', 'j', 'k');
  await onRow(page, 2);
  const number = (await rowAt(page, 2).getByRole('link').textContent()) ?? '';
  await press(page, 'Enter');
  await heading(page, `Claim ${number}`);
  await page.goBack();
  await heading(page, 'Claims');
  await rowsCame(page);
  await press(page, 'k');
  await onRow(page, 1);
  await press(page, 'j', 'o');
  await heading(page, `Claim ${number}`);
});

test('/ finds a patient, and Enter opens the one that the arrows chose', async () => {
  const { rows } = await ask<{ rows: PatientListRow[] }>('/api/patients?limit=1&sort=name');
  const { name, mrn } = rows[0] as PatientListRow;
  const page = await openFor('front-desk', '/');
  await press(page, '/');
  await dialog(page, 'Search').waitFor();
  await page.keyboard.type(mrn);
  const options = dialog(page, 'Search').getByRole('option');
  await options.filter({ hasText: name }).first().waitFor();
  const titles = await options.allInnerTexts();
  const at = titles.findIndex((title) => title.includes(name));
  for (let step = 0; step < at; step++) await press(page, 'ArrowDown');
  await expect.poll(() => options.nth(at).getAttribute('aria-selected'), WAITING).toBe('true');
  await press(page, 'Enter');
  await heading(page, name);
  await page.getByText(`MRN ${mrn}`).first().waitFor();
});

test('x chooses rows of the work queue, and one key does it to all of them', async () => {
  const page = await openFor('manager', '/work');
  await rowsCame(page);
  await press(page, 'j', 'x', 'j', 'x');
  await page.getByRole('toolbar', { name: 'Actions on the chosen rows' }).getByText('2 work items chosen').waitFor();
  await expect.poll(() => page.locator('[role=row][aria-selected=true]').count(), WAITING).toBe(2);
  const { rows } = await ask<{ rows: WorkListRow[] }>('/api/work?limit=2');
  await press(page, 'm');
  await page.getByText('2 items assigned to you.').waitFor();
  for (const { id } of rows) {
    const { item } = await ask<WorkView>(`/api/work/${id}`);
    expect(item.assigneeName).toBe('Mira Castellane');
  }
  await press(page, 'Escape');
  await page.getByRole('toolbar', { name: 'Actions on the chosen rows' }).waitFor({ state: 'detached' });
  await onRow(page, 2);
});

test('? lists the keys of the screen; Escape closes it and the focus is where it was', async () => {
  const page = await openFor('biller', '/claims');
  await rowsCame(page);
  await press(page, 'j');
  await onRow(page, 1);
  await press(page, 'Shift+?');
  const help = dialog(page, 'Keys');
  await help.waitFor();
  const here = help.getByRole('region', { name: 'This screen' });
  for (const what of ['Next row', 'Row before', 'Open the row', 'Choose the row', 'Search this list', 'Send now'])
    await here.getByText(what, { exact: true }).waitFor();
  await help.getByRole('region', { name: 'Go to a screen' }).getByText('Go to Claims').waitFor();
  // A dialog silences the keys of the screen behind it.
  await press(page, 'g', 'p', 'Escape');
  await help.waitFor({ state: 'detached' });
  await onRow(page, 1);
  expect(address(page).pathname).toBe('/claims');
  await press(page, 'g', 'p');
  await heading(page, 'Patients');
  // At once again: no key of the sequence before is still waited for.
  await press(page, 'g', 'c');
  await heading(page, 'Claims');
});

test('Ctrl+k opens the commands: words narrow them, Enter does the first', async () => {
  const page = await openFor('front-desk', '/patients');
  await rowsCame(page);
  await press(page, 'Control+k');
  const commands = dialog(page, 'Commands');
  await commands.waitFor();
  await page.keyboard.type('new pat');
  await expect.poll(() => commands.getByRole('option').allInnerTexts(), WAITING).toHaveLength(1);
  await press(page, 'Enter');
  await heading(page, 'New patient');
  await commands.waitFor({ state: 'detached' });
  // Also while one types in a field.
  await tabTo(page, page.getByLabel(/^Last name/));
  await page.keyboard.type('gc');
  await press(page, 'Control+k');
  await commands.waitFor();
  await page.keyboard.type('visits');
  await press(page, 'Enter');
  await heading(page, 'Visits');
});

test('a filter stands in the address, is saved as a view, and comes back by its name', async () => {
  const held = JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['denied'] }]);
  const page = await openFor('biller', `/claims?filters=${encodeURIComponent(held)}&sort=-chargeCents`);
  await rowsCame(page);
  const chips = page.getByRole('group', { name: 'Filters' });
  await chips.getByRole('button', { name: 'Status: Denied', exact: true }).waitFor();
  expect(await page.getByRole('button', { name: 'Denied', exact: true }).getAttribute('aria-pressed')).toBe('true');
  const shown = await page
    .getByRole('status')
    .filter({ hasText: /claims?\b/ })
    .textContent();

  await tabTo(page, page.getByRole('button', { name: 'Views' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: 'Save the current view…' }));
  await press(page, 'Enter');
  await dialog(page, 'Save this view').waitFor();
  await focusIn(page, '[role=dialog] input');
  await page.keyboard.type(`Largest denied ${RUN}`);
  await press(page, 'Enter');
  await page.getByText(`Saved as “Largest denied ${RUN}”.`).waitFor();
  await dialog(page, 'Save this view').waitFor({ state: 'detached' });

  await press(page, 'g', 'p');
  await heading(page, 'Patients');
  await press(page, 'g', 'c');
  await heading(page, 'Claims');
  await rowsCame(page);
  expect(address(page).search).toBe('');
  await tabTo(page, page.getByRole('button', { name: 'Views' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('button', { name: `Largest denied ${RUN}`, exact: true }));
  await press(page, 'Enter');
  await chips.getByRole('button', { name: 'Status: Denied', exact: true }).waitFor();
  await page
    .getByRole('status')
    .filter({ hasText: shown ?? '' })
    .waitFor();
  expect(JSON.parse(address(page).searchParams.get('filters') ?? 'null')).toEqual(JSON.parse(held));
  expect(address(page).searchParams.get('sort')).toBe('-chargeCents');

  // A letter in the list's own search is text; Enter leaves it for the rows.
  await press(page, 'f');
  await focusIn(page, 'input[type=search]');
  await page.keyboard.type('zzzz-no-claim');
  await expect.poll(() => address(page).searchParams.get('search'), WAITING).toBe('zzzz-no-claim');
  await page.getByRole('status').filter({ hasText: '0 claims' }).waitFor();
});
