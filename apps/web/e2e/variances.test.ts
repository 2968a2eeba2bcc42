import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { payShort } from './variance-steps.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

let browser: Browser;
const visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
});
afterAll(async () => {
  for (const visit of visits) expect(visit.problems).toEqual([]);
  await browser.close();
});

/** Of this run alone, so that a kept stage takes it again. */
const LAST_NAME = `Short${Date.now()
  .toString(36)
  .slice(-5)
  .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;

async function openFor(role: Parameters<typeof openAs>[2], path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit.page;
}

test('a biller finds an underpayment, disputes a batch of them, and notes the answer', async () => {
  const [paidShort] = await payShort(inject('stage'), LAST_NAME, 2);
  const page = await openFor('biller', '/variances');
  await page.getByRole('link', { name: 'Bluewater Health Plan, 99213' }).click();
  await page.getByRole('heading', { level: 1, name: 'Variances by line' }).waitFor();
  await page.getByRole('searchbox').fill(LAST_NAME);
  await page
    .getByText(/^2 variances/)
    .first()
    .waitFor();
  await page.getByRole('row').filter({ hasText: LAST_NAME }).first().click();
  await page.getByRole('heading', { level: 1, name: /line 1 99213$/ }).waitFor();
  await page.getByText(/^Bluewater agreement 2026/).waitFor();
  await page.getByText(/^The payer says CO-45/).waitFor();

  await page.goto(`${inject('stage').url}/claims/${paidShort?.claimId}`);
  await page.getByRole('tab', { name: 'Expected payment' }).click();
  await page.getByRole('list', { name: 'Variances of the claim' }).getByRole('link').click();
  await page.getByRole('heading', { level: 1, name: /line 1 99213$/ }).waitFor();

  await page.goto(`${inject('stage').url}/variances`);
  await page.getByRole('button', { name: 'Dispute Bluewater Health Plan, 99213' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Words of yours in the letter' }).fill('The rates of 2026 hold.');
  await dialog.getByRole('button', { name: 'Make the letter' }).click();
  await page.getByRole('heading', { level: 1, name: /^Dispute D\d{6}$/ }).waitFor();
  const cases = page.getByRole('table', { name: 'Payments in the letter' });
  await expect.poll(() => cases.getByRole('row').filter({ hasText: LAST_NAME }).count()).toBe(2);
  const href = await page.getByRole('link', { name: 'Open the letter' }).getAttribute('href');
  const response = await page.context().request.get(new URL(href ?? '', page.url()).href);
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);

  await page.getByRole('button', { name: 'Note the answer' }).click();
  await dialog.getByRole('combobox', { name: 'The payer' }).click();
  await page.getByRole('option', { name: 'Will pay' }).click();
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await page.getByText(/^Will pay, /).waitFor();
  await page.goto(`${inject('stage').url}/variances`);
  await page.getByRole('table', { name: 'Disputes' }).getByText('Will pay').first().waitFor();
});

test('an auditor reads variances and changes nothing', async () => {
  const page = await openFor('auditor', '/variances');
  await page.getByRole('table', { name: 'Variances added up' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Dispute|Compare)/ }).count()).toBe(0);
});
