import type { AppealListRow } from 'cleanclaim/contract/appeal-views';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, sendClaimsAs, uploadAs } from './account.ts';
import type { Stage } from './stage.ts';

const ONCE_MS = 500;
const TRIES = 120;

/** The claim of a patient, once it stands so. */
async function claimOnce(stage: Stage, lastName: string, isThere: (claim: ClaimListRow) => boolean): Promise<string> {
  const query = new URLSearchParams({ search: lastName, limit: '5' });
  for (let tries = 0; tries < TRIES; tries += 1) {
    const { rows } = await askAs<{ rows: ClaimListRow[] }>(stage.url, stage.people.biller, `/api/claims?${query}`);
    const [claim] = rows;
    if (claim && isThere(claim)) return claim.id;
    await new Promise((resolve) => setTimeout(resolve, ONCE_MS));
  }
  throw new Error(`the claim of ${lastName} does not stand as it should`);
}

/** Sends a claim that its payer denies, and waits until it has. */
export async function denyOne(stage: Stage, mark: string): Promise<{ claimId: string; lastName: string }> {
  const { url, people } = stage;
  const run = Date.now()
    .toString(36)
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  const lastName = `Appelby${mark}${run}`;
  const visit = {
    ...{ mrn: `AP${mark}${run}`, last_name: lastName, first_name: 'Philippa', member_id: 'BWP300300177T' },
    ...{ date_of_service: new Date(Date.now() - 20 * 86_400_000).toISOString().slice(0, 10) },
    note: 'Chest pain is worse on exertion since May. Rest helps. ECG was done today and is normal. Stress test is planned.',
  };
  await uploadAs(url, people.biller, `appeal-${run}.csv`, superbill([visit]));
  const claimId = await claimOnce(stage, lastName, ({ claimStatus }) => claimStatus === 'ready');
  await sendClaimsAs(url, people.biller, [claimId]);
  await claimOnce(stage, lastName, ({ claimStatus }) => claimStatus === 'denied');
  return { claimId, lastName };
}

/** An appeal that is being written, and a denied claim without one; made where they are not there. */
export async function openAppealSample(stage: Stage): Promise<{ appeal: string; claimToAppeal: string }> {
  const { url, people } = stage;
  const filters = JSON.stringify([{ field: 'appealStatus', op: 'is', values: ['draft'] }]);
  const { rows } = await askAs<{ rows: AppealListRow[] }>(
    url,
    people.biller,
    `/api/appeals?${new URLSearchParams({ filters })}`,
  );
  const { claimId: claimToAppeal } = await denyOne(stage, 'N');
  if (rows[0]) return { appeal: rows[0].id, claimToAppeal };
  const { claimId } = await denyOne(stage, 'S');
  const { appealId } = await askAs<{ appealId: string }>(url, people.biller, `/api/claims/${claimId}/appeals`, {});
  return { appeal: appealId, claimToAppeal };
}
