import type { Page } from 'playwright-core';

/** Opens the claims behind all that is owed. */
export async function openAgedClaims(page: Page): Promise<void> {
  await page.getByRole('button', { name: /: the claims of All$/ }).click();
  await page.getByRole('dialog').getByRole('table').waitFor();
}
