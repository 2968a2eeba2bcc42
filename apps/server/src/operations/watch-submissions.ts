import { z } from 'zod';
import { operation } from './operation.ts';
import { watchSilence } from './silent-batches.ts';

/** Sends what still waits once its connection is to be tried again, and makes silence of the other side work. */
export const watchSubmissions = operation<Record<string, never>, { retried: number; silent: number }>({
  name: 'watch-submissions',
  summary: 'Tries waiting files again and calls up batches that got no answer in hours.',
  roles: ['system'],
  input: z.object({}).strict(),
  async run(context) {
    const { tx, tenantId, now } = context;
    const connections = await tx
      .selectFrom('connection')
      .select(['id', 'is_usual'])
      .where('tenant_id', '=', tenantId)
      .where('connection_state', '=', 'active')
      .where((eb) => eb.or([eb('next_try_at', 'is', null), eb('next_try_at', '<=', now)]))
      .execute();
    const ready = new Set<string | null>(connections.map(({ id }) => id));
    if (connections.some((row) => row.is_usual)) ready.add(null);
    // A file that was queued just now is on its way already.
    const before = new Date(now.getTime() - 60_000);
    const submissions = await tx
      .selectFrom('submission')
      .select(['id', 'connection_id'])
      .where('tenant_id', '=', tenantId)
      .where('delivery', '=', 'waiting')
      .where('medium', '=', 'electronic')
      .where('created_at', '<', before)
      .orderBy('created_at')
      .execute();
    const files = await tx
      .selectFrom('outgoing_file')
      .select(['id', 'connection_id'])
      .where('tenant_id', '=', tenantId)
      .where('delivery', '=', 'waiting')
      .where('created_at', '<', before)
      .orderBy('created_at')
      .execute();
    const [claims, questions] = [submissions, files].map((rows) => rows.filter((row) => ready.has(row.connection_id)));
    for (const { id } of claims ?? [])
      context.enqueue({ queue: 'deliver-submission', data: { tenantId, submissionId: id } });
    for (const { id } of questions ?? [])
      context.enqueue({ queue: 'deliver-file', data: { tenantId, outgoingFileId: id } });
    const silent = await watchSilence(context);
    const retried = (claims?.length ?? 0) + (questions?.length ?? 0);
    context.audit({ action: 'read', subjectKind: 'submissions', subjectId: tenantId, detail: { retried, silent } });
    return { retried, silent };
  },
});
