import { type Claim, type StoredConfirmation, withConfirmations } from '@cleanclaim/billing/claims';
import type { OperationContext } from './operation.ts';

type Findings = Parameters<typeof withConfirmations>[0];

/**
 * The findings with what people of the practice have confirmed about the visit's claims: what was said of the claim to
 * one payer stands for the next one's, where the finding reads the same.
 */
export async function honourConfirmations(context: OperationContext, claim: Claim, findings: Findings) {
  if (!findings.some(({ severity, confirmable }) => severity === 'hold' && confirmable)) return [...findings];
  const rows = await context.tx
    .selectFrom('confirmed_finding as f')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'f.tenant_id').onRef('c.id', '=', 'f.claim_id'))
    .select(['f.id', 'f.edit_id', 'f.place', 'f.message', 'f.reason', 'f.confirmed_by', 'f.confirmed_at'])
    .where('f.tenant_id', '=', context.tenantId)
    .where('c.encounter_id', '=', claim.encounterId)
    .where('f.withdrawn_at', 'is', null)
    .orderBy('f.id')
    .execute();
  const stored = rows.map(
    (row): StoredConfirmation => ({
      id: row.id,
      editId: row.edit_id,
      where: row.place,
      message: row.message,
      reason: row.reason,
      by: row.confirmed_by,
      at: row.confirmed_at.toISOString(),
    }),
  );
  return withConfirmations(findings, stored);
}
