import { z } from 'zod';
import { type Delivered, deliverOver } from './deliver-submission.ts';
import { operation } from './operation.ts';

/** Puts out a file that is no claim; repeated, it changes nothing. What fails waits for `watch-submissions`. */
export const deliverFile = operation<{ outgoingFileId: string }, Delivered>({
  name: 'deliver-file',
  summary: 'Delivers a question to a payer over its connection.',
  roles: ['system'],
  input: z.object({ outgoingFileId: z.uuid() }),
  async run(context, { outgoingFileId }) {
    const file = await context.tx
      .selectFrom('outgoing_file')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', outgoingFileId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'send',
      subjectKind: 'outgoing-file',
      subjectId: file.id,
      detail: { interchange: file.interchange_control_number },
    });
    if (file.delivery === 'delivered') return { delivered: false };
    const waits = await deliverOver(context, file.connection_id, file);
    if (waits !== undefined) return { delivered: false, waits };
    await context.tx
      .updateTable('outgoing_file')
      .set({ delivery: 'delivered', delivered_at: context.now })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', file.id)
      .execute();
    return { delivered: true };
  },
});
