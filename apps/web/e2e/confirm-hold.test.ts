import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { type SuperbillRow, superbill } from '../../server/src/testing/superbill.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, type Visit } from './visit.ts';

/** A hold that the biller knows better than: confirmed with a reason, undone, confirmed again, and the claim goes out. */
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

const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);
const RUN = Date.now()
  .toString(36)
  .slice(-4)
  .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
const NAME = `Zweithal${RUN}`;
const PATIENT = { mrn: `SEEN${RUN}`, last_name: NAME, first_name: 'Leocadia', member_id: 'BWP300300117' };

async function openFor(role: Parameters<typeof openAs>[2], path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  return visit.page;
}

async function importChart(page: Page, name: string, row: SuperbillRow): Promise<void> {
  const panel = page.getByRole('region', { name: 'Import' });
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(superbill([row])) });
  await panel
    .getByText(/^Read:/)
    .first()
    .waitFor({ timeout: 30_000 });
}

test('a biller confirms what holds a claim, takes it back, confirms it again, and the claim goes out', async () => {
  const desk = await openFor('front-desk', '/files');
  await importChart(desk, 'first.csv', { ...PATIENT, visit_number: 'V1', date_of_service: daysAgo(30) });
  await desk.reload();
  const second = { ...PATIENT, visit_number: 'V2', date_of_service: daysAgo(10), procedure_code: '99203' };
  await importChart(desk, 'second.csv', second);
  const page = await openFor('biller', `/claims?search=${NAME}`);
  await page.getByRole('row', { name: /Held/ }).dblclick();
  await page.getByRole('heading', { level: 1, name: /^Claim / }).waitFor();
  const confirm = async (reason: string) => {
    await page.getByRole('button', { name: /^Send anyway: / }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Why it goes out anyway').fill(reason);
    await dialog.getByRole('button', { name: 'Send anyway' }).click();
    await page.getByText('Ready to send', { exact: true }).first().waitFor();
  };
  await confirm('The first visit was a blood draw only.');
  await page
    .getByText(/The first visit was a blood draw only/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: /^Undo: / }).click();
  await page.getByText('Held', { exact: true }).first().waitFor();
  await confirm('The first visit was with another specialty.');
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByText(/Send anyway: .* confirmed: The first visit was with another specialty/).waitFor();
  await page.getByRole('button', { name: 'Send now' }).click();
  await page.getByText('Ready to send', { exact: true }).first().waitFor({ state: 'detached' });
  expect(await page.getByRole('button', { name: /^Undo: / }).count()).toBe(0);
});
