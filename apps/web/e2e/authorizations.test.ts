import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
import { tabsOfFile } from './tabs-of-file.ts';

const open = tabsOfFile();

const stage = inject('stage');
/** Runs on one stage follow each other: patients of a run are its own. */
const run = Date.now().toString(36).toUpperCase();

/** Sends a visit in and waits for it; its patient is covered by a payer that answers 278s. */
async function visitOf(lastName: string, memberId: string): Promise<{ id: string; patientId: string }> {
  const row = { mrn: `AU${lastName}${run}`, last_name: `${lastName}${run}`, member_id: memberId };
  await uploadAs(stage.url, stage.people.biller, `${row.mrn}.csv`, superbill([row]));
  for (let tries = 0; tries < 60; tries++) {
    const { rows } = await askAs<{ rows: { id: string; patientId: string }[] }>(
      stage.url,
      stage.people.biller,
      `/api/encounters?search=${encodeURIComponent(row.last_name)}`,
    );
    if (rows[0]) return rows[0];
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no visit came of ${row.mrn}`);
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

test('a biller asks from the visit, the payer approves by 278, and the units left stand in the list', async () => {
  const { id } = await visitOf('Approved', 'BWP300200108');
  const { page, problems } = await open('biller', `/visits/${id}`);
  await page.getByRole('link', { name: 'Ask for authorization' }).click();
  await page.getByRole('heading', { name: 'Ask for authorization' }).waitFor();
  await page.getByLabel('Units').first().fill('4');
  await page.getByLabel('To', { exact: true }).fill('2027-03-31');
  await press(page, 'Ask the payer');
  await page.getByText('4 of 4 (0 used)').waitFor({ timeout: 60_000 });
  await page.getByText('Approved.', { exact: true }).first().waitFor();
  await page.getByText('In time').waitFor();
  await page.goto(`${stage.url}/authorizations?search=Approved${run}`);
  const row = page.getByRole('row', { name: new RegExp(`Approved${run}`) });
  await row.getByText('Approved', { exact: true }).waitFor();
  expect(problems).toEqual([]);
});

test('what the payer throws back is put right by its words, and a reply by phone decides it', async () => {
  const { patientId } = await visitOf('Thrown', 'BWP30020010R');
  const { page, problems } = await open('biller', `/authorizations/new?patient=${patientId}`);
  await page.getByRole('combobox', { name: /^Diagnosis/ }).fill('M54.16');
  await page.getByRole('combobox', { name: /^Service/ }).fill('72148');
  await page.keyboard.press('Tab');
  await page
    .getByRole('region', { name: 'Diagnoses and services' })
    .getByText('Low back MRI without contrast')
    .waitFor();
  await press(page, 'Ask the payer');
  await page.getByText('To be put right').waitFor({ timeout: 60_000 });
  await page
    .getByText(/does not find the subscriber/)
    .first()
    .waitFor();
  await press(page, 'Put right and ask again');
  await page.getByRole('heading', { name: 'Ask again' }).waitFor();
  await press(page, 'Cancel');
  await press(page, 'Note a reply');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: /^The payer says/ }).click();
  await page.getByRole('option', { name: 'Approved', exact: true }).click();
  await dialog.getByRole('button', { name: 'Save the reply' }).click();
  await dialog.getByText('Enter the number of the approval.').waitFor();
  await dialog.getByRole('textbox', { name: /^Number/ }).fill(`TEL${run}`);
  await dialog.getByRole('button', { name: 'Save the reply' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByRole('heading', { name: `Prior authorization TEL${run}` }).waitFor();
  expect(problems).toEqual([]);
});

test('a number got by phone is entered, and cancelled with a reason', async () => {
  const { patientId } = await visitOf('Phoned', 'BWP300200108');
  const { page, problems } = await open('biller', `/authorizations/enter?patient=${patientId}`);
  await page.getByRole('textbox', { name: /^Number/ }).fill(`PH${run}`);
  await page.getByRole('textbox', { name: 'Services' }).fill('704');
  await press(page, 'Keep the authorization');
  await page.getByText('A code has 5 characters, as 70450; 704* stands for all that start so.').waitFor();
  await page.getByRole('textbox', { name: 'Services' }).fill('704*');
  await page.getByRole('textbox', { name: 'Units' }).fill('2');
  await press(page, 'Keep the authorization');
  await page.getByText('2 of 2 (0 used)').waitFor();
  await press(page, 'Cancel it');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: /^Why/ }).fill('Entered for the wrong patient.');
  await dialog.getByRole('button', { name: 'Cancel the authorization' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText(/Entered for the wrong patient/).waitFor();
  expect(problems).toEqual([]);
});

test('an auditor reads authorizations and asks nobody', async () => {
  const { page, refused } = await open('auditor', '/authorizations');
  await page.getByRole('heading', { name: 'Authorizations' }).waitFor();
  expect(await page.getByRole('button', { name: /Ask for|Enter a/ }).count()).toBe(0);
  expect(refused).toEqual([]);
});
