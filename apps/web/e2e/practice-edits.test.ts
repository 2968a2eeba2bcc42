import { readFileSync } from 'node:fs';
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

const stage = inject('stage');
const RUN = Date.now().toString(36);
const NAME = `Bench ${RUN}`;
const MESSAGE = 'Bluewater wants the bench note first.';

async function open(path: string, role: 'manager' | 'biller' | 'auditor' = 'manager'): Promise<Page> {
  const visit = await openAs(browser, stage, role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit.page;
}

/** Chooses a property of the first condition in its searchable list. */
async function choose(page: Page, condition: string, label: string): Promise<void> {
  await page.getByRole('combobox', { name: `What condition ${condition} looks at` }).fill(label);
  await page.getByRole('option', { name: label, exact: true }).click();
}

async function writeEdit(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'New edit' }).click();
  await page.getByRole('textbox', { name: /^Name/ }).fill(NAME);
  await choose(page, '1.1', 'Medical record number');
  await page.getByRole('textbox', { name: 'Value of condition 1.1' }).fill(`EDIT-${RUN}`);
  await page.getByRole('button', { name: 'Add a condition' }).click();
  await choose(page, '1.2', 'Procedure');
  await page.getByRole('combobox', { name: 'How condition 1.2 compares' }).selectOption('starts-with');
  await page.getByRole('combobox', { name: 'Values of condition 1.2' }).fill('992');
  await page.getByRole('combobox', { name: 'Values of condition 1.2' }).press('Enter');
  await page.getByRole('textbox', { name: 'What is wrong of action 1 of branch 1' }).fill(MESSAGE);
  await page.getByRole('textbox', { name: 'What to do about it of action 1 of branch 1' }).fill('Send the note.');
  await page
    .getByText(`If Medical record number is EDIT-${RUN} and any line’s Procedure starts with 992, then hold the claim`)
    .waitFor();
  await page.getByRole('button', { name: 'Save the edit' }).click();
  await page.getByText('Version 1 is saved. Try it, then switch it on.').waitFor();
}

/** Takes in a visit that the edit is about; its claim is built by the job. */
async function claimOf(mrn: string): Promise<string> {
  const row = {
    mrn,
    last_name: `Benchley${RUN}`,
    member_id: 'BWP300200301',
    date_of_service: new Date(Date.now() - 6 * 86_400_000).toISOString().slice(0, 10),
  };
  await uploadAs(stage.url, stage.people['front-desk'], `${mrn}.csv`, superbill([row]));
  for (let tries = 0; tries < 60; tries++) {
    const query = new URLSearchParams({ limit: '5', search: row.last_name });
    const { rows } = await askAs<{ rows: { id: string }[] }>(stage.url, stage.people.admin, `/api/claims?${query}`);
    if (rows[0]) return rows[0].id;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('the claim was not built');
}

test('a manager writes an edit, tries it, switches it on; a claim is held by it; the first version stays in its history', async () => {
  const page = await open('/settings/edits');
  await writeEdit(page);
  const versions = page.getByRole('region', { name: 'Versions' });
  await versions.getByText('Version 1', { exact: false }).first().waitFor();
  expect(await page.getByRole('button', { name: /Switch version/ }).count()).toBe(0);
  await page.getByRole('button', { name: 'Try version 1' }).click();
  await page.getByText('Would have held').waitFor();
  await page.getByRole('button', { name: 'Switch version 1 on' }).click();
  await page.getByText('Version 1 is on: claims built from now on go through it.').waitFor();

  const claimId = await claimOf(`EDIT-${RUN}`);
  const claim = await open(`/claims/${claimId}`, 'biller');
  await claim.getByText(MESSAGE).first().waitFor();

  await page.getByRole('textbox', { name: 'What to do about it of action 1 of branch 1' }).fill('Fax the note.');
  await page.getByRole('button', { name: 'Save as version 2' }).click();
  await page.getByText('version 1 is on, version 2 is the latest').waitFor();
  await versions.getByRole('region', { name: 'Version 1' }).getByText(MESSAGE, { exact: false }).waitFor();
  await page.getByRole('button', { name: 'Switch off' }).click();
  await page.getByText('The edit is off.').waitFor();
  expect(visits.flatMap((visit) => visit.problems)).toEqual([]);
});

test('edits are ordered by keyboard, exported and imported', async () => {
  for (const name of [`First ${RUN}`, `Second ${RUN}`]) {
    await askAs(stage.url, stage.people.manager, '/api/practice-edits', {
      name,
      branches: [
        {
          when: { kind: 'compare', property: 'payer.payerIdentifier', operator: 'is', values: ['NOBODY'] },
          actions: [{ kind: 'warn', message: 'Nobody pays this.', fix: 'Choose a payer.' }],
        },
      ],
      otherwise: [],
    });
  }
  const page = await open('/settings/edits');
  const position = async () => {
    const names = await page.getByRole('table', { name: 'Your edits' }).getByRole('link').allTextContents();
    return names.indexOf(`Second ${RUN}`);
  };
  const before = await position();
  await page.getByRole('button', { name: `Move Second ${RUN} up` }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(position, { timeout: 20_000 }).toBe(before - 1);

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const path = await (await downloading).path();
  const exported = JSON.parse(readFileSync(path, 'utf8')) as { edits: { name: string }[] };
  expect(exported.edits.map(({ name }) => name)).toContain(`Second ${RUN}`);
  const changed = {
    ...exported,
    edits: [{ ...exported.edits.find(({ name }) => name === `First ${RUN}`), name: `Third ${RUN}` }],
  };
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'edits.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(changed)) });
  await page.getByText('1 new draft, 0 new versions, 0 known already.').waitFor();
  await page.getByRole('link', { name: `Third ${RUN}` }).waitFor();
});

test('an auditor reads edits and changes none', async () => {
  const page = await open('/settings/edits', 'auditor');
  await page.getByRole('button', { name: 'Export' }).waitFor();
  expect(await page.getByRole('button', { name: /^(New edit|Import|Move |Make an edit)/ }).count()).toBe(0);
});
