import type { RefundRow } from 'cleanclaim/contract/money-views';
import type { PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { AccountView, EncounterView } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { type SuperbillRow, superbill } from '../../server/src/testing/superbill.ts';
import { ask, once, upload } from './stage-deeds.ts';
import { tabsOfFile } from './tabs-of-file.ts';

/** Money that a person takes and gives. Patients are of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const openTab = tabsOfFile();
const openFor = async (role: PersonRole, path: string) => (await openTab(role, path)).page;

const accountOf = (patientId: string) => ask<AccountView>(`/api/patients/${patientId}/account`);

/** Takes in a visit of a patient of its own, whom the deductible leaves a part. @returns the patient's id */
async function patientWithVisit(mrn: string, row: Partial<SuperbillRow> = {}): Promise<string> {
  const common = { mrn, last_name: `Money${mrn}`, date_of_service: '2026-10-14', member_id: `BWP${mrn}2` };
  await upload('chart', `${mrn}.csv`, superbill([{ ...common, ...row }]));
  return once(`the patient ${mrn}`, async () => {
    const { rows } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${mrn}`);
    const { visits: seen } = rows[0] ? await accountOf(rows[0].id) : { visits: [] };
    return seen.length > 0 ? rows[0]?.id : undefined;
  });
}

/** The clinician names the diagnosis that the visit lacked: its claim is built and goes out with the next batch. */
async function nameDiagnosis(patientId: string): Promise<void> {
  const encounterId = (await accountOf(patientId)).visits[0]?.encounterId;
  const questionId = await once('the question', async () => {
    const { questions } = await ask<EncounterView>(`/api/encounters/${encounterId}`);
    return questions[0]?.id;
  });
  await ask(`/api/code-questions/${questionId}/answer`, { answer: { action: 'add-diagnosis', replacement: 'J06.9' } });
}

test('the front desk takes a copay at check-in, it pays the visit by itself, and when the check bounces the visit is owed again', async () => {
  const patientId = await patientWithVisit(`MC${RUN}`, { dx1: '' });
  const page = await openFor('front-desk', `/patients/${patientId}/account`);
  await page.getByRole('button', { name: 'Take a payment' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Amount').fill('5');
  await dialog.getByRole('combobox', { name: 'Paid by' }).click();
  await page.getByRole('option', { name: 'Check', exact: true }).click();
  await dialog.getByLabel('Check number').fill('1042');
  await dialog.getByRole('combobox', { name: 'Goes to' }).click();
  await page.getByRole('option', { name: /^Copay for the visit of/ }).click();
  await dialog.getByRole('button', { name: 'Take the payment' }).click();
  await dialog.getByText(/\$5\.00 stays unapplied/).waitFor();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await page.getByText('$5.00 waits for its visit').waitFor();

  await nameDiagnosis(patientId);
  const owed = () => accountOf(patientId).then(({ balances }) => balances.patientCents);
  await once('the copay on its claim', async () => {
    await ask('/api/submissions', {});
    return (await accountOf(patientId)).payments[0]?.unappliedCents === 0 ? true : undefined;
  });
  const owedAfterCopay = await owed();
  expect(owedAfterCopay).toBeGreaterThan(0);

  const poster = await openFor('payment-poster', `/patients/${patientId}/account`);
  await poster.getByRole('link', { name: /^R\d+$/ }).click();
  await poster.getByRole('button', { name: 'Take it back' }).click();
  const back = poster.getByRole('dialog');
  await back.getByRole('combobox', { name: 'Why' }).click();
  await poster.getByRole('option', { name: /^Check returned/ }).click();
  await back.getByRole('button', { name: 'Take it back' }).click();
  await poster.getByText(/A fee of \$25\.00 is on the account/).waitFor();
  // The copay and the fee.
  expect(await owed()).toBe(owedAfterCopay + 500 + 2_500);
});

test('a refund above the limit is asked for by one person, approved by another and paid', async () => {
  const patientId = await patientWithVisit(`MR${RUN}`);
  await ask(`/api/patients/${patientId}/payments`, { method: 'card', paidCents: 30_000 });
  const poster = await openFor('payment-poster', '/credits');
  await poster.getByRole('row', { name: new RegExp(`MoneyMR${RUN}`) }).click();
  await poster.getByRole('button', { name: 'Ask for a refund' }).click();
  const dialog = poster.getByRole('dialog');
  await dialog.getByText('Above $100.00 another person has to approve it.').waitFor();
  await dialog.getByLabel('Why it was too much').fill('Paid twice by card');
  await dialog.getByRole('button', { name: 'Ask for the refund' }).click();
  await poster.getByText('You asked for it, so another person approves it.').waitFor();
  expect(await poster.getByRole('button', { name: 'Approve' }).count()).toBe(0);

  const { pathname } = new URL(poster.url());
  const manager = await openFor('manager', pathname);
  await manager.getByRole('button', { name: 'Approve', exact: true }).click();
  await manager.getByRole('dialog').getByLabel('What you checked').fill('The bank shows both payments');
  await manager.getByRole('button', { name: 'Approve $300.00' }).click();
  await manager.getByText('To be paid').waitFor();

  await poster.getByRole('button', { name: 'It is paid' }).click();
  await poster.getByRole('dialog').getByLabel('Check or transfer number').fill('5501');
  await poster.getByRole('button', { name: 'Note the payment' }).click();
  await poster.getByText(/noted on .*: paid\./).waitFor();
  const refund = await ask<RefundRow>(`/api${pathname}`);
  expect(refund).toMatchObject({ state: 'paid', cents: 30_000 });
});
