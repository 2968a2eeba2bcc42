import { readFile } from 'node:fs/promises';
import type { ClaimListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { PatientView } from 'cleanclaim/contract/views';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { type Account, acceptLink, askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** Several people at the same records, and what was typed by one of them. Patients are of this run alone. */
const RUN = Date.now().toString(36);
/** A state is waited for as long as a click on it would be. */
const WAITING = { timeout: 15_000 };
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

async function openFor(role: PersonRole, path: string): Promise<Visit> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit;
}

const ask = <T>(role: PersonRole, path: string, body?: unknown) => {
  const { url, people } = inject('stage');
  return askAs<T>(url, people[role], path, body);
};

async function addPatient(mrn: string): Promise<string> {
  const { patientId } = await ask<{ patientId: string }>('front-desk', '/api/patients', {
    mrn: `${mrn}-${RUN}`,
    name: { last: `Quillon${RUN}`, first: 'Ottoline' },
    birthDate: '1971-03-09',
    sex: 'F',
    phone: '2185550100',
    address: { line1: '1 Old Street', city: 'Cedar Hollow', state: 'OH', zip: '43062' },
  });
  return patientId;
}

const form = (page: Page) => page.getByRole('form', { name: 'Patient' });
/** Labels of fields that must be filled end with a star. */
const field = (page: Page, label: string) => form(page).getByLabel(new RegExp(`^${label}( \\*)?$`));
const save = (page: Page) => form(page).getByRole('button', { name: 'Save', exact: true }).click();
async function edit(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Demographics' }).getByRole('button', { name: 'Edit' }).click();
  await form(page).waitFor();
}

describe('two people at one patient', () => {
  test('the later save is refused, shows both values field by field, and loses neither', async () => {
    const patientId = await addPatient('BOTH');
    const manager = (await openFor('manager', `/patients/${patientId}`)).page;
    const desk = (await openFor('front-desk', `/patients/${patientId}`)).page;
    await edit(manager);
    await edit(desk);
    await field(manager, 'Phone').fill('2185550111');
    await field(manager, 'City').fill('Managerville');
    await field(manager, 'Apartment, suite').fill('Suite M');
    await field(desk, 'Phone').fill('2185550222');
    await field(desk, 'City').fill('Desktown');
    await field(desk, 'Street').fill('22 Desk Street');
    await save(manager);
    await form(manager).waitFor({ state: 'detached' });
    await save(desk);

    await form(desk)
      .getByRole('alert')
      .filter({ hasText: 'Mira Castellane changed this while you were editing' })
      .waitFor();
    const row = (name: string) => form(desk).getByRole('row', { name: new RegExp(`^${name}`) });
    expect(await row('Phone').getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining(['2185550100', '2185550111', '2185550222']),
    );
    expect(await row('Address, city').getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining(['Cedar Hollow', 'Managerville', 'Desktown']),
    );
    // Only the manager changed this one; the street only the front desk.
    expect(await row('Address, apartment').getByRole('cell').allInnerTexts()).toEqual(
      expect.arrayContaining(['—', 'Suite M', 'Not changed']),
    );
    expect(await form(desk).getByRole('row').count()).toBe(4);

    await row('Phone').getByRole('button', { name: 'Keep mine' }).click();
    await row('Phone').waitFor({ state: 'detached' });
    await row('Address, city').getByRole('button', { name: 'Take theirs' }).click();
    await row('Address, city').waitFor({ state: 'detached' });
    await form(desk).getByRole('button', { name: 'Keep what I changed' }).click();
    await form(desk).getByRole('table').waitFor({ state: 'detached' });
    await save(desk);
    await form(desk).waitFor({ state: 'detached' });

    const { patient } = await ask<PatientView>('auditor', `/api/patients/${patientId}`);
    expect(patient.phone).toBe('2185550222');
    expect(patient.address).toMatchObject({ line1: '22 Desk Street', line2: 'Suite M', city: 'Managerville' });
    // The manager, who did nothing, sees it too.
    await manager.getByText('22 Desk Street, Suite M, Managerville').waitFor();
  });

  test('a claim list shows what another person changed, without a reload', async () => {
    const name = `Sovereen${RUN}`;
    const recent = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
    const bill = superbill([
      {
        mrn: `LIVE-${RUN}`,
        last_name: name,
        first_name: 'Sol',
        address: '',
        city: '',
        state: '',
        zip: '',
        date_of_service: recent,
      },
    ]);
    const { page } = await openFor('biller', `/claims?search=${name}`);
    await page.getByRole('status').filter({ hasText: '0 claims' }).waitFor();
    await page.evaluate(() => Object.assign(window, { sameDocument: true }));
    const { url, people } = inject('stage');
    const sent = await fetch(`${url}/api/files?kind=chart&fileName=live-${RUN}.csv`, {
      method: 'POST',
      headers: { 'content-type': 'application/octet-stream', origin: url, cookie: people['front-desk'].cookie },
      body: bill,
    });
    expect(sent.status).toBe(200);
    const row = page.getByRole('row', { name: new RegExp(name) });
    await row.getByText('Held', { exact: true }).waitFor({ timeout: 60_000 });

    const { rows } = await ask<{ rows: ClaimListRow[] }>('manager', `/api/claims?search=${name}`);
    const [claim] = rows;
    await ask('manager', `/api/claims/${claim?.id}/write-off`, {
      from: 'payer-ar',
      to: 'small-balance-write-off',
      reason: 'Written off to be seen by another person.',
    });
    await row.getByText('Closed', { exact: true }).waitFor();
    expect(await page.evaluate(() => 'sameDocument' in window)).toBe(true);
  });
});

/** Someone who is new in the practice: a session, and codes that nobody has used. */
async function newcomer(first: string): Promise<Account> {
  const { url } = inject('stage');
  const name = `${first} ${RUN}`;
  const email = `${first.toLowerCase()}.${RUN}@sample.invalid`;
  const { link } = await ask<{ link: string }>('admin', '/api/members', { name, email, roles: ['front-desk'] });
  return acceptLink(url, link, `sample words for ${name}`);
}

async function openAsNewcomer(account: Account, path: string): Promise<Visit> {
  const stage = inject('stage');
  const people = { ...stage.people, 'front-desk': account };
  const visit = await openAs(browser, { ...stage, people }, 'front-desk', path);
  visits.push(visit);
  return visit;
}

/** Fills the sign-in that stands on the page; a recovery code, since one of the app works once in its half minute. */
async function signIn(page: Page, account: Account): Promise<void> {
  await page.getByLabel('E-mail').fill(account.email);
  await page.getByLabel('Password', { exact: true }).fill(account.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Recovery code').fill(account.recoveryCodes.pop() ?? '');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('navigation', { name: 'Screens' }).waitFor();
}

/** The session ends on the server's side as far as the page can tell; its next question finds out. */
async function endSession({ context, page }: Visit): Promise<void> {
  await context.clearCookies();
  await page
    .getByRole('navigation', { name: 'Screens' })
    .getByRole('link', { name: /^Visits/ })
    .click();
  await page.getByLabel('E-mail').waitFor();
}

const restored = (page: Page) => form(page).getByText('What you typed before is here again');

describe('what was typed', () => {
  test('survives a reload, another page in the tab, and the end of the session, for its own person only', async () => {
    const patientId = await addPatient('DRAFT');
    const address = `${inject('stage').url}/patients/${patientId}`;
    const [owner, colleague] = [await newcomer('Dora'), await newcomer('Colin')];
    const visit = await openAsNewcomer(owner, `/patients/${patientId}`);
    const { page } = visit;
    await edit(page);
    await field(page, 'Street').fill('5 Draft Lane');

    await page.reload();
    await edit(page);
    await restored(page).waitFor();
    expect(await field(page, 'Street').inputValue()).toBe('5 Draft Lane');

    await page.goto('about:blank');
    await page.goto(address);
    await edit(page);
    expect(await field(page, 'Street').inputValue()).toBe('5 Draft Lane');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });

    await endSession(visit);
    await page.getByRole('status').filter({ hasText: 'what you typed is kept' }).waitFor();
    await signIn(page, owner);
    // The sign-in leads back to where the person was going.
    await page.getByRole('heading', { level: 1, name: 'Visits' }).waitFor();
    await page.goto(address);
    await edit(page);
    await restored(page).waitFor();
    expect(await field(page, 'Street').inputValue()).toBe('5 Draft Lane');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });

    await endSession(visit);
    await signIn(page, colleague);
    await page.goto(address);
    await edit(page);
    expect(await field(page, 'Street').inputValue()).toBe('1 Old Street');
    expect(await restored(page).count()).toBe(0);
    expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('Draft Lane');
  });

  test('is gone after signing out', async () => {
    const patientId = await addPatient('GONE');
    const account = await newcomer('Ludo');
    const { page } = await openAsNewcomer(account, `/patients/${patientId}`);
    await edit(page);
    await field(page, 'Street').fill('6 Signed Out Lane');
    const kept = () => page.evaluate(() => JSON.stringify(sessionStorage));
    await expect.poll(kept, WAITING).toContain('Signed Out Lane');
    await page.keyboard.press('Escape');
    await form(page).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: `Ludo ${RUN}` }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.getByLabel('E-mail').waitFor();
    expect(await kept()).not.toContain('Signed Out Lane');
    await signIn(page, account);
    await page.goto(`${inject('stage').url}/patients/${patientId}`);
    await edit(page);
    expect(await field(page, 'Street').inputValue()).toBe('1 Old Street');
    expect(await restored(page).count()).toBe(0);
  });

  test('a message stands at the field it is about, from this side and from the server', async () => {
    const patientId = await addPatient('FIELD');
    await addPatient('TAKEN');
    const { page } = await openFor('front-desk', `/patients/${patientId}`);
    await edit(page);
    await field(page, 'ZIP code').fill('123');
    await field(page, 'Last name').fill('');
    await save(page);
    const says = (label: string, message: string) =>
      expect
        .poll(
          () =>
            field(page, label).evaluate((input) => [
              input.getAttribute('aria-invalid'),
              (input.getAttribute('aria-describedby') ?? '')
                .split(' ')
                .map((id) => document.getElementById(id)?.textContent ?? '')
                .join(' '),
            ]),
          WAITING,
        )
        .toEqual(['true', expect.stringContaining(message)]);
    await says('ZIP code', 'Enter 5 or 9 digits');
    await says('Last name', 'Enter the last name.');
    expect(await field(page, 'City').getAttribute('aria-invalid')).not.toBe('true');
    // The first of them has the keyboard.
    await expect
      .poll(() => field(page, 'Last name').evaluate((input) => input === document.activeElement), WAITING)
      .toBe(true);

    await field(page, 'ZIP code').fill('43062');
    await field(page, 'Last name').fill('Quillon');
    await field(page, 'Medical record number').fill(`TAKEN-${RUN}`);
    await save(page);
    await says('Medical record number', 'This number is');
    expect(await field(page, 'ZIP code').getAttribute('aria-invalid')).not.toBe('true');
    expect(await field(page, 'Last name').inputValue()).toBe('Quillon');
  });
});

test('an export is a CSV file of the rows that are listed', async () => {
  await addPatient('EXPORT');
  const { page } = await openFor('front-desk', `/patients?search=Quillon${RUN}&sort=mrn`);
  const cells = page.getByRole('grid').getByRole('row');
  await cells.nth(1).waitFor();
  const { rows } = await ask<{ rows: PatientListRow[] }>('front-desk', `/api/patients?search=Quillon${RUN}&sort=mrn`);
  expect(await cells.count()).toBe(rows.length + 1);
  const started = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export' }).click();
  const download = await started;
  expect(download.suggestedFilename()).toMatch(/patients.*\.csv$/);
  const text = await readFile(await download.path(), 'utf8');
  const lines = text
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/);
  expect(lines[0]).toContain('MRN');
  expect(lines.slice(1).map((line) => rows.findIndex(({ mrn }) => line.includes(mrn)))).toEqual(
    rows.map((_row, at) => at),
  );
});
