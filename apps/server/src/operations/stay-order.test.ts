import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsOf, everyone, receive, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { assignPayer } from './assign-payer.ts';
import { buildClaim } from './build-claim.ts';
import { mustPerform } from './operation.ts';
import { showClaim } from './show-claim.ts';

const STORIES = resolve(import.meta.dirname, '../../../../fixtures/encounters/institutional');

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime);
});
afterAll(() => runtime.close());

const statuses = async () =>
  Object.fromEntries(
    (await claimsOf(runtime, tenantId)).map((claim) => [claim.content.frequencyCode, claim.claim_status]),
  );

test('bills of a stay whose charts come out of order wait for the one before, and go once it is there', async () => {
  const take = async (which: string) => {
    const name = `rehabilitation-${which}-bill.json`;
    await receive(runtime, tenantId, 'chart', readFileSync(join(STORIES, name)), name);
  };
  await take('first');
  await take('last');
  expect(await statuses()).toEqual({ 2: 'ready', 4: 'held' });
  await take('next');
  expect(await statuses()).toEqual({ 2: 'ready', 3: 'ready', 4: 'ready' });
  const last = (await claimsOf(runtime, tenantId)).find(({ content }) => content.frequencyCode === '4');
  const { timeline } = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId: last?.id ?? '' });
  expect(JSON.stringify(timeline)).toContain('Checked again: another bill of the stay was built.');
});

test('two visits of one patient that are built at the same moment see each other: one of the doubles is held', async () => {
  const unknown = { payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit' };
  const twin = { mrn: 'T1', last_name: 'Twinsby', member_id: 'EV1', ...unknown };
  await receiveVisits(runtime, tenantId, [
    { ...twin, visit_number: 'A' },
    { ...twin, visit_number: 'B' },
  ]);
  const one = async (query: string) => (await runtime.owner.query<{ id: string }>(query, [tenantId])).rows;
  const of = `join patient p on p.id = x.patient_id where x.tenant_id = $1 and p.mrn = 'T1'`;
  const [coverage] = await one(`select x.id from coverage x ${of}`);
  const [payer] = await one('select id from payer where tenant_id = $1 order by payer_identifier limit 1');
  await mustPerform(runtime, everyone(tenantId), assignPayer, {
    coverageId: coverage?.id ?? '',
    payerId: payer?.id ?? '',
  });
  const visits = await one(`select x.id from encounter x ${of}`);
  expect(visits).toHaveLength(2);
  await Promise.all(visits.map(({ id }) => mustPerform(runtime, everyone(tenantId), buildClaim, { encounterId: id })));
  const built = (await claimsOf(runtime, tenantId)).filter(({ content }) => content.patient.mrn === 'T1');
  expect(built.map(({ claim_status }) => claim_status).toSorted()).toEqual(['held', 'ready']);
});
