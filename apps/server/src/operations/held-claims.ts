import type { AuthorizationRow } from './authorization-store.ts';
import { claimWithAuthorization } from './claim-authorizations.ts';
import { editClaim, saveFindings } from './claim-edits.ts';
import { lockClaims, moveClaim } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

/**
 * Puts a new approval onto the patient's claims that are held in the practice for the same payer and have no number, where
 * it is the only one that fits; each is checked again.
 */
export async function useAuthorization(
  context: OperationContext,
  { patient_id: patientId, payer_id: payerId }: Pick<AuthorizationRow, 'patient_id' | 'payer_id'>,
): Promise<void> {
  const held = await context.tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .where('payer_id', '=', payerId)
    .where('claim_status', '=', 'held')
    .execute();
  for (const row of await lockClaims(
    context,
    held.map(({ id }) => id),
  )) {
    const { claim, reason } = await claimWithAuthorization(context, row.content);
    if (reason === undefined) continue;
    const result = await saveFindings(context, claim, await editClaim(context, claim));
    await moveClaim(context, row, {
      event: result === 'clean' ? 'built-clean' : 'built-held',
      detail: reason,
      set: { content: claim },
    });
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: row.id, patientId });
  }
}
