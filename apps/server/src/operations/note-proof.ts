import type { z } from 'zod';
import { noteProofSchema } from '../contract/schemas/documents.ts';
import { lockAttachments } from './attachment-store.ts';
import { addClaimEvents, lockClaim } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Notes what shows that a document came: the trail of fax, mail and portal. */
export const noteProof = operation<z.infer<typeof noteProofSchema>, { version: number }>({
  name: 'note-proof',
  summary: 'Notes the fax confirmation, certified letter or receipt that shows that a document came.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: noteProofSchema,
  async run(context, { attachmentId, version, proof, proofDate }) {
    const [row] = await lockAttachments(context, [attachmentId]);
    if (!row) throw new Refusal('not-found', 'There is no such document.');
    await checkSeenVersion(context, { kind: 'attachment', id: row.id, version: row.version }, version);
    if (row.attachment_state === 'draft')
      throw new Refusal('not-sent', 'The document has not gone out yet. Send it first.');
    if (row.sent_date && proofDate < row.sent_date)
      throw new Refusal('too-early', 'It cannot have come before it was sent.', { proofDate: 'After it was sent.' });
    const claim = await lockClaim(context, row.claim_id);
    const saved = await context.tx
      .updateTable('attachment')
      .set({ attachment_state: 'received', proof, proof_date: proofDate })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    await addClaimEvents(context, [
      {
        claimId: claim.id,
        event: 'documents-received',
        from: claim.claim_status,
        to: claim.claim_status,
        detail: `Document ${row.control_number} came: ${proof}.`,
      },
    ]);
    context.audit({ action: 'update', subjectKind: 'attachment', subjectId: row.id, patientId: claim.patient_id });
    return { version: saved.version };
  },
});
