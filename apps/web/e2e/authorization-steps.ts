import { setTimeout as sleep } from 'node:timers/promises';
import type { AuthorizationListRow } from 'cleanclaim/contract/authorization-views';
import type { Page } from 'playwright-core';
import { askAs } from './account.ts';
import type { Stage } from './stage.ts';
import { settled } from './visit.ts';

const FIRST_DAY = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);

/** The authorizations of the sample, asked for when there are none: one in part, with its answer. */
async function askedFor({ url, people }: Stage, patientId: string): Promise<string> {
  const known = async () => {
    const { rows } = await askAs<{ rows: AuthorizationListRow[] }>(url, people.biller, '/api/authorizations');
    return rows.find(({ services }) => services.includes('97802'));
  };
  if (!(await known())) {
    await askAs(url, people.biller, '/api/authorizations', {
      patientId,
      kind: 'prior-authorization',
      urgency: 'standard',
      placeOfService: '11',
      diagnoses: ['E11.9'],
      from: FIRST_DAY,
      services: [
        { procedureCode: '97802', modifiers: [], units: 3 },
        { procedureCode: 'J0897', modifiers: [], units: 60 },
      ],
      note: 'Diet has not been enough for half a year.',
    });
  }
  for (let tries = 0; tries < 60; tries++) {
    const row = await known();
    if (row && row.authorizationStatus !== 'requested') return row.id;
    await sleep(1000);
  }
  throw new Error('the payer did not answer the request for authorization');
}

/** The list with an authorization in it. */
export async function seeAuthorizations(page: Page, stage: Stage, ids: { patient: string }): Promise<void> {
  await askedFor(stage, ids.patient);
  await page.reload();
  await settled(page);
}

/** An authorization that the payer has answered. */
export async function openAuthorization(page: Page, stage: Stage, ids: { patient: string }): Promise<void> {
  await page.goto(`${stage.url}/authorizations/${await askedFor(stage, ids.patient)}`);
  await settled(page);
}
