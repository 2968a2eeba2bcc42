import { z } from 'zod';
import { operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';

/** Larger files than this are refused before they are stored. */
export const FILE_SIZE_LIMIT_BYTES = 64 * 1024 * 1024;

export interface ReceivedFile {
  receivedFileId: string;
  /** True when the same bytes came before: nothing else happens. */
  alreadyReceived: boolean;
}

/** Takes in one file: the original first, then a job that reads it. The same bytes twice change nothing. */
export const receiveFile = operation<{ kind: 'chart' | 'x12'; fileName: string; bytes: Uint8Array }, ReceivedFile>({
  name: 'receive-file',
  summary: 'Stores a chart or an X12 answer byte for byte and queues its reading.',
  roles: ['system', 'front-desk', 'biller', 'payment-poster', 'manager', 'admin'],
  input: z.object({
    kind: z.enum(['chart', 'x12']),
    fileName: z.string().min(1).max(255),
    bytes: z.instanceof(Uint8Array),
  }),
  async run(context, { kind, fileName, bytes }) {
    if (bytes.length > FILE_SIZE_LIMIT_BYTES) {
      throw new Refusal(
        'file-too-large',
        `The file has ${bytes.length} bytes; the limit is ${FILE_SIZE_LIMIT_BYTES}. Split it and send the parts.`,
      );
    }
    const { tx, tenantId, now } = context;
    const sha256 = await storeOriginal(context, bytes);
    const id = context.newId();
    const inserted = await tx
      .insertInto('received_file')
      .values({ tenant_id: tenantId, id, sha256, kind, file_name: fileName, received_at: now, reading: 'waiting' })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'sha256', 'kind']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (!inserted) {
      const { id: earlier } = await tx
        .selectFrom('received_file')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('sha256', '=', sha256)
        .where('kind', '=', kind)
        .executeTakeFirstOrThrow();
      context.audit({ action: 'receive', subjectKind: 'received-file', subjectId: earlier, detail: { again: true } });
      return { receivedFileId: earlier, alreadyReceived: true };
    }
    const data = { tenantId, receivedFileId: id };
    context.enqueue(kind === 'chart' ? { queue: 'import-chart', data } : { queue: 'read-answer', data });
    context.audit({
      action: 'receive',
      subjectKind: 'received-file',
      subjectId: id,
      detail: { kind, bytes: bytes.length },
    });
    return { receivedFileId: id, alreadyReceived: false };
  },
});
