import type { ContactView } from 'cleanclaim/contract/follow-up-views';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { uploadAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { ask, sendClaims } from './stage-deeds.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** A denied claim from the queue to a call on the claim. The patient is of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const NAME = `Follow${RUN}`;
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

async function claimIn(status: string): Promise<string> {
  const query = new URLSearchParams({
    search: NAME,
    filters: JSON.stringify([{ field: 'claimStatus', op: 'is', values: [status] }]),
  });
  for (let tries = 0; tries < 200; tries++) {
    const { rows } = await ask<{ rows: ClaimListRow[] }>(`/api/claims?${query}`);
    if (rows[0]) return rows[0].id;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`no claim became ${status}`);
}

test('a biller takes a claim from the queue, logs a promise by keys, and finds the call on the claim', async () => {
  const { url, people } = inject('stage');
  const visit = { mrn: `FU${RUN}`, last_name: NAME, birth_date: '1978-05-04', date_of_service: '2026-10-13' };
  // The last letter makes the practice payer refuse it.
  await uploadAs(url, people.admin, `${NAME}.csv`, superbill([{ ...visit, member_id: `BWP${RUN}2P` }]));
  await sendClaims([await claimIn('ready')]);
  const id = await claimIn('denied');
  await ask('/api/follow-ups', {});

  const opened = await openAs(browser, inject('stage'), 'biller', `/follow-up?search=${NAME}`);
  visits.push(opened);
  const { page } = opened;
  await settled(page);
  await page.getByRole('row', { name: new RegExp(`${NAME}.*Denied`) }).waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('m');
  await page.getByRole('row', { name: new RegExp(`${NAME}.*Bea Lindqvist`) }).waitFor();
  await page.keyboard.press('l');
  await page.getByRole('dialog', { name: /^Call to / }).waitFor();
  await page.keyboard.press('2');
  await page.getByRole('textbox', { name: 'Reached' }).fill('Nia');
  await page.getByLabel('Reference number').fill('C-101');
  await page.getByLabel('Promised for').fill(new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10));
  await page.getByLabel('Amount').fill('95');
  await page.keyboard.press('Enter');
  await page.getByText(/^Call logged/).waitFor();
  await page.getByRole('button', { name: 'Put aside', exact: true }).click();
  await page.getByRole('row', { name: new RegExp(`${NAME}.*Paid, or promised`) }).waitFor();

  await page.goto(`${url}/claims/${id}`);
  await page.getByRole('tab', { name: 'Calls' }).click();
  await page.getByText(/reached Nia · reference C-101/).waitFor();
  await page.getByText(/^Promised \$95.00 for /).waitFor();
  const { contacts } = await ask<{ contacts: ContactView[] }>(`/api/claims/${id}/contacts`);
  expect(contacts).toMatchObject([{ outcome: 'promised', promiseCents: 9500, promise: 'open' }]);
});
