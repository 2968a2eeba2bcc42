import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerQuestions } from '../demo/people.ts';
import { PROJECT_ROOT } from '../platform/data-home.ts';
import { claimsOf, everyone, exchange, receive, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { checkBooks } from './check-books.ts';
import { mustPerform } from './operation.ts';
import { showClaim } from './show-claim.ts';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());

async function liveThrough(story: string, rounds: number) {
  const tenantId = await setUpTenant(runtime, story);
  const bytes = readFileSync(join(PROJECT_ROOT, `fixtures/encounters/payer-order/${story}.json`));
  await receive(runtime, tenantId, 'chart', bytes, 'visit.json');
  await answerQuestions(runtime, everyone(tenantId));
  await runtime.work();
  for (let round = 0; round < rounds; round++) {
    await submit(runtime, tenantId);
    await exchange(runtime, tenantId);
  }
  return tenantId;
}

test('the third payer takes the claim with the decisions of both before it, and every cent stays explained', async () => {
  const tenantId = await liveThrough('three-payers-in-turn', 3);
  const claims = await claimsOf(runtime, tenantId);
  expect(claims.map((row) => [row.payer_sequence, row.claim_status])).toEqual([
    ['P', 'closed'],
    ['S', 'closed'],
    ['T', 'closed'],
  ]);
  const third = claims[2];
  if (!third) throw new Error('no third claim');
  expect(third.previous_claim_id).toBe(claims[1]?.id);
  const { wire } = await mustPerform(runtime, everyone(tenantId), showClaim, { claimId: third.id });
  if (wire.kind !== 'sent') throw new Error('the third claim was not sent');
  const named = (id: string) => wire.segments.filter((segment) => segment.startsWith(`${id}*`));
  expect(named('SBR').map((segment) => segment.split('*')[1])).toEqual(['T', 'P', 'S']);
  expect(named('SVD').map((segment) => segment.split('*').slice(1, 3))).toEqual([
    ['BWHP1', '0'],
    ['SMT22', '191.87'],
  ]);
  expect(named('AMT').filter((segment) => segment.startsWith('AMT*D*'))).toEqual(['AMT*D*0', 'AMT*D*191.87']);
  const { rows } = await runtime.owner.query(
    `select to_status from claim_event where tenant_id = $1 and claim_id = $2 order by id`,
    [tenantId, third.id],
  );
  expect(rows.map((row) => row.to_status)).toContain('accepted');
  expect(Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants)).toEqual([
    0, 0, 0, 0, 0,
  ]);
});

test('a third payer is not billed when the second one leaves nothing', async () => {
  const tenantId = await liveThrough('three-payers', 2);
  expect((await claimsOf(runtime, tenantId)).map((row) => [row.payer_sequence, row.claim_status])).toEqual([
    ['P', 'closed'],
    ['S', 'closed'],
  ]);
});
