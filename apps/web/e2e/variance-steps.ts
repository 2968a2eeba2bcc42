import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimListRow } from 'cleanclaim/contract/rows';
import type { VarianceListRow } from 'cleanclaim/contract/variance-views';
import type { Page } from 'playwright-core';
import { type SuperbillRow, superbill } from '../../server/src/testing/superbill.ts';
import { askAs, sendClaimsAs, uploadAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

const RECENT = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);

/** Members whom Bluewater pays at the rates of the year before. */
const visit = (lastName: string, i: number): SuperbillRow => ({
  mrn: `${lastName}${i}`,
  last_name: lastName,
  first_name: ['Petra', 'Odo', 'Runa'][i] ?? 'Petra',
  birth_date: `195${i}-09-0${i + 1}`,
  member_id: `BWP8804${Date.now() % 10_000}${i}Y`,
  date_of_service: RECENT,
});

async function rowsOf<Row>({ url, people }: Stage, path: string, least: number): Promise<Row[]> {
  for (let tries = 0; tries < 90; tries++) {
    const { rows } = await askAs<{ rows: Row[] }>(url, people.biller, path);
    if (rows.length >= least) return rows;
    await sleep(1000);
  }
  throw new Error(`${path} did not get ${least} rows`);
}

/** Sends claims that the payer pays short, and waits until the differences are found. */
export async function payShort(stage: Stage, lastName: string, many: number): Promise<VarianceListRow[]> {
  const { url, people } = stage;
  const rows = Array.from({ length: many }, (_, i) => visit(lastName, i));
  await uploadAs(url, people.biller, `${lastName}.csv`, superbill(rows));
  const ready = encodeURIComponent(JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['ready'] }]));
  const claims = await rowsOf<ClaimListRow>(stage, `/api/claims?search=${lastName}&filters=${ready}`, many);
  await sendClaimsAs(
    url,
    people.biller,
    claims.map(({ id }) => id),
  );
  return rowsOf<VarianceListRow>(stage, `/api/variances?search=${lastName}`, many);
}

const SAMPLE = 'Shortwell';

/** What the sample's payer owes, made when there is none. */
async function sampleVariances(stage: Stage): Promise<VarianceListRow[]> {
  const { url, people } = stage;
  const { rows } = await askAs<{ rows: VarianceListRow[] }>(url, people.biller, `/api/variances?search=${SAMPLE}`);
  return rows.length > 0 ? rows : payShort(stage, SAMPLE, 3);
}

/** Opens the screens of variances with something on them. */
export async function seeVariances(page: Page, stage: Stage): Promise<void> {
  await sampleVariances(stage);
  await page.reload();
  await settled(page);
}

/** Opens one of them. */
export async function openVariance(page: Page, stage: Stage): Promise<void> {
  const [first] = await sampleVariances(stage);
  await page.goto(`${stage.url}/variances/${first?.id ?? ''}`);
  await settled(page);
}

/** A letter about one of them, made when there is none. */
export async function openDispute(page: Page, stage: Stage): Promise<void> {
  const { url, people } = stage;
  const rows = await sampleVariances(stage);
  const open = rows.find((row) => row.varianceStatus === 'open');
  const { disputes } = await askAs<{ disputes: { id: string }[] }>(url, people.biller, '/api/variance-disputes');
  const made =
    disputes[0]?.id ??
    (
      await askAs<{ disputeId: string }>(url, people.biller, '/api/variance-disputes', {
        varianceIds: [open?.id ?? ''],
        sentBy: 'portal',
      })
    ).disputeId;
  await page.goto(`${stage.url}/disputes/${made}`);
  await settled(page);
}
