import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The installation's key for secrets of connections, 32 bytes, from the purpose-bound key of its data folder. */
function keyBytes(key: string): Buffer {
  return createHash('sha256').update(key).digest();
}

/**
 * Seals a secret with AES-256-GCM under a fresh nonce.
 * @param place tenant and connection: sealed bytes that are moved to another row do not open there.
 * @returns nonce, tag and ciphertext, in this order.
 */
export function seal(text: string, key: string, place: string): Buffer {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', keyBytes(key), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** Opens what `seal` made; undefined when key or place is another, or a byte was changed. */
export function unseal(sealed: Uint8Array, key: string, place: string): string | undefined {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) return undefined;
  const bytes = Buffer.from(sealed);
  const opener = createDecipheriv('aes-256-gcm', keyBytes(key), bytes.subarray(0, NONCE_BYTES));
  opener.setAAD(Buffer.from(place)).setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
  try {
    return opener.update(bytes.subarray(NONCE_BYTES + TAG_BYTES), undefined, 'utf8') + opener.final('utf8');
  } catch {
    return undefined;
  }
}
