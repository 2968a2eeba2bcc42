import type { CodingReviewView } from 'cleanclaim/contract/coding-views';
import type { EncounterView } from 'cleanclaim/contract/views';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { importNote, reviewOf } from './coding-chart.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** A chart with a note alone becomes a claim, by keys; then another coder codes it blind. Tests follow each other. */
const WAITING = { timeout: 15_000 };
const RUN = Date.now().toString(36);
const RECENT = new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
let browser: Browser;
let encounterId: string;
let coder: Visit;
const visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
  encounterId = await importNote(inject('stage'), `CODE-${RUN}`, `Codeworth${RUN}`, RECENT);
  coder = await openFor('coder', `/visits/${encounterId}/coding`);
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
});
afterAll(async () => {
  for (const { problems } of visits) expect(problems).toEqual([]);
  await browser.close();
});

async function openFor(role: 'coder' | 'manager' | 'auditor', path: string): Promise<Visit> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit;
}

const review = () => reviewOf(inject('stage'), encounterId);
const codesOf = (view: CodingReviewView) =>
  [...view.codes.diagnoses].sort((a, b) => a.rank - b.rank).map(({ code }) => code);
const suggestions = (page: Page) => page.locator('#coding-suggestions');
const row = (page: Page, code: string) =>
  suggestions(page)
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: new RegExp(`^${code.replace('.', '\\.')} `) }) });
const inHand = (page: Page) => page.locator('.coding-item[aria-current]');
const handIs = (page: Page, code: string) =>
  expect.poll(() => inHand(page).getByRole('button').first().textContent(), WAITING).toBe(code);
const said = (page: Page, words: string) =>
  page.locator('.coding-said').filter({ hasText: words }).waitFor({ state: 'attached' });
const isFocused = (element: Locator) =>
  expect.poll(() => element.evaluate((one) => one === document.activeElement), WAITING).toBe(true);
const shownWords = async (page: Page) => (await page.locator('.coding-note mark.shown').allInnerTexts()).join('|');

/** Goes on with j until the code is in hand. */
async function goTo(page: Page, code: string): Promise<void> {
  await page.keyboard.press('1');
  for (let steps = 0; steps < 40; steps++) {
    if ((await inHand(page).getByRole('button').first().textContent()) === code) return;
    await page.keyboard.press('j');
  }
  throw new Error(`j does not reach ${code}`);
}

test('the code in hand shows its words, and the words their code', async () => {
  const { page } = coder;
  await handIs(page, 'E11.9');
  expect(await shownWords(page)).toContain('type 2 diabetes');
  await page.keyboard.press('j');
  await handIs(page, 'I10');
  await expect.poll(() => shownWords(page), WAITING).toMatch(/hypertension/i);
  await isFocused(inHand(page).getByRole('button').first());
  // The mouse on a word shows its code; away from it, the code in hand is shown again.
  await page.locator('mark', { hasText: 'GERD' }).hover();
  await expect.poll(() => row(page, 'K21.9').getAttribute('data-shown'), WAITING).toBe('true');
  await row(page, 'E03.9').hover();
  await expect.poll(() => shownWords(page), WAITING).toMatch(/^hypothyroidism/i);
  await page.mouse.move(5, 5);
  // Only the note moves when the words of the code in hand are below its edge.
  const top = await page.locator('.coding-side').evaluate((side) => side.getBoundingClientRect().top);
  await goTo(page, 'J20.9');
  const mark = page.locator('mark.shown', { hasText: 'bronchitis' });
  const box = await page.locator('.coding-note').boundingBox();
  await expect
    .poll(async () => {
      const at = await mark.boundingBox();
      return at && box ? at.y >= box.y && at.y + at.height <= box.y + box.height : false;
    }, WAITING)
    .toBe(true);
  expect(await page.locator('.coding-side').evaluate((side) => side.getBoundingClientRect().top)).toBe(top);
});

test('a accepts, x rejects, z takes the last decision back; the hand goes on and has the focus', async () => {
  const { page } = coder;
  await goTo(page, 'E11.9');
  await page.keyboard.press('a');
  await said(page, 'E11.9 accepted.');
  await handIs(page, 'I10');
  await isFocused(inHand(page).getByRole('button').first());
  await page.keyboard.press('a');
  await said(page, 'I10 accepted.');
  await handIs(page, 'E03.9');
  await page.keyboard.press('x');
  await said(page, 'E03.9 rejected.');
  await row(page, 'E03.9').getByText('Rejected').waitFor();
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('z');
  await said(page, 'Undone: E03.9 rejected.');
  await handIs(page, 'E03.9');
  await row(page, 'E03.9').getByText('Rejected').waitFor({ state: 'detached' });
  const view = await review();
  expect(codesOf(view)).toEqual(['E119', 'I10']);
  expect(view.decisions.map(({ decision, reason }) => `${decision} ${reason}`.trim())).toEqual([
    'accept',
    'accept',
    'reject',
    'remove Undone',
  ]);
});

test('decisions typed faster than the server answers are all taken, each once', async () => {
  const { page } = coder;
  await goTo(page, 'E03.9');
  for (const key of ['a', 'a']) await page.keyboard.press(key);
  await said(page, 'E78.5 accepted.');
  await expect.poll(async () => codesOf(await review()), WAITING).toEqual(['E119', 'I10', 'E039', 'E785']);
  expect(await page.getByRole('alert').count()).toBe(0);
});

test('r replaces a code by what the search finds, n adds one, and Enter does it', async () => {
  const { page } = coder;
  await goTo(page, 'M17.9');
  await page.keyboard.press('r');
  const dialog = page.getByRole('dialog');
  const field = dialog.getByRole('combobox', { name: 'Code, or words to search' });
  await isFocused(field);
  await page.keyboard.type('M17.11');
  await dialog
    .getByText(/^M17\.11 /)
    .first()
    .waitFor();
  await page
    .getByRole('option', { name: /M17\.11/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await row(page, 'M17.9').getByText('Replaced by M17.11').waitFor();
  await page.keyboard.press('n');
  await isFocused(field);
  await page.keyboard.type('long term use of aspirin');
  await page
    .getByRole('option', { name: /Z79\.82/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await dialog
    .getByText(/^Z79\.82 /)
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  await said(page, 'Z79.82 added.');
  await expect
    .poll(async () => codesOf(await review()), WAITING)
    .toEqual(['E119', 'I10', 'E039', 'E785', 'M1711', 'Z7982']);
});

test('2 goes to the codes on the visit; Shift+j moves a diagnosis down, x takes it off, z brings it back to its place', async () => {
  const { page } = coder;
  await page.keyboard.press('2');
  await handIs(page, 'E11.9');
  await page.keyboard.press('Shift+J');
  await said(page, 'E11.9 is diagnosis 2 of 6.');
  expect(codesOf(await review()).slice(0, 2)).toEqual(['I10', 'E119']);
  await handIs(page, 'E11.9');
  await isFocused(inHand(page).getByRole('button').first());
  await page.keyboard.press('x');
  await said(page, 'E11.9 taken off.');
  await handIs(page, 'E03.9');
  await expect.poll(async () => codesOf(await review()), WAITING).not.toContain('E119');
  await page.getByRole('button', { name: 'Undo', exact: true }).and(page.locator(':enabled')).waitFor();
  await page.keyboard.press('z');
  await said(page, 'Undone: E11.9 taken off.');
  expect(codesOf(await review()).slice(0, 3)).toEqual(['I10', 'E119', 'E039']);
});

test('the visit level says which words gave it, and what was read and not coded says why', async () => {
  const { page } = coder;
  const level = page.getByRole('region', { name: 'Visit level: 99214' });
  await level.getByRole('row', { name: /^Problems Moderate/ }).waitFor();
  await level.getByRole('row', { name: /^Two of three Moderate/ }).waitFor();
  await level
    .getByRole('button', { name: /type 2 diabetes/i })
    .first()
    .hover();
  await expect.poll(() => shownWords(page), WAITING).toMatch(/diabetes/i);
  const leftOut = page.getByRole('region', { name: /^Read but not coded/ });
  await leftOut.getByText(/^Denied or absent/).click();
  await leftOut.getByRole('button', { name: '“chest pain”' }).focus();
  await expect.poll(() => shownWords(page), WAITING).toBe('chest pain');
  await leftOut.getByText(/^Of a relative/).click();
  await leftOut.getByRole('button', { name: /heart attack/ }).waitFor();
});

test('the clinician is asked what is missing, and the answer stands', async () => {
  const { page } = coder;
  await page.keyboard.press('5');
  const questions = page.getByRole('region', { name: 'Questions to the clinician' });
  await isFocused(questions);
  const draft = questions.getByRole('region', { name: /^F32\.9/ });
  await draft.getByRole('button', { name: 'Ask the clinician' }).click();
  const asked = questions.getByRole('region', { name: 'Question about F32.9' });
  await asked.getByText('waits for an answer').waitFor();
  await isFocused(questions);
  await asked.getByLabel('What the clinician answered').fill('Moderate, recurrent.');
  await asked.getByRole('button', { name: 'Save the answer' }).click();
  await asked.getByText('Answer: Moderate, recurrent.').waitFor();
  expect((await review()).queries).toMatchObject([{ code: 'F329', status: 'answered', askedBy: 'Cosmo Adeyemi' }]);
});

test('who decides on what someone else has changed meanwhile is told, and looks again', async () => {
  const { page } = coder;
  await goTo(page, 'K21.9');
  const { url, people } = inject('stage');
  // The page is told of nothing: it decides on what it showed.
  await coder.context.route('**/api/events**', (route) => route.abort());
  await page.reload();
  await settled(page);
  await goTo(page, 'K21.9');
  const { version } = await review();
  const change = { version, system: 'icd10cm', decision: 'add', finalCode: 'Z79.84' };
  await askAs(url, people.biller, `/api/encounters/${encounterId}/coding`, change);
  await page.keyboard.press('a');
  const alert = page.getByRole('alert').filter({ hasText: 'Someone else changed this visit' });
  await alert.getByRole('button', { name: 'Look again' }).click();
  await alert.waitFor({ state: 'detached' });
  await row(page, 'Z79.84').getByText('Accepted').waitFor();
  await handIs(page, 'K21.9');
  await page.keyboard.press('a');
  await said(page, 'K21.9 accepted.');
  await coder.context.unroute('**/api/events**');
});

test('the auditor reads all of it and is offered no decision', async () => {
  const { page } = await openFor('auditor', `/visits/${encounterId}/coding`);
  await page.getByRole('heading', { level: 1, name: /^Coding: visit of/ }).waitFor();
  await page.keyboard.press('a');
  for (const name of ['Accept', 'Reject', 'Replace', 'Add a code', 'Coding done', 'Undo', 'Have it coded again'])
    expect(await page.getByRole('button', { name, exact: true }).count(), name).toBe(0);
  await page
    .getByRole('note', { name: 'Installed codes' })
    .getByText(/ICD-10-CM .+ codes/)
    .waitFor();
});

test('a manager has the visit coded again, and f with Enter builds the claim', async () => {
  const { page } = coder;
  await goTo(page, '99214');
  await page.keyboard.press('a');
  await said(page, '99214 accepted.');
  const manager = await openFor('manager', `/visits/${encounterId}/coding`);
  await manager.page.getByRole('button', { name: 'Have it coded again' }).click();
  await manager.page.getByRole('link', { name: 'Waits for a second coder' }).waitFor();
  await page.keyboard.press('f');
  const dialog = page.getByRole('dialog', { name: 'Coding done?' });
  await dialog.getByText(/^The claim is built from 8 diagnoses and 1 service\./).waitFor();
  await isFocused(dialog.getByRole('button', { name: 'Build the claim' }));
  await page.keyboard.press('Enter');
  await said(page, 'Coding done.');
  const { url, people } = inject('stage');
  const claimOf = async () => (await askAs<EncounterView>(url, people.coder, `/api/encounters/${encounterId}`)).claim;
  await expect.poll(async () => (await claimOf())?.patientControlNumber, { timeout: 30_000 }).toBeTruthy();
  await page.goto(`${url}/visits/${encounterId}/coding`);
  await page.getByText('This visit is on a claim').waitFor();
  expect(await page.getByRole('button', { name: 'Accept', exact: true }).count()).toBe(0);
});

test('the second coder codes it without seeing the first codes, then both are compared', async () => {
  const { page } = await openFor('coder', '/second-coding');
  const { secondCodingId } = await review();
  await page.locator(`a[href="/second-coding/${secondCodingId}"]`).click();
  await page.getByRole('heading', { level: 1, name: /^Second coding: visit of/ }).waitFor();
  const main = page.getByRole('main');
  expect(await main.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await main.textContent()).not.toMatch(/M17\.11|Z79\.82|Accepted/);
  for (const code of ['E11.9', 'I10', 'E03.9', '99214'])
    await main.getByRole('checkbox', { name: new RegExp(`^${code.replace('.', '\\.')} `) }).check();
  await page.getByRole('button', { name: 'Done: compare with the first coder' }).click();
  await main.getByText(/^Diagnoses 38%, services 100% of codes in common\.$/).waitFor();
  await main.getByRole('row', { name: /^M17\.11 .*Yes No$/ }).waitFor();
});
