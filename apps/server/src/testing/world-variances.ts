import { saveContract } from '../operations/contracts.ts';
import { disputeVariances } from '../operations/dispute-variances.ts';
import { findVariances } from '../operations/find-variances.ts';
import { mustPerform } from '../operations/operation.ts';
import { everyone } from './practice.ts';
import type { TestRuntime } from './test-runtime.ts';

/** Ids of what a practice disputes with a payer. */
export interface VariancesWorld {
  varianceId: string;
  varianceToDisputeId: string;
  varianceToAcceptId: string;
  disputeId: string;
}

/** An agreement above what the payer has paid, and the cases that follow; one of them is disputed. */
export async function makeVariances(runtime: TestRuntime, tenantId: string): Promise<VariancesWorld> {
  const actor = everyone(tenantId);
  const payers = await runtime.owner.query<{ id: string }>(
    `select id from payer where tenant_id = $1 and payer_identifier = 'BWHP1'`,
    [tenantId],
  );
  const payerId = payers.rows[0]?.id ?? '';
  await mustPerform(runtime, actor, saveContract, {
    ...{ payerId, name: 'Bluewater of the world', from: '2026-01-01', lesserOfCharge: false, reducesMultiple: false },
    terms: [{ codes: ['992*'], rate: { how: 'per-unit', cents: 20_000 } }],
  });
  await mustPerform(runtime, actor, findVariances, { payerId });
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from variance where tenant_id = $1 and variance_status = 'open' and variance_cents > 0 order by id limit 4`,
    [tenantId],
  );
  const [disputed = '', varianceId = '', varianceToDisputeId = '', varianceToAcceptId = ''] = rows.map(({ id }) => id);
  if (varianceToAcceptId === '') throw new Error('the world lacks variances');
  const letter = { varianceIds: [disputed], sentBy: 'portal' as const };
  const { disputeId } = await mustPerform(runtime, actor, disputeVariances, letter);
  return { varianceId, varianceToDisputeId, varianceToAcceptId, disputeId };
}
