import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { join } from 'node:path';

/** Bounds of a download. */
export interface DownloadLimits {
  /** Longest wait (milliseconds) for an answer and between two pieces of it. */
  waitMs: number;
  maxBytes: number;
  /** How often a broken connection is taken up again. */
  attempts: number;
}

const LIMITS: DownloadLimits = { waitMs: 30_000, maxBytes: 1 << 30, attempts: 3 };
const MOST_REDIRECTS = 5;

export type Download = { ok: true; bytes: Uint8Array } | { ok: false; place: string; message: string };

/** Told now and then: bytes there and, where the server says it, bytes in all. */
export type ByteProgress = (done: number, total: number | undefined) => void;

interface Started {
  path: string;
  /** ETag or Last-Modified of what is in it; without one it is not continued. */
  validator: string | undefined;
  size: number;
}

/**
 * Downloads over http or https. What came before a connection broke is kept in `dir` and continued (Range, If-Range), in
 * the same call and by a later one; a finished download leaves nothing behind. Redirects are followed within the scheme.
 */
export async function download(
  address: URL,
  dir: string,
  limits: Partial<DownloadLimits> = {},
  onBytes: ByteProgress = () => undefined,
): Promise<Download> {
  const bounds = { ...LIMITS, ...limits };
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  const path = join(dir, createHash('sha256').update(address.href).digest('hex').slice(0, 24));
  let fault = refused('file', 'It could not be downloaded.');
  for (let attempt = 0; attempt < bounds.attempts; attempt += 1) {
    const before = partialAt(path).size;
    const result = await once(address, path, bounds, onBytes);
    if (result === 'done') {
      const bytes = readFileSync(path);
      forget(path);
      return { ok: true, bytes };
    }
    fault = result.fault;
    if (result.final) break;
    // A server that sends more each time is worth another try.
    if (partialAt(path).size > before) attempt = Math.min(attempt, 0);
  }
  return fault;
}

type Fault = Extract<Download, { ok: false }>;
type Once = 'done' | { fault: Fault; final: boolean };

function refused(place: string, message: string): Fault {
  return { ok: false, place, message };
}

function partialAt(path: string): Started {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  let validator: string | undefined;
  try {
    validator = readFileSync(`${path}.validator`, 'utf8') || undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  return { path, validator, size: validator === undefined ? 0 : size };
}

function forget(path: string): void {
  rmSync(path, { force: true });
  rmSync(`${path}.validator`, { force: true });
}

async function once(address: URL, path: string, limits: DownloadLimits, onBytes: ByteProgress): Promise<Once> {
  const partial = partialAt(path);
  const range: Record<string, string> =
    partial.size > 0 && partial.validator !== undefined
      ? { range: `bytes=${partial.size}-`, 'if-range': partial.validator }
      : {};
  let response: IncomingMessage | Fault;
  try {
    response = await answerOf(address, range, limits.waitMs);
  } catch (error) {
    return { fault: refused(`byte ${partial.size + 1}`, broken(error)), final: false };
  }
  if ('ok' in response) return { fault: response, final: true };
  const status = response.statusCode ?? 0;
  const start = status === 206 ? startOf(response) : 0;
  if (status === 416 || (status === 206 && start !== partial.size)) {
    response.destroy();
    forget(path);
    return { fault: refused('file', 'The server changed the file while it was downloaded.'), final: false };
  }
  if (status !== 200 && status !== 206) {
    response.destroy();
    return { fault: refused('address', statusMessage(status)), final: status < 500 };
  }
  const validator = response.headers.etag?.startsWith('W/') ? undefined : response.headers.etag;
  writeFileSync(`${path}.validator`, validator ?? response.headers['last-modified'] ?? '');
  return save(response, path, start, limits, onBytes);
}

function startOf(response: IncomingMessage): number {
  return Number(/^bytes (\d+)-/.exec(response.headers['content-range'] ?? '')?.[1] ?? -1);
}

function statusMessage(status: number): string {
  if (status === 404 || status === 410) return `There is no such file (HTTP ${status}). Check the address.`;
  if (status === 401 || status === 403)
    return `The server does not give it out (HTTP ${status}). Download it by hand and install the file.`;
  return `The server answered with HTTP ${status}. Try again later.`;
}

function broken(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  return `The connection broke (${code}). Run the same command again: it goes on here.`;
}

/** Writes the answer behind what is there. */
async function save(
  response: IncomingMessage,
  path: string,
  start: number,
  limits: DownloadLimits,
  onBytes: ByteProgress,
): Promise<Once> {
  const length = Number(response.headers['content-length'] ?? Number.NaN);
  const total = Number.isNaN(length) ? undefined : start + length;
  const tooLarge = refused(
    'file',
    `It has more than ${Math.round(limits.maxBytes / 1e6)} MB. No official code file does.`,
  );
  const file = await open(path, start > 0 ? 'a' : 'w', 0o600);
  let size = start;
  try {
    if ((total ?? 0) > limits.maxBytes) return { fault: tooLarge, final: true };
    for await (const chunk of response) {
      size += chunk.length;
      if (size > limits.maxBytes) return { fault: tooLarge, final: true };
      await file.appendFile(chunk);
      onBytes(size, total);
    }
  } catch (error) {
    return { fault: refused(`byte ${size + 1}`, broken(error)), final: false };
  } finally {
    response.destroy();
    await file.close();
    if (size > limits.maxBytes || (total ?? 0) > limits.maxBytes) forget(path);
  }
  if (total !== undefined && size !== total) {
    return { fault: refused(`byte ${size + 1}`, broken(new Error('it ended early'))), final: false };
  }
  return 'done';
}

/** The first answer that is no redirect. Throws when the connection fails or stalls. */
async function answerOf(
  address: URL,
  headers: Record<string, string>,
  waitMs: number,
): Promise<IncomingMessage | Fault> {
  let at = address;
  for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects += 1) {
    const response = await request(at, headers, waitMs);
    const target = response.headers.location;
    if (target === undefined || ![301, 302, 303, 307, 308].includes(response.statusCode ?? 0)) return response;
    response.destroy();
    const next = URL.parse(target, at.href);
    if (next?.protocol !== address.protocol) {
      return refused(
        'address',
        `It leads to another kind of address (${next?.protocol ?? target.slice(0, 40)}). Give that address itself.`,
      );
    }
    at = next;
  }
  return refused('address', 'It leads from one address to another without end.');
}

function request(address: URL, headers: Record<string, string>, waitMs: number): Promise<IncomingMessage> {
  const get = address.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const sent = get(
      address,
      { headers: { ...headers, 'accept-encoding': 'identity', 'user-agent': 'cleanclaim' }, agent: false },
      resolve,
    );
    sent.setTimeout(waitMs, () => sent.destroy(new Error(`nothing came for ${waitMs / 1000} seconds`)));
    sent.on('error', reject);
  });
}
