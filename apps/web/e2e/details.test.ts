import type { EncounterListRow } from 'cleanclaim/contract/rows';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
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

/** A chart without a diagnosis: its visit waits. */
async function waitingVisit(lastName: string): Promise<string> {
  const { url, people } = inject('stage');
  const person = {
    mrn: `DET-${lastName}`,
    last_name: lastName,
    first_name: 'Orla',
    birth_date: '1971-06-04',
    sex: 'F',
  };
  const charts = superbill([{ ...person, member_id: 'BWP300200777', dx1: '' }]);
  await uploadAs(url, people['front-desk'], `${person.mrn}.csv`, charts);
  for (let tries = 0; tries < 60; tries++) {
    const path = `/api/encounters?search=${lastName}`;
    const { rows } = await askAs<{ rows: EncounterListRow[] }>(url, people.coder, path);
    if (rows[0]) return rows[0].id;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error('the chart was not read');
}

const choose = async (page: Page, label: string, option: string | RegExp) => {
  await page.getByRole('dialog').getByLabel(label, { exact: true }).first().click();
  await page.getByRole('option', { name: option }).first().click();
};

test('a coder turns a visit into a hospital bill by hand, and its claim carries what was entered', async () => {
  const id = await waitingVisit('Hospitalby');
  const visit = await openAs(browser, inject('stage'), 'coder', `/visits/${id}`);
  visits.push(visit);
  const { page } = visit;
  await settled(page);
  const panel = page.getByRole('region', { name: 'Kind and details of the claim' });
  await panel.getByRole('button', { name: 'Edit' }).click();
  await choose(page, 'Claim', /Hospital/);
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.getByText('Enter it.').first().waitFor();
  await dialog.getByLabel('Type of bill, first two digits').fill('13');
  await dialog.getByLabel('Statement from').fill('2026-11-02');
  await dialog.getByLabel('Statement through').fill('2026-11-02');
  await dialog.getByLabel('Patient status at the end').fill('01');
  await dialog.getByRole('button', { name: 'Add to value codes' }).click();
  await dialog.getByLabel('Value codes 1: Code').fill('50');
  await dialog.getByLabel('Value codes 1: Amount or count').fill('3');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await panel.getByText('50 3.00').waitFor();
  await page.getByRole('button', { name: 'Details of line 1' }).click();
  await dialog.getByLabel('Revenue code').fill('0510');
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Revenue code: 0510').waitFor();
  const question = page.getByRole('region', { name: /Open questions/ });
  await question.getByLabel('Code to add').fill('J06.9');
  await page
    .getByRole('option', { name: /J06\.9/ })
    .first()
    .click();
  await question.getByRole('button', { name: 'Add' }).click();
  await page.getByText(/Billed on claim/).waitFor({ timeout: 30_000 });
  await page
    .getByRole('link', { name: /^[A-Z0-9]+$/ })
    .first()
    .click();
  await page.getByText('Hospital or facility (UB-04)').waitFor();
  await page.getByText('Revenue code: 0510').waitFor();
  expect(visit.problems).toEqual([]);
});
