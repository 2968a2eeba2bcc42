import { z } from 'zod';
import { lockClaims, moveClaims } from './claim-store.ts';
import { operation } from './operation.ts';
import { loadOriginal } from './original-file.ts';

/**
 * Puts a stored interchange out through the transport. The row stays locked until the transport has it; repeated after
 * a crash, the transport recognizes the file by its name.
 */
export const deliverSubmission = operation<{ submissionId: string }, { delivered: boolean }>({
  name: 'deliver-submission',
  summary: 'Delivers a written interchange to the clearinghouse or payer.',
  roles: ['system'],
  input: z.object({ submissionId: z.uuid() }),
  async run(context, { submissionId }) {
    const { tx, tenantId, now } = context;
    const submission = await tx
      .selectFrom('submission')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('id', '=', submissionId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'send',
      subjectKind: 'submission',
      subjectId: submissionId,
      detail: { interchange: submission.interchange_control_number },
    });
    if (submission.delivery === 'delivered') return { delivered: false };
    await context.transport.deliver(submission.file_name, await loadOriginal(context, submission.file_sha256));
    await tx
      .updateTable('submission')
      .set({ delivery: 'delivered', delivered_at: now })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', submissionId)
      .execute();
    const members = await tx
      .selectFrom('submission_claim')
      .select('claim_id')
      .where('tenant_id', '=', tenantId)
      .where('submission_id', '=', submissionId)
      .execute();
    const claims = await lockClaims(
      context,
      members.map((member) => member.claim_id),
    );
    const move = { event: 'delivered' as const, detail: `Delivered as ${submission.file_name}` };
    await moveClaims(
      context,
      claims.map((claim) => ({ claim, move })),
    );
    return { delivered: true };
  },
});
