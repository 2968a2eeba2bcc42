import type { DenialListRow } from 'cleanclaim/contract/denial-views';
import { DENIAL_STATUSES } from 'cleanclaim/contract/denial-words';
import type { ClaimListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { ClaimView } from 'cleanclaim/contract/views';
import { expect, inject, test } from 'vitest';
import { superbill } from '../../server/src/testing/superbill.ts';
import { ask, once, sendClaims, upload } from './stage-deeds.ts';
import { tabsOfFile } from './tabs-of-file.ts';

/** Denials from the payer's no to its money. Patients are of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const MRN = `DN${RUN}`;
const NAME = `Denied${RUN}`;
const openTab = tabsOfFile();
const openFor = async (role: PersonRole, path: string) => (await openTab(role, path)).page;

async function claimId(): Promise<string> {
  return once('the claim', async () => {
    const { rows: patients } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${MRN}`);
    const { rows } = await ask<{ rows: ClaimListRow[] }>('/api/claims?limit=200&sort=-updatedAt');
    return rows.find((row) => row.patientId === patients[0]?.id)?.id;
  });
}

const EVERY_STATE = JSON.stringify([{ field: 'denialStatus', op: 'is', values: Object.keys(DENIAL_STATUSES) }]);
async function denial(): Promise<DenialListRow | undefined> {
  const query = new URLSearchParams({ search: NAME, filters: EVERY_STATE });
  return (await ask<{ rows: DenialListRow[] }>(`/api/denials?${query}`)).rows[0];
}

test("a denied claim's playbook is worked to its end, and the denial is recovered when the payer pays", async () => {
  // The last letter makes the practice payer want an authorization.
  const row = { mrn: MRN, last_name: NAME, date_of_service: '2026-10-14', member_id: `BWP${RUN}1P` };
  await upload('chart', 'denied.csv', superbill([{ ...row, birth_date: '1979-12-03' }]));
  const id = await claimId();
  await sendClaims([id]);
  const denied = await once('the denial', denial);
  expect([denied.reasonCode, denied.fixedBy, denied.denialStatus]).toEqual(['CO-197', 'front-desk', 'open']);

  const page = await openFor('biller', `/denials?search=${NAME}`);
  await page.getByRole('row', { name: new RegExp(NAME) }).dblclick();
  await page.getByRole('heading', { name: 'Authorization number is missing' }).waitFor();
  await page.getByLabel(/^Look for the authorization of the service/).check();
  await page.getByText(/^Bea Lindqvist, /).waitFor();
  await page.getByText('In work', { exact: true }).waitFor();
  await page.getByRole('listitem').getByRole('link', { name: 'Correct the claim' }).click();
  await page.getByLabel('Authorization', { exact: true }).fill(`AU${RUN}`);
  await page.getByRole('button', { name: 'Save and check' }).click();
  await page.getByText('Ready to send', { exact: true }).first().waitFor();
  await page.getByRole('button', { name: 'Send now' }).click();

  const recovered = await once('the money', async () => {
    const now = await denial();
    return now && now.recoveredCents > 0 ? now : undefined;
  });
  expect(recovered.denialStatus).toBe('recovered');
  const { claim, work } = await ask<ClaimView>(`/api/claims/${id}`);
  expect([claim.frequencyCode, work.filter(({ kind }) => kind === 'denial')]).toEqual(['7', []]);

  await page.goto(`${inject('stage').url}/denials?search=${NAME}`);
  await page.getByRole('button', { name: 'Recovered', exact: true }).click();
  await page.getByRole('row', { name: new RegExp(`${NAME}.*Recovered`) }).waitFor();
});

test('a manager sees what is refused most and goes from a cause to its denials', async () => {
  const page = await openFor('manager', '/denials/trends');
  await page.getByRole('region', { name: 'In these days' }).waitFor();
  await page.getByRole('region', { name: 'What to change at the front' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^denials-by-cause-.*[.]csv$/);
  await page.getByRole('link', { name: /^CO-197 / }).click();
  await page.getByRole('row', { name: new RegExp(`${NAME}.*CO-197`) }).waitFor();
});
