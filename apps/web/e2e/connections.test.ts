import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { type SftpServer, startSftpServer, whyNoSftpServer } from '../../server/src/testing/sftp-server.ts';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

const missing = whyNoSftpServer();
if (missing) process.stderr.write(`\nCONNECTIONS IN THE BROWSER NOT TESTED: ${missing}\n\n`);

describe.skipIf(missing !== undefined)('connections in the settings', () => {
  let browser: Browser;
  let server: SftpServer;
  let visits: Visit[] = [];
  beforeAll(async () => {
    browser = await launchChromium();
    server = await startSftpServer();
  });
  afterEach(async ({ task }) => {
    if (task.result?.state === 'fail') await drawFailure(task.name, visits);
    for (const visit of visits) await visit.context.close();
    visits = [];
  });
  afterAll(async () => {
    await server.close();
    await browser.close();
  });

  test('a manager adds an SFTP server, compares its key, accepts it, and it works', async () => {
    const visit = await openAs(browser, inject('stage'), 'manager', '/settings/connections');
    visits.push(visit);
    const { page } = visit;
    await settled(page);
    const name = `House ${Date.now().toString(36)}`;
    await page.getByRole('button', { name: 'New connection' }).click();
    const dialog = page.getByRole('dialog');
    const fill = (label: string, value: string) =>
      dialog.getByRole('textbox', { name: new RegExp(`^${label}( \\*)?$`) }).fill(value);
    await fill('Name', name);
    await fill('Host', server.host);
    await fill('Port', String(server.port));
    await fill('User', server.user);
    await fill('Folder for claims', server.outFolder);
    await fill('Folder with answers', server.inFolder);
    await fill('Private key', server.privateKey);
    await dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const test = page.getByRole('button', { name: `Test ${name}` });
    await test.click();
    await page.getByText(server.hostKey).first().waitFor();
    await page.getByRole('button', { name: 'I have compared it: accept this key' }).click();
    await page.getByText('The host key is accepted. Test again.').waitFor();
    await test.click();
    await page.getByText('It works: signed in, and files can go out and come in.').waitFor();
    await page.getByRole('button', { name: `Pause ${name}` }).click();
    await page.getByRole('button', { name: `Resume ${name}` }).waitFor();
    expect(await page.content()).not.toContain('OPENSSH PRIVATE KEY-----\n');
    expect(visit.problems).toEqual([]);
  });

  test('an auditor sees connections and changes none', async () => {
    const visit = await openAs(browser, inject('stage'), 'auditor', '/settings/connections');
    visits.push(visit);
    await settled(visit.page);
    await visit.page.getByText('Usual', { exact: true }).waitFor();
    expect(await visit.page.getByRole('button', { name: /^(Test|Edit|Pause|New connection)/ }).count()).toBe(0);
  });
});
