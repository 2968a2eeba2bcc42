import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld } from '../testing/open-world.ts';
import { everyone } from '../testing/practice.ts';
import type { TestRuntime } from '../testing/test-runtime.ts';
import type { World } from '../testing/world.ts';
import { mustPerform, perform } from './operation.ts';
import { searchCodes } from './search-codes.ts';
import { sendStatement } from './send-statement.ts';
import { showAccount } from './show-account.ts';
import { showEncounter } from './show-encounter.ts';
import { showPatient } from './show-patient.ts';
import { takePayment } from './take-payment.ts';

let runtime: TestRuntime;
let world: World;
beforeAll(async () => {
  ({ runtime, north: world } = await openWorld());
});
afterAll(() => runtime.close());

const actor = () => everyone(world.tenantId);
const patientOf = async (mrn: string): Promise<string> => {
  const { rows } = await runtime.owner.query('select id from patient where tenant_id = $1 and mrn = $2', [
    world.tenantId,
    mrn,
  ]);
  return rows[0].id;
};
const encounterOf = async (mrn: string): Promise<string> => {
  const { rows } = await runtime.owner.query(
    'select n.id from encounter n join patient p on p.id = n.patient_id where p.tenant_id = $1 and p.mrn = $2',
    [world.tenantId, mrn],
  );
  return rows[0].id;
};

describe('a patient', () => {
  test('is shown with coverages, visits, claims, the chart file and balances', async () => {
    const view = await mustPerform(runtime, actor(), showPatient, { patientId: world.patientId });
    expect(view).toMatchObject({
      patient: { mrn: 'W1', name: { last: 'Paidmann', first: 'Ottoline' } },
      version: expect.any(Number),
      coverages: [
        {
          payerName: 'Bluewater Health Plan',
          payerSequence: 'P',
          memberId: 'BWP300200101',
          relationship: '18',
          subscriber: { name: { last: 'Paidmann' }, relationship: '18' },
        },
      ],
      encounters: [
        {
          id: world.encounterId,
          billingStatus: 'billed',
          codes: '99213, J06.9',
          claimId: world.paidClaimId,
          openQuestions: 0,
        },
      ],
      claims: [{ id: world.paidClaimId, patientName: 'Paidmann, Ottoline', payerName: 'Bluewater Health Plan' }],
    });
    expect(view.documents).toMatchObject([{ kind: 'chart', title: 'charts.csv' }]);
    expect(view.balances.patientCents).toBe(view.claims[0]?.patientBalanceCents);
    expect(view.encounters[0]?.chargeCents).toBe(view.claims[0]?.chargeCents);
  });

  test('whose payer is not the practice s keeps the chart s payer name, and shows the open work', async () => {
    const view = await mustPerform(runtime, actor(), showPatient, { patientId: await patientOf('W6') });
    expect(view.coverages).toMatchObject([{ payerId: null, payerName: 'Evergreen Mutual Benefit' }]);
    expect(view.work).toMatchObject([{ kind: 'encounter-blocked', encounterId: world.blockedEncounterId }]);
  });

  test('that does not exist is not found', async () => {
    const nobody = { patientId: randomUUID() };
    expect(await perform(runtime, actor(), showPatient, nobody)).toMatchObject({ ok: false, code: 'not-found' });
    expect(await perform(runtime, actor(), showAccount, nobody)).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('an account', () => {
  test('adds up: the running balance ends at what is open, and a payment and its statement are on it', async () => {
    const { patientId } = world;
    const before = await mustPerform(runtime, actor(), showAccount, { patientId });
    expect(before.balances.patientCents).toBeGreaterThan(0);
    expect(before.open).toMatchObject([{ claimId: world.paidClaimId, owedCents: before.balances.patientCents }]);
    const statement = await mustPerform(runtime, actor(), sendStatement, { patientId });
    const paidCents = before.balances.patientCents + 500;
    await mustPerform(runtime, actor(), takePayment, { patientId, receiptNumber: 'R-77', method: 'check', paidCents });
    const after = await mustPerform(runtime, actor(), showAccount, { patientId });
    expect(after.entries.map((entry) => entry.kind)).toEqual(['charge', 'insurance-payment', 'patient-payment']);
    expect(after.entries.at(-1)).toMatchObject({
      patientChangeCents: -before.balances.patientCents,
      unappliedChangeCents: 500,
      patientBalanceCents: 0,
      patientControlNumber: world.paidClaimNumber,
    });
    for (const view of [before, after]) {
      const sum = (key: 'payerChangeCents' | 'patientChangeCents' | 'unappliedChangeCents') =>
        view.entries.reduce((total, entry) => total + entry[key], 0);
      expect(view.balances).toEqual({
        payerCents: sum('payerChangeCents'),
        patientCents: sum('patientChangeCents'),
        unappliedCents: sum('unappliedChangeCents'),
      });
      expect(view.entries.at(-1)?.patientBalanceCents).toBe(view.balances.patientCents);
    }
    expect(after).toMatchObject({
      open: [],
      statements: [{ id: statement.statementId, dueCents: statement.totalDueCents }],
      payments: [{ receiptNumber: 'R-77', method: 'check', paidCents }],
    });
    const { documents } = await mustPerform(runtime, actor(), showPatient, { patientId });
    expect(documents.map((document) => document.kind).sort()).toEqual(['chart', 'statement']);
  });

  test('shows a self-pay visit as what the patient owes', async () => {
    const view = await mustPerform(runtime, actor(), showAccount, { patientId: await patientOf('W7') });
    expect(view.open).toMatchObject([
      { claimId: null, encounterId: await encounterOf('W7'), what: 'Self-pay visit', dateOfService: '2026-10-12' },
    ]);
  });
});

describe('a visit', () => {
  test('is shown with labels for every code on the date of service, its claim and its file', async () => {
    const view = await mustPerform(runtime, actor(), showEncounter, { encounterId: world.encounterId });
    expect(view).toMatchObject({
      encounter: { dateOfService: '2026-10-12' },
      billingStatus: 'billed',
      editable: false,
      rendering: { npi: '1999000015' },
      charted: { diagnoses: [{ code: 'J069' }], charges: [{ procedureCode: '99213' }] },
      codes: { diagnoses: [{ code: 'J069', rank: 1 }] },
      labels: {
        J069: { status: 'valid', label: expect.stringMatching(/upper airway/i) },
        99213: { status: 'valid', label: expect.any(String) },
        'pos:11': { status: 'valid', label: expect.stringMatching(/office/i) },
      },
      claim: { id: world.paidClaimId, patientControlNumber: world.paidClaimNumber },
      questions: [],
      blockedBy: null,
      file: { fileName: 'charts.csv' },
    });
  });

  test('that waits for a coder shows the question with its id', async () => {
    const encounterId = await encounterOf('W5');
    const view = await mustPerform(runtime, actor(), showEncounter, { encounterId });
    expect(view).toMatchObject({
      billingStatus: 'coding',
      editable: true,
      claim: null,
      questions: [{ id: world.questionId, question: { reason: 'no-diagnosis' } }],
    });
  });

  test('that is blocked says why', async () => {
    const view = await mustPerform(runtime, actor(), showEncounter, { encounterId: world.blockedEncounterId });
    expect(view).toMatchObject({
      billingStatus: 'blocked',
      editable: true,
      blockedBy: expect.stringMatching(/payer/i),
    });
  });
});

describe('type-ahead', () => {
  const search = async (input: {
    set: 'diagnosis' | 'procedure' | 'pos';
    text: string;
    date?: string;
    limit?: number;
  }) => (await mustPerform(runtime, actor(), searchCodes, { date: '2026-11-02', ...input })).hits;

  test('finds diagnoses by code and by words, and says of which release they are', async () => {
    const [hit] = await search({ set: 'diagnosis', text: 'I10' });
    expect(hit).toMatchObject({ code: 'I10', status: 'valid', release: expect.stringMatching(/starter/) });
    expect((await search({ set: 'diagnosis', text: 'infection upper' })).map(({ code }) => code)).toContain('J069');
  });

  test('a procedure is CPT or HCPCS, in one order and no more than asked for', async () => {
    const hits = await search({ set: 'procedure', text: 'injection', limit: 50 });
    expect(hits.some(({ code }) => /^\d/.test(code)) && hits.some(({ code }) => /^[A-Z]/.test(code))).toBe(true);
    expect(new Set(hits.slice(0, 2).map(({ code }) => /^\d/.test(code))).size).toBe(2); // the best of each stands first
    expect(await search({ set: 'procedure', text: 'injection', limit: 3 })).toEqual(hits.slice(0, 3));
  });

  test('an abbreviation finds its code and says how it was read', async () => {
    const [hit] = await search({ set: 'diagnosis', text: 'htn' });
    expect(hit).toMatchObject({ code: 'I10', readAs: [{ from: 'htn', to: 'hypertension' }] });
  });

  test('a day before the code is told as not effective', async () => {
    const hits = await search({ set: 'diagnosis', text: 'I10', date: '1990-01-01' });
    expect(hits).toMatchObject([{ code: 'I10', status: 'not-effective' }]);
  });
});
