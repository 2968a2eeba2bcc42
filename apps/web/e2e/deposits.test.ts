import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** A statement is imported, one deposit explained, one row asked for its columns; a day is looked at. Tests follow each other. */
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
const RUN = String(Date.now() % 100_000).padStart(5, '0');
const AMOUNT = `${100 + (Number(RUN) % 800)}.${RUN.slice(-2)}`;
const DAY = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);

async function openFor(role: Parameters<typeof openAs>[2], path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit.page;
}

test('the poster imports a statement whose columns are asked for, and explains the deposit that nobody advised', async () => {
  const page = await openFor('payment-poster', '/deposits');
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog');
  const text = `Wann,Was,Wieviel\r\n${DAY},COUNTER DEPOSIT ${RUN},${AMOUNT}\r\n`;
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: `bank-${RUN}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const account = dialog.getByRole('combobox', { name: 'Account' });
  if (await account.count()) {
    await account.click();
    await page.getByRole('option', { name: 'A new account' }).click();
  }
  await dialog.getByRole('textbox', { name: 'Name of the account' }).fill(`Account ${RUN}`);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('Which column is which?').waitFor();
  await dialog.getByRole('combobox', { name: 'Day' }).click();
  await page.getByRole('option', { name: 'Wann' }).click();
  await dialog.getByRole('combobox', { name: 'Amount' }).click();
  await page.getByRole('option', { name: 'Wieviel' }).click();
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`COUNTER DEPOSIT ${RUN}`).first().click();
  await page.getByRole('heading', { level: 1, name: `Deposit of $${AMOUNT}` }).waitFor();
  await settled(page);
  await page.keyboard.press('x');
  const explain = page.getByRole('dialog');
  await explain.getByRole('textbox', { name: 'Why' }).fill('A loan of the owner.');
  await explain.getByRole('button', { name: 'Explain it' }).click();
  await explain.waitFor({ state: 'detached' });
  await page.getByText('Nothing is open').waitFor();
  await page.locator('h1 ~ *').getByText('Explained', { exact: true }).waitFor();
});

test('an auditor reads deposits and days and changes nothing', async () => {
  const page = await openFor('auditor', '/deposits');
  await page.getByRole('heading', { level: 1, name: 'Deposits' }).waitFor();
  expect(await page.getByRole('button', { name: /^(Import|Look again)/ }).count()).toBe(0);
  await page.goto(`${inject('stage').url}/deposits/day`);
  await page.getByRole('heading', { level: 1, name: 'Day close' }).waitFor();
  await settled(page);
  expect(await page.getByRole('button', { name: /^Close through/ }).count()).toBe(0);
});
