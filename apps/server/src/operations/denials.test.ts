import { cents } from '@cleanclaim/billing/kernel';
import { transferEntry } from '@cleanclaim/billing/ledger';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { era } from '../testing/answers.ts';
import { claimOf, claimsOf, everyone, receive, receiveVisits, setUpTenant, submit } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { correctClaim } from './correct-claim.ts';
import { moveDenial } from './denial-store.ts';
import { inviteMember } from './invite-member.ts';
import { saveEntries } from './journal.ts';
import { mustPerform, operation, perform } from './operation.ts';
import { savePostingRules } from './posting-rules.ts';
import { showDenialTrends } from './show-denial-trends.ts';
import { showWork } from './show-work.ts';
import { tickWorkStep } from './tick-work-step.ts';
import { writeOffClaim } from './write-off-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
let practices = 0;

beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  tenantId = await setUpTenant(runtime, `denials-${practices}`);
  await receiveVisits(runtime, tenantId, [{ mrn: 'DN1', birth_date: '1981-05-06' }]);
  await submit(runtime, tenantId);
});

const theClaim = async () => {
  const [claim] = await claimsOf(runtime, tenantId);
  if (!claim) throw new Error('no claim');
  return claim;
};

async function denials() {
  const { rows } = await runtime.owner.query(
    `select denial_status, group_code, carc, rarcs, line_number, denied_cents::int, recovered_cents::int, category, root_cause, preventable, fixed_by,
            closed_on::text, provider_name
       from denial where tenant_id = $1 order by id`,
    [tenantId],
  );
  return rows;
}

let traces = 0;
async function answer(paid: string, status: string, segments: string[], charge = '148'): Promise<Uint8Array> {
  traces += 1;
  const { patient_control_number: patientControlNumber } = await theClaim();
  const claims = [{ patientControlNumber, status, charge, paid, payerClaimControlNumber: 'ICN42', segments }];
  const file = era({ trace: `T${traces}`, paid, claims });
  await receive(runtime, tenantId, 'x12', file);
  return file;
}
const line = (paid: string, ...more: string[]) => [`SVC*HC:99213*148*${paid}**1`, ...more];

async function correct() {
  const claim = await theClaim();
  const input = { claimId: claim.id, version: claim.version, changes: { priorAuthorizationNumber: 'AUTH7' } };
  expect(await mustPerform(runtime, everyone(tenantId), correctClaim, input)).toMatchObject({ outcome: 'ready' });
  await submit(runtime, tenantId);
}

/** What another operation does with denials, in a transaction of its own. */
const within = <T>(name: string, run: Parameters<typeof operation<object, T>>[0]['run']) =>
  perform(
    runtime,
    everyone(tenantId),
    operation<object, T>({
      name,
      summary: name,
      roles: ['biller'],
      input: z.object({}),
      run: (context, input) => {
        context.audit({ action: 'update', subjectKind: 'claim', subjectId: tenantId });
        return run(context, input);
      },
    }),
    {},
  );

test('a denied line is kept as the payer answered it, once, with its work and who fixes it', async () => {
  const file = await answer('0', '4', line('0', 'CAS*CO*197*148', 'LQ*HE*M62'));
  await receive(runtime, tenantId, 'x12', file, 'again.edi');
  expect(await denials()).toEqual([
    {
      denial_status: 'open',
      group_code: 'CO',
      carc: '197',
      rarcs: ['M62'],
      line_number: 1,
      denied_cents: 14800,
      recovered_cents: 0,
      category: 'authorization',
      root_cause: 'authorization-not-obtained',
      preventable: true,
      fixed_by: 'front-desk',
      closed_on: null,
      provider_name: expect.stringMatching(/.+/),
    },
  ]);
  const { rows } = await runtime.owner.query(
    `select kind, fixed_by, step_actions, jsonb_array_length(steps) as steps from work_item where tenant_id = $1 and kind = 'denial'`,
    [tenantId],
  );
  expect(rows).toEqual([
    { kind: 'denial', fixed_by: 'front-desk', step_actions: ['find-authorization', 'correct', 'appeal'], steps: 3 },
  ]);
});

test('corrected and sent again it is worked, and recovered when the payer pays the line', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  await correct();
  expect((await denials())[0]).toMatchObject({ denial_status: 'working' });
  expect((await theClaim()).content.frequencyCode).toBe('7');
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  expect(await denials()).toMatchObject([
    { denial_status: 'recovered', recovered_cents: 10000, closed_on: expect.any(String) },
  ]);
});

test('denied again it is closed, and the new denial carries on', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  await correct();
  await answer('0', '4', line('0', 'CAS*CO*50*148'));
  expect((await denials()).map((row) => [row.carc, row.denial_status])).toEqual([
    ['197', 'denied-again'],
    ['50', 'open'],
  ]);
});

test('an unprocessable claim goes again as a new one, without the number of the old', async () => {
  await answer('0', '4', line('0', 'CAS*CO*16*148', 'LQ*HE*MA130', 'LQ*HE*N290'));
  await correct();
  const { content } = await theClaim();
  expect([content.frequencyCode, content.payerClaimControlNumber]).toEqual(['1', undefined]);
});

test('what the payer left to the patient is billed on at once, and recovered when a payer pays it after all', async () => {
  await answer('0', '1', line('0', 'CAS*PR*27*148'));
  expect(await denials()).toMatchObject([{ group_code: 'PR', category: 'eligibility', denial_status: 'billed-on' }]);
  await answer('-0', '22', line('0', 'CAS*PR*27*-148'));
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  expect(await denials()).toMatchObject([{ denial_status: 'recovered', recovered_cents: 10000 }]);
});

test('that the payer takes back waits for the correction, and is recovered by it', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*100**45*48'));
  const reversal = ['SVC*HC:99213*-148*0**1', 'CAS*CO*197*-100**45*-48'];
  await answer('0', '22', reversal, '-148');
  expect(await denials()).toMatchObject([{ denial_status: 'open', closed_on: null }]);
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  expect(await denials()).toMatchObject([{ denial_status: 'recovered', recovered_cents: 10000 }]);
});

test('the answer that closed it is taken back: it is open again with work, and closed by the correction', async () => {
  const reopened = async () => {
    const { rows } = await runtime.owner.query(
      `select title, work_status, step_actions from work_item where tenant_id = $1 and work_key like '%|reopened'`,
      [tenantId],
    );
    return rows;
  };
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  await correct();
  await answer('0', '1', line('0', 'CAS*PR*1*100', 'CAS*CO*45*48'));
  expect(await denials()).toMatchObject([{ denial_status: 'billed-on', closed_on: expect.any(String) }]);
  await answer('0', '22', ['SVC*HC:99213*-148*0**1', 'CAS*PR*1*-100', 'CAS*CO*45*-48'], '-148');
  expect(await denials()).toMatchObject([{ denial_status: 'open', closed_on: null, carc: '197' }]);
  expect(await reopened()).toEqual([
    {
      title: 'Open again: No authorization',
      work_status: 'open',
      step_actions: ['find-authorization', 'correct', 'appeal', 'write-off'],
    },
  ]);
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  expect(await denials()).toMatchObject([{ denial_status: 'recovered', recovered_cents: 10000 }]);
});

test('two denials of a line share what is paid for it: no cent is recovered twice', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*50', 'CAS*CO*50*98'));
  await correct();
  await answer('60', '1', line('60', 'CAS*CO*45*88'));
  const rows = await denials();
  expect(rows.map((row) => row.denial_status)).toEqual(['recovered', 'recovered']);
  expect(rows.reduce((sum, row) => sum + row.recovered_cents, 0)).toBe(6000);
});

test('written off it is closed with its claim', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  const input = {
    claimId: (await theClaim()).id,
    from: 'payer-ar',
    to: 'denial-write-off',
    reason: 'Nobody has an authorization.',
  } as const;
  await mustPerform(runtime, everyone(tenantId), writeOffClaim, input);
  expect(await denials()).toMatchObject([{ denial_status: 'written-off', recovered_cents: 0 }]);
});

test('a step that is checked off puts the denial to work, and the item shows who did it', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  const { rows } = await runtime.owner.query(
    `select id, steps from work_item where tenant_id = $1 and kind = 'denial'`,
    [tenantId],
  );
  const [{ id: workItemId, steps }] = rows;
  const tick = (step: string, done: boolean) =>
    perform(runtime, everyone(tenantId), tickWorkStep, { workItemId, step, done });
  expect(await tick(steps[0], true)).toEqual({ ok: true, value: { done: true } });
  expect(await tick('Do what nobody asked.', true)).toMatchObject({ ok: false, code: 'no-such-step' });
  const { playbook } = await mustPerform(runtime, everyone(tenantId), showWork, { workItemId });
  expect(playbook.steps[0]).toMatchObject({
    action: 'find-authorization',
    doneBy: 'tester',
    doneAt: expect.any(String),
  });
  expect(playbook.steps[1]?.doneAt).toBeNull();
  expect(playbook.denials).toMatchObject([{ reasonCode: 'CO-197', denialStatus: 'working', workItemId }]);
  await tick(steps[0], false);
  expect(
    (await mustPerform(runtime, everyone(tenantId), showWork, { workItemId })).playbook.steps[0]?.doneAt,
  ).toBeNull();
});

test('the playbook says what each step brought on denials like it that ended, and by when it is to be done', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  await correct();
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  await receiveVisits(runtime, tenantId, [{ mrn: 'DN2', birth_date: '1982-05-06' }]);
  await submit(runtime, tenantId);
  const other = await claimOf(runtime, tenantId, 'DN2');
  const claims = [
    {
      ...{ patientControlNumber: other.patient_control_number, status: '4', charge: '148', paid: '0' },
      ...{ payerClaimControlNumber: 'ICN43', segments: line('0', 'CAS*CO*197*148') },
    },
  ];
  await receive(runtime, tenantId, 'x12', era({ trace: 'LEARN', paid: '0', claims }));
  const { rows } = await runtime.owner.query(
    `select id, next_step_date::text from work_item where claim_id = $1 and kind = 'denial'`,
    [other.id],
  );
  const [{ id: workItemId, next_step_date: next }] = rows;
  const { playbook } = await mustPerform(runtime, everyone(tenantId), showWork, { workItemId });
  expect(playbook.learned).toMatch(
    /^1 denial with CARC 197 ended at Bluewater Health Plan in two years, 1 at all payers\. No step is named best yet/,
  );
  expect(playbook.steps.map(({ action, records, isBest, dueDate }) => [action, records, isBest, dueDate])).toEqual([
    ['find-authorization', [], false, '2026-11-05'],
    [
      'correct',
      ['Worked 1 of 1 time at Bluewater Health Plan, $100.00, half of them within 0 days.'],
      false,
      '2026-11-09',
    ],
    ['appeal', [], false, '2026-11-23'],
    ['write-off', [], false, '2027-01-01'],
  ]);
  expect(next).toBe('2026-11-05');
  const [first] = playbook.steps;
  await mustPerform(runtime, everyone(tenantId), tickWorkStep, { workItemId, step: first?.text ?? '', done: true });
  const { item } = await mustPerform(runtime, everyone(tenantId), showWork, { workItemId });
  expect(item.nextStepDate).toBe('2026-11-09');
});

test('work goes to the one person who can fix it, and to nobody where several can', async () => {
  const join = async (name: string) => {
    const { memberId } = await mustPerform(runtime, everyone(tenantId), inviteMember, {
      name,
      email: `${name.split(' ')[0]}@denials-${practices}.invalid`,
      roles: ['front-desk'],
    });
    await runtime.owner.query(`update tenant_member set member_state = 'active' where id = $1`, [memberId]);
    return memberId;
  };
  const assignees = async () => {
    const { rows } = await runtime.owner.query(
      `select assignee_id from work_item where tenant_id = $1 and kind = 'denial' order by id`,
      [tenantId],
    );
    return rows.map((row) => row.assignee_id);
  };
  const memberId = await join('Fenna Desk');
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  expect(await assignees()).toEqual([memberId]);
  await join('Otto Desk');
  await correct();
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  expect(await assignees()).toEqual([memberId, null]);
});

test('trends count what was decided and denied, what came back, and what could be stopped', async () => {
  await answer('0', '4', line('0', 'CAS*CO*197*148'));
  await correct();
  await answer('100', '1', line('100', 'CAS*CO*45*48'));
  const trends = (by: 'month' | 'provider' | 'cause') =>
    mustPerform(runtime, everyone(tenantId), showDenialTrends, { by, from: '2026-10-01', to: '2026-11-30' });
  const { totals, rows, preventable } = await trends('month');
  expect(totals).toEqual({
    ...{
      denials: 1,
      claims: 1,
      deniedCents: 14800,
      recoveredCents: 10000,
      nextPayerCents: 0,
      preventableCents: 14800,
      openCents: 0,
    },
    ...{ adjudicatedClaims: 2, adjudicatedCents: 29600 },
  });
  expect(rows).toMatchObject([{ key: '2026-11', adjudicated: { adjudicatedClaims: 2, adjudicatedCents: 29600 } }]);
  expect(preventable).toMatchObject([{ carc: '197', fixedBy: 'front-desk', denials: 1, deniedCents: 14800 }]);
  expect((await trends('provider')).rows).toMatchObject([{ claims: 1, adjudicated: { adjudicatedClaims: 2 } }]);
  expect((await trends('cause')).rows).toMatchObject([
    { key: 'CO-197', label: 'No authorization', adjudicated: { adjudicatedClaims: 2 } },
  ]);
  await mustPerform(runtime, everyone(tenantId), savePostingRules, { rules: { patientShareOverCents: 500 } });
  await answer('138', '1', line('138', 'CAS*PR*2*10'));
  expect((await trends('month')).totals, 'an answer that a rule holds decides nothing yet').toEqual(totals);
});

describe('guard rails in operations', () => {
  test('MA130 and N211 take no appeal; another denial does', async () => {
    await answer('0', '4', line('0', 'CAS*CO*50*148', 'LQ*HE*N211'));
    const { id } = await theClaim();
    expect(await within('appeal-it', (context) => moveDenial(context, id, 'appealed'))).toMatchObject({
      ok: false,
      code: 'no-appeal',
    });
    expect(await denials()).toMatchObject([{ denial_status: 'open' }]);
    await correct();
    await answer('0', '4', line('0', 'CAS*CO*50*148', 'LQ*HE*N115'));
    expect(await within('appeal-it', (context) => moveDenial(context, id, 'appealed'))).toEqual({ ok: true, value: 1 });
    expect((await denials()).at(-1)).toMatchObject({ denial_status: 'appealed' });
  });

  test('what was refused as CO is not moved to the patient, what is left besides may be', async () => {
    await answer('0', '4', line('0', 'CAS*CO*197*100**45*48'));
    const { id, patient_id: patientId, payer_id: payerId } = await theClaim();
    const move = (movedCents: number) =>
      within('move-it', async (context) => {
        const to = { account: 'patient-ar', claimId: id } as const;
        const from = { account: 'payer-ar', claimId: id, payerId } as const;
        const transfer = { patientId, from, to, movedCents: cents(movedCents), reason: 'Left to the patient' };
        const entry = transferEntry(transfer, `move:${context.newId()}`, context.today);
        await saveEntries(context, entry ? [entry] : []);
      });
    expect(await move(1)).toMatchObject({ ok: false, code: 'not-the-patients' });
    await runtime.owner.query(`update denial set denied_cents = 4000, recovered_cents = 0 where tenant_id = $1`, [
      tenantId,
    ]);
    expect(await move(6000)).toMatchObject({ ok: true });
    expect(await move(1)).toMatchObject({ ok: false, code: 'not-the-patients' });
  });

  test('the ledger itself takes no CO on the patient', async () => {
    await answer('148', '1', line('148'));
    const insert = `insert into journal_line (tenant_id, entry_id, line_number, account, cents, group_code, memo)
      select tenant_id, id, 99, 'patient-ar', 1, $2, '' from journal_entry where tenant_id = $1 limit 1`;
    await expect(runtime.owner.query(insert, [tenantId, 'CO'])).rejects.toThrow(/only_pr_is_the_patients/);
    await expect(runtime.owner.query(insert, [tenantId, 'PR'])).rejects.toThrow(/out of balance/);
  });

  test('proof of timely filing is offered only where a 999 or 277CA took the claim in time', async () => {
    const steps = async () => {
      const { rows } = await runtime.owner.query(
        `select step_actions from work_item where tenant_id = $1 and kind = 'denial' order by id desc limit 1`,
        [tenantId],
      );
      return rows[0].step_actions;
    };
    await answer('0', '4', line('0', 'CAS*CO*29*148'));
    expect(await steps()).toEqual(['', 'write-off']);
    await runtime.owner.query(
      `insert into claim_event (tenant_id, id, claim_id, at, event, to_status, detail, file_sha256)
       select tenant_id, gen_random_uuid(), id, '2026-11-02', 'accepted', 'accepted', '277CA', 'x' from claim where tenant_id = $1`,
      [tenantId],
    );
    await correct();
    await answer('0', '4', line('0', 'CAS*CO*29*148'));
    expect(await steps()).toEqual(['', 'filing-proof', 'appeal']);
  });
});
