import { inject } from 'vitest';
import { askAs, sendClaimsAs, uploadAs } from './account.ts';

/** Asks the server of the stage as the practice's administrator. */
export function ask<T>(path: string, body?: unknown): Promise<T> {
  const { url, people } = inject('stage');
  return askAs<T>(url, people.admin, path, body);
}

/** Takes a file in, as the practice's administrator. */
export function upload(kind: 'chart' | 'x12', fileName: string, body: string | Uint8Array<ArrayBuffer>): Promise<void> {
  const { url, people } = inject('stage');
  return uploadAs(url, people.admin, fileName, body, kind);
}

/** Sends claims, as the practice's administrator; see `sendClaimsAs`. */
export function sendClaims(claimIds: readonly string[]): Promise<void> {
  const { url, people } = inject('stage');
  return sendClaimsAs(url, people.admin, claimIds);
}

/** What jobs and the practice payer bring, once it is there; they take at most a minute. */
export async function once<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const found = await find();
    if (found !== undefined) return found;
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  throw new Error(`${what} did not come`);
}
