import type { FileListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs } from './account.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/** Charts of this run alone: a kept stage has not seen their bytes. */
const RUN = Date.now().toString(36);
const WAITING = { timeout: 15_000 };
let browser: Browser;
let visits: Visit[] = [];
beforeAll(async () => {
  browser = await launchChromium();
});
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await drawFailure(task.name, visits);
  for (const { context, problems } of visits) {
    expect(problems).toEqual([]);
    await context.close();
  }
  visits = [];
});
afterAll(() => browser.close());

interface Dropped {
  name: string;
  text: string;
  /** Filled up with spaces to so many bytes, in the page: nothing large goes there. */
  size?: number;
}

async function openFor(role: 'front-desk' | 'auditor', path: string): Promise<Visit> {
  const visit = await openAs(browser, inject('stage'), role, path);
  visits.push(visit);
  await settled(visit.page);
  return visit;
}

/** Drops files on the page as an explorer's window does: they are dragged over it, then let go. */
async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const data = await page.evaluateHandle((all) => {
    const transfer = new DataTransfer();
    for (const { name, text, size } of all) transfer.items.add(new File([text.padEnd(size ?? 0)], name));
    return transfer;
  }, files);
  const over = page.getByText('Drop the files to import them');
  await over.waitFor({ state: 'attached' });
  await page.dispatchEvent('main', 'dragenter', { dataTransfer: data });
  // It lies there all the time, without any opacity until files are dragged.
  const isShown = () => over.evaluate((text) => text.checkVisibility({ opacityProperty: true }));
  await expect.poll(isShown, WAITING).toBe(true);
  await over.dispatchEvent('dragover', { dataTransfer: data });
  await over.dispatchEvent('drop', { dataTransfer: data });
  await expect.poll(isShown, WAITING).toBe(false);
}

const ask = <T>(path: string) => {
  const { url, people } = inject('stage');
  return askAs<T>(url, people['front-desk'], path);
};
const filesNamed = async (name: string) =>
  (await ask<{ rows: FileListRow[] }>(`/api/files?search=${encodeURIComponent(name)}`)).rows;
const chart = (mrn: string) =>
  superbill([{ mrn: `${mrn}-${RUN}`, last_name: `Importa${RUN}`, first_name: 'Ines', date_of_service: recentDay() }]);
const recentDay = () => new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10);
const panel = (page: Page) => page.getByRole('region', { name: 'Import' });
const line = (page: Page, name: string) => panel(page).getByRole('listitem').filter({ hasText: name });

test('of three dropped files each line says what became of it, and the broken one holds up no other', async () => {
  const [good, broken, again, first] = [
    `good-${RUN}.csv`,
    `broken-${RUN}.json`,
    `again-${RUN}.csv`,
    `first-${RUN}.csv`,
  ];
  const { page } = await openFor('front-desk', '/patients');
  await drop(page, [{ name: first, text: chart('SEEN') }]);
  await line(page, first)
    .getByText(/^Read:/)
    .waitFor({ timeout: 60_000 });
  await panel(page).getByRole('button', { name: 'Close what is done' }).click();
  await panel(page).waitFor({ state: 'detached' });

  await drop(page, [
    { name: broken, text: `{"resourceType":"Bundle","id":"${RUN}","entry":[` },
    { name: again, text: chart('SEEN') },
    { name: good, text: chart('GOOD') },
  ]);
  await line(page, good)
    .getByText(/^Read: .*1/)
    .waitFor({ timeout: 60_000 });
  await line(page, broken)
    .getByRole('alert')
    .filter({ hasText: /^Refused: \S+/ })
    .waitFor({ timeout: 60_000 });
  await line(page, again)
    .getByText(/^Already received; nothing was stored twice\. Read:/)
    .waitFor();
  await panel(page).getByRole('status').filter({ hasText: 'Imported: 2 files, 1 refused' }).waitFor();

  // The server tells the same: one patient of each good chart, nothing twice.
  const { rows } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=Importa${RUN}`);
  expect(rows.map(({ mrn }) => mrn).toSorted()).toEqual([`GOOD-${RUN}`, `SEEN-${RUN}`]);
  expect((await filesNamed(broken)).map(({ reading }) => reading)).toEqual(['refused']);
  expect(await filesNamed(again)).toEqual([]);

  // The line leads to the file with its fault.
  await line(page, broken).getByRole('link', { name: broken }).click();
  await page.getByRole('heading', { level: 1, name: broken }).waitFor();
  await page.getByText('Refused, nothing was taken over').waitFor();
});

test('a file over 20 MB or an empty one is refused before anything of it is sent', async () => {
  const [large, empty, fits] = [`large-${RUN}.csv`, `empty-${RUN}.csv`, `fits-${RUN}.csv`];
  const { page } = await openFor('front-desk', '/files');
  const sent: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (request.method() === 'POST' && pathname === '/api/files') sent.push(searchParams.get('fileName') ?? '');
  });
  await drop(page, [
    { name: large, text: 'mrn', size: 20 * 1024 * 1024 + 1 },
    { name: empty, text: '' },
    { name: fits, text: chart('FITS') },
  ]);
  await line(page, large)
    .getByRole('alert')
    .filter({ hasText: 'Not sent: The file has 20.1 MB; the limit is 20 MB.' })
    .waitFor();
  await line(page, empty).getByRole('alert').filter({ hasText: 'Not sent: The file is empty.' }).waitFor();
  await line(page, fits)
    .getByText(/^Read:/)
    .waitFor({ timeout: 60_000 });
  expect(sent).toEqual([fits]);
  expect(await filesNamed(large)).toEqual([]);
});

test('who may not import is offered no place to drop', async () => {
  const { page } = await openFor('auditor', '/files');
  await page.getByRole('grid', { name: 'files' }).getByRole('row').nth(1).waitFor();
  expect(await page.locator('input[type=file]').count()).toBe(0);
  expect(await page.getByText(/Drop files here/).count()).toBe(0);
});
