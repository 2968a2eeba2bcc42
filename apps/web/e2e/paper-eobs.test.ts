import type { ClaimListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { launchChromium } from './chromium.ts';
import { ask, once, sendClaims, upload } from './stage-deeds.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** A check with its explanation on paper, typed by keys alone. The patients are of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
let browser: Browser;
const visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
});
afterAll(() => browser.close());

/** Two claims of this run that went out; the last letter of their members lets the practice payer answer under other numbers. */
async function makeClaims(): Promise<ClaimListRow[]> {
  const mrns = [`PEA${RUN}`, `PEB${RUN}`];
  const rows = mrns.map((mrn, i) => ({
    ...{ mrn, last_name: `Typed${i}${RUN}`, date_of_service: '2026-10-14', member_id: `BWP${RUN}${i}U` },
    birth_date: `1971-03-0${i + 1}`,
  }));
  await upload('chart', 'typed.csv', superbill(rows));
  const made = await once('the claims', async () => {
    const found: ClaimListRow[] = [];
    for (const mrn of mrns) {
      const { rows: patients } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${mrn}`);
      const { rows: claims } = await ask<{ rows: ClaimListRow[] }>('/api/claims?limit=200&sort=-updatedAt');
      found.push(...claims.filter((one) => one.patientId === patients[0]?.id));
    }
    return found.length === 2 ? found : undefined;
  });
  await sendClaims(made.map(({ id }) => id));
  return made;
}

/** Finds a claim, copies it in, pays 60 of its first line and writes all else off. */
async function typeClaim(page: Page, claim: ClaimListRow): Promise<void> {
  const { keyboard } = page;
  await keyboard.type(claim.patientControlNumber);
  await page.getByRole('list', { name: 'Claims found' }).getByRole('button').first().waitFor();
  await keyboard.press('Enter');
  const block = page.getByRole('region', { name: `Claim ${claim.patientControlNumber}` });
  await block.waitFor();
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-label')?.startsWith('Allowed, line 1'));
  const lines = await block.locator('tbody tr').count();
  for (let line = 0; line < lines; line++) {
    await keyboard.press('Tab');
    if (line === 0) await keyboard.type('60');
    await keyboard.press('Tab');
    await keyboard.type('=');
    await keyboard.press('Tab');
    if (line === 0) await keyboard.type('n130');
    await keyboard.press('Tab');
  }
}

test('a check over two claims is typed by keys alone and posted, and the claim shows it', async () => {
  const claims = await makeClaims();
  const visit = await openAs(browser, inject('stage'), 'payment-poster', '/remittances');
  visits.push(visit);
  const { page } = visit;
  await settled(page);
  const { keyboard } = page;
  await keyboard.press('p');
  await page.getByRole('heading', { level: 1, name: 'Type a paper EOB' }).waitFor();
  await page.waitForFunction(
    () => document.activeElement?.getAttribute('role') === 'combobox' || document.activeElement?.matches('input'),
  );
  await keyboard.type('Bluewater');
  await page
    .getByRole('option', { name: /Bluewater/ })
    .first()
    .waitFor();
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.type(`CHK${RUN}`);
  await keyboard.press('Tab');
  await keyboard.type('120');
  await keyboard.press('Tab');
  await keyboard.type('10202026');
  await keyboard.press('Tab');
  const balance = page.getByRole('region', { name: 'Balance' });
  // A browser may stop at the calendar of the day.
  const search = page.getByRole('textbox', { name: 'Next claim' });
  const isThere = () => search.evaluate((field) => field === document.activeElement);
  for (let tabs = 0; tabs < 3 && !(await isThere()); tabs++) await keyboard.press('Tab');
  for (const [i, claim] of claims.entries()) {
    await typeClaim(page, claim);
    await balance.getByText(`Left $${i === 0 ? '60.00' : '0.00'}`).waitFor();
  }
  await balance.getByText('It adds up').waitFor();
  await keyboard.press('Control+Enter');
  await page.getByRole('heading', { level: 1, name: `Check CHK${RUN}: $120.00` }).waitFor();
  await settled(page);
  expect(await page.getByText('Waits for a person').count()).toBe(0);
  await page.goto(`${inject('stage').url}/claims/${claims[0]?.id ?? ''}`);
  await settled(page);
  await page.getByText('Closed', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Explain the balance' }).click();
  await page.getByRole('heading', { level: 1, name: /why nothing is owed/ }).waitFor();
  const sum = page.getByRole('region', { name: 'Charges less payments, adjustments and write-offs' });
  await sum.waitFor();
  expect(await sum.textContent()).toBe('$148.00Charged−$60.00Paid by the payer−$88.00Adjusted by the payer=$0.00Owed');
  await page.getByText('Every cent is explained.').waitFor();
  expect(visit.problems).toEqual([]);
});
