import { type PatientBillingPolicy, USUAL_POLICY } from '@cleanclaim/billing/receivables';
import type { OperationContext } from './operation.ts';

/** How the practice bills patients; version 0 while it does so in the usual way. */
export async function loadBillingPolicy(
  context: OperationContext,
): Promise<{ policy: PatientBillingPolicy; version: number }> {
  const row = await context.tx
    .selectFrom('patient_billing_policy')
    .select(['content', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirst();
  return { policy: { ...USUAL_POLICY, ...row?.content }, version: row?.version ?? 0 };
}
