import type { z } from 'zod';
import { attachmentIdSchema } from '../contract/schemas/documents.ts';
import { lockAttachments } from './attachment-store.ts';
import { mayJoin } from './claim-documents.ts';
import { editClaim, saveFindings } from './claim-edits.ts';
import { lockClaim, moveClaim } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';

/** Takes back a document that has not gone out, and its number from a claim that has not either. */
export const removeAttachment = operation<z.infer<typeof attachmentIdSchema>, { removed: true }>({
  name: 'remove-attachment',
  summary: 'Removes a document that was attached and not sent.',
  roles: ['biller', 'coder', 'manager', 'admin'],
  input: attachmentIdSchema,
  async run(context, { attachmentId }) {
    const [attachment] = await lockAttachments(context, [attachmentId]);
    if (!attachment) throw new Refusal('not-found', 'There is no such document.');
    if (attachment.attachment_state !== 'draft')
      throw new Refusal('sent-already', 'The document has gone out: it stays on file.');
    const row = await lockClaim(context, attachment.claim_id);
    const papers = row.content.details?.attachments ?? [];
    const left = papers.filter(({ controlNumber }) => controlNumber !== attachment.control_number);
    if (left.length < papers.length) {
      if (!mayJoin(row)) throw new Refusal('claim-is-out', 'The claim that went out promises this document. Send it.');
      const { attachments: _, ...details } = row.content.details ?? {};
      const claim = { ...row.content, details: left.length > 0 ? { ...details, attachments: left } : details };
      const result = await saveFindings(context, claim, await editClaim(context, claim));
      await moveClaim(context, row, {
        event: result === 'clean' ? 'built-clean' : 'built-held',
        detail: `Document ${attachment.control_number} was taken back.`,
        set: { content: claim },
      });
    }
    await context.tx
      .deleteFrom('attachment')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', attachmentId)
      .execute();
    context.audit({ action: 'update', subjectKind: 'attachment', subjectId: attachmentId, patientId: row.patient_id });
    return { removed: true };
  },
});
