import type { OperationContext } from './operation.ts';

/**
 * The member of a household whose balance a payment for all of them goes to: who owes the most; whoever gave this receipt
 * before stays its payer.
 */
export async function owingMember(
  context: OperationContext,
  leadId: string,
  ids: string[],
  receiptNumber: string,
): Promise<string> {
  const earlier = await context.tx
    .selectFrom('patient_payment')
    .select('patient_id')
    .where('tenant_id', '=', context.tenantId)
    .where('receipt_number', '=', receiptNumber)
    .where('patient_id', 'in', ids)
    .executeTakeFirst();
  if (earlier) return earlier.patient_id;
  const owing = await context.tx
    .selectFrom('journal_line')
    .select(['patient_id', (of) => of.fn.sum<string>('cents').as('owed')])
    .where('tenant_id', '=', context.tenantId)
    .where('account', '=', 'patient-ar')
    .where('patient_id', 'in', ids)
    .groupBy('patient_id')
    .orderBy('owed', 'desc')
    .executeTakeFirst();
  return owing?.patient_id ?? leadId;
}
