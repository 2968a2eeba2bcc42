import type { z } from 'zod';
import { confirmFindingSchema } from '../contract/schemas/confirmations.ts';
import { editClaim, saveFindings } from './claim-edits.ts';
import { addClaimEvents, type ClaimRow, lockClaim, moveClaim } from './claim-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

type Confirming = z.infer<typeof confirmFindingSchema>;

/** The finding on the claim as it stands now. */
async function findingToConfirm(context: OperationContext, row: ClaimRow, { editId, where, message }: Confirming) {
  const findings = await editClaim(context, row.content);
  const finding = findings.find((one) => one.editId === editId && one.where === where && one.message === message);
  if (!finding) {
    throw new Refusal('finding-changed', 'The claim no longer has this finding. Open it again and read what holds it.');
  }
  if (finding.severity !== 'hold') throw new Refusal('not-held', 'This finding does not hold the claim.');
  if (!finding.confirmable) {
    throw new Refusal('not-confirmable', 'This finding cannot be confirmed: fix the claim as it says.');
  }
  return finding;
}

/** Confirms one finding of a held claim; with the last of what holds it the claim is ready to go out. */
export const confirmFinding = operation<Confirming, { outcome: 'ready' | 'held' }>({
  name: 'confirm-finding',
  summary: 'Confirms with a reason that a claim goes out in spite of a finding that a person may know better than.',
  roles: ['biller', 'manager', 'admin'],
  input: confirmFindingSchema,
  async run(context, input) {
    const row = await lockClaim(context, input.claimId);
    await checkSeenVersion(context, { kind: 'claim', id: row.id, version: row.version }, input.version);
    if (row.claim_status !== 'held') throw new Refusal('not-held', 'The claim is not held: nothing is to confirm.');
    const finding = await findingToConfirm(context, row, input);
    const confirmation = {
      tenant_id: context.tenantId,
      id: context.newId(),
      claim_id: row.id,
      edit_id: finding.editId,
      place: finding.where,
      message: finding.message,
      reason: input.reason,
      confirmed_by: context.actor.name,
      confirmed_at: context.now,
    };
    await context.tx.insertInto('confirmed_finding').values(confirmation).execute();
    const result = await saveFindings(context, row.content, await editClaim(context, row.content));
    const detail = `Send anyway: ${finding.title}. ${context.actor.name} confirmed: ${input.reason}`;
    if (result === 'clean') await moveClaim(context, row, { event: 'built-clean', detail });
    else await addClaimEvents(context, [{ claimId: row.id, event: 'built-held', from: 'held', to: 'held', detail }]);
    context.audit({
      action: 'update',
      subjectKind: 'claim',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { confirmed: finding.editId },
    });
    return { outcome: result === 'clean' ? 'ready' : 'held' };
  },
});
