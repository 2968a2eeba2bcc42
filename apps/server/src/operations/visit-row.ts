import { type OperationContext, Refusal } from './operation.ts';

/** What may be changed before a visit is on a claim or on the patient's account. */
export const EDITABLE_STATUSES: ReadonlySet<string> = new Set(['coding', 'blocked']);

/** Loads a visit and locks the row until the transaction ends. @throws Refusal `not-found`. */
export async function lockVisit(context: OperationContext, encounterId: string) {
  const row = await context.tx
    .selectFrom('encounter')
    .select(['id', 'patient_id', 'version', 'billing_status', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', encounterId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such visit.');
  return row;
}

/** @throws Refusal `on-claim` or `patient-billed`: what was billed is changed where it was billed. */
export function refuseBilledVisit(row: { billing_status: string }): void {
  if (row.billing_status === 'billed') {
    throw new Refusal('on-claim', 'This visit is on a claim. Correct the claim instead.');
  }
  if (row.billing_status === 'self-pay') {
    throw new Refusal(
      'patient-billed',
      'This visit was billed to the patient. Open it again first; what was paid waits for it.',
    );
  }
}
