import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildX12 } from '../../../tools/package/build-x12.ts';
import { launchChromium } from './chromium.ts';

const fixture = readFileSync(join(import.meta.dirname, '../../../fixtures/837P/pass/office-visit.edi'), 'latin1');
const built = mkdtempSync(join(tmpdir(), 'x12-browser-'));
let server: Server;
let browser: Browser;

const PAGE = '<!doctype html><title>x12</title><script type="module">window.x12 = await import("/index.js")</script>';

/** The built package as files, and an empty page to load it from. */
function serve(): Promise<Server> {
  const started = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    if (path === '/') return response.setHeader('content-type', 'text/html').end(PAGE);
    try {
      response.setHeader('content-type', extname(path) === '.js' ? 'text/javascript' : 'text/plain');
      return response.end(readFileSync(join(built, path)));
    } catch {
      return response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => started.listen(0, '127.0.0.1', () => resolve(started)));
}

beforeAll(async () => {
  buildX12(built);
  server = await serve();
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  server.close();
  rmSync(built, { recursive: true, force: true });
});

test('@cleanclaim/x12 reads, checks, streams and writes in a browser, without a bundler', async () => {
  const page = await browser.newPage();
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  await page.waitForFunction(() => 'x12' in window);
  const result = await page.evaluate(async (text) => {
    const { x12 } = window as unknown as { x12: typeof import('@cleanclaim/x12') };
    const bytes = new TextEncoder().encode(text);
    const file = x12.readX12(bytes);
    const charges: number[] = [];
    for await (const event of x12.streamUnits(new Blob([bytes]).stream() as unknown as AsyncIterable<Uint8Array>)) {
      if (event.kind === 'unit') charges.push(x12.typedUnit(event.loop, '837P').claimInformation.totalCharge);
    }
    const wrong = x12.checkX12(new TextEncoder().encode(text.replace('*185*', '*186*')));
    return {
      valid: x12.checkX12(bytes).valid,
      charges,
      same: new TextDecoder().decode(x12.rewriteX12(file)) === text,
      found: wrong.findings.map((one) => one.code),
    };
  }, fixture);
  expect(result).toEqual({ valid: true, charges: [18_500], same: true, found: ['balance-claim-charge'] });
});
