import type { z } from 'zod';
import { withdrawConfirmationSchema } from '../contract/schemas/confirmations.ts';
import { editClaim, saveFindings } from './claim-edits.ts';
import { addClaimEvents, lockClaim, moveClaim } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';

/** Takes a confirmation back while the claim is in the house: what was confirmed holds it again. */
export const withdrawConfirmation = operation<
  z.infer<typeof withdrawConfirmationSchema>,
  { outcome: 'ready' | 'held' }
>({
  name: 'withdraw-confirmation',
  summary: 'Takes back that a claim goes out in spite of a finding, before it is sent.',
  roles: ['biller', 'manager', 'admin'],
  input: withdrawConfirmationSchema,
  async run(context, { claimId, confirmationId }) {
    const row = await lockClaim(context, claimId);
    if (row.claim_status !== 'held' && row.claim_status !== 'ready') {
      throw new Refusal('not-open', 'The claim has gone out: what was confirmed stands with it.');
    }
    const taken = await context.tx
      .updateTable('confirmed_finding as f')
      .set({ withdrawn_by: context.actor.name, withdrawn_at: context.now })
      .where('f.tenant_id', '=', context.tenantId)
      .where('f.id', '=', confirmationId)
      .where('f.withdrawn_at', 'is', null)
      .where('f.claim_id', 'in', (q) =>
        q
          .selectFrom('claim')
          .select('id')
          .where('tenant_id', '=', context.tenantId)
          .where('encounter_id', '=', row.encounter_id),
      )
      .returning('f.edit_id')
      .executeTakeFirst();
    if (!taken) throw new Refusal('not-found', 'There is no such confirmation.');
    const result = await saveFindings(context, row.content, await editClaim(context, row.content));
    const detail = `${context.actor.name} took back that the claim goes out anyway.`;
    if (result === 'held' && row.claim_status === 'ready') {
      await moveClaim(context, row, { event: 'built-held', detail });
    } else {
      const { claim_status: status } = row;
      await addClaimEvents(context, [{ claimId, event: 'built-held', from: status, to: status, detail }]);
    }
    context.audit({
      action: 'update',
      subjectKind: 'claim',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { withdrawn: taken.edit_id },
    });
    return { outcome: result === 'held' ? 'held' : 'ready' };
  },
});
