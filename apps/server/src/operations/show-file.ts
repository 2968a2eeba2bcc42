import { sql } from 'kysely';
import { z } from 'zod';
import type { FileView } from '../contract/views.ts';
import { encountersOfFile } from './encounter-rows.ts';
import { fileResult } from './file-result.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

async function loadFile(context: OperationContext, receivedFileId: string) {
  const row = await context.tx
    .selectFrom('received_file as f')
    .innerJoin('original_file as o', (join) =>
      join.onRef('o.tenant_id', '=', 'f.tenant_id').onRef('o.sha256', '=', 'f.sha256'),
    )
    .selectAll('f')
    .select('o.byte_size')
    .where('f.tenant_id', '=', context.tenantId)
    .where('f.id', '=', receivedFileId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such file.');
  return row;
}

/** What an answer led to: the payments in it, and the submissions that it answers. */
async function ledTo({ tx, tenantId }: OperationContext, receivedFileId: string) {
  const { rows } = await sql<{ remittanceIds: string[]; submissionIds: string[] }>`
    select array(select r.id from remittance r
                  where r.tenant_id = ${tenantId} and r.received_file_id = ${receivedFileId}
                  order by r.payment_index, r.id) as "remittanceIds",
           array(select distinct a.submission_id from acknowledgment a
                  where a.tenant_id = ${tenantId} and a.received_file_id = ${receivedFileId}
                    and a.submission_id is not null
                  order by a.submission_id) as "submissionIds"`.execute(tx);
  return rows[0] ?? { remittanceIds: [], submissionIds: [] };
}

/** One received file: what was read, what was refused and where, and what came of it. */
export const showFile = operation<{ receivedFileId: string }, FileView>({
  name: 'show-file',
  summary: 'Shows a received file with its faults and with the visits, payments and submissions it led to.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ receivedFileId: z.uuid() }),
  async run(context, { receivedFileId }) {
    const row = await loadFile(context, receivedFileId);
    const encounters = await encountersOfFile(context, row.id);
    context.audit({ action: 'read', subjectKind: 'received-file', subjectId: row.id });
    for (const { id, patientId } of encounters)
      context.audit({ action: 'read', subjectKind: 'encounter', subjectId: id, patientId });
    return {
      id: row.id,
      sha256: row.sha256,
      fileName: row.file_name,
      kind: row.kind,
      reading: row.reading,
      receivedAt: row.received_at.toISOString(),
      result: fileResult(row),
      faultCount: row.faults.length,
      byteSize: row.byte_size,
      faults: row.faults,
      summary: row.summary,
      encounters,
      ...(await ledTo(context, row.id)),
    };
  },
});
