import { createHash } from 'node:crypto';
import { sql } from 'kysely';
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

/** A stored file comes in pieces: as a whole it would stand in memory three times on its way. */
const PIECE_BYTES = 4 << 20;

export async function loadOriginal(context: OperationContext, sha256: string): Promise<Uint8Array> {
  const { byte_size } = await context.tx
    .selectFrom('original_file')
    .select(sql<number>`octet_length(content)`.as('byte_size'))
    .where('tenant_id', '=', context.tenantId)
    .where('sha256', '=', sha256)
    .executeTakeFirstOrThrow();
  const bytes = new Uint8Array(byte_size);
  for (let at = 0; at < byte_size; at += PIECE_BYTES) {
    const { piece } = await context.tx
      .selectFrom('original_file')
      .select(sql<Buffer>`substring(content from ${at + 1}::int for ${PIECE_BYTES}::int)`.as('piece'))
      .where('tenant_id', '=', context.tenantId)
      .where('sha256', '=', sha256)
      .executeTakeFirstOrThrow();
    bytes.set(piece, at);
  }
  return bytes;
}
