import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { launchChromium } from './chromium.ts';
import { drawFailure, openAs, settled, type Visit } from './visit.ts';

/**
 * A browser for the tests of a file: each test opens the tabs it needs, which close after it; of a test that failed it is
 * drawn what stood there.
 * @returns opens a tab of a person of the stage and waits until the screen stands
 */
export function tabsOfFile(): (role: PersonRole, path: string) => Promise<Visit> {
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
  return async (role, path) => {
    const visit = await openAs(browser, inject('stage'), role, path);
    visits.push(visit);
    await settled(visit.page);
    return visit;
  };
}
