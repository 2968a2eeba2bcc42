import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs } from './account.ts';
import { tabsOfFile } from './tabs-of-file.ts';
import { settled } from './visit.ts';

const open = tabsOfFile();

const stage = inject('stage');
/** Runs on one stage follow each other: payers and patients of a run are its own. */
const run = Date.now().toString(36).toUpperCase();

const save = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Sends a chart in and waits for its claim. */
async function claimOf(payer: { name: string; id: string }, mrn: string): Promise<{ id: string; claimStatus: string }> {
  const chart = superbill([
    { mrn, last_name: `Roster${mrn}`, first_name: 'Wilma', payer_id: payer.id, payer_name: payer.name, member_id: mrn },
  ]);
  const sent = await fetch(`${stage.url}/api/files?kind=chart&fileName=${mrn}.csv`, {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream', origin: stage.url, cookie: stage.people.biller.cookie },
    body: chart,
  });
  expect(sent.status).toBeLessThan(300);
  const filters = JSON.stringify([{ field: 'patientName', op: 'contains', values: [`Roster${mrn}`] }]);
  for (let tries = 0; tries < 60; tries++) {
    const { rows } = await askAs<{ rows: { id: string; claimStatus: string }[] }>(
      stage.url,
      stage.people.biller,
      `/api/claims?filters=${encodeURIComponent(filters)}`,
    );
    const [row] = rows;
    if (row) return row;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no claim came of ${mrn}`);
}

async function addPayer(page: Page, payer: { name: string; id: string }): Promise<void> {
  await page.getByRole('textbox', { name: /^Name/ }).fill(payer.name);
  await page.getByRole('textbox', { name: /^Payer id/ }).fill(payer.id);
  await page.getByRole('combobox', { name: /^Kind of insurance/ }).fill('CI Comm');
  await page.getByRole('option', { name: /^CI/ }).click();
}

describe('the roster', () => {
  test('a manager adds an enrollment in the matrix, and a reader sees it and changes none', async () => {
    const { page, problems } = await open('manager', '/settings/enrollments');
    await page.getByRole('button', { name: /^Haverford, Graham with Harbor HMO/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('State of enrollment 1').selectOption('active');
    await dialog.getByLabel('First day of enrollment 1').fill('2024-01-01');
    await dialog.getByLabel('Last day of enrollment 1').fill('2023-01-01');
    await save(page, 'Save');
    await dialog.getByText('The end is before the start.').waitFor();
    await dialog.getByLabel('Last day of enrollment 1').fill('2031-12-31');
    await save(page, 'Save');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Haverford, Graham with Harbor HMO: Active 12/31/2031' }).waitFor();
    expect(problems).toEqual([]);
    const reader = await open('auditor', '/settings/enrollments');
    await reader.page.getByText('12/31/2031').waitFor();
    expect(await reader.page.getByRole('button', { name: /with Harbor HMO/ }).count()).toBe(0);
  });

  test('a rule of a payer holds its next claim, with what to do', async () => {
    const payer = { name: `Rulebound Mutual ${run}`, id: `RB${run}` };
    const { page, problems } = await open('manager', '/settings/payers/new');
    await addPayer(page, payer);
    await page.getByRole('combobox', { name: 'Needs authorization' }).fill('9921*');
    await page.keyboard.press('Enter');
    await page.getByLabel('Whoever renders must be enrolled: claims of others are held').check();
    await save(page, 'Save the payer');
    await page.getByText('The payer is saved. Later claims take it.').waitFor();
    const { id } = await claimOf(payer, `R1${run}`);
    await page.goto(`${stage.url}/claims/${id}`);
    await settled(page);
    await page
      .getByText(new RegExp(`${payer.name} wants an authorization for 9921`))
      .first()
      .waitFor();
    await page
      .getByText(new RegExp(`was not enrolled with ${payer.name}`))
      .first()
      .waitFor();
    expect(problems).toEqual([]);
  });
});

describe('contracts', () => {
  test('a contract is written from pasted rates, tried, saved, and a claim shows what it should bring', async () => {
    const payer = { name: `Contracted Mutual ${run}`, id: `CM${run}` };
    const { page, problems } = await open('manager', '/settings/payers/new');
    await addPayer(page, payer);
    await save(page, 'Save the payer');
    await page.getByText('The payer is saved. Later claims take it.').waitFor();
    const { id } = await claimOf(payer, `C1${run}`);
    await page.goto(`${stage.url}/settings/contracts`);
    await page.getByRole('button', { name: 'New contract' }).click();
    await page.getByRole('combobox', { name: /^Payer/ }).fill(payer.name);
    await page.getByRole('option', { name: new RegExp(payer.name) }).click();
    await page.getByRole('textbox', { name: /^Name/ }).fill('Agreement of the test');
    await page.getByLabel(/^First day/).fill('2026-01-01');
    await page.getByRole('button', { name: 'Paste or upload rates' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Rates', { exact: true }).fill('code\tamount\n99213\t87.65\n99214\tmuch');
    await dialog.getByText('Line 3: 99214: "much" is no amount').waitFor();
    await dialog.getByRole('button', { name: 'Take the other 1 rate' }).click();
    await page.getByRole('button', { name: 'Add a rate' }).click();
    await page.getByLabel('Codes of rate 1').fill('*');
    await page.getByLabel('Way of rate 1').selectOption('percent-of-charge');
    await save(page, 'Save the contract');
    await page.getByText('Enter a percentage.').waitFor();
    await page.getByLabel('Percentage of rate 1').fill('70');
    await page.getByLabel('Code', { exact: true }).fill('99213');
    await save(page, 'Try it');
    // The star stands first, so it prices every line: the list says so, and the order is put right by pasting.
    await page
      .getByRole('status', { name: 'What it pays' })
      .getByText(/70% of the charge/)
      .waitFor();
    await page.getByRole('button', { name: 'Paste or upload rates' }).click();
    await dialog.getByLabel('Rates', { exact: true }).fill('99213,87.65');
    await dialog.getByRole('button', { name: 'Take 1 rate' }).click();
    await save(page, 'Try it');
    await page.getByRole('status', { name: 'What it pays' }).getByText('Allowed $87.65').waitFor();
    await save(page, 'Save the contract');
    await page.getByText('The contract is saved. Claims show what it pays from now on.').waitFor();
    await page.goto(`${stage.url}/claims/${id}`);
    await settled(page);
    await page.getByRole('tab', { name: 'Expected payment' }).click();
    await page.getByText(/99213: allowed \$87\.65/).waitFor();
    expect(problems).toEqual([]);
  });
});
