import type { Page } from 'playwright-core';
import { askAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

/** Ranks the open claims of the sample, and shows all of them. */
export async function seeFollowUp(page: Page, { url, people }: Stage): Promise<void> {
  await askAs(url, people.admin, '/api/follow-ups', {});
  await page.reload();
  await settled(page);
}

/** Opens the call log on the first claim of the queue. */
export async function openCall(page: Page, stage: Stage): Promise<void> {
  await seeFollowUp(page, stage);
  await page.locator('[role=row][aria-rowindex="2"]').waitFor();
  await page.keyboard.press('j');
  await page.keyboard.press('l');
  await page.getByRole('dialog').waitFor();
}
