import { readFileSync } from 'node:fs';
import type { ClaimListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { ClaimView } from 'cleanclaim/contract/views';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { type SuperbillRow, superbill } from '../../server/src/testing/superbill.ts';
import { ask, once, sendClaims, upload } from './stage-deeds.ts';
import { tabsOfFile } from './tabs-of-file.ts';

/** What is done to claims now and then. Patients are of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const DATE = '2026-10-13';
const openTab = tabsOfFile();
const openFor = async (role: PersonRole, path: string) => (await openTab(role, path)).page;

const claimOf = (id: string) => ask<ClaimView>(`/api/claims/${id}`);

async function claimIdOf(mrn: string): Promise<string> {
  return once(`the claim of ${mrn}`, async () => {
    const { rows: patients } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${mrn}`);
    const { rows } = await ask<{ rows: ClaimListRow[] }>('/api/claims?limit=200&sort=-updatedAt');
    return rows.find((row) => row.patientId === patients[0]?.id)?.id;
  });
}

/** A claim of a patient of its own. @returns its id */
async function claimFor(mrn: string, rows: readonly Partial<SuperbillRow>[] = [{}]): Promise<string> {
  const common = { mrn, last_name: `Deed${mrn}`, date_of_service: DATE, member_id: `BWP${mrn}0` };
  await upload('chart', `${mrn}.csv`, superbill(rows.map((row) => ({ ...common, ...row }))));
  return claimIdOf(mrn);
}

async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'More' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

test('a biller splits a claim, joins it again, checks it, and voids it once it is paid', async () => {
  const id = await claimFor(`SJ${RUN}`, [{ modifiers: '25' }, { procedure_code: '36415' }]);
  const page = await openFor('biller', `/claims/${id}`);

  await choose(page, 'Split…');
  const split = page.getByRole('dialog', { name: /^Split claim/ });
  await split.getByLabel(/^1: 99213/).check();
  await split.getByLabel(/^2: 36415/).check();
  await split.getByText('One line has to stay.').waitFor();
  await split.getByLabel(/^1: 99213/).uncheck();
  await split.getByRole('button', { name: 'Move 1 line' }).click();
  await page.waitForURL((url) => url.pathname.startsWith('/claims/') && !url.pathname.includes(id));
  expect((await claimOf(id)).claim.lines.map((line) => line.procedureCode)).toEqual(['99213']);

  await page.goto(`${inject('stage').url}/claims/${id}`);
  await choose(page, 'Join with another claim…');
  const join = page.getByRole('dialog', { name: /^Join with claim/ });
  await join.getByLabel(/36415/).waitFor();
  await join.getByRole('button', { name: 'Join the claims' }).click();
  await join.waitFor({ state: 'detached' });
  expect((await claimOf(id)).claim.lines.map((line) => line.procedureCode)).toEqual(['99213', '36415']);

  await choose(page, 'Check again…');
  const check = page.getByRole('dialog', { name: 'Check again' });
  await check.getByText('1 ready, 0 held.').waitFor();
  await check.getByRole('button', { name: 'Close' }).last().click();

  await sendClaims([id]);
  // The practice payer's own answer: another one beside it would come while the claim is taken back.
  await once('the payment', async () => ((await claimOf(id)).deeds.voidable ? true : undefined));

  await choose(page, 'Void…');
  const take = page.getByRole('dialog', { name: /^Void claim/ });
  await take.getByRole('button', { name: 'Void the claim' }).click();
  await take.getByText('Say why.').waitFor();
  await take.getByLabel('Why it is taken back').fill('Billed under the wrong patient');
  await take.getByRole('button', { name: 'Void the claim' }).click();
  await take.waitFor({ state: 'detached' });
  const strip = page.getByRole('region', { name: 'Where the claim stands' });
  await strip.getByText('Void', { exact: true }).waitFor();
  await page.getByText('Ready to send', { exact: true }).waitFor();
  const { claim: voided, deeds } = await claimOf(id);
  expect([voided.frequencyCode, deeds.voidable]).toEqual(['8', false]);
});

test('a biller asks the payers of chosen claims, and is told which are not with one', async () => {
  // What is asked of a payer is shown by ask-claim-status.test.ts: here it would have answered before.
  await claimFor(`AS${RUN}`);
  const page = await openFor('biller', `/claims?search=DeedAS${RUN}`);
  const row = page.getByRole('checkbox', { name: 'Choose row 1', exact: true });
  await row.check();
  await page.getByRole('button', { name: /^Ask the payer/ }).click();
  await page.getByText('1 claim is not with a payer.').waitFor();
});

test('claims that are exported come in again, as data and as an 837', async () => {
  const mrn = `EX${RUN}`;
  await claimFor(mrn);
  const page = await openFor('biller', `/claims?search=Deed${mrn}`);
  const save = async (format: RegExp) => {
    await page.getByRole('button', { name: 'Export claims' }).click();
    const dialog = page.getByRole('dialog', { name: 'Export claims' });
    await dialog.getByLabel(format).check();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    await dialog.waitFor({ state: 'detached' });
    return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
  };
  const bring = async (name: string, text: string, said: RegExp) => {
    await page.getByRole('button', { name: 'Import claims' }).click();
    const dialog = page.getByRole('dialog', { name: 'Import claims' });
    const chooser = page.waitForEvent('filechooser');
    await dialog.getByLabel('File of claims').click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await dialog.getByRole('button', { name: 'Import the claims' }).click();
    await dialog.getByText(said).waitFor();
    await dialog.getByRole('button', { name: 'Close' }).last().click();
  };

  const data = await save(/^Data/);
  expect(data.name).toMatch(/^claims-.*[.]jsonl$/);
  expect(data.text.trim().split('\n')).toHaveLength(1);
  const moved = data.text.replaceAll(mrn, `IM${RUN}`);
  await bring(data.name, moved, /^1 new claim, 0 here before, 0 refused/);
  await bring(data.name, moved, /^0 new claims, 1 here before, 0 refused/);
  await claimIdOf(`IM${RUN}`);
  await bring('broken.jsonl', 'no claim\n', /^0 new claims, 0 here before, 1 refused/);

  const edi = await save(/^837/);
  expect(edi.text).toMatch(/^ISA/);
  await bring(edi.name, edi.text.replaceAll(mrn, `ED${RUN}`), /^1 new claim, 0 here before, 0 refused/);
});

/** Goes on by Tab until the field of this label has the focus. */
async function tabTo(page: Page, label: string): Promise<void> {
  const field = page.getByLabel(label);
  for (let presses = 0; presses < 20; presses++) {
    if (await field.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to ${label} by Tab`);
}

test('a payment poster bills the next payer from a paper EOB with the keyboard alone', async () => {
  const mrn = `PE${RUN}`;
  const mails = { name: `Paperwork Mutual ${RUN}`, payerIdentifier: `PM${RUN}` };
  await ask('/api/payers', {
    ...mails,
    claimFilingIndicator: 'CI',
    timelyFilingDays: 365,
    responseDays: 30,
    appealDays: 180,
    delivery: 'paper',
    address: { line1: 'PO Box 77', city: 'Lima', state: 'OH', zip: '45801' },
  });
  const id = await claimFor(mrn, [{ payer_name: mails.name, payer_id: mails.payerIdentifier }]);
  const { claim } = await claimOf(id);
  const { rows: payers } = await ask<{ rows: { id: string; name: string }[] }>('/api/payers?limit=200');
  const payerId = payers.find(({ name }) => name === 'Summit Commercial')?.id;
  const second = { payerId, payerSequence: 'S', memberId: `SC${RUN}0`, relationship: '18' };
  await ask(`/api/patients/${claim.patient.id}/coverages`, second);
  const { printBatchIds } = await ask<{ printBatchIds: string[] }>('/api/print-batches', { claimIds: [id] });
  // As the server reckons its day, which the batch is of.
  const now = new Date();
  const mailedDate = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  await ask(`/api/print-batches/${printBatchIds[0]}/mailing`, { mailedDate });
  expect((await claimOf(id)).deeds.nextPayer).toEqual({ payerName: 'Summit Commercial', hasAnswer: false });

  const page = await openFor('payment-poster', `/claims/${id}`);
  const { keyboard } = page;
  await page.getByRole('button', { name: 'More' }).focus();
  await keyboard.press('Enter');
  const item = page.getByRole('menuitem', { name: 'Bill the next payer from a paper EOB…' });
  await item.waitFor();
  const isOn = () => item.evaluate((element) => element === document.activeElement);
  for (let steps = 0; steps < 12 && !(await isOn()); steps++) await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: /^From a paper EOB/ });
  await dialog.getByText('$148.00 of the charge is not explained yet.').waitFor();
  await tabTo(page, 'Paid on');
  await keyboard.type('10202026');
  await tabTo(page, 'Line 1: paid');
  await keyboard.type('100');
  await tabTo(page, 'Line 1: adjustment 1');
  await keyboard.type('co45');
  await tabTo(page, 'Line 1: amount 1');
  await keyboard.type('28');
  await dialog.getByText('$20.00 of the charge is not explained yet.').waitFor();
  await keyboard.press('Enter');
  await dialog.getByText('Line 1: payment and adjustments have to add up to its charge.').waitFor();
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await tabTo(page, 'Line 1: adjustment 2');
  await keyboard.type('PR-1');
  await dialog.getByText('Adds up.').waitFor();
  await keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname.startsWith('/claims/') && !url.pathname.includes(id));
  await page.getByText('Secondary payer').waitFor();
  expect((await claimOf(id)).patientBalanceCents).toBe(0);
  const next = await claimOf(new URL(page.url()).pathname.split('/').at(-1) ?? '');
  expect(next.claim.payer.name).toBe('Summit Commercial');
  expect(next.claim.otherPayers?.[0]?.adjudication).toMatchObject({ paidDate: '2026-10-20', paidCents: 10_000 });
  expect(next.payerBalanceCents).toBe(2_000);
});
