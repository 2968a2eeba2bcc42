import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { httpsSettingsSchema } from '../contract/schemas/connections.ts';
import { type ClaimsApi, startClaimsApi } from '../testing/claims-api.ts';
import { httpsTransport, type TokenCache } from './https.ts';

let api: ClaimsApi;
let tokens: TokenCache;
let now: number;
beforeEach(async () => {
  api = await startClaimsApi();
  tokens = new Map();
  now = 1_000_000;
});
afterEach(() => api.close());

interface Wanted {
  body?: 'raw' | 'multipart' | 'json-base64';
  clientSecret?: string;
  timeoutMs?: number;
  baseUrl?: string;
}

function transport({
  body = 'raw',
  clientSecret = 's3cret:%',
  timeoutMs = 5000,
  baseUrl = `${api.url}/v1`,
}: Wanted = {}) {
  const settings = httpsSettingsSchema.parse({
    kind: 'https',
    baseUrl,
    tokenUrl: `${api.url}/token`,
    clientId: 'practice',
    mapping: {
      send: { path: '/claims', body, nameField: 'fileName' },
      list: { path: '/answers', items: 'data.items' },
      read: { path: '/answers/{id}', body: 'json-base64' },
      taken: { path: '/answers/{id}' },
    },
  });
  const patience = { timeoutMs, firstPauseMs: 1, now: () => now };
  return httpsTransport(settings, { clientSecret }, { tokens, id: 'c1', patience });
}

const bytes = Buffer.from('ISA*00*~');
const files = () => [...api.received.values()];

describe('a file goes out', () => {
  test('as it is, with a key by which a repetition is known', async () => {
    await transport().deliver('a.edi', bytes);
    await transport().deliver('a.edi', bytes);
    expect(files()).toMatchObject([{ contentType: 'application/edi-x12', times: 2 }]);
    expect(files()[0]?.body.equals(bytes)).toBe(true);
    await transport().deliver('b.edi', bytes);
    expect(files()).toHaveLength(2);
  });

  test('as JSON with base64, or as a form, where the mapping says so', async () => {
    await transport({ body: 'json-base64' }).deliver('a.edi', bytes);
    expect(JSON.parse(String(files()[0]?.body))).toEqual({ file: bytes.toString('base64'), fileName: 'a.edi' });
    await transport({ body: 'multipart' }).deliver('b.edi', bytes);
    expect(files()[1]?.contentType).toMatch(/^multipart\/form-data; boundary=/);
    expect(String(files()[1]?.body)).toContain('name="file"; filename="b.edi"');
    expect(String(files()[1]?.body)).toContain('ISA*00*~');
  });

  test('once, although the other side took it and then failed', async () => {
    api.faults.push({ status: 500 });
    await transport().deliver('a.edi', bytes);
    expect(files()).toMatchObject([{ times: 2 }]);
  });
});

describe('a token', () => {
  test('is used until it ends, by every opening of the connection', async () => {
    await transport().deliver('a.edi', bytes);
    await transport().waiting();
    expect(api.tokens).toBe(1);
    now += 3600_000;
    await transport().waiting();
    expect(api.tokens).toBe(2);
  });

  test('that is refused once is replaced; a second refusal is told', async () => {
    api.faults.push({ status: 401 });
    await transport().deliver('a.edi', bytes);
    expect(api.tokens).toBe(2);
    api.faults.push({ status: 401 }, { status: 401 });
    await expect(transport().deliver('b.edi', bytes)).rejects.toThrow('refuses us (HTTP 401)');
  });

  test('is not given for a wrong secret, and the secret stands in no message', async () => {
    const failure = await transport({ clientSecret: 'wrong-one' })
      .waiting()
      .catch((error: Error) => error.message);
    expect(failure).toContain('Check client id, client secret and scope');
    expect(failure).not.toContain('wrong-one');
  });
});

describe('what fails for a moment is tried again', () => {
  test('after 429 and 503, when the other side says', async () => {
    api.faults.push({ status: 429, headers: { 'retry-after': '0' } }, { status: 503 });
    await transport().deliver('a.edi', bytes);
    expect(files()).toMatchObject([{ times: 1 }]);
    expect(api.requests.filter((one) => one === 'POST /v1/claims')).toHaveLength(3);
  });

  test('four times in all; a long wait is left to the next round', async () => {
    api.faults.push(...Array.from({ length: 9 }, () => ({ status: 503 })));
    await expect(transport().deliver('a.edi', bytes)).rejects.toThrow('has a fault (HTTP 503)');
    expect(api.faults).toHaveLength(5);
    api.faults = [{ status: 429, headers: { 'retry-after': '3600' } }];
    await expect(transport().deliver('a.edi', bytes)).rejects.toThrow('asks to slow down');
    expect(api.faults).toEqual([]);
  });

  test('what is wrong is not', async () => {
    api.faults.push({ status: 400 }, { status: 503 });
    await expect(transport().deliver('a.edi', bytes)).rejects.toThrow('does not take it (HTTP 400)');
    expect(api.faults).toHaveLength(1);
  });

  test('silence ends after its time', async () => {
    await transport().waiting();
    api.delayMs = 300;
    await expect(transport({ timeoutMs: 20 }).deliver('a.edi', bytes)).rejects.toThrow('did not answer in time');
  });
});

describe('the way to the other side', () => {
  test('does not lead to another host', async () => {
    api.faults.push({ status: 307, headers: { location: 'http://localhost:1/elsewhere' } });
    await expect(transport().deliver('a.edi', bytes)).rejects.toThrow('sends us on to another address (localhost:1)');
  });

  test('is https beyond this machine', async () => {
    expect(() => transport({ baseUrl: 'http://claims.example.org' })).toThrow('https');
    expect(() => transport({ baseUrl: 'https://u:p@claims.example.org' })).toThrow('without user name');
  });
});

describe('answers', () => {
  test('are listed, read and taken by their ids', async () => {
    api.answers = [
      { id: '8', name: 'b.edi', content: 'second' },
      { id: '7', name: 'a.edi', content: 'first' },
      { id: '9', name: 'a.edi', content: 'third' },
    ];
    const one = transport();
    expect(await one.waiting()).toEqual(['a.edi', 'a.edi-9', 'b.edi']);
    expect(Buffer.from(await one.read('a.edi-9')).toString()).toBe('third');
    await one.taken('a.edi-9');
    expect(api.answers.map(({ id }) => id)).toEqual(['8', '7']);
    await one.test();
    await expect(one.read('gone.edi')).rejects.toThrow('no longer at the other side');
  });
});
