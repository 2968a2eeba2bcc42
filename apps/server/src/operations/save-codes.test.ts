import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import type { SuperbillRow } from '../testing/superbill.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { addEncounter } from './add-encounter.ts';
import { editVisit } from './edit-visit.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCodes } from './save-codes.ts';
import { showEncounter } from './show-encounter.ts';

let runtime: TestRuntime;
let tenantId: string;
let otherTenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  otherTenantId = await setUpTenant(runtime, 'south');
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const one = async (query: string, values: unknown[]): Promise<string> => {
  const { rows } = await runtime.owner.query(query, values);
  return rows[0].id;
};
const providerOf = (tenant = tenantId) =>
  one(`select id from provider where tenant_id = $1 and provider_key = '1999000015'`, [tenant]);
const show = (encounterId: string) => mustPerform(runtime, actor(), showEncounter, { encounterId });
const line = { procedureCode: '99213', modifiers: [], units: 1, diagnosisPointers: [1] };

/** A chart's visit as it stands after its first build. */
async function visit(row: SuperbillRow): Promise<string> {
  await receiveVisits(runtime, tenantId, [row]);
  return one(
    'select n.id from encounter n join patient p on p.id = n.patient_id where p.tenant_id = $1 and p.mrn = $2',
    [tenantId, row.mrn],
  );
}

describe('codes of a visit', () => {
  test('are saved in canonical form; the open question is withdrawn and the claim is built', async () => {
    const encounterId = await visit({ mrn: 'K1', dx1: '' });
    const before = await show(encounterId);
    expect(before).toMatchObject({ billingStatus: 'coding', questions: [{ question: { reason: 'no-diagnosis' } }] });
    const codes = { diagnoses: ['j06.9'], charges: [{ ...line, modifiers: ['25'] }] };
    await mustPerform(runtime, actor(), saveCodes, { encounterId, version: before.version, ...codes });
    await runtime.work();
    const after = await show(encounterId);
    expect(after).toMatchObject({
      billingStatus: 'billed',
      questions: [],
      codes: { diagnoses: [{ code: 'J069', rank: 1 }], charges: [{ procedureCode: '99213', modifiers: ['25'] }] },
      charted: { diagnoses: [], charges: [{ modifiers: [] }] },
    });
    expect(after.codes.charges[0]?.id).toBe(before.codes.charges[0]?.id);
    expect((await claimOf(runtime, tenantId, 'K1')).content.diagnoses).toEqual(['J069']);
  });

  test('that no set knows or that are headings become questions, each at its place', async () => {
    const encounterId = await visit({ mrn: 'K2', dx1: '' });
    const { version } = await show(encounterId);
    const codes = { diagnoses: ['E11', 'Z99.99'], charges: [{ ...line, procedureCode: '9921Z' }] };
    await mustPerform(runtime, actor(), saveCodes, { encounterId, version, ...codes });
    await runtime.work();
    const { questions, billingStatus } = await show(encounterId);
    expect(billingStatus).toBe('coding');
    expect(questions.map(({ question }) => [question.place, question.reason])).toEqual([
      ['diagnosis 1', 'not-billable'],
      ['diagnosis 2', 'unknown'],
      ['line 1', 'unknown'],
    ]);
  });

  test('keep the price that the chart gave while the line stays the same, and lose it when the line changes', async () => {
    const encounterId = await visit({ mrn: 'K3', dx1: '' });
    await inTenant(runtime.db, tenantId, async (tx) => {
      const { content } = await tx
        .selectFrom('encounter')
        .select('content')
        .where('id', '=', encounterId)
        .executeTakeFirstOrThrow();
      const charges = content.codes?.charges.map((charge) => ({
        ...charge,
        chargeCents: 12_345,
        priceSource: 'sender' as const,
      }));
      const codes = { diagnoses: [], charges: charges ?? [] };
      await tx
        .updateTable('encounter')
        .set({ content: JSON.stringify({ ...content, codes }) })
        .where('id', '=', encounterId)
        .execute();
    });
    const save = async (charges: (typeof line & { chargeCents?: number })[]) => {
      const { version } = await show(encounterId);
      await mustPerform(runtime, actor(), saveCodes, { encounterId, version, diagnoses: ['E11'], charges });
      return (await show(encounterId)).codes.charges.map(({ chargeCents, priceSource }) => [chargeCents, priceSource]);
    };
    expect(await save([{ ...line, procedureCode: '36415' }, line])).toEqual([
      [0, 'not-priced'],
      [12_345, 'sender'],
    ]);
    expect(await save([{ ...line, units: 2 }])).toEqual([[0, 'not-priced']]);
    expect(await save([{ ...line, units: 2, chargeCents: 5_000 }])).toEqual([[5_000, 'sender']]);
  });

  test('of a visit on a claim are corrected on the claim', async () => {
    const encounterId = await visit({ mrn: 'K4' });
    const { version } = await show(encounterId);
    const outcome = await perform(runtime, actor(), saveCodes, {
      encounterId,
      version,
      diagnoses: ['I10'],
      charges: [line],
    });
    expect(outcome).toEqual({
      ok: false,
      code: 'on-claim',
      message: 'This visit is on a claim. Correct the claim instead.',
    });
  });

  test('are not saved over a newer version', async () => {
    const encounterId = await visit({ mrn: 'K5', dx1: '' });
    const { version } = await show(encounterId);
    const codes = { encounterId, version, diagnoses: ['E11'], charges: [line] };
    await mustPerform(runtime, { ...actor(), name: 'Coder Ada' }, saveCodes, codes);
    const late = await perform(runtime, actor(), saveCodes, codes);
    expect(late).toMatchObject({ ok: false, code: 'changed-meanwhile', message: expect.stringMatching(/^Coder Ada/) });
  });

  test('are not saved by the front desk', async () => {
    const outcome = await perform(runtime, { ...actor(), roles: ['front-desk'] }, saveCodes, {});
    expect(outcome).toMatchObject({ ok: false, code: 'not-allowed' });
  });
});

describe('a visit entered by hand', () => {
  const patientOf = async (mrn: string) => {
    await visit({ mrn });
    return one('select id from patient where tenant_id = $1 and mrn = $2', [tenantId, mrn]);
  };
  const entered = async (patientId: string) => ({
    patientId,
    dateOfService: '2026-10-29',
    placeOfService: '11',
    renderingProviderId: await providerOf(),
    referringProviderId: '',
    diagnoses: ['J06.9', 'R05.9'],
    charges: [{ ...line, diagnosisPointers: [1, 2] }],
  });

  test('is priced by the fee schedule and goes on a claim, without a file', async () => {
    const input = await entered(await patientOf('H1'));
    const { encounterId } = await mustPerform(runtime, actor(), addEncounter, input);
    await runtime.work();
    const view = await show(encounterId);
    expect(view).toMatchObject({ billingStatus: 'billed', file: null, notes: [], rendering: { npi: '1999000015' } });
    expect(view.codes.charges).toMatchObject([{ priceSource: 'fee-schedule', diagnosisPointers: [1, 2] }]);
    expect(view.codes.charges[0]?.chargeCents).toBeGreaterThan(0);
    expect(view.charted.diagnoses.map(({ code }) => code)).toEqual(['J069', 'R059']);
    expect(view.claim).not.toBeNull();
  });

  test('twice on one day is two visits', async () => {
    const input = await entered(await patientOf('H2'));
    const first = await mustPerform(runtime, actor(), addEncounter, input);
    const second = await mustPerform(runtime, actor(), addEncounter, input);
    expect(second.encounterId).not.toBe(first.encounterId);
    await runtime.work();
    expect((await show(second.encounterId)).encounter.visitNumber).not.toBe(
      (await show(first.encounterId)).encounter.visitNumber,
    );
  });

  test('names providers of the practice only', async () => {
    const input = await entered(await patientOf('H3'));
    for (const key of ['renderingProviderId', 'referringProviderId']) {
      const foreign = { ...input, [key]: await providerOf(otherTenantId) };
      expect(await perform(runtime, actor(), addEncounter, foreign)).toMatchObject({ ok: false, code: 'not-found' });
    }
  });
});

describe('where and by whom a visit was', () => {
  test('is changed while it is not billed; what the form left empty is taken away', async () => {
    const encounterId = await visit({ mrn: 'E1', dx1: '' });
    const { version, encounter } = await show(encounterId);
    const edit = { encounterId, version, placeOfService: '22', renderingProviderId: await providerOf() };
    const accident = { kind: 'auto' as const, date: '2026-10-01', state: 'oh' };
    const saved = await mustPerform(runtime, actor(), editVisit, {
      ...edit,
      accident,
      priorAuthorizationNumber: 'PA-1',
    });
    expect(saved.version).toBe(version + 1);
    expect((await show(encounterId)).encounter).toEqual({
      ...encounter,
      placeOfService: '22',
      accident: { ...accident, state: 'OH' },
      priorAuthorizationNumber: 'PA-1',
    });
    await runtime.work();
    const now = await show(encounterId);
    await mustPerform(runtime, actor(), editVisit, { ...edit, version: now.version });
    expect((await show(encounterId)).encounter).toEqual({ ...encounter, placeOfService: '22' });
    expect(await perform(runtime, actor(), editVisit, edit)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
  });

  test('of a visit on a claim is corrected on the claim', async () => {
    const encounterId = await visit({ mrn: 'E2' });
    const { version } = await show(encounterId);
    const edit = { encounterId, version, placeOfService: '22', renderingProviderId: await providerOf() };
    expect(await perform(runtime, actor(), editVisit, edit)).toMatchObject({ ok: false, code: 'on-claim' });
  });
});
