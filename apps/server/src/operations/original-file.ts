import { createHash } from 'node:crypto';
import type { OperationContext } from './operation.ts';

export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a file byte for byte under the hash of its content; the same content twice is one file. */
export async function storeOriginal(context: OperationContext, bytes: Uint8Array): Promise<string> {
  const sha256 = sha256Of(bytes);
  await context.tx
    .insertInto('original_file')
    .values({
      tenant_id: context.tenantId,
      sha256,
      byte_size: bytes.length,
      content: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      stored_at: context.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return sha256;
}

export async function loadOriginal(context: OperationContext, sha256: string): Promise<Uint8Array> {
  const row = await context.tx
    .selectFrom('original_file')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  return row.content;
}
