import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { askedForDocuments } from './asked-for-documents.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, type Visit } from './visit.ts';

/** The payer asks for a document: the biller sends the note of the visit, and the claim is paid. */
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

async function openFor(role: Parameters<typeof openAs>[2], path: string): Promise<Page> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  return visit.page;
}

test('a request comes, the biller sends the note of the visit, and the payer pays', async () => {
  const { claimId, lastName } = await askedForDocuments(inject('stage'), 'Q');
  const page = await openFor('biller', '/work?search=asks+for+documents');
  await page.goto(`${inject('stage').url}/claims/${claimId}`);
  const work = page.getByRole('tab', { name: /^Work/ });
  await work.click();
  await page.getByRole('link', { name: 'Bluewater Health Plan asks for documents' }).click();
  await page.getByRole('button', { name: 'Open the documents' }).click();
  await page
    .getByRole('heading', { level: 1, name: new RegExp(lastName) })
    .or(page.getByText(lastName).first())
    .first()
    .waitFor();
  const documents = page.getByRole('region', { name: 'Documents' });
  await documents.getByText(/asks for Progress note until/).waitFor();
  await documents.getByRole('button', { name: 'Answer' }).click();
  const dialog = page.getByRole('dialog');
  expect(await dialog.getByRole('radio').first().isChecked()).toBe(true);
  await dialog.getByRole('button', { name: 'Attach and send' }).click();
  await dialog.waitFor({ state: 'detached' });
  await documents.getByText(/^AC\d{9}$/).waitFor();
  await documents.getByText('Answered', { exact: true }).waitFor();
  // The practice payer takes the 275, and its 835 posts.
  await documents.getByText('Received', { exact: true }).waitFor({ timeout: 60_000 });
  await page
    .getByText(/^(Paid|Patient owes|Closed)$/)
    .first()
    .waitFor({ timeout: 60_000 });
  await page.getByRole('tab', { name: 'History' }).click();
  await page.getByText(/Sent by 275: Progress note/).waitFor();
});
