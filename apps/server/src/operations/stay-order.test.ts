import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimsOf, everyone, receive, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
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
