import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { download } from './download.ts';
import { installFiles } from './install-files.ts';
import { remoteFiles } from './remote-files.ts';

const REVENUE = `revenue code,description\n${Array.from({ length: 900 }, (_, at) => `${String(at + 100).padStart(4, '0')},Service number ${at}`).join('\n')}\n`;
const POS = 'pos_code,pos_name\n11,Office\n12,Home\n';
const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

let home = '';
let server: Server;
let base = '';
/** What came in: method, path and Range of each request. */
let asked: string[] = [];
let answer: RequestListener = () => undefined;

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'code-download-'));
  asked = [];
  server = createServer((request, response) => {
    asked.push([request.url, request.headers.range].filter((part) => part !== undefined).join(' '));
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(home, { recursive: true, force: true });
});

/** A static server as they are: ETag, Range, If-Range. `cutAfter` bytes of an answer the connection breaks. */
function serve(files: Record<string, string | Uint8Array>, cutAfter?: () => number | undefined): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const content = files[(request.url ?? '').slice(1)];
    if (content === undefined) return void response.writeHead(404).end('not here');
    const bytes = Buffer.from(content);
    const etag = `"${sha256(bytes).slice(0, 8)}"`;
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0);
    const partly = from > 0 && request.headers['if-range'] === etag;
    const part = partly ? bytes.subarray(from) : bytes;
    const range = partly ? { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` } : {};
    response.writeHead(partly ? 206 : 200, { etag, 'content-length': part.length, ...range });
    const cut = cutAfter?.();
    if (cut === undefined) return void response.end(part);
    response.write(part.subarray(0, cut), () => setTimeout(() => response.destroy(), 20));
  };
}

async function install(path: string, sha?: string, limits = {}) {
  const remote = await remoteFiles(new URL(path, base), home, sha, { waitMs: 2000, ...limits });
  return remote.ok ? installFiles(home, remote.files, {}) : remote;
}
const leftOver = () =>
  existsSync(join(home, 'codesets/downloads')) ? readdirSync(join(home, 'codesets/downloads')) : [];

describe('a file at an address', () => {
  test('installs, and leaves nothing of the download behind', async () => {
    answer = serve({ 'revenue_2026.csv.gz': gzipSync(REVENUE) });
    expect(await install('/revenue_2026.csv.gz')).toMatchObject([
      { file: 'revenue_2026.csv.gz', outcome: 'installed', rows: 900 },
    ]);
    expect(leftOver()).toEqual([]);
  });

  test('that breaks off is continued where it broke, in the same call', async () => {
    let cuts = 2;
    answer = serve({ 'revenue_2026.csv': REVENUE }, () => (cuts-- > 0 ? 5000 : undefined));
    expect(await install('/revenue_2026.csv', sha256(REVENUE))).toMatchObject([{ outcome: 'installed', rows: 900 }]);
    expect(asked).toEqual(['/revenue_2026.csv', '/revenue_2026.csv bytes=5000-', '/revenue_2026.csv bytes=10000-']);
  });

  test('that breaks off for good is continued by the next command, if it is still the same file', async () => {
    let cut: number | undefined = 5000;
    const files = { 'revenue_2026.csv': REVENUE };
    answer = serve(files, () => {
      const now = cut;
      if (cut !== undefined) cut = 0; // nothing more comes
      return now;
    });
    expect(await install('/revenue_2026.csv')).toMatchObject([{ outcome: 'refused', place: 'byte 5001' }]);
    expect(leftOver()).toHaveLength(2);
    cut = undefined;
    asked = [];
    expect(await install('/revenue_2026.csv')).toMatchObject([{ outcome: 'installed', rows: 900 }]);
    expect(asked).toEqual(['/revenue_2026.csv bytes=5000-']);

    cut = 5000;
    files['revenue_2026.csv'] = REVENUE.replaceAll('Service', 'Changed');
    expect(await install('/revenue_2026.csv')).toMatchObject([{ outcome: 'refused' }]);
    cut = undefined;
    files['revenue_2026.csv'] = REVENUE.replaceAll('Service', 'Another');
    expect(await install('/revenue_2026.csv', sha256(files['revenue_2026.csv']))).toMatchObject([
      { outcome: 'installed' },
    ]);
  });

  test('that is not there, forbidden or broken on the server is named with its cause', async () => {
    answer = serve({});
    expect(await install('/no.csv')).toMatchObject([
      { outcome: 'refused', place: 'address', message: expect.stringMatching(/HTTP 404/) },
    ]);
    expect(asked).toHaveLength(1);
    answer = (_, response) => void response.writeHead(403).end();
    expect(await install('/no.csv')).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/HTTP 403/) },
    ]);
    asked = [];
    answer = (_, response) => void response.writeHead(503).end();
    expect(await install('/no.csv')).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/HTTP 503/) },
    ]);
    expect(asked).toHaveLength(3);
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    expect(await install('/no.csv')).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/ECONNREFUSED/) },
    ]);
  });

  test('that is cut, damaged, a web page or another file than its checksum says changes nothing', async () => {
    const packed = gzipSync(REVENUE);
    answer = serve({
      'cut.csv.gz': packed.subarray(0, packed.length - 9),
      'page_2026.csv': '<!doctype html><title>Sign in</title>',
      'revenue_2026.csv': REVENUE,
    });
    expect(await install('/cut.csv.gz')).toMatchObject([{ outcome: 'refused', place: `byte ${packed.length - 9}` }]);
    expect(await install('/page_2026.csv')).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/web page/) },
    ]);
    expect(await install('/revenue_2026.csv', '0'.repeat(64))).toMatchObject([
      { outcome: 'refused', place: 'file', message: expect.stringMatching(/checksum/) },
    ]);
    expect(existsSync(join(home, 'codesets/manifest.json'))).toBe(false);
    expect(leftOver()).toEqual([]);
  });

  test('whose server stalls is given up', async () => {
    answer = () => undefined;
    expect(await install('/a.csv', undefined, { waitMs: 50 })).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/nothing came/) },
    ]);
    answer = (_, response) => void response.writeHead(200, { 'content-length': 100 }).write('revenue');
    expect(await install('/b.csv', undefined, { waitMs: 50 })).toMatchObject([{ outcome: 'refused' }]);
  });

  test('that is too large is not downloaded, whether the server says its length or not', async () => {
    answer = serve({ 'revenue_2026.csv': REVENUE });
    const bounds = { maxBytes: 10_000 };
    expect(await install('/revenue_2026.csv', undefined, bounds)).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/more than/) },
    ]);
    answer = (_, response) => void response.writeHead(200).end(REVENUE);
    expect(await install('/revenue_2026.csv', undefined, bounds)).toMatchObject([
      { outcome: 'refused', message: expect.stringMatching(/more than/) },
    ]);
    expect(leftOver()).toEqual([]);
  });

  test('may be somewhere else, but not behind another kind of address, and not without end', async () => {
    const files = serve({ 'revenue_2026.csv': REVENUE });
    answer = (request, response) => {
      const to = {
        '/old': '/revenue_2026.csv',
        '/tls': 'https://127.0.0.1/x',
        '/file': 'file:///etc/hosts',
        '/loop': '/loop',
      };
      const location = to[request.url as keyof typeof to];
      if (location === undefined) files(request, response);
      else response.writeHead(302, { location }).end();
    };
    const got = await download(new URL('/old', base), join(home, 'd'));
    expect(got.ok && got.bytes.length).toBe(REVENUE.length);
    for (const path of ['/tls', '/file', '/loop']) {
      expect(await download(new URL(path, base), join(home, 'd'))).toMatchObject({ ok: false, place: 'address' });
    }
  });
});

describe('a list of files at an address', () => {
  const list = (files: Record<string, string>) =>
    Object.entries(files)
      .map(([name, content]) => `${sha256(content)}  ${name}\n`)
      .join('');

  test('installs each file that has its checksum; what is installed is not downloaded again', async () => {
    const files = { 'cms/revenue_2026.csv': REVENUE, 'cms/sub/pos_2026.csv': POS };
    const sums = list({ 'revenue_2026.csv': REVENUE, 'sub/pos_2026.csv': POS });
    answer = serve({ ...files, 'cms/SHA256SUMS': sums });
    expect(await install('/cms/')).toMatchObject([{ outcome: 'installed' }, { outcome: 'installed', rows: 2 }]);
    asked = [];
    expect(await install('/cms/SHA256SUMS')).toMatchObject([{ outcome: 'already' }, { outcome: 'already' }]);
    expect(asked).toEqual(['/cms/SHA256SUMS']);
  });

  test('goes on behind a file that is missing or has another checksum', async () => {
    answer = serve({
      'manifest.txt': `${list({ 'gone.csv': 'x', 'revenue_2026.csv': 'other' })}${list({ 'pos_2026.csv': POS })}`,
      'revenue_2026.csv': REVENUE,
      'pos_2026.csv': POS,
    });
    expect(await install('/manifest.txt')).toMatchObject([
      { file: 'gone.csv', outcome: 'refused', place: 'address' },
      { file: 'revenue_2026.csv', outcome: 'refused', place: 'file' },
      { file: 'pos_2026.csv', outcome: 'installed' },
    ]);
  });

  test('must not lead away from where it lies, and must be there', async () => {
    answer = serve({
      'a/SHA256SUMS': list({ '../secret.csv': POS }),
      'b/SHA256SUMS': list({ 'http://127.0.0.1:1/x.csv': POS }),
    });
    expect(await install('/a/')).toMatchObject({ ok: false, place: 'line 1' });
    expect(await install('/b/')).toMatchObject({ ok: false, place: 'line 1' });
    expect(await install('/c/')).toMatchObject({ ok: false, message: expect.stringMatching(/no list SHA256SUMS/) });
  });
});
