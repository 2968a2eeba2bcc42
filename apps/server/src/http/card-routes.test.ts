import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listCardCharges } from '../operations/card-charges.ts';
import { setCardProcessor, useNewCardSecret } from '../operations/card-processor.ts';
import { signMessage } from '../operations/card-signature.ts';
import { checkBooks } from '../operations/check-books.ts';
import { mustPerform, type Operation } from '../operations/operation.ts';
import { endPaymentPlan, makePaymentPlan } from '../operations/payment-plans.ts';
import { showAccount } from '../operations/show-account.ts';
import { openTestApp } from '../testing/people.ts';
import { everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { SELF_PAY } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';

let runtime: TestRuntime;
let site: Awaited<ReturnType<typeof openTestApp>>;
let address: string;
let tenantId: string;
let otherId: string;
let secret: string;
const logged: string[] = [];
beforeAll(async () => {
  process.env.LOG_LEVEL = 'trace';
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'cards');
  otherId = await setUpTenant(runtime, 'other-cards');
  site = await openTestApp(runtime, { logTo: { write: (line) => logged.push(line) } });
  address = await site.app.listen({ host: '127.0.0.1', port: 0 });
  secret = (await must(useNewCardSecret, {})).secret;
});
afterAll(async () => {
  await site.close();
  await runtime.close();
});

const must = <I, O>(operation: Operation<I, O>, input: I, tenant = tenantId) =>
  mustPerform(runtime, everyone(tenant), operation, input);
const seconds = () => Math.floor(runtime.clock.now().getTime() / 1000);
const books = async () => Object.values((await must(checkBooks, {})).invariants);

let people = 0;
/** A patient who owes $148.00 and pays it by card, $100.00 of it today. */
async function onAutopay(tenant = tenantId) {
  people += 1;
  const mrn = `PX${people}`;
  const person = { mrn, last_name: `Cardwell${people}`, address: `${people} Plastic Way`, ...SELF_PAY };
  await receiveVisits(runtime, tenant, [person]);
  const { rows } = await runtime.owner.query('select id from patient where tenant_id = $1 and mrn = $2', [tenant, mrn]);
  const patientId: string = rows[0].id;
  const terms = { instalmentCents: 10_000, every: 'month' as const, firstDate: TODAY, autopay: true };
  const { planId } = await must(makePaymentPlan, { patientId, ...terms }, tenant);
  return { patientId, planId, chargeId: `${planId}.1.1` };
}

let events = 0;
const eventOf = (type: string, chargeId: string, amountCents = 10_000) => {
  events += 1;
  return { id: `evt_${events}`, type, chargeId, amountCents, occurredAt: '2026-11-02T09:30:00Z', card: '4111 x 1111' };
};
async function send(event: unknown, more: { signature?: string; practice?: string; body?: string } = {}) {
  const body = more.body ?? JSON.stringify(event);
  const answer = await fetch(`${address}/api/card-events/${more.practice ?? 'cards'}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'cleanclaim-signature': more.signature ?? signMessage(secret, body, seconds()),
    },
    body,
  });
  return { status: answer.status, ...((await answer.json()) as { outcome?: string; code?: string }) };
}
const owedBy = async (patientId: string, tenant = tenantId) =>
  (await must(showAccount, { patientId }, tenant)).balances.patientCents;
const chargesOf = async (planId: string) =>
  (await must(listCardCharges, {})).charges.filter((charge) => charge.planId === planId);

describe('an event of the card processor', () => {
  test('that is paid posts the instalment once, however often it comes', async () => {
    const { patientId, planId, chargeId } = await onAutopay();
    expect(await chargesOf(planId)).toEqual([{ chargeId, planId, ordinal: 1, dueDate: TODAY, amountCents: 10_000 }]);
    const event = eventOf('paid', chargeId);
    expect(await Promise.all([send(event), send(event)])).toContainEqual({ status: 200, outcome: 'posted' });
    expect(await send(event)).toEqual({ status: 200, outcome: 'already' });
    expect(await send(eventOf('paid', chargeId))).toEqual({ status: 200, outcome: 'already' });
    expect(await send({ ...event, amountCents: 1 })).toMatchObject({ status: 409, code: 'event-changed' });
    expect(await owedBy(patientId)).toBe(4_800);
    expect(await chargesOf(planId)).toEqual([]);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('that is declined posts nothing and tells a person; the instalment becomes another charge', async () => {
    const { patientId, planId, chargeId } = await onAutopay();
    expect(await send(eventOf('declined', chargeId))).toEqual({ status: 200, outcome: 'noted' });
    expect(await owedBy(patientId)).toBe(14_800);
    expect(await chargesOf(planId)).toMatchObject([{ chargeId: `${planId}.1.2` }]);
    const sql = `select title from work_item where tenant_id = $1 and patient_id = $2`;
    expect((await runtime.owner.query(sql, [tenantId, patientId])).rows).toEqual([{ title: 'A card was declined' }]);
  });

  test.each(['refunded', 'disputed'])(
    'that is %s takes the payment back: the instalment is due again',
    async (type) => {
      const { patientId, planId, chargeId } = await onAutopay();
      expect(await send(eventOf(type, chargeId))).toMatchObject({ status: 409, code: 'no-payment' });
      await send(eventOf('paid', chargeId));
      expect(await send(eventOf(type, chargeId, 2_000))).toEqual({ status: 200, outcome: 'noted' });
      expect(await owedBy(patientId)).toBe(4_800);
      expect(await send(eventOf(type, chargeId))).toEqual({ status: 200, outcome: 'posted' });
      expect(await owedBy(patientId)).toBe(14_800);
      expect(await chargesOf(planId)).toMatchObject([{ chargeId: `${planId}.1.2`, amountCents: 10_000 }]);
      expect(await send(eventOf(type, chargeId))).toEqual({ status: 200, outcome: 'already' });
      expect(await books()).toEqual([0, 0, 0, 0, 0]);
    },
  );

  test('of money that came in after the plan was ended is posted all the same, and a person is told', async () => {
    const { patientId, planId, chargeId } = await onAutopay();
    await must(endPaymentPlan, { planId, reason: 'Pays at once instead.' });
    expect(await send(eventOf('paid', chargeId))).toEqual({ status: 200, outcome: 'posted' });
    expect(await owedBy(patientId)).toBe(4_800);
  });
});

describe('nobody else', () => {
  test('posts anything: a wrong, old or missing signature, another practice, and a changed body are turned away alike', async () => {
    const { patientId, chargeId } = await onAutopay();
    const event = eventOf('paid', chargeId);
    const body = JSON.stringify(event);
    const wrong = [
      { signature: '' },
      { signature: signMessage('guessed', body, seconds()) },
      { signature: signMessage(secret, body, seconds() - 301) },
      { signature: signMessage(secret, `${body} `, seconds()) },
      { practice: 'other-cards' },
      { practice: 'nobody' },
    ];
    for (const more of wrong) expect(await send(event, more)).toMatchObject({ status: 401, code: 'bad-signature' });
    expect(await owedBy(patientId)).toBe(14_800);
  });

  test("reaches a plan of another practice with a practice's own secret", async () => {
    const foreign = await onAutopay(otherId);
    expect(await send(eventOf('paid', foreign.chargeId))).toMatchObject({ status: 404 });
    expect(await send(eventOf('paid', 'no charge'))).toMatchObject({ status: 404 });
    expect(await owedBy(foreign.patientId, otherId)).toBe(14_800);
  });

  test('is heard while the processor is off, nor with a secret that was replaced', async () => {
    const { patientId, chargeId } = await onAutopay();
    await must(setCardProcessor, { isOn: false });
    expect(await send(eventOf('paid', chargeId))).toMatchObject({ status: 401 });
    const before = secret;
    secret = (await must(useNewCardSecret, {})).secret;
    const event = eventOf('paid', chargeId);
    const old = signMessage(before, JSON.stringify(event), seconds());
    expect(await send(event, { signature: old })).toMatchObject({ status: 401 });
    expect(await send(event)).toEqual({ status: 200, outcome: 'posted' });
    expect(await owedBy(patientId)).toBe(4_800);
  });

  test('gets the charges: the processor signs the path and sees ids and amounts, no names', async () => {
    const { chargeId } = await onAutopay();
    const ask = (path: string, signature: string) =>
      fetch(`${address}${path}`, { headers: { 'cleanclaim-signature': signature } });
    const path = '/api/card-charges/cards';
    expect((await ask(path, signMessage('guessed', path, seconds()))).status).toBe(401);
    const text = await (await ask(path, signMessage(secret, path, seconds()))).text();
    expect(text).toContain(chargeId);
    expect(text).not.toContain('Cardwell');
  });

  test('reads a patient, a card or a secret in the log, and what is no event is told so', async () => {
    expect(await send(undefined, { body: '{"id":' })).toMatchObject({ status: 400 });
    expect(await send({ id: 'x', type: 'paid' })).toMatchObject({ status: 400 });
    expect(logged.length).toBeGreaterThan(0);
    expect(logged.join('\n')).not.toMatch(/Cardwell|4111|evt_|v1=/);
    expect(logged.join('\n')).not.toContain(secret);
  });
});
