import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

/** An answer that waits at the API. */
export interface WaitingAnswer {
  id: string;
  name: string;
  content: string;
}

/** A clearinghouse's HTTPS API on loopback, with what it was sent and faults to order. */
export interface ClaimsApi {
  url: string;
  /** Files by their idempotency key: a repeated key is one file. */
  received: Map<string, { body: Buffer; contentType: string; times: number }>;
  answers: WaitingAnswer[];
  tokens: number;
  requests: string[];
  /** Statuses for the next requests beside the token, with headers; taken one by one. */
  faults: { status: number; headers?: Record<string, string> }[];
  /** Seconds that a token lives. */
  tokenSeconds: number;
  /** Milliseconds until each answer. */
  delayMs: number;
  close(): Promise<void>;
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): undefined {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(status === 204 ? undefined : JSON.stringify(body));
}

function takeFile(api: ClaimsApi, request: IncomingMessage, body: Buffer): void {
  const key = String(request.headers['idempotency-key'] ?? '');
  const before = api.received.get(key);
  const contentType = String(request.headers['content-type'] ?? '');
  api.received.set(key, { body, contentType, times: (before?.times ?? 0) + 1 });
}

/** Starts the API: client `practice` with secret `s3cret:%` gets tokens; everything else wants the latest one. */
export async function startClaimsApi(): Promise<ClaimsApi> {
  let token = '';
  const server = createServer((request, response) => {
    void answer(request, response);
  });
  const api: ClaimsApi = {
    url: '',
    received: new Map(),
    answers: [],
    tokens: 0,
    requests: [],
    faults: [],
    tokenSeconds: 3600,
    delayMs: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };

  function grant(request: IncomingMessage, response: ServerResponse, body: Buffer): undefined {
    const wanted = `Basic ${Buffer.from('practice:s3cret%3A%25').toString('base64')}`;
    const form = new URLSearchParams(body.toString());
    if (request.headers.authorization !== wanted || form.get('grant_type') !== 'client_credentials')
      return send(response, 401, { error: 'invalid_client' });
    api.tokens += 1;
    token = `token-${api.tokens}`;
    send(response, 200, { access_token: token, token_type: 'Bearer', expires_in: api.tokenSeconds });
  }

  function route(request: IncomingMessage, response: ServerResponse, body: Buffer): undefined {
    const { pathname } = new URL(request.url ?? '/', api.url);
    if (request.headers.authorization !== `Bearer ${token}`) return send(response, 401, { error: 'invalid_token' });
    const fault = api.faults.shift();
    if (fault) {
      // A fault after the file was taken: the worst moment for a repeated delivery.
      if (fault.status === 500 && request.method === 'POST') takeFile(api, request, body);
      return send(response, fault.status, { error: 'ordered' }, fault.headers);
    }
    if (request.method === 'POST' && pathname === '/v1/claims') {
      takeFile(api, request, body);
      return send(response, 201, { id: 'F1' });
    }
    if (pathname === '/v1/answers')
      return send(response, 200, { data: { items: api.answers.map(({ id, name }) => ({ id, name })) } });
    const id = pathname.split('/')[3];
    const found = api.answers.find((one) => one.id === id);
    if (!found) return send(response, 404, { error: 'gone' });
    if (request.method === 'DELETE') {
      api.answers = api.answers.filter((one) => one !== found);
      return send(response, 204, undefined);
    }
    send(response, 200, { content: Buffer.from(found.content).toString('base64') });
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    api.requests.push(`${request.method} ${request.url}`);
    if (api.delayMs > 0) await new Promise((resolve) => setTimeout(resolve, api.delayMs));
    if (request.url === '/token') grant(request, response, body);
    else route(request, response, body);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  api.url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return api;
}
