import { setTimeout as sleep } from 'node:timers/promises';
import type { ClaimListRow, PrintBatchListRow } from 'cleanclaim/contract/rows';
import { type SuperbillRow, superbill } from '../../server/src/testing/superbill.ts';
import { askAs, uploadAs } from './account.ts';
import type { Stage } from './stage.ts';

const PAYER = { payer_name: 'Tamarack Workers Fund', payer_id: 'TMRK1' };
const LAST_NAME = 'Underhay';
const RECENT = new Date(Date.now() - 15 * 86_400_000).toISOString().slice(0, 10);
const visit = (i: number): SuperbillRow => ({
  ...PAYER,
  mrn: `POST${i}`,
  last_name: LAST_NAME,
  first_name: ['Maud', 'Silas', 'Ottilie', 'Fergus'][i] ?? 'Maud',
  birth_date: `196${i}-04-02`,
  member_id: `TW70011${i}`,
  date_of_service: RECENT,
});

/** An invented payer that takes mail, as its form would save it; nothing when it is there already. */
async function savePayer({ url, people }: Stage): Promise<void> {
  const { rows } = await askAs<{ rows: unknown[] }>(url, people.manager, `/api/payers?search=${PAYER.payer_id}`);
  if (rows.length > 0) return;
  await askAs(url, people.manager, '/api/payers', {
    name: PAYER.payer_name,
    payerIdentifier: PAYER.payer_id,
    claimFilingIndicator: 'CI',
    timelyFilingDays: 365,
    responseDays: 30,
    appealDays: 180,
    delivery: 'paper',
    address: { line1: 'PO Box 1180', city: 'Mansfield', state: 'OH', zip: '44901' },
  });
}

async function readyClaims({ url, people }: Stage, least: number): Promise<string[]> {
  const filters = encodeURIComponent(JSON.stringify([{ field: 'claimStatus', op: 'is', values: ['ready'] }]));
  for (let tries = 0; tries < 60; tries++) {
    const path = `/api/claims?search=${LAST_NAME}&filters=${filters}`;
    const { rows } = await askAs<{ rows: ClaimListRow[] }>(url, people.biller, path);
    if (rows.length >= least) return rows.map((row) => row.id);
    await sleep(1000);
  }
  throw new Error('the claims by mail did not get ready');
}

/** Prints claims of a payer that takes mail and leaves one to print, unless that was done. @returns the id of the batch. */
export async function openPrintBatch(stage: Stage): Promise<string> {
  const { url, people } = stage;
  const { rows } = await askAs<{ rows: PrintBatchListRow[] }>(url, people.biller, '/api/print-batches?limit=200');
  const known = rows.find((row) => row.state !== 'undone' && row.claimCount === 3);
  if (known) return known.id;
  await savePayer(stage);
  await uploadAs(url, people.biller, 'by-mail.csv', superbill([0, 1, 2, 3].map(visit)));
  const claimIds = (await readyClaims(stage, 4)).slice(0, 3);
  const made = await askAs<{ printBatchIds: string[] }>(url, people.biller, '/api/print-batches', { claimIds });
  return made.printBatchIds[0] ?? '';
}
