import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { enterAuthorizationSchema, requestAuthorizationSchema } from '../contract/schemas/authorizations.ts';
import { inTenant } from '../db/connect.ts';
import { claimOf, everyone, exchange, receive, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { cancelAuthorization } from './cancel-authorization.ts';
import { enterAuthorization } from './enter-authorization.ts';
import { listAuthorizations } from './list-authorizations.ts';
import { noteAuthorizationReply } from './note-authorization-reply.ts';
import { mustPerform, perform } from './operation.ts';
import { requestAuthorization } from './request-authorization.ts';
import { showAuthorization } from './show-authorization.ts';
import { watchAuthorizations } from './watch-authorizations.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  runtime.clock.moveTo('2026-11-02');
  tenantId = await setUpTenant(runtime, `p${++practices}`);
});

const actor = () => everyone(tenantId);
const system = () => ({ ...actor(), roles: ['system'] as const });
const show = (authorizationId: string) => mustPerform(runtime, actor(), showAuthorization, { authorizationId });
const watch = () => mustPerform(runtime, system(), watchAuthorizations, {});

function work(kind: string) {
  return inTenant(runtime.db, tenantId, (tx) =>
    tx.selectFrom('work_item').select(['reason', 'work_status']).where('kind', '=', kind).orderBy('work_key').execute(),
  );
}

async function patientOf(mrn: string): Promise<string> {
  const { rows } = await runtime.owner.query<{ id: string }>(
    'select id from patient where tenant_id = $1 and mrn = $2',
    [tenantId, mrn],
  );
  return rows[0]?.id ?? '';
}

/** Asks for a service of a patient, who has been seen once. */
async function ask(change: object = {}, member: object = {}) {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1', ...member }]);
  const input = requestAuthorizationSchema.parse({
    patientId: await patientOf('A1'),
    kind: 'prior-authorization',
    urgency: 'standard',
    placeOfService: '11',
    diagnoses: ['E11.9'],
    from: '2026-11-02',
    to: '2026-12-31',
    services: [{ procedureCode: '97802', modifiers: [], units: 3 }],
    ...change,
  });
  return (await mustPerform(runtime, actor(), requestAuthorization, input)).authorizationId;
}

describe('a request by 278', () => {
  test('goes out, is approved, and says how many units are left', async () => {
    const id = await ask();
    expect(await show(id)).toMatchObject({ authorizationStatus: 'requested', channel: 'x12', clock: 'waiting' });
    await runtime.work();
    await exchange(runtime, tenantId);
    expect(await show(id)).toMatchObject({
      authorizationStatus: 'approved',
      authorizationNumber: expect.stringMatching(/PA\d{8}$/),
      clock: 'in-time',
      unitsApproved: 3,
      unitsLeft: 3,
      validFrom: '2026-11-02',
      validTo: '2026-12-31',
      procedureCodes: ['97802'],
    });
    const { rows } = await mustPerform(runtime, actor(), listAuthorizations, { search: '9780' });
    expect(rows).toMatchObject([{ id, services: '97802', unitsLeft: 3 }]);
  });

  test('is pended first and decided by a second 278', async () => {
    const id = await ask({ services: [{ procedureCode: 'J0585', modifiers: [], units: 100 }] });
    await runtime.work();
    await exchange(runtime, tenantId);
    const view = await show(id);
    expect(view.events.map(({ event }) => event)).toEqual(['answered', 'answered', 'requested']);
    expect(view.events[1]?.detail).toContain('has not decided yet');
    expect(view).toMatchObject({ authorizationStatus: 'approved', unitsLeft: 100 });
  });

  test('that is cut down or denied in part is approved in part, and becomes work', async () => {
    const services = ['97802', 'J0897'].map((procedureCode) => ({ procedureCode, modifiers: [], units: 2 }));
    const id = await ask({ services });
    await runtime.work();
    await exchange(runtime, tenantId);
    expect(await show(id)).toMatchObject({
      authorizationStatus: 'partly-approved',
      procedureCodes: ['97802'],
      unitsApproved: 2,
    });
    expect(await work('authorization-answer')).toMatchObject([{ work_status: 'open' }]);
  });

  test('that names a member whom the payer does not find goes back to be put right, and goes again', async () => {
    const id = await ask({}, { member_id: 'BWP300200102R' });
    await runtime.work();
    await exchange(runtime, tenantId);
    const view = await show(id);
    expect(view).toMatchObject({ authorizationStatus: 'draft', clock: 'none' });
    expect(view.answer?.message).toContain('does not find the subscriber');
    const [item] = await work('authorization-answer');
    expect(item?.reason).toContain('Check member number');
    await ask({ authorizationId: id, version: view.version });
    expect(await show(id)).toMatchObject({ authorizationStatus: 'requested', traceNumber: 'R000000002' });
    expect(await work('authorization-answer')).toMatchObject([{ work_status: 'done' }]);
  });

  test('that nobody decides within 7 days becomes work once, and its late answer closes it', async () => {
    const id = await ask({}, { member_id: 'BWP300200102S' });
    runtime.clock.moveTo('2026-11-08');
    expect(await watch()).toMatchObject({ overdue: 0 });
    runtime.clock.moveTo('2026-11-10');
    expect(await watch()).toMatchObject({ overdue: 1 });
    expect(await watch()).toMatchObject({ overdue: 0 });
    expect(await work('authorization-late')).toMatchObject([{ work_status: 'open' }]);
    const { version, clock } = await show(id);
    expect(clock).toBe('overdue');
    await mustPerform(runtime, actor(), noteAuthorizationReply, {
      authorizationId: id,
      version,
      outcome: 'approved',
      number: 'TEL1',
    });
    expect(await show(id)).toMatchObject({ authorizationStatus: 'approved', clock: 'late', unitsLeft: 3 });
    expect(await work('authorization-late')).toMatchObject([{ work_status: 'done' }]);
  });

  test('that is urgent is due after 72 hours', async () => {
    await ask({ urgency: 'urgent' }, { member_id: 'BWP300200102S' });
    runtime.clock.moveTo('2026-11-06');
    expect(await watch()).toMatchObject({ overdue: 1 });
    expect((await work('authorization-late'))[0]?.reason).toContain('72 hours');
  });

  test('is cancelled at the payer by its number', async () => {
    const id = await ask();
    await runtime.work();
    await exchange(runtime, tenantId);
    const { version } = await show(id);
    await mustPerform(runtime, actor(), cancelAuthorization, { authorizationId: id, version, reason: 'Not needed.' });
    await runtime.work();
    await exchange(runtime, tenantId);
    const view = await show(id);
    expect(view).toMatchObject({ authorizationStatus: 'cancelled', unitsLeft: null });
    expect(view.events.map(({ detail }) => detail).join(' ')).toContain('The payer is told by 278.');
  });

  test('without coverage is refused with what to do', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await runtime.owner.query('delete from claim_finding where tenant_id = $1', [tenantId]);
    await runtime.owner.query(`update coverage set payer_id = null where tenant_id = $1`, [tenantId]);
    const patientId = await patientOf('A1');
    const input = requestAuthorizationSchema.parse({
      patientId,
      kind: 'referral',
      urgency: 'standard',
      placeOfService: '11',
      diagnoses: ['E11.9'],
      from: '2026-11-02',
      services: [{ procedureCode: '97802', modifiers: [], units: 1 }],
    });
    expect(await perform(runtime, actor(), requestAuthorization, input)).toMatchObject({ code: 'no-coverage' });
  });

  test('whose file is refused by a 999 goes back to be put right', async () => {
    const id = await ask({}, { member_id: 'BWP300200102S' });
    const { rows } = await runtime.owner.query<{ control: number }>(
      `select interchange_control_number as control from outgoing_file where tenant_id = $1 and transaction_set = '278'`,
      [tenantId],
    );
    const control = rows[0]?.control ?? 0;
    await receive(
      runtime,
      tenantId,
      'x12',
      [
        'ISA*00*          *00*          *ZZ*PRACTICECH     *ZZ*PRACTICE       *261102*1405*^*00501*000000035*0*P*:',
        'GS*FA*PRACTICECH*PRACTICE*20261102*1405*35*X*005010X231A1',
        'ST*999*0001*005010X231A1',
        `AK1*HI*${control}*005010X217`,
        'AK9*R*1*1*0',
        'SE*4*0001',
        'GE*1*35',
        'IEA*1*000000035~',
      ].join('~'),
    );
    expect(await show(id)).toMatchObject({ authorizationStatus: 'draft' });
  });

  test('that is approved stays so when a refusal to process it comes late', async () => {
    const id = await ask();
    await runtime.work();
    await exchange(runtime, tenantId);
    const { traceNumber } = await show(id);
    const late = [
      'ISA*00*          *00*          *ZZ*PRACTICECH     *ZZ*PRACTICE       *261102*1405*^*00501*000000036*0*P*:',
      'GS*HI*PRACTICECH*PRACTICE*20261102*1405*36*X*005010X217',
      'ST*278*0001*005010X217',
      `BHT*0007*11*${traceNumber}*20261102*1405*18`,
      'HL*1**20*1',
      'NM1*X3*2*BLUEWATER HEALTH PLAN*****PI*BWHP1',
      'HL*2*1*21*1',
      'NM1*1P*2*LAKESIDE*****XX*1999999109',
      'HL*3*2*22*1',
      'NM1*IL*1*DOE*JANE****MI*M1',
      'HL*4*3*EV*0',
      `TRN*2*${traceNumber}*1471234567`,
      'AAA*N**33*C',
      'UM*HS*I',
      'SE*13*0001',
      'GE*1*36',
      'IEA*1*000000036~',
    ];
    await receive(runtime, tenantId, 'x12', late.join('~'));
    const view = await show(id);
    expect(view.events[0]?.detail).toContain('changes nothing');
    expect(view).toMatchObject({ authorizationStatus: 'approved', unitsLeft: 3 });
  });

  test('for a visit of another patient is refused', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'B2', last_name: 'Other', member_id: 'BWP300200103' }]);
    const { encounter_id: encounterId } = await claimOf(runtime, tenantId, 'B2');
    await expect(ask({ encounterId })).rejects.toThrow('There is no such visit');
    const { payer_id: payerId } = await claimOf(runtime, tenantId, 'B2');
    const entered = { patientId: await patientOf('A1'), payerId, kind: 'referral', number: 'PA1', procedureCodes: [] };
    const input = enterAuthorizationSchema.parse({ ...entered, encounterId });
    expect(await perform(runtime, actor(), enterAuthorization, input)).toMatchObject({ code: 'not-found' });
  });

  test('whose answer is to no request of ours makes work', async () => {
    const id = await ask();
    await runtime.work();
    await runtime.owner.query(`update payer_authorization set trace_number = 'R9' where id = $1`, [id]);
    await exchange(runtime, tenantId);
    expect(await work('answer-unclear')).toMatchObject([{ work_status: 'open' }]);
  });
});

describe('an authorization on claims', () => {
  const needs = () =>
    runtime.owner.query(
      `update payer set content = jsonb_set(content, '{authorizationFor}', '["992*"]') where tenant_id = $1`,
      [tenantId],
    );
  async function enter(change: object = {}) {
    const { rows } = await runtime.owner.query<{ id: string }>(
      `select payer_id as id from coverage where tenant_id = $1 limit 1`,
      [tenantId],
    );
    const input = enterAuthorizationSchema.parse({
      patientId: await patientOf('A1'),
      payerId: rows[0]?.id,
      kind: 'prior-authorization',
      number: 'TEL77',
      procedureCodes: ['992*'],
      unitsApproved: 2,
      ...change,
    });
    return mustPerform(runtime, actor(), enterAuthorization, input);
  }

  test('that a payer wants and nobody has holds the claim before it is sent, and the number releases it', async () => {
    await needs();
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const held = await claimOf(runtime, tenantId, 'A1');
    expect(held.claim_status).toBe('held');
    const { rows } = await runtime.owner.query(
      `select content->>'editId' as id from claim_finding where claim_id = $1`,
      [held.id],
    );
    expect(rows.map(({ id }) => id)).toContain('authorization-required');
    const { authorizationId } = await enter();
    const ready = await claimOf(runtime, tenantId, 'A1');
    expect(ready.claim_status).toBe('ready');
    expect(ready.content.priorAuthorizationNumber).toBe('TEL77');
    expect(await show(authorizationId)).toMatchObject({ unitsUsed: 1, unitsLeft: 1, claims: [{ id: ready.id }] });
  });

  test('is taken by the next visit at build, with the reason in its history, until its units are used', async () => {
    await needs();
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await enter();
    for (const day of ['2026-10-20', '2026-10-21'])
      await receiveVisits(runtime, tenantId, [{ mrn: 'A1', visit_number: `V${day}`, date_of_service: day }]);
    const claims = await inTenant(runtime.db, tenantId, (tx) =>
      tx.selectFrom('claim').selectAll().where('tenant_id', '=', tenantId).orderBy('built_at').orderBy('id').execute(),
    );
    expect(claims.map(({ content }) => content.priorAuthorizationNumber ?? '').sort()).toEqual(['', 'TEL77', 'TEL77']);
    const { rows } = await runtime.owner.query(
      `select detail from claim_event where tenant_id = $1 and detail like 'Authorization TEL77 was taken%'`,
      [tenantId],
    );
    expect(rows).toHaveLength(2);
  });

  test('entered twice is refused', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await enter();
    await expect(enter()).rejects.toThrow('entered-already');
  });
});
