import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Actor, mustPerform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { savePaperEob } from '../operations/save-paper-eob.ts';
import { sendStatement } from '../operations/send-statement.ts';
import { openWorld } from '../testing/open-world.ts';
import { everyone, receive } from '../testing/practice.ts';
import { quietLog } from '../testing/quiet-log.ts';
import { superbill } from '../testing/superbill.ts';
import type { TestRuntime } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { buildApp } from './app.ts';

let runtime: TestRuntime;
let world: World;
let app: FastifyInstance;
let actor: Actor;
/** The 837 and the PDF of a statement. */
let submissionSha256: string;
let statementSha256: string;

quietLog();
beforeAll(async () => {
  ({ runtime, north: world } = await openWorld());
  actor = everyone(world.tenantId);
  app = await buildApp({ runtime, actorOf: async () => actor });
  await mustPerform(runtime, actor, sendStatement, { patientId: world.patientId });
  const one = async (query: string) => (await runtime.owner.query(query, [world.tenantId])).rows[0].sha256;
  submissionSha256 = await one('select file_sha256 as sha256 from submission where tenant_id = $1');
  statementSha256 = await one('select pdf_sha256 as sha256 from statement where tenant_id = $1');
});
afterAll(async () => {
  await app.close();
  await runtime.close();
});

const open = (sha256: string, query = '') =>
  app.inject({ url: `/api/originals/${sha256}${query}`, headers: { host: '127.0.0.1:8370' } });
const openAs = async (roles: Actor['roles'], sha256: string) => {
  actor = { ...actor, roles };
  const response = await open(sha256);
  actor = everyone(world.tenantId);
  return response.statusCode;
};
async function receiveChart(content: string | Uint8Array, fileName: string): Promise<string> {
  const { receivedFileId } = await receive(runtime, world.tenantId, 'chart', content, fileName);
  return sha256OfFile(receivedFileId);
}
async function sha256OfFile(receivedFileId: string): Promise<string> {
  const { rows } = await runtime.owner.query('select sha256 from received_file where id = $1', [receivedFileId]);
  return rows[0].sha256;
}
/** Received, and not read yet. */
async function receiveUnread(): Promise<string> {
  const input = { kind: 'x12', fileName: 'new.835', bytes: new TextEncoder().encode('not read yet') } as const;
  return sha256OfFile((await mustPerform(runtime, everyone(world.tenantId), receiveFile, input)).receivedFileId);
}

describe('a stored file', () => {
  test('comes byte for byte, as text that can do nothing', async () => {
    const { rows } = await runtime.owner.query('select content from original_file where sha256 = $1', [
      world.remittanceSha256,
    ]);
    const response = await open(world.remittanceSha256);
    expect(response.statusCode).toBe(200);
    expect(response.rawPayload.equals(rows[0].content)).toBe(true);
    expect(response.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': expect.stringMatching(/^inline; filename="/),
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  test('with markup in it is text, not a page', async () => {
    const markup = '<?xml version="1.0"?><script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script>';
    const { headers, body } = await open(await receiveChart(markup, 'page.html'));
    expect([headers['content-type'], body]).toEqual(['text/plain; charset=utf-8', markup]);
  });

  test('that is no text is saved, never shown', async () => {
    const { headers } = await open(await receiveChart(new Uint8Array([0x50, 0x4b, 0, 3, 4]), 'charts.zip'));
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment; filename="charts.zip"/),
    });
  });

  test('that somebody sent as a PDF stays in the sandbox', async () => {
    const { headers } = await open(await receiveChart('%PDF-1.7 not ours', 'scan.pdf'));
    expect(headers['content-type']).toBe('application/pdf');
    expect(headers['content-security-policy']).toMatch(/^sandbox;/);
  });

  test('that is a scan of a paper EOB stands in a frame of our page only, and may load nothing', async () => {
    const pdf = Buffer.from(`%PDF-1.7 of ${runtime.newId()}`);
    const scan = { fileName: 'eob.pdf', base64: pdf.toString('base64') };
    const typed = { kind: 'check' as const, number: 'SCAN1', date: '', interestCents: 0, takebacks: [], claims: [] };
    await mustPerform(runtime, actor, savePaperEob, { typed, scan });
    const sha256 = createHash('sha256').update(pdf).digest('hex');
    const policyOf = async (query: string) => (await open(sha256, query)).headers['content-security-policy'];
    expect(await policyOf('?beside=1')).toBe(
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'",
    );
    expect(await policyOf('')).toMatch(/^sandbox;.*frame-ancestors 'none'$/);
    const chart = await receiveChart('%PDF-1.7 no scan', 'other.pdf');
    expect((await open(chart, '?beside=1')).headers['content-security-policy']).toMatch(/^sandbox;/);
  });

  test('of a statement is a PDF that opens in the browser', async () => {
    const response = await open(statementSha256);
    expect(response.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
    expect(response.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': expect.stringMatching(/^inline; filename="statement-.*\.pdf"/),
    });
    expect(response.headers['content-security-policy']).not.toContain('sandbox');
    expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('is saved when asked, under a name that breaks no header', async () => {
    const name = 'Zoë\r\nset-cookie: a=b; "1".csv';
    const sha256 = await receiveChart(superbill([{ mrn: 'O9' }]), name);
    const { headers } = await open(sha256, '?download=1');
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['content-disposition']).toMatch(/^attachment; filename="Zo___set-cookie_ a_b_ _1_\.csv"; /);
    expect(decodeURIComponent(String(headers['content-disposition']).split("UTF-8''")[1] ?? '')).toBe(name);
  });
});

describe('who may open what', () => {
  test('the front desk opens charts and statements, but no 837 and no 835', async () => {
    const chart = await receiveChart(superbill([{ mrn: 'O1' }]), 'o1.csv');
    const statuses = [];
    for (const sha256 of [chart, statementSha256, submissionSha256, world.remittanceSha256])
      statuses.push(await openAs(['front-desk'], sha256));
    expect(statuses).toEqual([200, 200, 403, 403]);
  });

  test('billers, posters, managers and auditors open all', async () => {
    for (const role of ['biller', 'payment-poster', 'manager', 'admin', 'auditor'] as const)
      for (const sha256 of [statementSha256, submissionSha256, world.remittanceSha256])
        expect(await openAs([role], sha256), role).toBe(200);
  });

  test('an answer that nobody has read yet counts as an 835', async () => {
    const sha256 = await receiveUnread();
    expect(await openAs(['coder'], sha256)).toBe(403);
    expect(await openAs(['payment-poster'], sha256)).toBe(200);
  });

  test('another practice finds nothing at the same address', async () => {
    actor = everyone(runtime.newId());
    const response = await open(world.remittanceSha256);
    actor = everyone(world.tenantId);
    expect([response.statusCode, response.json().code]).toEqual([404, 'not-found']);
  });

  test('every opening is on record, with the patients whose data it shows', async () => {
    await open(submissionSha256);
    const { rows } = await runtime.owner.query(
      `select patient_id from audit_event where operation = 'read-original' and subject_id = $1 and tenant_id = $2`,
      [submissionSha256, world.tenantId],
    );
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.every((row) => row.patient_id !== null)).toBe(true);
  });
});

test.each(['..%2f..%2fetc%2fpasswd', 'A'.repeat(64), 'x', '0'.repeat(64)])(
  'the address "%s" opens nothing',
  async (address) => {
    const response = await open(address);
    expect([400, 404]).toContain(response.statusCode);
    expect(['bad-input', 'not-found']).toContain(response.json().code);
  },
);
