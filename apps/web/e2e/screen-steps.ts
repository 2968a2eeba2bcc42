import type { Page } from 'playwright-core';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, totpCode } from './account.ts';
import type { Stage } from './stage.ts';

/** What people do on a screen before it is looked at. */

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

export async function openByKey(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor();
}

export async function pressButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).first().click();
  await page.getByRole('dialog').waitFor();
}

/** Chooses a deed of the claim's menu. */
export async function chooseDeed(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: /^More/ }).first().click();
  await page.getByRole('menuitem', { name }).click();
  await page.getByRole('dialog').waitFor();
}

export async function searchFor(page: Page, text: string): Promise<void> {
  await openByKey(page, '/');
  await page.getByRole('dialog').getByRole('combobox').fill(text);
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}

export async function searchCodes(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: 'Diagnosis A' }).fill('diabetes');
  await page.getByRole('option').first().waitFor();
}

/** Opens what is folded on the coding screen, and points at words that were read and not coded. */
export async function openCodingParts(page: Page): Promise<void> {
  await page.keyboard.press('6');
  const leftOut = page.getByRole('region', { name: /^Read but not coded/ });
  await leftOut.getByText(/^Denied or absent/).click();
  await leftOut.getByRole('button', { name: '“chest pain”' }).focus();
}

/** Closes what was told of a deed, once it is there. */
async function closeNotice(page: Page): Promise<void> {
  const notice = page.getByRole('alert');
  await notice.getByRole('button').first().click();
  await notice.first().waitFor({ state: 'detached' });
}

/** Asks the payers about the patients of a day of the sample, and waits for an answer. */
export async function checkVisits(page: Page): Promise<void> {
  await page.getByLabel('Day of the visits').fill('2026-10-12');
  await page.getByRole('button', { name: 'Check the visits of this day' }).click();
  await closeNotice(page);
  await page.getByRole('row').getByText('In force').first().waitFor();
}

/** Asks about the first coverage of a patient, and waits for the answer. */
export async function checkCoverage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Check now: the primary coverage' }).first().click();
  await closeNotice(page);
  const answer = page.getByRole('region', { name: 'Eligibility of the primary coverage' }).first();
  await answer.getByText('In force', { exact: true }).first().waitFor();
  await answer.scrollIntoViewIfNeeded();
}

export async function lookUpCode(page: Page): Promise<void> {
  await openByKey(page, 'o');
  await page
    .getByRole('dialog')
    .getByText(/^may be billed on this day/)
    .waitFor();
}

export async function openFilter(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Filter…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Status', exact: true }).click();
  await page.getByRole('form', { name: 'Filter by Status' }).waitFor();
}

export async function chooseRows(page: Page): Promise<void> {
  for (const row of [1, 2, 3]) await page.getByRole('checkbox', { name: `Choose row ${row}`, exact: true }).check();
}

export async function openEnrollment(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Haverford, Graham with Summit Commercial/ }).click();
  await page.getByRole('dialog').waitFor();
}

async function openContract(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Bluewater agreement 2026' }).click();
  await page.getByRole('region', { name: 'Rates' }).waitFor();
}

export async function tryContract(page: Page): Promise<void> {
  await openContract(page);
  await page.getByLabel('Code', { exact: true }).fill('99214');
  await page.getByRole('button', { name: 'Try it' }).click();
  await page.getByRole('status', { name: 'What it pays' }).waitFor();
}

export async function pasteRates(page: Page): Promise<void> {
  await openContract(page);
  await page.getByRole('button', { name: 'Paste or upload rates' }).click();
  const rates = 'code,modifier,amount\n99213,,110.50\n99214,,free\n71046,266,13.18\n99215,,221.00';
  await page.getByRole('dialog').getByLabel('Rates', { exact: true }).fill(rates);
  await page.getByRole('alert').waitFor();
}

export async function openOwnMenu(page: Page): Promise<void> {
  await page.getByTitle('You').click();
  await page.getByRole('menu').waitFor();
}

/** A superbill that is read, and a fax that is no chart. */
export async function importFiles(page: Page): Promise<void> {
  const chart = superbill([{ mrn: 'SCREEN1', last_name: 'Ostrander', first_name: 'Wilma', member_id: 'BWP300400101' }]);
  const files = page.getByLabel('Files to import').first();
  await files.setInputFiles(asFile('fax-cover.txt', 'To: billing. Two pages follow. Thank you.'));
  const panel = page.getByRole('region', { name: 'Import', exact: true });
  await panel.getByText('Refused:').waitFor();
  await files.setInputFiles(asFile('superbill-october.csv', chart));
  await panel.getByText('Read:').waitFor();
}

/** Someone else saves the record that is being edited. */
export async function meetConflict(page: Page, stage: Stage, patientId: string): Promise<void> {
  const biller = stage.people.biller;
  const { patient, version } = await askAs<{ patient: Record<string, unknown>; version: number }>(
    stage.url,
    biller,
    `/api/patients/${patientId}`,
  );
  const { mrn, name, birthDate, sex, address, phone } = patient;
  await page.getByRole('region', { name: 'Demographics' }).getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByLabel('Phone').fill('614-555-0142');
  const moved = (address as { line1: string }).line1 === '88 Linden Court' ? '12 Harbor Road' : '88 Linden Court';
  await askAs(stage.url, biller, `/api/patients/${patientId}`, {
    version,
    ...{ mrn, name, birthDate, sex, phone },
    address: { ...(address as object), line1: moved },
  });
  await page.getByRole('dialog').getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Someone else saved this meanwhile').waitFor();
}

interface Listed {
  rows: { id: string; email: string }[];
}

/** A one-time link for a newcomer; a new one when a run before has invited them. */
async function invite(stage: Stage, name: string): Promise<string> {
  const { admin } = stage.people;
  const email = `${name.toLowerCase().replace(' ', '.')}@sample.invalid`;
  const { rows } = await askAs<Listed>(stage.url, admin, '/api/members?limit=200');
  const before = rows.find((row) => row.email === email);
  const { link } = await (before
    ? askAs<{ link: string }>(stage.url, admin, `/api/members/${before.id}/invitation`, {})
    : askAs<{ link: string }>(stage.url, admin, '/api/members', { name, email, roles: ['coder'] }));
  return stage.url + link;
}

export async function followInvitation(page: Page, stage: Stage): Promise<void> {
  await page.goto(await invite(stage, 'Noor Haddad'));
  await page.getByLabel('New password', { exact: true }).waitFor();
}

export async function setUpSecondFactor(page: Page, stage: Stage, _ids?: unknown, name = 'Ivo Brandt'): Promise<void> {
  await page.goto(await invite(stage, name));
  await page.getByLabel('New password', { exact: true }).fill('sample words for a newcomer');
  await page.getByRole('button', { name: 'Set the password' }).click();
  await page.getByLabel('Code from your app').waitFor();
}

export async function seeRecoveryCodes(page: Page, stage: Stage): Promise<void> {
  await setUpSecondFactor(page, stage, undefined, 'Lena Moreau');
  const secret = (await page.locator('code').textContent()) ?? '';
  await page.getByLabel('Code from your app').fill(totpCode(secret.replaceAll(/\s/g, '')));
  await page.getByRole('heading', { name: 'Your recovery codes' }).waitFor();
}

export async function giveThePassword(page: Page, stage: Stage): Promise<void> {
  const { email, password } = stage.people.biller;
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByLabel('Code from your app').waitFor();
}

/** What the payer asks for, and what could answer it. */
export async function answerRequest(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Documents' }).getByRole('button', { name: 'Answer' }).click();
  await page.getByRole('dialog').getByRole('radio').first().waitFor();
}
