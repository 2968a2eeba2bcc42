import type { CreditView } from 'cleanclaim/contract/money-views';
import type { Page } from 'playwright-core';
import { askAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

/** Whose payment is shown. */
type Ids = { sharedPatient: string };

/** One payment, however often screens are drawn. */
const RECEIPT = { receiptNumber: 'SHOW-1', method: 'card', paidCents: 90_000 };

/** A patient pays more than is owed. @returns the credit's key and the payment's id */
async function overpay({ url, people }: Stage, { sharedPatient }: Ids) {
  const path = `/api/patients/${sharedPatient}/payments`;
  const { paymentId } = await askAs<{ paymentId: string }>(url, people['front-desk'], path, RECEIPT);
  return { paymentId, creditKey: `patient:${sharedPatient}:unapplied-cash` };
}

async function show(page: Page, { url }: Stage, path: string): Promise<void> {
  await page.goto(`${url}${path}`);
  await settled(page);
}

export async function openFirstCredit(page: Page, stage: Stage, ids: Ids): Promise<void> {
  await show(page, stage, `/credits/${(await overpay(stage, ids)).creditKey}`);
}

/** A refund that waits for its second person. */
export async function openSampleRefund(page: Page, stage: Stage, ids: Ids): Promise<void> {
  const { creditKey } = await overpay(stage, ids);
  const { url, people } = stage;
  const credit = await askAs<CreditView>(url, people.manager, `/api/credits/${creditKey}`);
  const asked = credit.refunds.find((refund) => refund.state === 'requested')?.id;
  const ask = () =>
    askAs<{ refundId: string }>(url, people['payment-poster'], `/api/credits/${creditKey}/refunds`, {
      cents: 20_000,
      reason: 'Charged twice by the card terminal',
    });
  await show(page, stage, `/refunds/${asked ?? (await ask()).refundId}`);
}

export async function openSamplePayment(page: Page, stage: Stage, ids: Ids): Promise<void> {
  await show(page, stage, `/payments/${(await overpay(stage, ids)).paymentId}`);
}
