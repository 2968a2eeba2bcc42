import type { MatchCandidatesView } from 'cleanclaim/contract/posting-views';
import type { ClaimListRow, ExceptionListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import { expect, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { ask, once, sendClaims, upload } from './stage-deeds.ts';
import { tabsOfFile } from './tabs-of-file.ts';

/** Money that finds its claim by a person. The patient is of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const MRN = `PO${RUN}`;
const openTab = tabsOfFile();
const openFor = async (role: PersonRole, path: string) => (await openTab(role, path)).page;

async function sendClaim(): Promise<ClaimListRow> {
  // The last letter makes the practice payer answer as if the claim had been typed anew.
  const row = { mrn: MRN, last_name: `Placed${RUN}`, date_of_service: '2026-10-07', member_id: `BWP${RUN}1U` };
  await upload('chart', 'placed.csv', superbill([{ ...row, birth_date: '1971-02-09' }]));
  const claim = await once('the claim', async () => {
    const { rows: patients } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${MRN}`);
    const { rows } = await ask<{ rows: ClaimListRow[] }>('/api/claims?limit=200&sort=-updatedAt');
    return rows.find((one) => one.patientId === patients[0]?.id);
  });
  await sendClaims([claim.id]);
  return claim;
}

test('money under numbers of nobody stands beside the claims it may be for, and a digit gives it to one', async () => {
  const claim = await sendClaim();
  const { exception, place } = await once('the money', async () => {
    const { rows } = await ask<{ rows: ExceptionListRow[] }>('/api/exceptions?limit=200&sort=-raisedAt');
    for (const one of rows.filter(({ kind }) => kind === 'unmatched')) {
      const view = await ask<MatchCandidatesView>(`/api/exceptions/${one.id}/candidates`);
      const index = view.candidates.findIndex(({ claimId }) => claimId === claim.id);
      const isOurs = view.payment.patientName.toUpperCase().startsWith(`PLACED${RUN}`);
      if (isOurs && index >= 0) return { exception: one, place: index + 1 };
    }
    return undefined;
  });
  const page = await openFor('payment-poster', `/remittances/${exception.remittanceId}?exception=${exception.id}`);
  await page.locator('.exception[data-on]').getByRole('button', { name: 'Give it to a claim' }).click();
  const beside = page.getByRole('table', { name: 'The payment beside the claims it may be for' });
  await beside.getByRole('button', { name: `Give it to claim ${claim.patientControlNumber}` }).waitFor();
  await page.keyboard.press(String(place));
  // The notice goes by itself; what stands is the claim payment with the claim it went to.
  await page.getByText('placed by a person').waitFor();
  await page.locator(`main a[href*="${claim.id}"]`).first().waitFor();
  const { rows } = await ask<{ rows: ClaimListRow[] }>('/api/claims?limit=200&sort=-updatedAt');
  expect(rows.find(({ id }) => id === claim.id)?.claimStatus).toBe('patient-due');
});

test('a manager tries a rule on what came in before saving it', async () => {
  const page = await openFor('manager', '/settings/posting');
  await page.getByLabel('Answers of a second or third payer').selectOption('Wait for a person');
  await page.getByLabel('Left to the patient by one claim payment').selectOption('Over an amount waits');
  await page.getByLabel('Over', { exact: true }).fill('1');
  await page.getByRole('button', { name: 'Try on the last 90 days' }).click();
  await page.getByRole('row', { name: /^Large share of the patient/ }).waitFor();
  await page.getByText(/would have posted by themselves/).waitFor();
});
