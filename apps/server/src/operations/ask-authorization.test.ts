import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { type FhirPayer, startFhirPayer } from '../testing/fhir-payer.ts';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { requestInput } from '../testing/world-authorizations.ts';
import { cancelAuthorization } from './cancel-authorization.ts';
import { mustPerform } from './operation.ts';
import { savePayerSignIn } from './payer-sign-in.ts';
import { readOriginal } from './read-original.ts';
import { requestAuthorization } from './request-authorization.ts';
import { showAuthorization } from './show-authorization.ts';
import { watchAuthorizations } from './watch-authorizations.ts';

let runtime: TestRuntime;
let tenantId: string;
let payer: FhirPayer;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  runtime.clock.moveTo('2026-11-02');
  payer = await startFhirPayer();
  tenantId = await setUpTenant(runtime, `f${++practices}`);
  await runtime.owner.query(
    `update payer set content = content || jsonb_build_object('priorAuthorizationUrl', $2::text)
      where tenant_id = $1 and payer_identifier = 'BWHP1'`,
    [tenantId, payer.url],
  );
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
});
afterEach(() => payer.close());

const actor = () => everyone(tenantId);
const one = async (query: string) => (await runtime.owner.query<{ id: string }>(query, [tenantId])).rows[0]?.id ?? '';
const show = (authorizationId: string) => mustPerform(runtime, actor(), showAuthorization, { authorizationId });

async function signIn(clientSecret = 's3cret') {
  const payerId = await one(`select id from payer where tenant_id = $1 and payer_identifier = 'BWHP1'`);
  const { tokenUrl } = payer;
  await mustPerform(runtime, actor(), savePayerSignIn, { payerId, tokenUrl, clientId: 'practice', clientSecret });
}

async function ask(change: object = {}) {
  const patientId = await one('select id from patient where tenant_id = $1');
  const input = requestInput({ patientId, ...change });
  const { authorizationId } = await mustPerform(runtime, actor(), requestAuthorization, input);
  await runtime.work();
  return authorizationId;
}

async function watch(day: string) {
  runtime.clock.moveTo(day);
  await mustPerform(runtime, { ...actor(), roles: ['system'] }, watchAuthorizations, {});
  await runtime.work();
}

function work(kind: string) {
  return inTenant(runtime.db, tenantId, (tx) =>
    tx.selectFrom('work_item').select(['reason', 'work_status']).where('kind', '=', kind).execute(),
  );
}

/** The newest raw answer, as text. */
async function rawAnswer(authorizationId: string): Promise<string> {
  const { events } = await show(authorizationId);
  const sha256 = events.find(({ fileSha256 }) => fileSha256)?.fileSha256 ?? '';
  return new TextDecoder().decode((await mustPerform(runtime, actor(), readOriginal, { sha256 })).bytes);
}

describe('a payer with a FHIR service', () => {
  test('is asked by $submit with a whole bundle, and approves', async () => {
    await signIn();
    const id = await ask({ urgency: 'urgent' });
    expect(payer.calls.map(({ operation, faults }) => ({ operation, faults }))).toEqual([
      { operation: '$submit', faults: [] },
    ]);
    expect(await show(id)).toMatchObject({
      channel: 'fhir',
      authorizationStatus: 'approved',
      authorizationNumber: 'FH100',
      validFrom: '2026-11-02',
      validTo: '2026-12-15',
      unitsApproved: 3,
      clock: 'in-time',
    });
    expect(await rawAnswer(id)).toContain('"preAuthRef":"FH100"');
    expect(JSON.stringify(payer.calls[0]?.bundle)).toContain('extension-levelOfServiceCode');
  });

  test('denies with its reason, which is work', async () => {
    await signIn();
    payer.mood = 'deny';
    const view = await show(await ask());
    expect(view.authorizationStatus).toBe('denied');
    expect(view.answer?.services[0]?.message).toBe('Denied. Reason code 0V. Therapy was not tried first.');
    expect(await work('authorization-answer')).toMatchObject([{ work_status: 'open' }]);
  });

  test('pends, is asked by $inquire when it is time, and approves then', async () => {
    await signIn();
    payer.mood = 'pend';
    const id = await ask();
    expect(await show(id)).toMatchObject({ authorizationStatus: 'pended', payerReference: 'PEND7' });
    await watch('2026-11-02');
    expect(payer.calls).toHaveLength(1);
    payer.mood = 'approve';
    await watch('2026-11-03');
    expect(payer.calls[1]).toMatchObject({ operation: '$inquire', faults: [] });
    expect(await show(id)).toMatchObject({ authorizationStatus: 'approved', authorizationNumber: 'FH100' });
    await watch('2026-11-04');
    expect(payer.calls).toHaveLength(2);
  });

  test('is told of a cancellation', async () => {
    await signIn();
    const id = await ask();
    const { version } = await show(id);
    await mustPerform(runtime, actor(), cancelAuthorization, { authorizationId: id, version, reason: 'Not needed.' });
    await runtime.work();
    expect(payer.calls[1]).toMatchObject({ operation: '$submit', faults: [] });
    expect(JSON.stringify(payer.calls[1]?.bundle)).toContain('"status":"cancelled"');
    expect(await show(id)).toMatchObject({ authorizationStatus: 'cancelled' });
  });

  test('that does not take a cancellation is told by a person: nothing is tried again', async () => {
    await signIn();
    const id = await ask();
    const { version } = await show(id);
    payer.mood = 'refuse';
    await mustPerform(runtime, actor(), cancelAuthorization, { authorizationId: id, version, reason: 'Not needed.' });
    await runtime.work();
    await watch('2026-11-03');
    expect(payer.calls).toHaveLength(2);
    const { rows } = await runtime.owner.query(
      `select title, steps from work_item where tenant_id = $1 and kind = 'authorization-failed'`,
      [tenantId],
    );
    expect(rows).toMatchObject([{ title: 'A payer was not told that a request is cancelled' }]);
    expect(JSON.stringify(rows[0].steps)).toContain('by phone');
    expect(JSON.stringify(rows[0].steps)).not.toContain('tried again');
  });

  test('that does not say how a request stands still has it: nothing is sent twice', async () => {
    await signIn();
    payer.mood = 'pend';
    const id = await ask();
    payer.mood = 'refuse';
    await watch('2026-11-03');
    expect(payer.calls[1]?.operation).toBe('$inquire');
    expect(await show(id)).toMatchObject({
      authorizationStatus: 'pended',
      lastError: expect.stringContaining('Member'),
    });
    expect(await work('authorization-failed')).toMatchObject([{ work_status: 'open' }]);
  });

  test('that refuses the request sends it back with its own words', async () => {
    await signIn();
    payer.mood = 'refuse';
    const view = await show(await ask());
    expect(view.authorizationStatus).toBe('draft');
    expect(view.answer?.message).toContain('Member is not ours');
  });
});

describe('what goes wrong is said plainly, kept, and tried again', () => {
  test('a wrong secret', async () => {
    await signIn('wrong');
    const id = await ask();
    expect(await show(id)).toMatchObject({ authorizationStatus: 'requested' });
    expect((await show(id)).lastError).toContain('refuses the sign-in');
    expect(await work('authorization-failed')).toMatchObject([{ work_status: 'open' }]);
    await signIn();
    await watch('2026-11-03');
    expect(await show(id)).toMatchObject({ authorizationStatus: 'approved', lastError: null });
    expect(await work('authorization-failed')).toMatchObject([{ work_status: 'done' }]);
  });

  test('no sign-in at all, and a token that is not taken', async () => {
    const id = await ask();
    expect((await show(id)).lastError).toContain('HTTP 401');
    await signIn();
    payer.mood = 'wrong-token';
    await watch('2026-11-03');
    expect((await show(id)).lastError).toContain('HTTP 401');
    expect(payer.tokens).toBe(2);
  });

  test('a fault of the payer, with its raw answer; work only when it stays', async () => {
    await signIn();
    payer.mood = 'fault';
    const id = await ask();
    expect((await show(id)).lastError).toContain('has a fault (HTTP 500)');
    expect(await rawAnswer(id)).toContain('OperationOutcome');
    expect(await work('authorization-failed')).toEqual([]);
    await watch('2026-11-03');
    await watch('2026-11-04');
    expect(await work('authorization-failed')).toMatchObject([{ work_status: 'open' }]);
    expect((await show(id)).events.filter(({ event }) => event === 'not-reached')).toHaveLength(1);
  });

  test('an answer that breaks off, once: it is tried again later, not at once', async () => {
    await signIn();
    payer.mood = 'cut-off';
    const id = await ask();
    expect(payer.calls).toHaveLength(1);
    expect((await show(id)).lastError).toMatch(/./);
    payer.mood = 'approve';
    await watch('2026-11-03');
    expect(await show(id)).toMatchObject({ authorizationStatus: 'approved' });
  });

  test('a payer whose address was taken away', async () => {
    await signIn();
    payer.mood = 'pend';
    const id = await ask();
    await runtime.owner.query(
      `update payer set content = content - 'priorAuthorizationUrl' where tenant_id = $1 and payer_identifier = 'BWHP1'`,
      [tenantId],
    );
    await watch('2026-11-03');
    expect((await show(id)).lastError).toBe('The payer has no address for FHIR any more.');
    expect(await work('authorization-failed')).toMatchObject([{ work_status: 'open' }]);
  });

  test('an answer that is no FHIR, with its raw answer', async () => {
    await signIn();
    payer.mood = 'garbage';
    const id = await ask();
    expect((await show(id)).lastError).toContain('something other than FHIR');
    expect(await rawAnswer(id)).toBe('<html>Welcome</html>');
  });

  test('an answer without a decision', async () => {
    await signIn();
    payer.mood = 'silent-decision';
    const id = await ask();
    expect((await show(id)).lastError).toContain('no decision');
  });

  test('nobody at the address', async () => {
    await payer.close();
    const id = await ask();
    expect((await show(id)).lastError).toContain('Nobody answers');
    payer = await startFhirPayer();
  });
});
