import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { listEnrollments } from './list-enrollments.ts';
import { listFacilities } from './list-facilities.ts';
import { mustPerform, perform } from './operation.ts';
import { saveEnrollments } from './save-enrollments.ts';
import { saveFacility } from './save-facility.ts';
import { savePayer } from './save-payer.ts';
import { saveProvider } from './save-provider.ts';
import { showPayer } from './show-payer.ts';
import { showProvider } from './show-provider.ts';
import { todaysWork } from './todays-work.ts';
import { watchRoster } from './watch-roster.ts';

let runtime: TestRuntime;
let tenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  await receiveVisits(runtime, tenantId, [{ mrn: 'R1' }]);
});
afterAll(() => runtime.close());

const actor = () => everyone(tenantId);
const system = () => ({ tenantId, name: 'job:watch-roster', roles: ['system'] as const });
const idOf = async (table: 'provider' | 'payer', key: string): Promise<string> => {
  const column = table === 'provider' ? 'provider_key' : 'payer_identifier';
  const { rows } = await runtime.owner.query<{ id: string }>(
    `select id from ${table} where tenant_id = $1 and ${column} = $2`,
    [tenantId, key],
  );
  return rows[0]?.id ?? '';
};
const work = async () => {
  const { rows } = await runtime.owner.query<{ title: string; work_status: string; amount_cents: string }>(
    `select title, work_status, amount_cents from work_item where tenant_id = $1
       and kind in ('license-ends', 'enrollment') order by title`,
    [tenantId],
  );
  return rows.map(({ title, work_status, amount_cents }) => [title, work_status, Number(amount_cents)]);
};
const version = async (providerId: string) =>
  (await mustPerform(runtime, actor(), showProvider, { providerId })).version;

describe('a provider', () => {
  const wren = { kind: 'person' as const, npi: '1234567893', lastOrOrganizationName: 'Marlowe', firstName: 'Wren' };

  test('keeps licenses, credential and address; a save that says nothing of licenses leaves them', async () => {
    const licenses = [{ state: 'OH', number: '35.100', from: '2020-01-01', to: '2026-12-01' }];
    const address = { line1: '1 Elm Street', city: 'Cedar Hollow', state: 'OH', zip: '43062' };
    const whole = { ...wren, credential: 'np', licenses, address };
    const saved = await mustPerform(runtime, actor(), saveProvider, whole);
    const shown = async () => (await mustPerform(runtime, actor(), showProvider, saved)).provider;
    expect(await shown()).toEqual({ ...whole, credential: 'NP', id: saved.providerId });
    await mustPerform(runtime, actor(), saveProvider, { ...wren, ...saved, firstName: 'Wrenna' });
    expect(await shown()).toMatchObject({ firstName: 'Wrenna', licenses });
    expect(await work()).toEqual([['License of Wren Marlowe in OH ends on 12/01/2026', 'open', 0]]);
    const renewed = [...licenses, { state: 'OH', number: '35.100', from: '2026-12-02', to: '2028-12-01' }];
    await mustPerform(runtime, actor(), saveProvider, { ...wren, ...saved, version: 2, licenses: renewed });
    expect((await work())[0]?.[1]).toBe('done');
    await mustPerform(runtime, actor(), saveProvider, { ...wren, ...saved, version: 3, licenses });
    expect((await work())[0]?.[1]).toBe('open');
    await mustPerform(runtime, actor(), saveProvider, { ...wren, ...saved, version: 4, licenses: [] });
    expect((await work())[0]?.[1]).toBe('done');
  });

  test('is refused with an end before the start, at the field', async () => {
    const licenses = [{ state: 'OH', number: '1', from: '2026-02-01', to: '2026-01-01' }];
    expect(await perform(runtime, actor(), saveProvider, { ...wren, licenses })).toMatchObject({
      code: 'bad-input',
      fields: { 'licenses.0.to': 'The end is before the start.' },
    });
  });
});

describe('enrollments', () => {
  test('stand in a matrix, and one that is pending is work while claims go out', async () => {
    const [providerId, payerId] = [await idOf('provider', '1999000015'), await idOf('payer', 'BWHP1')];
    const enroll = async (status: 'pending' | 'active') =>
      mustPerform(runtime, actor(), saveEnrollments, {
        ...{ providerId, payerId, version: await version(providerId) },
        enrollments: [{ payerId, status, from: '2026-01-01', providerNumber: 'G77' }],
      });
    await enroll('pending');
    const matrix = await mustPerform(runtime, actor(), listEnrollments, {});
    const row = matrix.providers.find(({ id }) => id === providerId);
    expect(row?.renders).toBe(true);
    expect(row?.cells).toEqual([
      {
        ...{ payerId, standing: 'pending', from: '2026-01-01' },
        enrollments: [{ payerId, status: 'pending', from: '2026-01-01', providerNumber: 'G77' }],
      },
    ]);
    const charge = (await claimOf(runtime, tenantId, 'R1')).content.totalChargeCents;
    const title = 'Enrollment of Adaeze Okafor with Bluewater Health Plan is pending';
    expect(await work()).toContainEqual([title, 'open', charge]);
    expect(await mustPerform(runtime, system(), watchRoster, {})).toEqual({ alerts: 1 });
    const { groups } = await mustPerform(runtime, actor(), todaysWork, {});
    expect(groups.find(({ key }) => key === 'roster')).toMatchObject({ count: 1, cents: charge });
    await enroll('active');
    expect(await work()).toContainEqual([title, 'done', charge]);
    expect(await mustPerform(runtime, system(), watchRoster, {})).toEqual({ alerts: 0 });
    await receiveVisits(runtime, tenantId, [{ mrn: 'R9' }]);
    await enroll('pending');
    expect(await work(), 'what comes again has the money of today').toContainEqual([title, 'open', 2 * charge]);
    await enroll('active');
  });

  test('of one payer leave those of others, and an old version or a foreign payer is refused', async () => {
    const providerId = await idOf('provider', '1999000015');
    const other = await idOf('payer', 'SMT22');
    const one = { payerId: other, status: 'active' as const, from: '2025-01-01' };
    const input = { providerId, payerId: other, version: await version(providerId), enrollments: [one] };
    await mustPerform(runtime, actor(), saveEnrollments, input);
    const { provider } = await mustPerform(runtime, actor(), showProvider, { providerId });
    expect(provider.enrollments).toHaveLength(2);
    expect(await perform(runtime, actor(), saveEnrollments, input)).toMatchObject({ code: 'changed-meanwhile' });
    const foreign = runtime.newId();
    const wrong = { ...input, version: input.version + 1, payerId: foreign };
    expect(await perform(runtime, actor(), saveEnrollments, { ...wrong, enrollments: [] })).toMatchObject({
      code: 'not-found',
    });
  });

  test('hold the claims of a payer that checks them', async () => {
    const payerId = await idOf('payer', 'HRBR3');
    const { payer, version: seen } = await mustPerform(runtime, actor(), showPayer, { payerId });
    const { id: _id, ...fields } = payer;
    const rules = { checksEnrollment: true, refusedModifiers: ['gt'], authorizationFor: ['704*', 'J0585'] };
    await mustPerform(runtime, actor(), savePayer, { ...fields, ...rules, payerId, version: seen });
    expect((await mustPerform(runtime, actor(), showPayer, { payerId })).payer).toEqual({
      ...payer,
      ...rules,
      refusedModifiers: ['GT'],
    });
    const visit = { mrn: 'R2', payer_id: 'HRBR3', payer_name: 'Harbor HMO', member_id: 'HH2001' };
    await receiveVisits(runtime, tenantId, [visit]);
    const claim = await claimOf(runtime, tenantId, 'R2');
    expect(claim.claim_status).toBe('held');
    const { rows } = await runtime.owner.query<{ message: string }>(
      `select content->>'message' as message from claim_finding where claim_id = $1 and severity = 'hold'`,
      [claim.id],
    );
    expect(rows.map(({ message }) => message)).toEqual([expect.stringMatching(/was not enrolled with Harbor HMO/)]);
  });
});

test('a payer by mail needs its address, and papers by fax its number', async () => {
  const payer = { name: 'Paper Mutual', payerIdentifier: 'PAPR1', claimFilingIndicator: 'CI' };
  const input = { ...payer, timelyFilingDays: 90, responseDays: 30, appealDays: 60, delivery: 'paper' as const };
  expect(await perform(runtime, actor(), savePayer, { ...input, attachmentsBy: 'fax' })).toMatchObject({
    code: 'bad-input',
    fields: {
      'address.line1': 'Claims that go by mail need the address.',
      fax: 'Papers that go by fax need the number.',
    },
  });
});

test('a facility is added and changed; a name with its NPI stands for one', async () => {
  const address = { line1: '77 Millrace Lane', city: 'Cedar Hollow', state: 'OH', zip: '430620077' };
  const input = { name: 'Millrace Laboratory', placeOfService: '81', address, cliaNumber: '36d1234567' };
  const { facilityId, version: first } = await mustPerform(runtime, actor(), saveFacility, input);
  expect(first).toBe(1);
  const { facilities } = await mustPerform(runtime, actor(), listFacilities, {});
  expect(facilities).toContainEqual({ ...input, cliaNumber: '36D1234567', id: facilityId, version: 1 });
  expect(await perform(runtime, actor(), saveFacility, input)).toMatchObject({ code: 'facility-taken' });
  const renamed = { ...input, facilityId, version: 1, name: 'Millrace Reference Laboratory' };
  expect(await mustPerform(runtime, actor(), saveFacility, renamed)).toEqual({ facilityId, version: 2 });
  expect(await perform(runtime, actor(), saveFacility, renamed)).toMatchObject({ code: 'changed-meanwhile' });
});
