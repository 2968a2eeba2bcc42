import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { denyOne } from './appeal-steps.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

let browser: Browser;
let visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
  for (const visit of visits) await visit.context.close();
  visits = [];
});
afterAll(() => browser.close());

const stage = inject('stage');
async function open(path: string): Promise<Visit> {
  const visit = await openAs(browser, stage, 'biller', path);
  visits.push(visit);
  await settled(visit.page);
  return visit;
}
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a denial is appealed from its claim, written, sent by certified mail and won', async () => {
  const { claimId, lastName } = await denyOne(stage, 'W');
  const { page, problems } = await open(`/claims/${claimId}`);
  await press(page, 'More');
  await page.getByRole('menuitem', { name: 'Appeal…' }).click();
  await page.getByRole('heading', { level: 1, name: 'Appeal a denial' }).waitFor();
  await page.getByRole('radio', { name: /^A letter of your own/ }).check();
  await press(page, 'Draft the appeal');
  const letter = page.getByRole('textbox', { name: 'Letter' });
  await letter.waitFor();
  // The packet beside it says what is still open, and follows what is typed.
  await page.getByLabel('Packet as it would go').getByText('[fill in: the reason]').waitFor();
  await letter.fill('The service was needed. Please pay it.');
  await page.getByLabel('Packet as it would go').getByText('The service was needed. Please pay it.').waitFor();
  await page.getByLabel('Policy').fill('The policy covers it.');
  await press(page, 'Save the draft');
  await page.getByText('Saved.').waitFor();
  const pdf = await page.request.get(
    `${stage.url}/api${new URL(page.url()).pathname}/pdf${new URL(page.url()).search}`,
  );
  expect(pdf.headers()['content-type']).toBe('application/pdf');

  await press(page, 'Send');
  await page.getByRole('dialog').getByRole('combobox', { name: 'Goes by' }).click();
  await page.getByRole('option', { name: 'Certified mail' }).click();
  await page.getByLabel('Number of the certified letter').fill('7019 0700 0000 1234');
  await press(page, 'Mark as sent');
  await page.getByText('Certified mail 7019 0700 0000 1234').waitFor();
  await press(page, 'Note that it arrived');
  await page.getByLabel('What shows it').fill('Signed for at the desk');
  await press(page, 'Save');
  await page.getByText('Signed for at the desk').waitFor();
  await press(page, 'Record the decision');
  await page.getByRole('combobox', { name: 'They decided' }).click();
  await page.getByRole('option', { name: 'Won', exact: true }).click();
  await press(page, 'Record');
  await page.getByText(/^Won, /).waitFor();
  await page.goto(`${stage.url}/appeals?search=${lastName}`);
  await page
    .getByRole('row', { name: new RegExp(lastName) })
    .getByText('Won', { exact: true })
    .waitFor();
  expect(problems).toEqual([]);
});
