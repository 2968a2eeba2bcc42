import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { askAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

/** The statement that the product writes for its sample practice. */
const SAMPLE = 'sample-bank-statement.csv';
const SAMPLE_ACCOUNT = 'Sample checking';

/**
 * Imports the sample statement, once however often it is asked, with a line of three weeks later, so that what did not
 * come is missed.
 */
async function importSampleStatement(stage: Stage): Promise<void> {
  const later = new Date(Date.now() + 21 * 86_400_000).toISOString().slice(0, 10);
  const text = `${readFileSync(join(stage.dataDir, SAMPLE), 'utf8')}${later},FEE OF THE BANK,,-1.00\r\n`;
  await askAs(stage.url, stage.people.admin, '/api/bank-statements', {
    ...{ fileName: SAMPLE, accountName: SAMPLE_ACCOUNT, base64: Buffer.from(text).toString('base64') },
  });
}

async function again(page: Page): Promise<void> {
  await page.reload();
  await page.getByRole('main').waitFor();
  await settled(page);
}

export async function seeDeposits(page: Page, stage: Stage): Promise<void> {
  await importSampleStatement(stage);
  await again(page);
}

/** A statement with columns of its own. */
export async function askForColumns(page: Page): Promise<void> {
  await page.keyboard.press('i');
  const dialog = page.getByRole('dialog');
  const buffer = Buffer.from('Wann,Was,Rein,Raus\r\n2026-11-05,A,1.00,\r\n');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'bank.csv', mimeType: 'text/csv', buffer });
  // The accounts that are known come after the dialog.
  await settled(page);
  const account = dialog.getByRole('combobox', { name: 'Account' });
  if (await account.count()) {
    await account.click();
    await page.getByRole('option', { name: 'A new account' }).click();
  }
  await dialog.getByRole('textbox', { name: 'Name of the account' }).fill('Savings');
  await dialog.getByRole('button', { name: 'Import' }).click();
  await dialog.getByText('Which column is which?').waitFor();
}

/** The deposit that nobody advised. */
export async function openDeposit(page: Page, stage: Stage): Promise<void> {
  await seeDeposits(page, stage);
  await page.getByText('COUNTER DEPOSIT 0042').first().click();
  await page.getByRole('heading', { level: 1, name: 'Deposit of $77.00' }).waitFor();
  await settled(page);
}

export async function choosePayments(page: Page, stage: Stage): Promise<void> {
  await openDeposit(page, stage);
  await page.keyboard.press('l');
  await page.getByRole('dialog').getByRole('textbox').first().waitFor();
}

/** The payment that the bank does not have. */
export async function openMissedPayment(page: Page, stage: Stage): Promise<void> {
  await seeDeposits(page, stage);
  await page.getByText('is not in the bank after').first().click();
  await page.getByRole('heading', { level: 2, name: 'Is it in the bank?' }).waitFor();
  await settled(page);
}
