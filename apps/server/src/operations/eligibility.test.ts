import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkX12 } from '@cleanclaim/x12';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { claimOf, everyone, exchange, folderOf, receive, receiveVisits, setUpTenant } from '../testing/practice.ts';
import type { SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { mailbox } from '../transports/folder.ts';
import { askEligibility } from './ask-eligibility.ts';
import { askEligibilityOfVisits } from './ask-eligibility-of-visits.ts';
import { checkEligibilityDue } from './check-eligibility-due.ts';
import { listEligibilityChecks } from './list-eligibility-checks.ts';
import { mustPerform, perform } from './operation.ts';
import { showClaim } from './show-claim.ts';
import { showCoverageEligibility } from './show-coverage-eligibility.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  runtime.clock.moveTo('2026-10-22');
  tenantId = await setUpTenant(runtime, `e${++practices}`);
});

const actor = () => everyone(tenantId);
const system = () => ({ ...actor(), roles: ['system'] as const });

async function coverageOf(mrn: string): Promise<string> {
  const row = await inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom('coverage')
      .innerJoin('patient', 'patient.id', 'coverage.patient_id')
      .select('coverage.id')
      .where('mrn', '=', mrn)
      .executeTakeFirstOrThrow(),
  );
  return row.id;
}

/** A patient with this visit, asked about and answered. */
async function checked(visit: SuperbillRow) {
  await receiveVisits(runtime, tenantId, [visit]);
  const coverageId = await coverageOf(visit.mrn);
  await ask(coverageId);
  await answerAll();
  return (await checksOf(coverageId))[0];
}

/** What waits goes out, and the practice payers answer it. */
async function answerAll(): Promise<void> {
  await runtime.work();
  await exchange(runtime, tenantId);
}

const ask = (coverageId: string) =>
  mustPerform(runtime, actor(), askEligibility, { coverageIds: [coverageId], serviceTypes: ['30'] });
const checksOf = async (coverageId: string) =>
  (await mustPerform(runtime, actor(), showCoverageEligibility, { coverageId })).checks;

function work() {
  return inTenant(runtime.db, tenantId, (tx) =>
    tx
      .selectFrom('work_item')
      .select(['title', 'reason', 'steps', 'work_status', 'kind'])
      .where('kind', 'in', ['eligibility', 'answer-unclear', 'answer-unreadable'])
      .orderBy('raised_at')
      .execute(),
  );
}

async function filesOut(): Promise<Uint8Array[]> {
  const { outbox } = mailbox(await folderOf(runtime, tenantId));
  return readdirSync(outbox)
    .filter((name) => name.startsWith('270-'))
    .map((name) => readFileSync(join(outbox, name)));
}

describe('a coverage', () => {
  test('is asked about by a 270 without a finding, and not twice while the payer is silent', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const coverageId = await coverageOf('A1');
    await ask(coverageId);
    await runtime.work();
    const [file] = await filesOut();
    expect(checkX12(file ?? new Uint8Array()).findings).toEqual([]);
    expect(new TextDecoder().decode(file)).toContain('TRN*1*E000000001*');
    const again = { coverageIds: [coverageId], serviceTypes: ['30'] };
    expect(await perform(runtime, actor(), askEligibility, again)).toMatchObject({ code: 'asked-already' });
    expect(await checksOf(coverageId)).toMatchObject([{ checkStatus: 'asked', services: ['the plan'] }]);
  });

  test('in force is answered with its benefits in words, and raises no work', async () => {
    const check = await checked({ mrn: 'A1', payer_id: 'BWHP1', payer_name: 'Bluewater', member_id: 'BWP300200108' });
    expect(check).toMatchObject({
      checkStatus: 'answered',
      eligibilityStatus: 'active',
      planName: 'BLUEWATER HEALTH PLAN',
      from: '2026-01-01',
      to: '2026-12-31',
      otherPayer: null,
    });
    expect(check?.benefits).toContainEqual({
      heading: 'Deductible',
      lines: ['The plan, per person, in network: $150.00 left of $300.00 a calendar year'],
    });
    expect(await work()).toEqual([]);
    const { rows } = await mustPerform(runtime, actor(), listEligibilityChecks, {});
    expect(rows).toMatchObject([{ result: 'active', memberId: 'BWP300200108', serviceDate: '2026-10-22' }]);
  });

  test.each([
    ['T', 'inactive', 'the coverage is not in force'],
    ['R', 'not-found', 'the member is not found'],
    ['W', 'not-found', 'the member is not found'],
  ])(
    'whose member id ends in %s is %s: its claim is held, and a person has the steps',
    async (ending, status, title) => {
      const check = await checked({ mrn: 'A1', member_id: `BWP30020010${ending}` });
      expect(check?.eligibilityStatus).toBe(status);
      const [item] = await work();
      expect(item).toMatchObject({ work_status: 'open', title: expect.stringContaining(title) });
      expect(item?.steps.length).toBeGreaterThan(1);
      const claim = await claimOf(runtime, tenantId, 'A1');
      expect(claim.claim_status).toBe('held');
      const { findings } = await mustPerform(runtime, actor(), showClaim, { claimId: claim.id });
      expect(findings.map(({ editId }) => editId)).toContain('coverage-active');
    },
  );

  test('with another payer first warns on the claim and offers that coverage', async () => {
    const check = await checked({ mrn: 'A1', member_id: 'BWP30020010V' });
    expect(check).toMatchObject({
      eligibilityStatus: 'active',
      otherPayer: { name: 'SUMMIT COMMERCIAL', memberId: expect.stringMatching(/1$/) },
    });
    expect(await work()).toMatchObject([{ title: expect.stringContaining('another payer is first') }]);
    const claim = await claimOf(runtime, tenantId, 'A1');
    const { findings } = await mustPerform(runtime, actor(), showClaim, { claimId: claim.id });
    expect(findings.map(({ editId }) => editId)).toContain('other-payer-first');
  });

  test('that is in force after all ends the work and frees the claim', async () => {
    await checked({ mrn: 'A1', member_id: 'BWP30020010T' });
    const coverageId = await coverageOf('A1');
    await runtime.owner.query(`update coverage set member_id = 'BWP300200101' where id = $1`, [coverageId]);
    runtime.clock.moveTo('2026-10-23');
    await ask(coverageId);
    await answerAll();
    expect((await checksOf(coverageId)).map(({ eligibilityStatus }) => eligibilityStatus)).toEqual([
      'active',
      'inactive',
    ]);
    expect(await work()).toMatchObject([{ work_status: 'done' }]);
    expect((await claimOf(runtime, tenantId, 'A1')).claim_status).toBe('ready');
  });

  test('without a payer or a connection cannot be asked about', async () => {
    await receiveVisits(runtime, tenantId, [
      { mrn: 'A7', payer_id: 'EVRG9', payer_name: 'Evergreen Mutual Benefit', member_id: 'EV1' },
    ]);
    const input = { coverageIds: [await coverageOf('A7')], serviceTypes: ['30'] };
    expect(await perform(runtime, actor(), askEligibility, input)).toMatchObject({ code: 'cannot-ask' });
  });
});

describe('the patients of a day', () => {
  test('are asked about at once, each coverage once, and what is known is not asked again', async () => {
    const day = { date_of_service: '2026-10-20' };
    await receiveVisits(runtime, tenantId, [
      { mrn: 'A1', ...day, member_id: 'BWP300200101' },
      { mrn: 'A2', ...day, last_name: 'Other', member_id: 'BWP300200102' },
      { mrn: 'A7', ...day, last_name: 'Third', payer_id: 'EVRG9', payer_name: 'Evergreen', member_id: 'EV1' },
      { mrn: 'A3', date_of_service: '2026-10-19', last_name: 'Fourth', member_id: 'BWP300200103' },
    ]);
    const askAll = () => mustPerform(runtime, actor(), askEligibilityOfVisits, { date: '2026-10-20' });
    expect(await askAll()).toEqual({ asked: 2, known: 0, cannotAsk: 1 });
    expect(await askAll()).toEqual({ asked: 0, known: 2, cannotAsk: 1 });
    await answerAll();
    runtime.clock.moveTo('2026-10-25');
    expect(await askAll()).toEqual({ asked: 0, known: 2, cannotAsk: 1 });
  });
});

describe('in the evening', () => {
  const evening = () => mustPerform(runtime, system(), checkEligibilityDue, {});
  const takesQuestions = () =>
    runtime.owner.query(
      `update connection set settings = settings || '{"asksEligibility": true}' where tenant_id = $1`,
      [tenantId],
    );

  test('new claims are asked about where the connection takes questions, and not again', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', member_id: 'BWP300200101' }]);
    expect(await evening()).toEqual({ asked: 0, silent: 0 });
    await takesQuestions();
    expect(await evening()).toEqual({ asked: 1, silent: 0 });
    await answerAll();
    expect(await evening()).toEqual({ asked: 0, silent: 0 });
  });

  test('a member id that no file may carry keeps only its own question back, and a person is told', async () => {
    const bad = { mrn: 'A2', last_name: 'Other', member_id: 'BWP300200102' };
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', member_id: 'BWP300200101' }, bad]);
    const coverageId = await coverageOf('A2');
    await runtime.owner.query(`update coverage set member_id = 'BWP3*2' where id = $1`, [coverageId]);
    await takesQuestions();
    expect(await evening()).toEqual({ asked: 1, silent: 0 });
    expect(await evening()).toEqual({ asked: 0, silent: 0 });
    expect(await work()).toMatchObject([{ kind: 'eligibility', reason: expect.stringContaining('NM109') }]);
    const { date_of_service: date } = await claimOf(runtime, tenantId, 'A2');
    expect(await mustPerform(runtime, actor(), askEligibilityOfVisits, { date })).toMatchObject({ cannotAsk: 1 });
    const input = { coverageIds: [coverageId], serviceTypes: ['30'] };
    expect(await perform(runtime, actor(), askEligibility, input)).toMatchObject({ code: 'cannot-be-written' });
  });

  test("tomorrow's patients are asked about", async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', member_id: 'BWP300200101', date_of_service: '2026-10-20' }]);
    await takesQuestions();
    await runtime.owner.query('delete from claim_event where tenant_id = $1', [tenantId]);
    runtime.clock.moveTo('2026-10-19');
    await runtime.owner.query(`update claim set built_at = '2026-09-01' where tenant_id = $1`, [tenantId]);
    expect(await evening()).toEqual({ asked: 1, silent: 0 });
    const [check] = await checksOf(await coverageOf('A1'));
    expect(check?.serviceDate).toBe('2026-10-20');
  });

  test('coverages that are known leave room for those that are not, however many there are', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1', member_id: 'BWP300200101' }]);
    await takesQuestions();
    expect(await evening()).toEqual({ asked: 1, silent: 0 });
    await answerAll();
    // More known coverages than one run takes, all before the new one in order.
    await runtime.owner.query(
      `with more as (
         insert into coverage select (jsonb_populate_record(c, jsonb_build_object('id', ids.id, 'member_id', ids.id))).*
           from coverage c, lateral (select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0')) as id
                                       from generate_series(1, 2000) n) ids
          where c.tenant_id = $1 returning coverage.id)
       insert into eligibility_check
       select (jsonb_populate_record(k, jsonb_build_object('id', gen_random_uuid(), 'coverage_id', more.id,
                                                           'trace_number', 'X' || more.id))).*
         from eligibility_check k, more where k.tenant_id = $1`,
      [tenantId],
    );
    await receiveVisits(runtime, tenantId, [{ mrn: 'A2', last_name: 'Other', member_id: 'BWP300200102' }]);
    const date = (await claimOf(runtime, tenantId, 'A2')).date_of_service;
    expect(await mustPerform(runtime, actor(), askEligibilityOfVisits, { date })).toMatchObject({ asked: 1 });
  });

  test('a question without an answer is work after a day', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    await ask(await coverageOf('A1'));
    runtime.clock.moveTo('2026-10-24');
    expect(await evening()).toMatchObject({ silent: 1 });
    expect(await work()).toMatchObject([{ title: expect.stringContaining('did not answer') }]);
    expect(await evening()).toMatchObject({ silent: 0 });
  });
});

describe('an answer', () => {
  const envelope = (guide: string, id: string, segments: string) =>
    [
      'ISA*00*          *00*          *ZZ*PRACTICECH     *ZZ*LAKESIDE       *261021*0900*^*00501*000000077*0*P*:',
      `GS*${id === '271' ? 'HB' : 'FA'}*PRACTICECH*LAKESIDE*20261021*0900*77*X*${guide}`,
      `ST*${id}*0001*${guide}`,
      ...segments.trim().split(/\s*\n\s*/),
      'SE*12*0001',
      'GE*1*77',
      'IEA*1*000000077~',
    ].join('~');

  async function asked(): Promise<string> {
    await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
    const coverageId = await coverageOf('A1');
    await ask(coverageId);
    await runtime.work();
    return coverageId;
  }
  const controlOf = async () => {
    const { rows } = await runtime.owner.query(
      'select interchange_control_number as n from outgoing_file where tenant_id = $1',
      [tenantId],
    );
    return String(rows[0].n);
  };

  test('of a 999 that refuses the set is an answer with the reason', async () => {
    const coverageId = await asked();
    const control = await controlOf();
    const refusal = `AK1*HS*${control}*005010X279A1\nAK2*270*0001*005010X279A1\nIK5*R*5\nAK9*R*1*1*0`;
    await receive(runtime, tenantId, 'x12', envelope('005010X231A1', '999', refusal));
    const [check] = await checksOf(coverageId);
    expect(check).toMatchObject({ checkStatus: 'answered', eligibilityStatus: 'unknown' });
    expect(check?.problems[0]?.message).toContain('999 rejected the question');
    expect(await work()).toMatchObject([{ title: expect.stringContaining('not answered') }]);
  });

  test('that refuses the practice as a whole answers every question of its set', async () => {
    const coverageId = await asked();
    const refusal = `BHT*0022*11*${await controlOf()}-0001*20261021*0900
      HL*1**20*1
      NM1*PR*2*BLUEWATER*****PI*BWHP1
      HL*2*1*21*0
      NM1*1P*2*LAKESIDE*****XX*1999999109
      AAA*N**51*N`;
    await receive(runtime, tenantId, 'x12', envelope('005010X279A1', '271', refusal));
    const [check] = await checksOf(coverageId);
    expect(check?.problems).toMatchObject([{ code: '51' }]);
  });

  test('to no question of ours goes to a person', async () => {
    const stranger = `BHT*0022*11*9*20261021*0900
      HL*1**20*1
      NM1*PR*2*BLUEWATER*****PI*BWHP1
      HL*2*1*21*1
      NM1*1P*2*LAKESIDE*****XX*1999999109
      HL*3*2*22*0
      TRN*2*NOBODY*1471234567
      NM1*IL*1*DOE*JANE****MI*M1
      EB*1**30`;
    await receive(runtime, tenantId, 'x12', envelope('005010X279A1', '271', stranger));
    expect(await work()).toMatchObject([{ kind: 'answer-unclear', work_status: 'open' }]);
  });
});
