import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionSecret, HttpsSettings } from './connection.ts';
import { asFailure, TransportFailure } from './transport.ts';

const TIMEOUT_MS = 30_000;
const MAX_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** A longer wait that the other side asks for is left to the next round. */
const LONGEST_PAUSE_MS = 30_000;
const MAX_REDIRECTS = 3;
/** A token is renewed so long before it ends. */
const TOKEN_MARGIN_MS = 30_000;

/** Access tokens by connection and credentials; they live in memory only. */
export type TokenCache = Map<string, { token: string; until: number }>;

/** What stands in a request. */
export type RequestBody = string | Uint8Array<ArrayBuffer> | FormData | URLSearchParams;

/** One call; `body` is made anew for each try. */
export interface Call {
  method: string;
  url: string;
  headers?: Record<string, string>;
  body?: () => RequestBody;
  /** Tried once, and whatever status comes back is handed over: for callers that keep each answer and try again themselves. */
  once?: boolean;
}

/** Waits and limits, which tests make short. */
export interface Patience {
  timeoutMs: number;
  firstPauseMs: number;
  now(): number;
}
export const PATIENCE: Patience = { timeoutMs: TIMEOUT_MS, firstPauseMs: FIRST_PAUSE_MS, now: Date.now };

const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

function allowedUrl(address: string | URL, origin?: string): URL {
  const url = new URL(address);
  const isSafe = url.protocol === 'https:' || (url.protocol === 'http:' && LOOPBACK.has(url.hostname));
  if (!isSafe) throw new TransportFailure('The address is not https. Enter an https address.');
  if (origin !== undefined && url.origin !== origin) {
    throw new TransportFailure(
      `The other side sends us on to another address (${url.host}). Nothing was sent there. Ask for the right address and enter it.`,
    );
  }
  return url;
}

/** What broke on the way, before the other side had its say or in the middle of it. */
export function networkFailure(error: unknown): TransportFailure {
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return new TransportFailure('The other side did not answer in time. It is tried again.', { cause: error });
  return asFailure((error as { cause?: unknown }).cause ?? error);
}

/** Follows redirects within one origin; 301 to 303 of a POST would lose the file and are refused. */
async function fetchOnce(call: Call, patience: Patience): Promise<Response> {
  let url = allowedUrl(call.url);
  for (let hops = 0; ; hops++) {
    let response: Response;
    try {
      response = await fetch(url, {
        method: call.method,
        headers: call.headers ?? {},
        redirect: 'manual',
        signal: AbortSignal.timeout(patience.timeoutMs),
        ...(call.body ? { body: call.body() } : {}),
      });
    } catch (error) {
      throw networkFailure(error);
    }
    const onward = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || onward === null) return response;
    await response.body?.cancel();
    url = allowedUrl(new URL(onward, url), url.origin);
    if (hops === MAX_REDIRECTS || (call.method !== 'GET' && ![307, 308].includes(response.status)))
      throw new TransportFailure(
        'The other side sends us on in a way that would lose the file. Ask for the right address.',
      );
  }
}

/** Milliseconds that the other side asks to wait (RFC 9110, 10.2.3: seconds or a date); undefined when it does not say. */
function retryAfterMs(response: Response, now: number): number | undefined {
  const said = response.headers.get('retry-after');
  if (said === null) return undefined;
  const ms = /^\d+$/.test(said.trim()) ? Number(said) * 1000 : Date.parse(said) - now;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

const isPassing = (status: number) => status === 429 || status >= 500;

/** What a status other than 2xx means, with what to do. */
export function statusFailure(status: number): TransportFailure {
  if (status === 401 || status === 403)
    return new TransportFailure(`The other side refuses us (HTTP ${status}). Check client id, secret and scope.`);
  if (status === 404)
    return new TransportFailure('The other side has no such address (HTTP 404). Check the paths of this connection.');
  if (status === 413) return new TransportFailure('The file is too large for the other side (HTTP 413).');
  if (status === 429) return new TransportFailure('The other side asks to slow down (HTTP 429). It is tried again.');
  if (status >= 500) return new TransportFailure(`The other side has a fault (HTTP ${status}). It is tried again.`);
  return new TransportFailure(
    `The other side does not take it (HTTP ${status}). Check the settings of this connection.`,
  );
}

/**
 * Calls until there is an answer that another try would not change: 429, 5xx and a broken line are tried again with
 * growing pauses, or when the other side says so.
 * @throws TransportFailure
 */
async function callPatiently(call: Call, patience: Patience): Promise<Response> {
  for (let tries = 1; ; tries++) {
    let wait = patience.firstPauseMs * 2 ** (tries - 1);
    try {
      const response = await fetchOnce(call, patience);
      if (call.once || !isPassing(response.status)) return response;
      await response.body?.cancel();
      wait = retryAfterMs(response, patience.now()) ?? wait;
      if (tries === MAX_TRIES || wait > LONGEST_PAUSE_MS) throw statusFailure(response.status);
    } catch (error) {
      const isBroken = error instanceof TransportFailure && error.cause !== undefined;
      if (!isBroken || call.once || tries === MAX_TRIES) throw error;
    }
    await pause(wait);
  }
}

/** Where and as whom to sign in. */
export type SignInSettings = Pick<HttpsSettings, 'tokenUrl' | 'clientId' | 'scope'>;

/** A call without a sign-in. */
export const plainCall = (call: Call, patience: Patience): Promise<Response> => callPatiently(call, patience);

/** OAuth 2 client credentials (RFC 6749, 4.4): id and secret as HTTP basic, percent-encoded first. */
async function fetchToken(settings: SignInSettings, secret: ConnectionSecret, patience: Patience) {
  const basic = [settings.clientId, secret.clientSecret ?? ''].map(encodeURIComponent).join(':');
  const response = await callPatiently(
    {
      method: 'POST',
      url: settings.tokenUrl,
      headers: {
        authorization: `Basic ${Buffer.from(basic).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
        accept: 'application/json',
      },
      body: () =>
        new URLSearchParams({ grant_type: 'client_credentials', ...(settings.scope ? { scope: settings.scope } : {}) }),
    },
    patience,
  );
  if (!response.ok) {
    await response.body?.cancel();
    throw response.status === 400 || response.status === 401
      ? new TransportFailure('The other side refuses the sign-in. Check client id, client secret and scope.')
      : statusFailure(response.status);
  }
  const body = (await readJson(response)) as { access_token?: unknown; expires_in?: unknown };
  if (typeof body.access_token !== 'string')
    throw new TransportFailure('The sign-in address answered without a token. Check the token address.');
  const seconds = Number(body.expires_in ?? 300);
  return { token: body.access_token, until: patience.now() + (Number.isFinite(seconds) ? seconds : 300) * 1000 };
}

/** @throws TransportFailure when the answer is no JSON. */
export async function readJson(response: Response): Promise<unknown> {
  try {
    return JSON.parse(await response.text());
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw new TransportFailure('The other side answered with something other than JSON. Check the addresses.');
    }
    throw networkFailure(error);
  }
}

/**
 * Calls of one connection, signed in. The token is kept until it ends; a 401 gets one new token.
 * @param id of the connection, for the cache of tokens.
 */
export function signedCalls(
  settings: SignInSettings,
  secret: ConnectionSecret,
  { tokens, id, patience }: { tokens: TokenCache; id: string; patience: Patience },
) {
  const who = `${id}/${settings.tokenUrl}/${settings.clientId}/${secret.clientSecret ?? ''}/${settings.scope ?? ''}`;
  const key = createHash('sha256').update(who).digest('hex');
  const token = async () => {
    const kept = tokens.get(key);
    if (kept && kept.until - TOKEN_MARGIN_MS > patience.now()) return kept.token;
    const fresh = await fetchToken(settings, secret, patience);
    tokens.set(key, fresh);
    return fresh.token;
  };
  const callOnce = async (call: Call) =>
    callPatiently({ ...call, headers: { ...call.headers, authorization: `Bearer ${await token()}` } }, patience);
  /** @param accepted statuses besides 2xx that are an answer too. */
  return async (call: Call, accepted: readonly number[] = []): Promise<Response> => {
    let response = await callOnce(call);
    if (response.status === 401) {
      await response.body?.cancel();
      tokens.delete(key);
      response = await callOnce(call);
    }
    if (response.ok || call.once || accepted.includes(response.status)) return response;
    await response.body?.cancel();
    throw statusFailure(response.status);
  };
}
