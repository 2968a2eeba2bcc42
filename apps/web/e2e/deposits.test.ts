import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { openDeposit, openMissedPayment } from './deposit-steps.ts';
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
/** Before every entry, and later with each run. */
const LONG_AGO = new Date(Date.UTC(2020, 0, 1 + (Math.floor(Date.now() / 10_000) % 2000))).toISOString().slice(0, 10);

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
  const text = `Wann,Was,Rein,Raus\r\n${DAY},COUNTER DEPOSIT ${RUN},${AMOUNT},\r\n${DAY},RENT ${RUN},,900.00\r\n`;
  await dialog
    .locator('input[type=file]')
    .setInputFiles({ name: `bank-${RUN}.csv`, mimeType: 'text/csv', buffer: Buffer.from(text) });
  const account = dialog.getByRole('combobox', { name: 'Account' });
  const name = dialog.getByRole('textbox', { name: 'Name of the account' });
  await account.or(name).first().waitFor();
  if (await account.count()) {
    await account.click();
    await page.getByRole('option', { name: 'A new account' }).click();
  }
  await name.fill(`Account ${RUN}`);
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('Which column is which?').waitFor();
  await dialog.getByRole('combobox', { name: 'Day' }).click();
  await page.getByRole('option', { name: 'Wann' }).click();
  await dialog.getByRole('combobox', { name: 'Money in' }).click();
  await page.getByRole('option', { name: 'Rein' }).click();
  await dialog.getByRole('combobox', { name: 'Money out' }).click();
  await page.getByRole('option', { name: 'Raus' }).click();
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

test('the sample statement is imported; a payment is linked and another explained with the keyboard alone', async () => {
  const page = await openFor('payment-poster', '/deposits/gaps');
  await openMissedPayment(page, inject('stage'));
  await page.keyboard.press('x');
  const explain = page.getByRole('dialog');
  await explain.getByRole('textbox', { name: 'Why' }).fill('It came to the savings account.');
  await page.keyboard.press('Enter');
  await explain.waitFor({ state: 'detached' });
  await page.getByText('Nothing is open').waitFor();
  await page.getByRole('button', { name: 'Take back' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('It did not.');
  await page.keyboard.press('Enter');
  await page.getByText('Not in the bank', { exact: true }).waitFor();
  const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  await page.goto(`${inject('stage').url}/deposits`);
  await openDeposit(page, inject('stage'));
  await page.keyboard.press('l');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const held = page.getByRole('table', { name: 'What it holds' });
  await held.getByText(name).waitFor();
  await held.getByRole('button', { name: 'Take apart' }).click();
  await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('Another payment.');
  await page.keyboard.press('Enter');
  await held.getByText('Taken apart by Petra Vollmann: Another payment.').first().waitFor();
});

test('a day is closed with the keyboard, asked about once, and its seal is proved', async () => {
  const page = await openFor('manager', '/deposits/day');
  // A day long ago: the sample practice posts on.
  await page.getByLabel('Close through').fill(LONG_AGO);
  await page.getByText('there is nothing to count').waitFor();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('c');
  await page.getByRole('dialog').getByText('No day is opened again').waitFor();
  await page.keyboard.press('Enter');
  const closed = page.getByRole('table', { name: 'Closed days' });
  await closed.getByRole('button', { name: /^Check close/ }).click();
  await closed.getByText('As it was closed').waitFor();
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
