import { afterAll, beforeAll, expect, test } from 'vitest';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { correctClaim } from './correct-claim.ts';
import { mustPerform, perform } from './operation.ts';
import { saveCodes } from './save-codes.ts';
import { saveLineDetails } from './save-line-details.ts';
import { saveVisitDetails } from './save-visit-details.ts';
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
const one = async (query: string, values: unknown[]): Promise<string> =>
  (await runtime.owner.query(query, values)).rows[0].id;
const provider = (tenant = tenantId) =>
  one(`select id from provider where tenant_id = $1 and provider_key = '1999000015'`, [tenant]);
const show = (encounterId: string) => mustPerform(runtime, actor(), showEncounter, { encounterId });

/** A visit that waits for a diagnosis. */
async function visit(mrn: string): Promise<string> {
  await receiveVisits(runtime, tenantId, [{ mrn, dx1: '' }]);
  return one(
    'select n.id from encounter n join patient p on p.id = n.patient_id where p.tenant_id = $1 and p.mrn = $2',
    [tenantId, mrn],
  );
}

const INSTITUTIONAL = {
  facilityTypeCode: '13',
  statementFrom: '2026-11-02',
  statementThrough: '2026-11-02',
  patientStatus: '01',
};

/** An outpatient hospital visit entered by hand, on its claim. */
async function hospitalClaim(mrn: string) {
  const encounterId = await visit(mrn);
  const { version, codes } = await show(encounterId);
  const attending = await provider();
  const details = await mustPerform(runtime, actor(), saveVisitDetails, {
    encounterId,
    version,
    claimKind: 'institutional',
    details: { institutional: INSTITUTIONAL },
    providerIds: { attending },
  });
  const line = await mustPerform(runtime, actor(), saveLineDetails, {
    encounterId,
    version: details.version,
    chargeId: codes.charges[0]?.id ?? '',
    details: { revenueCode: '0510' },
    providerIds: { rendering: attending },
  });
  await mustPerform(runtime, actor(), saveCodes, {
    encounterId,
    version: line.version,
    diagnoses: ['J06.9'],
    charges: [{ procedureCode: '99213', modifiers: [], units: 1, diagnosisPointers: [], revenueCode: '0510' }],
  });
  await runtime.work();
  return { encounterId, claim: await claimOf(runtime, tenantId, mrn) };
}

test('a hospital visit entered by hand makes a hospital claim with its details and providers', async () => {
  const { claim, encounterId } = await hospitalClaim('D1');
  expect(claim.content).toMatchObject({
    kind: 'institutional',
    details: { institutional: INSTITUTIONAL },
    providers: { attending: { npi: '1999000015' } },
    lines: [{ revenueCode: '0510', procedureCode: '99213', providers: { rendering: { npi: '1999000015' } } }],
  });
  expect(Object.values((await show(encounterId)).providerNames)).toHaveLength(1);
});

test('saving codes takes no detail of a line away', async () => {
  const encounterId = await visit('D2');
  const { version, codes } = await show(encounterId);
  const [charge] = codes.charges;
  const saved = await mustPerform(runtime, actor(), saveLineDetails, {
    encounterId,
    version,
    chargeId: charge?.id ?? '',
    details: { emergency: true, dates: { shipped: '2026-11-01' } },
    providerIds: {},
  });
  await mustPerform(runtime, actor(), saveCodes, {
    encounterId,
    version: saved.version,
    diagnoses: ['J06.9'],
    charges: [{ procedureCode: charge?.procedureCode ?? '', modifiers: ['25'], units: 1, diagnosisPointers: [1] }],
  });
  expect((await show(encounterId)).codes.charges).toMatchObject([
    { id: charge?.id, modifiers: ['25'], emergency: true, dates: { shipped: '2026-11-01' } },
  ]);
});

test('a correction of a line keeps revenue code and providers, and a detail is taken away by leaving it out', async () => {
  const { claim } = await hospitalClaim('D3');
  const [line] = claim.content.lines;
  if (!line) throw new Error('the claim has no line');
  await runtime.owner.query(`update claim set claim_status = 'held' where id = $1`, [claim.id]);
  await mustPerform(runtime, actor(), correctClaim, {
    claimId: claim.id,
    changes: {
      lines: [{ ...line, modifiers: ['25'] }] as never,
      details: { institutional: { ...INSTITUTIONAL, patientStatus: '30' } },
    },
  });
  const { content } = await claimOf(runtime, tenantId, 'D3');
  expect(content.lines).toMatchObject([
    { modifiers: ['25'], revenueCode: '0510', providers: { rendering: { npi: '1999000015' } } },
  ]);
  expect(content.details?.institutional?.patientStatus).toBe('30');
  await mustPerform(runtime, actor(), correctClaim, { claimId: claim.id, changes: { providers: {}, details: {} } });
  const after = (await claimOf(runtime, tenantId, 'D3')).content;
  expect(after.providers).toBeUndefined();
  expect(after.details).toEqual({});
});

test('a provider of another practice, a line of another visit and an unknown detail are refused', async () => {
  const encounterId = await visit('D4');
  const { version } = await show(encounterId);
  const foreign = await provider(otherTenantId);
  const details = { encounterId, version, claimKind: 'dental' as const, details: {}, providerIds: {} };
  expect(
    await perform(runtime, actor(), saveVisitDetails, { ...details, providerIds: { attending: foreign } }),
  ).toMatchObject({ ok: false, code: 'not-found' });
  expect(
    await perform(runtime, actor(), saveLineDetails, {
      encounterId,
      version,
      chargeId: 'nobody',
      details: {},
      providerIds: {},
    }),
  ).toMatchObject({ ok: false, code: 'not-found' });
  expect(
    await perform(runtime, actor(), saveVisitDetails, { ...details, details: { shoeSize: 44 } as never }),
  ).toMatchObject({ ok: false, code: 'bad-input' });
});
