import type { Api, RefusalBody } from 'cleanclaim/contract/api';
import { ENDPOINTS, type EndpointName } from 'cleanclaim/contract/endpoints';
import { noteOwnRequest } from './activity.ts';

/** What the server refused, in its own words; `fields` holds messages by the path of the field. */
export class ApiError extends Error {
  readonly code: string;
  readonly status: number;
  readonly fields: Readonly<Record<string, string>>;
  constructor(status: number, body: RefusalBody) {
    super(body.message);
    this.status = status;
    this.code = body.code;
    this.fields = body.fields ?? {};
  }
}

/** Nothing answers: the server is down or the network is. What was typed is still there. */
const UNREACHABLE: RefusalBody = {
  code: 'unreachable',
  message: 'Cleanclaim does not answer. Nothing you typed is lost; try again in a moment.',
};

export interface CallOptions {
  signal?: AbortSignal;
  /** The page asks by itself: does not count as the person's own activity. */
  background?: boolean;
}

const lostSession = new Set<() => void>();
/** Calls `listener` when the server says that nobody is signed in any more. @returns the way to stop. */
export function onLostSession(listener: () => void): () => void {
  lostSession.add(listener);
  return () => lostSession.delete(listener);
}

const PRACTICE = 'practice';
/** Which practice this tab works for, when the person belongs to several; undefined takes the first. */
export function choosePractice(tenantId: string | undefined): void {
  if (tenantId === undefined) sessionStorage.removeItem(PRACTICE);
  else sessionStorage.setItem(PRACTICE, tenantId);
}
export function chosenPractice(): string | undefined {
  return sessionStorage.getItem(PRACTICE) ?? undefined;
}

/** Downloads and the stream of changes carry no headers: their address names the practice. */
export function withPractice(url: string): string {
  const practice = chosenPractice();
  return practice ? `${url}${url.includes('?') ? '&' : '?'}practice=${encodeURIComponent(practice)}` : url;
}

export function headersFor(options: CallOptions): Record<string, string> {
  const practice = chosenPractice();
  return {
    ...(practice ? { 'x-practice': practice } : {}),
    ...(options.background ? { 'x-background': '1' } : {}),
  };
}

/**
 * Sends JSON and reads JSON.
 * @throws ApiError for every refusal, and when nothing answers.
 */
export async function fetchJson<T>(method: string, url: string, body: unknown, options: CallOptions = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      credentials: 'same-origin',
      headers: { ...headersFor(options), ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(options.signal ? { signal: options.signal } : {}),
    });
  } catch (error) {
    if ((error as Error).name === 'AbortError') throw error;
    throw new ApiError(0, UNREACHABLE);
  }
  const answer = await response.json().catch(() => undefined);
  if (!options.background && response.status !== 401) noteOwnRequest();
  if (response.ok) return answer as T;
  if (response.status === 401) for (const listener of lostSession) listener();
  throw new ApiError(response.status, (answer as RefusalBody | undefined) ?? UNREACHABLE);
}

function asQuery(input: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) continue;
    query.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value));
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

/** Splits an input into the parts of the address and the rest. */
function place(url: string, input: Record<string, unknown>): { path: string; rest: Record<string, unknown> } {
  const rest = { ...input };
  const path = url.replace(/:(\w+)/g, (_all, name: string) => {
    const value = rest[name];
    delete rest[name];
    return encodeURIComponent(String(value));
  });
  return { path, rest };
}

/** Calls an endpoint of the contract. @throws ApiError */
export function call<N extends EndpointName>(
  name: N,
  input: Api[N]['input'],
  options: CallOptions = {},
): Promise<Api[N]['output']> {
  const { method, url } = ENDPOINTS[name];
  const { path, rest } = place(url, input as Record<string, unknown>);
  return method === 'GET'
    ? fetchJson('GET', path + asQuery(rest), undefined, options)
    : fetchJson('POST', path, rest, options);
}

/** The address of a list's export with the same question. */
export function exportUrl(list: string, request: Record<string, unknown>): string {
  return withPractice(`/api/lists/${list}/export${asQuery(request)}`);
}
