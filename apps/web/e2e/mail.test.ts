import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { pdfPlaces } from '../../server/src/testing/pdf-places.ts';
import { superbill } from '../../server/src/testing/superbill.ts';
import { uploadAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** A claim by mail: the payer is set to it, the claim is printed, mailed, and says so. Tests follow each other. */
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
const RUN = Date.now()
  .toString(36)
  .slice(-5)
  .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')
  .toUpperCase();
const PAYER = `Granite Mutual ${RUN}`;
const MRN = `MAIL${RUN}`;
/** 22 digits. */
const ARTICLE = `94071112${Date.now()}0`;
const RECENT = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);

async function openFor(role: Parameters<typeof openAs>[2], path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit.page;
}

/** The text of a PDF behind a link, page by page, as the person's browser gets it. */
async function pdfBehind(page: Page, name: string): Promise<string[]> {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  const response = await page.context().request.get(new URL(href ?? '', page.url()).href);
  expect([response.status(), response.headers()['content-type']]).toEqual([200, 'application/pdf']);
  const pages = await pdfPlaces(await response.body());
  return pages.map((one) => one.map(({ character }) => character).join(''));
}

test('a manager sets a payer to mail, which needs its address', async () => {
  const page = await openFor('manager', '/settings/payers/new');
  await page.getByRole('textbox', { name: 'Name' }).fill(PAYER);
  await page.getByRole('textbox', { name: 'Payer id', exact: true }).fill(`GRM${RUN}`);
  await page.getByRole('combobox', { name: 'Kind of insurance' }).fill('commercial');
  await page
    .getByRole('option', { name: /commercial/i })
    .first()
    .click();
  await page.getByRole('combobox', { name: 'Claims go' }).click();
  await page.getByRole('option', { name: 'On paper, by mail' }).click();
  await page.getByRole('button', { name: 'Save the payer' }).click();
  await page.getByText('Claims that go by mail need the address.').waitFor();
  await page.getByRole('textbox', { name: 'Street' }).fill('PO Box 440');
  await page.getByRole('textbox', { name: 'City' }).fill('Dayton');
  await page.getByRole('textbox', { name: 'State' }).fill('OH');
  await page.getByRole('textbox', { name: 'ZIP code' }).fill('45402');
  await page.getByRole('button', { name: 'Save the payer' }).click();
  await page.getByText('The payer is saved.').waitFor();
});

test('the biller prints the claim, opens the PDFs, marks the batch as mailed, and the claim shows it', async () => {
  const { url, people } = inject('stage');
  const visit = {
    mrn: MRN,
    last_name: `Quillon${RUN}`,
    first_name: 'Hester',
    payer_name: PAYER,
    payer_id: `GRM${RUN}`,
  };
  const chart = superbill([{ ...visit, member_id: `GM700${RUN}0`, date_of_service: RECENT }]);
  await uploadAs(url, people.biller, `mail-${RUN}.csv`, chart);
  const page = await openFor('biller', '/mail');
  await page.getByRole('button', { name: `Print for ${PAYER}` }).click({ timeout: 60_000 });
  await page.getByRole('heading', { level: 1, name: /^Print batch \d{6}$/ }).waitFor();
  await settled(page);

  const [cover = ''] = await pdfBehind(page, 'Cover sheets');
  expect(cover).toContain(`${PAYER}POBox440DaytonOH45402`.replaceAll(' ', ''));
  const stock = await pdfBehind(page, 'Forms for preprinted sheets');
  expect(stock).toHaveLength(1);
  expect(stock[0]).toContain(`QUILLON${RUN}`);
  const copy = await pdfBehind(page, 'File copy');
  expect(copy).toHaveLength(2);

  const claim = page.getByRole('table', { name: `Claims for ${PAYER}` }).getByRole('link');
  const number = (await claim.textContent()) ?? '';
  expect(stock[0]).toContain(number);
  await page.keyboard.press('m');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: `Article number for ${PAYER}` }).fill(ARTICLE.replace(/(.{4})/g, '$1 '));
  await dialog.getByRole('button', { name: 'It is mailed' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(`Certified mail ${ARTICLE}`).waitFor();

  await claim.click();
  await page.getByRole('heading', { level: 1, name: `Claim ${number}` }).waitFor();
  await page.locator('h1 ~ *').getByText('Mailed', { exact: true }).waitFor();
  await page.getByText('mail has no other receipt').waitFor();
  const [filed = ''] = await pdfBehind(page, 'Print a file copy');
  expect(filed).toContain(number);
  await page.getByRole('tab', { name: 'Submissions' }).click();
  await page.getByRole('link', { name: /^Print batch \d{6}$/ }).waitFor();
});

test('a printer that is off is entered once, and its alignment page opens', async () => {
  const page = await openFor('biller', '/mail/printers');
  await page.keyboard.press('n');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Name' }).fill(`Desk ${RUN}`);
  await dialog.getByRole('textbox', { name: 'Move to the right by' }).fill('1.5');
  await dialog.getByRole('textbox', { name: 'Move down by' }).fill('-0.7');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('row', { name: new RegExp(`Desk ${RUN} CMS-1500 \\(02/12\\) 1\\.5 mm -0\\.7 mm`) }).waitFor();
  const [alignment = ''] = await pdfBehind(page, `Print with this offset: Desk ${RUN}`);
  expect(alignment).toContain('Now:1.5mmright,-0.7mmdown.');
});

test('an auditor reads the mail and changes nothing', async () => {
  const page = await openFor('auditor', '/mail');
  await page.getByRole('heading', { level: 1, name: 'Mail' }).waitFor();
  expect(await page.getByRole('button', { name: /^Print (all|for)/ }).count()).toBe(0);
});
