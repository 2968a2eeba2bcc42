import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { Me } from 'cleanclaim/contract/views';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { FEATURES } from '../src/features/index.ts';
import { askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import type { SampleIds } from './screen-list.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** What a person of each role never finds in the navigation: written from the work of a billing office, not from the code. */
const NEVER: Readonly<Record<PersonRole, readonly string[]>> = {
  biller: ['Second coding', 'Audit'],
  coder: [
    'Submissions',
    'Mail',
    'Remittances',
    'Deposits',
    'Variances',
    'Money to place',
    'Appeals',
    'Patient billing',
    'Audit',
    'Credit balances',
    'Follow-up',
    'Receivables',
    'Key figures',
  ],
  'payment-poster': ['Authorizations', 'Second coding', 'Audit'],
  'front-desk': [
    'Second coding',
    'Submissions',
    'Mail',
    'Remittances',
    'Deposits',
    'Variances',
    'Money to place',
    'Appeals',
    'Audit',
    'Credit balances',
    'Follow-up',
    'Receivables',
    'Key figures',
  ],
  manager: [],
  admin: [],
  auditor: [],
};
const ROLES = Object.keys(NEVER) as PersonRole[];
const EVERYTHING = 24;

/** Addresses of screens that a role does not open, as if typed or sent by a colleague. */
const CLOSED: readonly (readonly [PersonRole, (ids: SampleIds) => string])[] = [
  ['biller', () => '/audit'],
  ['biller', () => '/settings/users'],
  ['coder', () => '/remittances'],
  ['coder', ({ remittance }) => `/remittances/${remittance}`],
  ['coder', () => '/exceptions'],
  ['coder', ({ submission }) => `/submissions/${submission}`],
  ['coder', ({ patient }) => `/patients/${patient}/account`],
  ['coder', () => '/patients/new'],
  ['biller', () => '/second-coding'],
  ['biller', ({ secondCoding }) => `/second-coding/${secondCoding}`],
  ['payment-poster', () => '/visits/new'],
  ['payment-poster', ({ visitWithNote }) => `/visits/${visitWithNote}/coding`],
  ['payment-poster', () => '/audit'],
  ['front-desk', () => '/exceptions'],
  ['front-desk', ({ visitWithNote }) => `/visits/${visitWithNote}/coding`],
  ['front-desk', () => '/submissions'],
  ['front-desk', () => '/visits/new'],
  ['auditor', () => '/patients/new'],
  ['auditor', () => '/visits/new'],
];

type Write = readonly [path: (ids: SampleIds) => string, body: (ids: SampleIds) => object];
const writeOff: Write = [
  ({ deniedClaim }) => `/api/claims/${deniedClaim}/write-off`,
  () => ({ from: 'payer-ar', to: 'small-balance-write-off', reason: 'Not worth a letter.' }),
];
const payment: Write = [
  ({ patient }) => `/api/patients/${patient}/payments`,
  () => ({ paidCents: 100, method: 'cash', receiptNumber: 'R-1' }),
];
const invitation: Write = [
  () => '/api/members',
  () => ({ name: 'Nobody Known', email: 'nobody@sample.invalid', roles: ['admin'] }),
];
const note: Write = [({ work }) => `/api/work/${work}/notes`, () => ({ note: 'A note.' })];
const patient: Write = [
  ({ patient: id }) => `/api/patients/${id}`,
  () => ({ version: 1, mrn: 'X', name: { last: 'Nobody', first: 'Known' }, birthDate: '1990-01-01', sex: 'U' }),
];
const decision: Write = [
  ({ visitWithNote }) => `/api/encounters/${visitWithNote}/coding`,
  () => ({ version: 1, system: 'icd10cm', decision: 'add', finalCode: 'I10' }),
];
const secondCoding: Write = [({ visitWithNote }) => `/api/encounters/${visitWithNote}/second-coding`, () => ({})];
const submission: Write = [() => '/api/submissions', () => ({})];
const fee: Write = [() => '/api/fees', () => ({ code: '99213', chargeCents: 1, effectiveFrom: '2026-01-01' })];
const view: Write = [() => '/api/saved-views', () => ({ list: 'claims', name: 'Mine', shared: false, state: '' })];
/** What the screens do not offer, asked of the server with the person's own session. An administrator may do all. */
const REFUSED: Readonly<Record<Exclude<PersonRole, 'admin'>, readonly Write[]>> = {
  biller: [writeOff, invitation, fee, secondCoding],
  coder: [writeOff, payment, submission, patient, fee, secondCoding],
  'payment-poster': [patient, submission, invitation, decision],
  'front-desk': [writeOff, submission, invitation, fee, decision],
  manager: [invitation],
  auditor: [writeOff, payment, invitation, note, patient, submission, fee, view, decision, secondCoding],
};

/** Screens on which much is changed. */
const CHANGING: readonly (readonly [string, (ids: SampleIds) => string])[] = [
  ['patient', ({ patient: id }) => `/patients/${id}`],
  ['account', ({ patient: id }) => `/patients/${id}/account`],
  ['visit to code', ({ visitToCode }) => `/visits/${visitToCode}`],
  ['coding', ({ visitWithNote }) => `/visits/${visitWithNote}/coding`],
  ['second coding', ({ secondCoding }) => `/second-coding/${secondCoding}`],
  ['held claim', ({ heldClaim }) => `/claims/${heldClaim}`],
  ['denied claim', ({ deniedClaim }) => `/claims/${deniedClaim}`],
  ['work item', ({ work }) => `/work/${work}`],
  ['appeal', ({ appeal }) => `/appeals/${appeal}`],
  ['practice', () => '/settings/practice'],
  ['providers', () => '/settings/providers'],
  ['payers', () => '/settings/payers'],
  ['a payer', ({ payer }) => `/settings/payers/${payer}`],
  ['a provider', ({ provider }) => `/settings/providers/${provider}`],
  ['facilities', () => '/settings/facilities'],
  ['contracts', () => '/settings/contracts'],
  ['fees', () => '/settings/fees'],
  ['coding rules', () => '/settings/coding'],
  ['users', () => '/settings/users'],
];
/** Words with which a button that changes something begins. */
const CHANGES =
  /^(Accept|Add|Answer|Ask|Assign|Build|Change|Confirm|Coding done|Correct|Disable|Done|Edit|Give|Have|Import|Invite|New|Reject|Remove|Replace|Resolve|Save|Send|Set|Snooze|Take|Undo|Use|Write)\b/;

let browser: Browser;
const ids = inject('samples');
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

/** A tab of a role on a screen that has come. */
async function openFor(role: PersonRole, path = '/'): Promise<Visit> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await stands(visit.page);
  return visit;
}

/** The screen and its rows have come. */
async function stands(page: Page): Promise<void> {
  await settled(page);
  await page.locator('main [aria-busy=true]').waitFor({ state: 'detached' });
}

const links = (page: Page) => page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
/** Labels without the keys beside them. */
const labels = (page: Page) =>
  links(page).evaluateAll((all) => all.map((one) => one.firstChild?.textContent?.trim() ?? ''));
const changing = async (page: Page) =>
  (await page.getByRole('main').getByRole('button').allInnerTexts()).filter((name) => CHANGES.test(name.trim()));

describe.each(ROLES)('%s', (role) => {
  test('finds exactly the screens of the role in the navigation, and each opens', async () => {
    const { url, people } = inject('stage');
    const { may } = await askAs<Me>(url, people[role], '/api/me');
    const { page, refused, problems } = await openFor(role);
    const shown = await labels(page);
    const allowed = FEATURES.flatMap(({ nav }) => nav).filter(({ endpoint }) => may.includes(endpoint));
    expect(shown.toSorted()).toEqual(allowed.map(({ label }) => label).toSorted());
    expect(shown.filter((label) => NEVER[role].includes(label))).toEqual([]);
    expect(shown).toHaveLength(EVERYTHING - NEVER[role].length);
    for (const label of shown) {
      await links(page).filter({ hasText: label }).first().click();
      await page.getByRole('heading', { level: 1, name: label, exact: true }).waitFor();
      await stands(page);
      expect(await page.getByRole('alert').allTextContents(), label).toEqual([]);
    }
    expect(refused).toEqual([]);
    expect(problems).toEqual([]);
  });
});

test.each(CLOSED)('%s is told in words that an address is not for the role', async (role, path) => {
  const { page, refused, problems } = await openFor(role, path(ids));
  await page.getByText(/^Your role does not open “.+”\.$/).waitFor();
  expect(await page.getByRole('main').getByRole('button').count()).toBe(0);
  expect(refused).toEqual([]);
  expect(problems).toEqual([]);
});

test.each(CHANGING)('the auditor reads the %s and is offered nothing that changes it', async (_name, path) => {
  const manager = await openFor('admin', path(ids));
  const auditor = await openFor('auditor', path(ids));
  // Users are changed by choosing their row.
  const rows = manager.page.getByRole('checkbox', { name: /^Choose/ });
  expect((await changing(manager.page)).length + (await rows.count()), 'others do change it').toBeGreaterThan(0);
  expect(await changing(auditor.page)).toEqual([]);
  const { page } = auditor;
  expect(await page.locator('main form').count()).toBe(0);
  expect(await page.locator('main [role=grid] input').count()).toBe(0);
  const open = 'main :is(input, textarea, select):enabled:not([readonly], [type=search])';
  expect(await page.locator(open).count()).toBe(0);
  expect(auditor.refused).toEqual([]);
  expect(auditor.problems).toEqual([]);
});

test('the front desk cannot write off: no button, no key, no address', async () => {
  const path = `/claims/${ids.deniedClaim}`;
  const manager = await openFor('manager', path);
  await manager.page.getByRole('button', { name: 'Write off' }).waitFor();
  await manager.page.keyboard.press('w');
  await manager.page.getByRole('dialog').waitFor();
  const { page, refused } = await openFor('front-desk', `${path}?write-off`);
  await page.getByRole('heading', { level: 1, name: /^Claim / }).waitFor();
  await page.keyboard.press('w');
  // The help opens after the key was taken: nothing else did.
  await page.keyboard.press('Shift+?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(await page.getByRole('dialog').getByText('Write off').count()).toBe(0);
  expect(await page.getByRole('button', { name: 'Write off', includeHidden: true }).count()).toBe(0);
  expect(refused).toEqual([]);
});

test('the coder meets no link to a screen of money', async () => {
  for (const path of ['/', `/patients/${ids.patient}`, `/claims/${ids.patientClaim}`, `/visits/${ids.visitToCode}`]) {
    const { page, refused } = await openFor('coder', path);
    const hrefs = await page.getByRole('link').evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThan(0);
    expect(
      hrefs.filter((href) => /^\/(remittances|exceptions|submissions)|\/account$/.test(href)),
      path,
    ).toEqual([]);
    expect(refused).toEqual([]);
  }
});

const REFUSALS = Object.entries(REFUSED).flatMap(([role, writes]) =>
  writes.map((write) => [role as PersonRole, write[0], write[1]] as const),
);
test.each(REFUSALS)('the server refuses what %s may not do, whoever asks for it', async (role, path, body) => {
  const { url, people } = inject('stage');
  await expect(askAs(url, people[role], path(ids), body(ids))).rejects.toThrow(/: 403 /);
});
