import type { OperationContext } from './operation.ts';

/**
 * Says of a payment that came on a card which part of it never reaches the bank: the fee of the card company, as deposits
 * explain it. The ledger keeps the whole payment.
 */
export async function explainCardFee(context: OperationContext, remittanceId: string, feeCents: number): Promise<void> {
  if (feeCents <= 0) return;
  const id = context.newId();
  await context.tx
    .insertInto('deposit_explanation')
    .values({
      ...{ tenant_id: context.tenantId, id, cents: feeCents, kind: 'card-fee', reason: 'Kept by the card company.' },
      ...{ payment_key: `remittance:${remittanceId}`, remittance_id: remittanceId },
      ...{ explained_at: context.now, explained_by: context.actor.name },
    })
    .execute();
  const detail = { kind: 'card-fee', cents: feeCents };
  context.audit({ action: 'create', subjectKind: 'deposit-explanation', subjectId: id, detail });
}
