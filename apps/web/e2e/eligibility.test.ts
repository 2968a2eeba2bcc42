import { expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
import { tabsOfFile } from './tabs-of-file.ts';

const open = tabsOfFile();

const stage = inject('stage');
/** Runs on one stage follow each other: patients of a run are its own. */
const run = Date.now().toString(36).toUpperCase();
/** A day on which nobody else is seen: other tests check the visits of theirs. */
const DAY = '2026-10-08';
const ANOTHER_DAY = '2026-10-09';

/** Sends a visit in and waits for its patient. */
async function patientWith(lastName: string, memberId: string, day = ANOTHER_DAY): Promise<string> {
  const row = { mrn: `EL${lastName}${run}`, last_name: `${lastName}${run}`, member_id: memberId, date_of_service: day };
  await uploadAs(stage.url, stage.people.biller, `${row.mrn}.csv`, superbill([row]));
  for (let tries = 0; tries < 60; tries++) {
    const { rows } = await askAs<{ rows: { id: string }[] }>(
      stage.url,
      stage.people.biller,
      `/api/patients?search=${encodeURIComponent(row.last_name)}`,
    );
    if (rows[0]) return rows[0].id;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`no patient came of ${row.mrn}`);
}

test('the front desk checks a coverage: the payer answers, and its benefits stand there in words', async () => {
  const { page, problems } = await open('front-desk', `/patients/${await patientWith('Covered', 'BWP300200108')}`);
  await page.getByText('Never asked.').waitFor();
  await page.getByRole('button', { name: 'Check now: the primary coverage' }).click();
  const answer = page.getByRole('region', { name: 'Eligibility of the primary coverage' });
  await answer.getByText('In force', { exact: true }).waitFor();
  await answer.getByText('The plan, per person, in network: $150.00 left of $300.00 a calendar year').waitFor();
  await answer.getByText('Physical therapy: 12 left of 20 visits a calendar year').waitFor();
  expect(problems).toEqual([]);
});

test('another payer that the answer puts first is added as a coverage with its member id', async () => {
  const { page, problems } = await open('front-desk', `/patients/${await patientWith('Twoplans', 'BWP30020010V')}`);
  await page.getByRole('button', { name: 'Check now: the primary coverage' }).click();
  await page.getByText(/SUMMIT COMMERCIAL pays first, the payer says/i).waitFor();
  await page.getByRole('button', { name: 'Add this coverage' }).click();
  const dialog = page.getByRole('dialog');
  const memberId = await dialog.getByRole('textbox', { name: /^Member id/ }).inputValue();
  expect(memberId).toMatch(/1$/);
  await dialog.getByRole('button', { name: 'Add the coverage' }).click();
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('It is on file. See that it is the primary coverage and this one the secondary.').waitFor();
  expect(problems).toEqual([]);
});

test('all visits of a day are checked from the list, and what the payer does not know is a problem there and work', async () => {
  await patientWith('Nobody', 'BWP30020010R', DAY);
  const { page, problems } = await open('front-desk', '/eligibility');
  await page.getByLabel('Day of the visits').fill(DAY);
  await page.getByRole('button', { name: 'Check the visits of this day' }).click();
  await page.getByText(/coverages? asked about for 10\/08\/2026/).waitFor();
  await page.getByRole('button', { name: 'Problems' }).click();
  const row = page.getByRole('row', { name: new RegExp(`Nobody${run}`) });
  await row.getByText('Not found').waitFor();
  await row.getByText(`Nobody${run}`).click();
  await page.getByText('The payer does not find the subscriber.').waitFor();
  await page.getByRole('button', { name: 'Open the patient' }).click();
  await page
    .getByText(/the member is not found/)
    .first()
    .waitFor();
  expect(problems).toEqual([]);
});

test('an auditor reads the checks and asks nobody', async () => {
  const { page, refused } = await open('auditor', '/eligibility');
  await page.getByRole('heading', { name: 'Eligibility' }).waitFor();
  expect(await page.getByRole('button', { name: /^Check/ }).count()).toBe(0);
  expect(refused).toEqual([]);
});
