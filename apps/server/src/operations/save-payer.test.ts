import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTenant } from '../db/connect.ts';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { editPractice } from './edit-practice.ts';
import { listCodeSets } from './list-code-sets.ts';
import { listFacilities } from './list-facilities.ts';
import { mustPerform, perform } from './operation.ts';
import { savePayer } from './save-payer.ts';
import { saveProvider } from './save-provider.ts';
import { setFee } from './set-fee.ts';
import { showPayer } from './show-payer.ts';
import { showPractice } from './show-practice.ts';
import { showProvider } from './show-provider.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const manager = () => ({ tenantId, name: 'Manager Iris', roles: ['manager'] as const });
const ofPayer = async (identifier: string): Promise<string> => {
  const { rows } = await runtime.owner.query('select id from payer where tenant_id = $1 and payer_identifier = $2', [
    tenantId,
    identifier,
  ]);
  return rows[0].id;
};

describe('the practice', () => {
  test('is changed for later claims; those on file stay as they were', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'S1' }]);
    const { practice, version } = await mustPerform(runtime, actor(), showPractice, {});
    const before = await claimOf(runtime, tenantId, 'S1');
    const edit = { ...practice, version, phone: '7405550177' };
    expect(await mustPerform(runtime, manager(), editPractice, edit)).toEqual({ version: version + 1 });
    expect((await mustPerform(runtime, actor(), showPractice, {})).practice).toEqual({
      ...practice,
      phone: '7405550177',
    });
    await receiveVisits(runtime, tenantId, [{ mrn: 'S2' }]);
    expect((await claimOf(runtime, tenantId, 'S1')).content).toEqual(before.content);
    expect((await claimOf(runtime, tenantId, 'S2')).content.billing.phone).toBe('7405550177');
    const late = await perform(runtime, actor(), editPractice, edit);
    expect(late).toMatchObject({
      ok: false,
      code: 'changed-meanwhile',
      message: expect.stringMatching(/^Manager Iris/),
    });
  });

  test('is not changed by a biller', async () => {
    const outcome = await perform(runtime, { ...actor(), roles: ['biller'] }, editPractice, {});
    expect(outcome).toMatchObject({ ok: false, code: 'not-allowed' });
  });
});

describe('a payer', () => {
  const payer = {
    name: 'Evergreen Mutual Benefit',
    payerIdentifier: 'EVRG9',
    claimFilingIndicator: 'CI',
    timelyFilingDays: 180,
    responseDays: 30,
    appealDays: 90,
  };

  test('is added and changed; a payer id stands for one payer', async () => {
    const saved = await mustPerform(runtime, manager(), savePayer, payer);
    expect(await mustPerform(runtime, actor(), showPayer, saved)).toEqual({
      payer: { ...payer, id: saved.payerId },
      version: 1,
    });
    const twin = await perform(runtime, manager(), savePayer, { ...payer, name: 'Other' });
    expect(twin).toMatchObject({
      ok: false,
      code: 'payer-id-taken',
      message: expect.stringContaining(payer.name),
      fields: { payerIdentifier: `This id is ${payer.name}.` },
    });
    const edit = { ...payer, ...saved, responseDays: 21 };
    expect(await mustPerform(runtime, manager(), savePayer, edit)).toEqual({ payerId: saved.payerId, version: 2 });
    expect(await perform(runtime, manager(), savePayer, edit)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect(
      await perform(runtime, manager(), savePayer, { ...edit, version: 2, payerIdentifier: 'BWHP1' }),
    ).toMatchObject({
      ok: false,
      code: 'payer-id-taken',
    });
  });

  test('changed is on the next claim', async () => {
    const payerId = await ofPayer('BWHP1');
    const { payer: bluewater, version } = await mustPerform(runtime, actor(), showPayer, { payerId });
    const { id: _id, ...fields } = bluewater;
    await mustPerform(runtime, manager(), savePayer, { ...fields, payerId, version, name: 'Bluewater Renamed' });
    await receiveVisits(runtime, tenantId, [{ mrn: 'S3' }]);
    expect((await claimOf(runtime, tenantId, 'S3')).content.payer.name).toBe('Bluewater Renamed');
  });
});

describe('a provider', () => {
  const provider = { kind: 'person' as const, npi: '1234567893', lastOrOrganizationName: 'Marlowe', firstName: 'Wren' };

  test('is added by NPI and changed; an NPI stands for one provider', async () => {
    const saved = await mustPerform(runtime, manager(), saveProvider, { ...provider, taxonomy: '' });
    expect(await mustPerform(runtime, actor(), showProvider, saved)).toEqual({
      provider: { ...provider, id: saved.providerId },
      version: 1,
    });
    const twin = await perform(runtime, manager(), saveProvider, { ...provider, lastOrOrganizationName: 'Other' });
    expect(twin).toMatchObject({
      ok: false,
      code: 'npi-taken',
      message: expect.stringContaining('Marlowe, Wren'),
      fields: { npi: 'This NPI is Marlowe, Wren.' },
    });
    const edit = { ...provider, ...saved, taxonomy: '207q00000x' };
    expect(await mustPerform(runtime, manager(), saveProvider, edit)).toEqual({ ...saved, version: 2 });
    expect((await mustPerform(runtime, actor(), showProvider, saved)).provider.taxonomy).toBe('207Q00000X');
    expect(await perform(runtime, manager(), saveProvider, edit)).toMatchObject({ code: 'changed-meanwhile' });
  });

  test('with a wrong digit in the NPI is refused at the field', async () => {
    const outcome = await perform(runtime, manager(), saveProvider, { ...provider, npi: '1234567890' });
    expect(outcome).toMatchObject({ code: 'bad-input', fields: { npi: expect.stringContaining('a digit is wrong') } });
  });
});

describe('a fee', () => {
  const fees = (code: string) =>
    inTenant(runtime.db, tenantId, (tx) =>
      tx
        .selectFrom('fee_schedule_item')
        .select(['modifier', 'effective_from', 'effective_to', 'charge_cents'])
        .where('tenant_id', '=', tenantId)
        .where('procedure_code', '=', code)
        .orderBy('modifier')
        .orderBy('effective_from')
        .execute(),
    );

  test('ends the one before it and ends before the one behind it: one price a day, for each modifier its own', async () => {
    const set = (effectiveFrom: string, chargeCents: number, modifier?: string) =>
      mustPerform(runtime, manager(), setFee, { code: 'g9999', chargeCents, effectiveFrom, modifier });
    await set('2026-01-01', 100);
    await set('2026-11-01', 300);
    await set('2026-06-01', 200);
    await set('2026-06-01', 250);
    await set('2026-01-01', 90, 'tc');
    expect(await fees('G9999')).toEqual([
      { modifier: '', effective_from: '2026-01-01', effective_to: '2026-05-31', charge_cents: 100 },
      { modifier: '', effective_from: '2026-06-01', effective_to: '2026-10-31', charge_cents: 250 },
      { modifier: '', effective_from: '2026-11-01', effective_to: null, charge_cents: 300 },
      { modifier: 'TC', effective_from: '2026-01-01', effective_to: null, charge_cents: 90 },
    ]);
  });
});

test('code sets are listed with title, release and count, and which are only subsets', async () => {
  const { sets, notice } = await mustPerform(runtime, actor(), listCodeSets, {});
  expect(sets).toContainEqual({
    name: 'icd10cm',
    title: 'ICD-10-CM',
    release: expect.stringMatching(/starter/),
    subset: true,
    count: expect.any(Number),
  });
  expect(notice).toContain('Only a subset is installed of');
});

test('facilities are listed by name, those of the own practice only', async () => {
  const other = await setUpTenant(runtime, 'south');
  const { facilities } = await mustPerform(runtime, actor(), listFacilities, {});
  const names = facilities.map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
  const theirs = await mustPerform(runtime, everyone(other), listFacilities, {});
  expect(theirs.facilities.some(({ id }) => facilities.some((own) => own.id === id))).toBe(false);
  expect(theirs.facilities).toHaveLength(facilities.length);
});
