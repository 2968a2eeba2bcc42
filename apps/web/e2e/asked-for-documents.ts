import type { ClaimDocumentsView } from 'cleanclaim/contract/document-views';
import type { ClaimListRow, WorkListRow } from 'cleanclaim/contract/rows';
import { superbill } from '../../server/src/testing/superbill.ts';
import { askAs, sendClaimsAs, uploadAs } from './account.ts';
import type { Stage } from './stage.ts';

const ONCE_MS = 500;
const TRIES = 120;

/** Asks again until there is an answer. */
async function untilThere<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const found = await ask();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, ONCE_MS));
  }
  throw new Error(`${what} did not come`);
}

/** Sends a claim about whose visit the payer asks for the progress note, and waits until it has asked. */
export async function askedForDocuments(stage: Stage, mark: string): Promise<{ claimId: string; lastName: string }> {
  const { url, people } = stage;
  const biller = people.biller;
  const run = Date.now()
    .toString(36)
    .replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '');
  const lastName = `Papersby${run}`;
  const day = new Date(Date.now() - 12 * 86_400_000).toISOString().slice(0, 10);
  const visit = {
    ...{ mrn: `DOC${mark}${run}`, last_name: lastName, first_name: 'Wilhelmina', member_id: 'BWP300300140Q' },
    ...{ date_of_service: day, note: 'Sore throat for three days, no fever. Throat red, no exudate. Rest and fluids.' },
  };
  await uploadAs(url, biller, `documents-${run}.csv`, superbill([visit]));
  const claimId = await untilThere('the claim', async () => {
    const query = new URLSearchParams({ search: lastName, limit: '5' });
    const { rows } = await askAs<{ rows: ClaimListRow[] }>(url, biller, `/api/claims?${query}`);
    return rows[0]?.id;
  });
  await sendClaimsAs(url, biller, [claimId]);
  await untilThere('the request for documents', async () => {
    const view = await askAs<ClaimDocumentsView>(url, biller, `/api/claims/${claimId}/documents`);
    return view.requests[0];
  });
  return { claimId, lastName };
}

/** A claim about which its payer asks for documents; one that is there already, else a new one. @returns its id. */
export async function claimAskedAbout(stage: Stage): Promise<string> {
  const filters = JSON.stringify([
    { field: 'kind', op: 'is', values: ['documents-wanted'] },
    { field: 'workStatus', op: 'is', values: ['open'] },
  ]);
  const query = new URLSearchParams({ filters, limit: '5' });
  const { rows } = await askAs<{ rows: WorkListRow[] }>(stage.url, stage.people.biller, `/api/work?${query}`);
  return rows[0]?.claimId ?? (await askedForDocuments(stage, 'S')).claimId;
}
