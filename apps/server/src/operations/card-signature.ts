import { createHmac, timingSafeEqual } from 'node:crypto';

/** Seconds by which a signature may be old, or early by another clock. */
const SIGNATURE_SECONDS = 300;

/** Signs a message of a moment: `t=<unix seconds>,v1=<hex>`, HMAC-SHA256 over `<seconds>.<message>`. */
export function signMessage(secret: string, message: string, unixSeconds: number): string {
  const mac = createHmac('sha256', secret).update(`${unixSeconds}.${message}`).digest('hex');
  return `t=${unixSeconds},v1=${mac}`;
}

/** True when the message was signed with the secret within the last minutes. Several `v1` may stand, while a secret changes. */
export function isSigned(secret: string, message: string, signature: string, now: Date): boolean {
  const parts = signature.split(',').map((part) => part.trim().split('=', 2) as [string, string?]);
  const seconds = Number(parts.find(([key]) => key === 't')?.[1]);
  if (!Number.isSafeInteger(seconds) || Math.abs(now.getTime() / 1000 - seconds) > SIGNATURE_SECONDS) return false;
  const own = Buffer.from(signMessage(secret, message, seconds).split('v1=')[1] ?? '');
  return parts.some(([key, mac = '']) => {
    const given = Buffer.from(mac);
    return key === 'v1' && given.length === own.length && timingSafeEqual(given, own);
  });
}
