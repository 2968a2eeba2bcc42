import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { claimAcknowledgment, era } from '../testing/answers.ts';
import {
  balanceOf,
  claimOf,
  everyone,
  folderOf,
  receive,
  receiveVisits,
  setUpTenant,
  submit,
} from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime, TODAY } from '../testing/test-runtime.ts';
import { mailbox } from '../transports/folder.ts';
import { checkBooks } from './check-books.ts';
import { type ClaimChanges, correctClaim } from './correct-claim.ts';
import { listWork } from './list-work.ts';
import { mustPerform, perform } from './operation.ts';
import { writeOffClaim } from './write-off-claim.ts';

let runtime: TestRuntime;
let tenantId: string;
/** Each test has a practice of its own. */
let practices = 0;
beforeAll(async () => {
  runtime = await openTestRuntime();
});
afterAll(() => runtime.close());
beforeEach(async () => {
  practices += 1;
  runtime.clock.moveTo(TODAY);
  tenantId = await setUpTenant(runtime, `practice-${practices}`);
});

const claim = () => claimOf(runtime, tenantId, 'A1');

async function correct(changes: ClaimChanges) {
  return perform(runtime, everyone(tenantId), correctClaim, { claimId: (await claim()).id, changes });
}

async function sendVisit(): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn: 'A1' }]);
  await submit(runtime, tenantId);
  return (await claim()).patient_control_number;
}

/** Segments of the last file that went out. */
async function lastFile(): Promise<string[]> {
  const dir = mailbox(await folderOf(runtime, tenantId)).outbox;
  return readFileSync(join(dir, readdirSync(dir).toSorted().at(-1) ?? ''), 'utf8').split(/~\s*/);
}

const openWork = async () =>
  (await mustPerform(runtime, everyone(tenantId), listWork, {})).rows.map((item) => item.kind);
const books = async () => Object.values((await mustPerform(runtime, everyone(tenantId), checkBooks, {})).invariants);

describe('a rejected claim', () => {
  let sentAs: string;
  beforeEach(async () => {
    sentAs = await sendVisit();
    const claims = [{ patientControlNumber: sentAs, status: 'A7:33:IL' }];
    await receive(runtime, tenantId, 'x12', claimAcknowledgment({ batchReference: '1-0001', claims }));
  });

  test('goes again as an original with a number of its own, and its work is done', async () => {
    expect(await correct({ memberId: 'BWP300200104' })).toMatchObject({ ok: true, value: { outcome: 'ready' } });
    expect(await openWork()).toEqual([]);
    await submit(runtime, tenantId);
    const now = await claim();
    expect(now).toMatchObject({ claim_status: 'sent', attempt: 2, frequency_code: '1' });
    expect(now.patient_control_number).not.toBe(sentAs);
    const file = await lastFile();
    expect(file.find((segment) => segment.startsWith('CLM*'))).toMatch(
      `CLM*${now.patient_control_number}*148***11:B:1*`,
    );
    expect(file.filter((segment) => segment.startsWith('REF*F8'))).toEqual([]);
    expect(file.find((segment) => segment.startsWith('NM1*IL'))).toContain('BWP300200104');
  });

  test('takes a provider whose id is none of ours as typed by hand', async () => {
    const { rendering } = (await claim()).content;
    const typed = { ...rendering, id: 'a'.repeat(36) } as NonNullable<ClaimChanges['rendering']>;
    expect(await correct({ rendering: typed })).toMatchObject({ ok: true });
    expect((await claim()).content.rendering?.id).toBe(typed.id);
  });

  test('posts its charges once, however often it is sent', async () => {
    await correct({ memberId: 'BWP300200104' });
    await submit(runtime, tenantId);
    expect(await balanceOf(runtime, tenantId, 'payer-ar')).toBe(14_800);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a denied claim', () => {
  let sentAs: string;
  beforeEach(async () => {
    sentAs = await sendVisit();
    const denied = {
      patientControlNumber: sentAs,
      status: '4',
      charge: '148',
      paid: '0',
      payerClaimControlNumber: 'ICN42',
      segments: ['CAS*CO*197*148'],
    };
    await receive(runtime, tenantId, 'x12', era({ trace: 'T1', paid: '0', claims: [denied] }));
    expect((await claim()).claim_status).toBe('denied');
  });

  test("goes as a replacement (frequency 7) under the payer's number", async () => {
    expect(await correct({ priorAuthorizationNumber: 'AUTH7' })).toMatchObject({
      ok: true,
      value: { outcome: 'ready' },
    });
    await submit(runtime, tenantId);
    const now = await claim();
    expect(now).toMatchObject({ attempt: 2, frequency_code: '7', claim_status: 'sent' });
    const file = await lastFile();
    expect(file.find((segment) => segment.startsWith('CLM*'))).toMatch(
      `CLM*${now.patient_control_number}*148***11:B:7*`,
    );
    expect(file).toContain('REF*F8*ICN42');
    expect(file).toContain('REF*G1*AUTH7');
  });

  test('is paid under its new number, and the balance is explained', async () => {
    await correct({ priorAuthorizationNumber: 'AUTH7' });
    await submit(runtime, tenantId);
    const paid = {
      patientControlNumber: (await claim()).patient_control_number,
      charge: '148',
      paid: '100',
      payerClaimControlNumber: 'ICN43',
      segments: ['CAS*CO*45*48'],
    };
    await receive(runtime, tenantId, 'x12', era({ trace: 'T2', paid: '100', claims: [paid] }));
    expect(await claim()).toMatchObject({ claim_status: 'closed', payer_claim_control_number: 'ICN43' });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });

  test('without a number of the payer is not sent as a replacement', async () => {
    await runtime.owner.query('update claim set payer_claim_control_number = null where tenant_id = $1', [tenantId]);
    const before = await claim();
    expect(await correct({ priorAuthorizationNumber: 'AUTH7' })).toMatchObject({ ok: false, code: 'no-payer-number' });
    expect(await claim()).toEqual(before);
  });

  test('can be written off: the ledger says which write-off, and the claim is closed', async () => {
    const claimId = (await claim()).id;
    const input = { claimId, from: 'payer-ar', to: 'denial-write-off', reason: 'Coverage had ended.' } as const;
    expect(await mustPerform(runtime, everyone(tenantId), writeOffClaim, input)).toMatchObject({
      writtenOffCents: 14_800,
    });
    expect([
      await balanceOf(runtime, tenantId, 'payer-ar'),
      await balanceOf(runtime, tenantId, 'denial-write-off'),
    ]).toEqual([0, 14_800]);
    expect(await claim()).toMatchObject({ claim_status: 'closed', owner: 'none' });
    expect(await openWork()).toEqual([]);
    const again = await perform(runtime, everyone(tenantId), writeOffClaim, input);
    expect(again).toMatchObject({ ok: false, code: 'nothing-open' });
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('a held claim', () => {
  beforeEach(async () => {
    // Rendering NPI with a wrong check digit.
    await receiveVisits(runtime, tenantId, [
      { mrn: 'A1', rendering_npi: '1999000342', rendering_last: 'Locum', rendering_first: 'Lou' },
    ]);
    expect((await claim()).claim_status).toBe('held');
  });

  const rendering = {
    id: 'p',
    kind: 'person' as const,
    npi: '1999000015',
    lastOrOrganizationName: 'Okafor',
    firstName: 'Adaeze',
    taxonomy: '207Q00000X',
  };

  test('keeps its number when it is fixed, and goes out', async () => {
    const { patient_control_number: number } = await claim();
    expect(await correct({ rendering })).toMatchObject({ ok: true, value: { outcome: 'ready' } });
    expect(await claim()).toMatchObject({ patient_control_number: number, attempt: 1, claim_status: 'ready' });
    expect(await openWork()).toEqual([]);
  });

  test('stays held with the reasons while anything is wrong', async () => {
    const outcome = await correct({ groupNumber: 'BW-1' });
    expect(outcome).toMatchObject({ ok: true, value: { outcome: 'held' } });
    expect(await openWork()).toEqual(['claim-held']);
    expect((await claim()).claim_status).toBe('held');
  });

  test('whose charges change is reversed and posted anew, and the first entry stays', async () => {
    const [line] = (await claim()).content.lines;
    if (!line) throw new Error('no line');
    const { description, modifiers, diagnosisPointers, dateOfService } = line;
    const lines = [
      {
        lineNumber: 1,
        procedureCode: '99214',
        description,
        modifiers: [...modifiers],
        units: 1,
        chargeCents: 20_900,
        diagnosisPointers: [...diagnosisPointers],
        dateOfService,
      },
    ] as unknown as NonNullable<ClaimChanges['lines']>;
    expect(await correct({ lines, rendering })).toMatchObject({ ok: true, value: { outcome: 'ready' } });
    const { rows } = await runtime.owner.query('select kind from journal_entry where tenant_id = $1 order by id', [
      tenantId,
    ]);
    expect(rows.map((row) => row.kind)).toEqual(['charge', 'reversal', 'charge']);
    expect(await balanceOf(runtime, tenantId, 'payer-ar')).toBe(20_900);
    expect((await claim()).total_charge_cents).toBe(20_900);
    expect(await books()).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('two people at one claim', () => {
  const physician = {
    id: '01a20e2c-9030-7a56-aeb4-cc04f5242c02',
    kind: 'person',
    npi: '1999000015',
    lastOrOrganizationName: 'Okafor',
    firstName: 'Adaeze',
  } as const;
  const save = async (name: string, version: number | undefined, changes: ClaimChanges) =>
    perform(runtime, { ...everyone(tenantId), name }, correctClaim, {
      claimId: (await claim()).id,
      ...(version ? { version } : {}),
      changes,
    });
  beforeEach(() =>
    receiveVisits(runtime, tenantId, [{ mrn: 'A1', rendering_npi: '', rendering_last: '', rendering_first: '' }]),
  );

  test('the second save is refused with the name of the first, and nothing of it stays', async () => {
    const { version } = await claim();
    expect(await save('Dana Biller', version, { groupNumber: 'BW-7' })).toMatchObject({ ok: true });
    const saved = await claim();
    expect(await save('Kim Coder', version, { rendering: physician })).toEqual({
      ok: false,
      code: 'changed-meanwhile',
      message: expect.stringMatching(/^Dana Biller changed this while you were editing\./),
    });
    expect(await claim()).toEqual(saved);
  });

  test('both at once: one is saved, the other is told', async () => {
    const { version } = await claim();
    const outcomes = await Promise.all([
      save('Dana Biller', version, { groupNumber: 'BW-7' }),
      save('Kim Coder', version, { groupNumber: 'BW-8' }),
    ]);
    expect(outcomes.map((outcome) => (outcome.ok ? 'saved' : outcome.code)).sort()).toEqual([
      'changed-meanwhile',
      'saved',
    ]);
  });

  test('with what was seen before them again, the second one saves too', async () => {
    await save('Dana Biller', (await claim()).version, { groupNumber: 'BW-7' });
    const outcome = await save('Kim Coder', (await claim()).version, { rendering: physician });
    expect(outcome).toMatchObject({ ok: true });
    expect((await claim()).content).toMatchObject({ groupNumber: 'BW-7', rendering: { npi: '1999000015' } });
  });

  test('what a claim may lack can be taken away', async () => {
    const accident = { kind: 'auto', date: '2026-10-01', state: 'OH' } as const;
    await save('Dana Biller', undefined, {
      priorAuthorizationNumber: 'AUTH1',
      accident,
      referring: physician,
    });
    expect((await claim()).content).toMatchObject({
      groupNumber: 'BW-20991',
      priorAuthorizationNumber: 'AUTH1',
      accident,
    });
    await save('Dana Biller', undefined, {
      groupNumber: '',
      priorAuthorizationNumber: ' ',
      accident: null,
      referring: null,
    });
    const { content } = await claim();
    for (const key of ['groupNumber', 'priorAuthorizationNumber', 'accident', 'referring'])
      expect(content).not.toHaveProperty(key);
    expect(content.memberId).toBe('BWP300200101');
  });
});

test('a claim that is with the payer cannot be corrected', async () => {
  await sendVisit();
  const before = await claim();
  expect(await correct({ memberId: 'BWP300200104' })).toMatchObject({ ok: false, code: 'not-correctable' });
  expect(await claim()).toEqual(before);
});
