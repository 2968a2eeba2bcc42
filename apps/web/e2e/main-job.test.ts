import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { totpCode } from './account.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, openTab, type Visit } from './visit.ts';

/** One practice day from chart to zero, by the people who do it, against the practice payer. Tests follow each other. */
let browser: Browser;
let biller: Visit;
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

const RECENT = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);

/** Invented patients of this run alone, so that a kept stage takes it again. */
const RUN = Date.now()
  .toString(36)
  .slice(-4)
  .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
const [ODA, BRUNO, VERA] = [`Zellweil${RUN}`, `Ypsilant${RUN}`, `Xanthop${RUN}`];
const CHARTS = superbill([
  {
    mrn: `DAY1${RUN}`,
    last_name: ODA,
    first_name: 'Oda',
    dx1: '',
    member_id: 'BWP300300107',
    date_of_service: RECENT,
  },
  {
    mrn: `DAY2${RUN}`,
    last_name: BRUNO,
    first_name: 'Bruno',
    address: '',
    city: '',
    state: '',
    zip: '',
    member_id: 'BWP300300108',
    date_of_service: RECENT,
  },
  { mrn: `DAY3${RUN}`, last_name: VERA, first_name: 'Vera', member_id: 'BWP300300109T', date_of_service: RECENT },
]);

async function openFor(role: Parameters<typeof openAs>[2], path = '/'): Promise<Visit> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  return visit;
}

/** Opens what `/` finds first for the words. */
async function searchFor(page: Page, words: string, kind: RegExp): Promise<void> {
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox').fill(words);
  await dialog.getByRole('option', { name: kind }).first().click();
  await dialog.waitFor({ state: 'detached' });
}

/** Goes to the claim of a patient through the list, as it is found there. */
async function openClaimOf(page: Page, lastName: string): Promise<void> {
  await page.goto(`${inject('stage').url}/claims?search=${lastName}`);
  await page.getByRole('row', { name: new RegExp(lastName) }).dblclick();
  await page.getByRole('heading', { level: 1, name: /^Claim / }).waitFor();
}

const stands = (page: Page, status: string, timeout = 60_000) =>
  page.locator('h1 ~ *').getByText(status, { exact: true }).first().waitFor({ timeout });

test('the biller signs in with password and second factor', async () => {
  const { url, people } = inject('stage');
  biller = await openTab(browser);
  visits.push(biller);
  const { page } = biller;
  await page.goto(`${url}/claims`);
  await page.getByLabel('E-mail').fill(people.biller.email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Password', { exact: true }).fill(people.biller.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  // Six digits are the whole code: it is sent as soon as it is typed.
  await page.getByLabel(/code/i).fill(totpCode(people.biller.totpSecret));
  await page.getByRole('heading', { level: 1, name: 'Claims' }).waitFor();
});

test('the front desk imports a chart and sees it read', async () => {
  const { page } = await openFor('front-desk', '/files');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'day.csv', mimeType: 'text/csv', buffer: Buffer.from(CHARTS) });
  const panel = page.getByRole('region', { name: 'Import' });
  await panel.getByText(/^Read:/).waitFor({ timeout: 30_000 });
});

test('the coder answers what the chart left open, and the claim is built', async () => {
  const { page } = await openFor('coder', `/visits?search=${ODA}`);
  await page.getByRole('row', { name: new RegExp(ODA) }).dblclick();
  const question = page.getByRole('region', { name: /Open questions/ });
  await question.getByLabel('Code to add').fill('J06.9');
  await page
    .getByRole('option', { name: /J06\.9/ })
    .first()
    .click();
  await question.getByRole('button', { name: 'Add' }).click();
  await page.getByText(/Billed on claim/).waitFor({ timeout: 30_000 });
});

test('the biller fixes a held claim at the field that holds it', async () => {
  const { page } = biller;
  await openClaimOf(page, BRUNO);
  await stands(page, 'Held');
  await page.getByLabel('Street').fill('12 Alder Court');
  await page.getByLabel('City').fill('Cedar Hollow');
  await page.getByLabel('State').fill('OH');
  await page.getByLabel('ZIP code').fill('4306');
  await page.getByRole('button', { name: 'Save and check' }).click();
  await page.getByText('Enter 5 or 9 digits, no hyphen.').waitFor();
  await page.getByLabel('ZIP code').fill('43062');
  await page.getByRole('button', { name: 'Save and check' }).click();
  await stands(page, 'Ready to send');
});

test('the biller sends the claims, and TA1, 999 and 277CA come back', async () => {
  const { page } = biller;
  for (const name of [ODA, BRUNO, VERA]) {
    await openClaimOf(page, name);
    await stands(page, 'Ready to send');
    await page.getByRole('button', { name: 'Send now' }).click();
    await page.getByText('Ready to send', { exact: true }).first().waitFor({ state: 'detached' });
  }
  await page.goto(`${inject('stage').url}/submissions`);
  await page.getByRole('row').nth(1).dblclick();
  await page.getByText(/999/).first().waitFor({ timeout: 60_000 });
  await page.getByText(/277CA/).first().waitFor({ timeout: 60_000 });
});

test('the 835 is posted by itself and proves its balance', async () => {
  await openClaimOf(biller.page, BRUNO);
  await stands(biller.page, 'Patient owes');
  const { page } = await openFor('payment-poster', '/remittances?sort=-postedAt');
  await page
    .getByRole('row', { name: /bluewater/i })
    .first()
    .dblclick();
  await page.getByText(/Balanced to the cent/).waitFor();
  await page.getByLabel('Payments of claims less provider adjustments is the payment').waitFor();
  await stands(page, 'Posted');
});

test('the biller works the denial: the reason, the note, the resolution', async () => {
  const { page } = biller;
  await openClaimOf(page, VERA);
  await stands(page, 'Denied');
  await page.goto(`${inject('stage').url}/work?search=${VERA}`);
  await page
    .getByRole('row', { name: new RegExp(VERA) })
    .first()
    .dblclick();
  await page.getByRole('button', { name: 'Assign to me' }).click();
  await page.getByText('Bea Lindqvist').first().waitFor();
  await page
    .getByRole('textbox', { name: 'Note' })
    .fill('Asked the payer: coverage ended in the spring, nothing else is on file.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page
    .getByText(/coverage ended in the spring/)
    .first()
    .waitFor();
});

test('a manager gives up what the payer will not pay, more than a poster may, and the claim closes at zero', async () => {
  const { page } = await openFor('manager');
  await openClaimOf(page, VERA);
  await page.getByRole('button', { name: 'Write off' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Why it is written off' }).click();
  await page.getByRole('option', { name: 'Denied, not worth appealing' }).click();
  await dialog.getByLabel('Reason in your words').fill('Coverage had ended; the patient had no other.');
  await dialog.getByRole('button', { name: 'Write it off' }).click();
  await stands(page, 'Closed');
});

test('the front desk sends a statement, takes the payment, and explains the zero', async () => {
  const { page } = await openFor('front-desk');
  await searchFor(page, BRUNO, new RegExp(BRUNO));
  await page.getByRole('heading', { level: 1, name: new RegExp(BRUNO) }).waitFor();
  await page.goto(`${page.url()}/account`);
  await page.getByRole('button', { name: 'Send statement' }).click();
  await page.getByRole('button', { name: 'Send the statement' }).click();
  await page.getByText(/due\. Print and mail the PDF/).waitFor();
  await page.getByRole('button', { name: 'Done' }).click();

  await page.getByRole('button', { name: 'Take a payment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Paid by' }).click();
  await page.getByRole('option', { name: 'Card' }).click();
  await dialog.getByLabel('Receipt or check number').fill(`DAY-${RUN}`);
  await dialog.getByRole('button', { name: /take/i }).click();
  await dialog.getByRole('button', { name: 'Done' }).click();

  await openClaimOf(page, BRUNO);
  await stands(page, 'Closed');
  await page.getByRole('button', { name: 'Explain the balance' }).click();
  await page.getByRole('heading', { level: 1, name: /why nothing is owed/ }).waitFor();
  await page.getByText('Every cent is explained.').waitFor();
});
