import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runJob } from '../jobs/worker.ts';
import { askLanguageModel } from '../platform/ask-language-model.ts';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { askAssistant } from './ask-assistant.ts';
import { saveAssistant, showAssistant } from './assistant-settings.ts';
import { mustPerform, perform } from './operation.ts';
import { reviewCoding } from './review-coding.ts';

let runtime: TestRuntime;
let tenantId: string;
let encounterId: string;
let stub: Server;
let baseUrl: string;
/** What the endpoint says next, and what it was asked. */
const endpoint = { status: 200, body: '', asked: '', authorization: '' };

beforeAll(async () => {
  stub = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      endpoint.asked = Buffer.concat(parts).toString();
      endpoint.authorization = request.headers.authorization ?? '';
      response.writeHead(endpoint.status, endpoint.status === 302 ? { location: '/elsewhere' } : {});
      response.end(endpoint.body);
    });
  });
  await new Promise<void>((resolve) => stub.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(stub.address() as AddressInfo).port}/v1`;
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'askers');
  const note = 'Seen for essential hypertension. Denies fever.';
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', payer_id: 'EVRG9', payer_name: 'Evergreen', note }]);
  const { rows } = await runtime.owner.query<{ id: string }>('select id from encounter');
  encounterId = rows[0]?.id ?? '';
});
afterAll(async () => {
  await runtime.close();
  await new Promise((resolve) => stub.close(resolve));
});

const settings = () => ({ on: true, baseUrl, model: 'local', agreed: true });
const says = (...codes: unknown[]) =>
  JSON.stringify({ choices: [{ message: { content: JSON.stringify({ codes }) } }] });
async function ask() {
  const actor = everyone(tenantId);
  const { answerId } = await mustPerform(runtime, actor, askAssistant, { encounterId });
  await runJob({ ...runtime, assistantKey: 'secret' }, 'ask-assistant', { tenantId, answerId });
  return mustPerform(runtime, actor, reviewCoding, { encounterId });
}

test('the assistant is off until a manager agrees that notes are sent', async () => {
  const actor = everyone(tenantId);
  expect(await perform(runtime, actor, askAssistant, { encounterId })).toMatchObject({ code: 'assistant-off' });
  const silent = { ...settings(), agreed: false };
  expect(await perform(runtime, actor, saveAssistant, silent)).toMatchObject({ code: 'not-agreed' });
  const coder = { ...actor, roles: ['coder' as const] };
  expect(await perform(runtime, coder, saveAssistant, settings())).toMatchObject({ code: 'not-allowed' });
  await mustPerform(runtime, actor, saveAssistant, settings());
  expect(await mustPerform(runtime, actor, showAssistant, {})).toMatchObject({
    on: true,
    baseUrl,
    agreedBy: actor.name,
  });
});

test('a new address needs the agreement anew', async () => {
  const moved = { on: true, baseUrl: 'http://127.0.0.1:9/v1', model: 'local', version: 1 };
  expect(await perform(runtime, everyone(tenantId), saveAssistant, moved)).toMatchObject({ code: 'not-agreed' });
});

test('checked codes stand in the review with their words; the rest is told with its reason', async () => {
  endpoint.body = says(
    { system: 'icd10cm', code: 'I10', quote: 'essential hypertension', note: 0, reason: 'It is treated.' },
    { system: 'icd10cm', code: 'R50.9', quote: 'fever', note: 0 },
  );
  const view = await ask();
  expect(endpoint.authorization).toBe('Bearer secret');
  expect(endpoint.asked).toContain('Seen for essential hypertension.');
  expect(endpoint.asked).not.toContain('A1');
  expect(view.review.diagnoses.map((one) => one.code)).toContain('I10');
  expect(view.assistant.answer).toMatchObject({ status: 'answered', refused: [{ code: 'R509' }] });
});

test.each([
  [500, 'broken', 'status 500'],
  [200, 'no json', 'cannot be read'],
  [302, '', 'cannot be reached'],
  [200, 'x'.repeat(1_100_000), 'too long'],
])('an endpoint that answers %s and cannot be used is told in words', async (status, body, words) => {
  Object.assign(endpoint, { status, body });
  const view = await ask();
  expect(view.assistant.answer).toMatchObject({ status: 'failed', failure: expect.stringContaining(words) });
  Object.assign(endpoint, { status: 200, body: '' });
});

test('an endpoint that says nothing is given up', async () => {
  const deaf = createServer(() => {});
  await new Promise<void>((resolve) => deaf.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(deaf.address() as AddressInfo).port}`;
  const answer = await askLanguageModel({ baseUrl: url, model: 'm' }, [{ role: 'user', content: 'x' }], 50);
  expect(answer).toEqual({ ok: false, message: 'The assistant did not answer in time.' });
  deaf.closeAllConnections();
  await new Promise((resolve) => deaf.close(resolve));
});
