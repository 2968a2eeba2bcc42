import { createHash } from 'node:crypto';
import type { ConnectionSecret, HttpsSettings } from './connection.ts';
import {
  type Call,
  PATIENCE,
  type Patience,
  type RequestBody,
  readJson,
  signedCalls,
  type TokenCache,
} from './https-fetch.ts';
import { type Transport, TransportFailure } from './transport.ts';

export type { TokenCache } from './https-fetch.ts';

const X12_TYPE = 'application/edi-x12';

/** The value at keys with dots; '' is the value itself. */
function at(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined,
      value,
    );
}

/** `base` with `path` behind its own, places filled in and encoded. */
function addressOf(base: string, path: string, places: Readonly<Record<string, string>>): string {
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = places[name];
    return value === undefined ? whole : encodeURIComponent(value);
  });
  return base.replace(/\/+$/, '') + filled;
}

/** The file as the mapping wants it. */
function bodyOf(
  { send }: HttpsSettings['mapping'],
  fileName: string,
  bytes: Uint8Array,
): { headers: Record<string, string>; body: () => RequestBody } {
  const content = new Uint8Array(bytes);
  if (send.body === 'raw') return { headers: { 'content-type': X12_TYPE }, body: () => content };
  if (send.body === 'json-base64') {
    const json = JSON.stringify({
      [send.fileField]: Buffer.from(bytes).toString('base64'),
      ...(send.nameField ? { [send.nameField]: fileName } : {}),
    });
    return { headers: { 'content-type': 'application/json' }, body: () => json };
  }
  return {
    headers: {},
    body: () => {
      const form = new FormData();
      if (send.nameField) form.set(send.nameField, fileName);
      form.set(send.fileField, new Blob([content], { type: X12_TYPE }), fileName);
      return form;
    },
  };
}

interface Listed {
  id: string;
  name: string;
}

/** The answers that wait, by their name; two of one name keep apart by their ids. */
async function listAnswers(
  settings: HttpsSettings,
  call: (call: Call) => Promise<Response>,
): Promise<Map<string, Listed>> {
  const { list } = settings.mapping;
  const response = await call({
    method: 'GET',
    url: addressOf(settings.baseUrl, list.path, {}),
    headers: { accept: 'application/json' },
  });
  const items = at(await readJson(response), list.items);
  if (!Array.isArray(items))
    throw new TransportFailure('The list of answers is not where the connection looks for it. Check the mapping.');
  const byName = new Map<string, Listed>();
  for (const item of items) {
    const id = at(item, list.id);
    if (typeof id !== 'string' && typeof id !== 'number')
      throw new TransportFailure('An answer has no id where the connection looks for it. Check the mapping.');
    const name = String(at(item, list.name) ?? id).replaceAll(/[/\\]/g, '_');
    byName.set(byName.has(name) ? `${name}-${id}` : name, { id: String(id), name });
  }
  return byName;
}

async function contentOf(settings: HttpsSettings, response: Response): Promise<Uint8Array> {
  const { read } = settings.mapping;
  if (read.body === 'raw') return new Uint8Array(await response.arrayBuffer());
  const content = at(await readJson(response), read.content);
  if (typeof content !== 'string')
    throw new TransportFailure('An answer has no content where the connection looks for it. Check the mapping.');
  return Buffer.from(content, 'base64');
}

/**
 * Files at an HTTPS API, by a mapping that is data: where a file goes and how, where answers are listed, read and marked
 * as taken. The name and bytes of a file make its idempotency key, so that a repeated delivery is one delivery there.
 * @throws TransportFailure
 */
export function httpsTransport(
  settings: HttpsSettings,
  secret: ConnectionSecret,
  { tokens, id, patience = PATIENCE }: { tokens: TokenCache; id: string; patience?: Patience },
): Transport {
  const call = signedCalls(settings, secret, { tokens, id, patience });
  const { mapping, baseUrl } = settings;
  let listed = new Map<string, Listed>();
  const answer = async (fileName: string): Promise<Listed> => {
    if (!listed.has(fileName)) listed = await listAnswers(settings, call);
    const found = listed.get(fileName);
    if (!found) throw new TransportFailure(`${fileName} is no longer at the other side.`);
    return found;
  };
  const list = async () => {
    listed = await listAnswers(settings, call);
    return [...listed.keys()].sort();
  };
  return {
    deliver: async (fileName, bytes) => {
      const { send } = mapping;
      const { headers, body } = bodyOf(mapping, fileName, bytes);
      const idempotencyKey = createHash('sha256').update(`${fileName}\n`).update(bytes).digest('hex');
      const url = addressOf(baseUrl, send.path, { fileName });
      const response = await call(
        { method: send.method, url, headers: { ...headers, [send.idempotencyHeader]: idempotencyKey }, body },
        send.duplicateStatus === undefined ? [] : [send.duplicateStatus],
      );
      await response.body?.cancel();
    },
    waiting: list,
    read: async (fileName) => {
      const { id: answerId } = await answer(fileName);
      return contentOf(
        settings,
        await call({ method: 'GET', url: addressOf(baseUrl, mapping.read.path, { id: answerId }) }),
      );
    },
    taken: async (fileName) => {
      const { method, path } = mapping.taken;
      const { id: answerId } = await answer(fileName);
      // 404 and 410: taken before.
      const response = await call({ method, url: addressOf(baseUrl, path, { id: answerId }) }, [404, 410]);
      await response.body?.cancel();
      listed.delete(fileName);
    },
    test: async () => {
      await list();
    },
    close: async () => {},
  };
}
