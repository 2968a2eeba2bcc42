import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { claimOf, everyone, receiveVisits, setUpTenant } from '../testing/practice.ts';
import { openTestRuntime, type TestRuntime } from '../testing/test-runtime.ts';
import { addPatient } from './add-patient.ts';
import { editPatient } from './edit-patient.ts';
import { type Actor, mustPerform, perform } from './operation.ts';
import { saveCoverage } from './save-coverage.ts';
import { saveGuarantor } from './save-guarantor.ts';
import { showPatient } from './show-patient.ts';

let runtime: TestRuntime;
let tenantId: string;
let otherTenantId: string;
beforeAll(async () => {
  runtime = await openTestRuntime();
  tenantId = await setUpTenant(runtime, 'north');
  otherTenantId = await setUpTenant(runtime, 'south');
});
afterAll(() => runtime.close());

const actor = (): Actor => everyone(tenantId);
const frontDesk = (): Actor => ({ tenantId, name: 'Rowan at the desk', roles: ['front-desk'] });
const person = {
  name: { last: 'Newcombe', first: 'Perpetua' },
  birthDate: '1990-01-31',
  sex: 'F' as const,
  address: { line1: '1 Elm Street', line2: '', city: 'Cedar Hollow', state: 'OH', zip: '43062' },
};
const show = (patientId: string) => mustPerform(runtime, actor(), showPatient, { patientId });
const add = async (mrn: string) => (await mustPerform(runtime, frontDesk(), addPatient, { ...person, mrn })).patientId;
const payerId = async (tenant = tenantId): Promise<string> => {
  const { rows } = await runtime.owner.query(
    `select id from payer where tenant_id = $1 and payer_identifier = 'BWHP1'`,
    [tenant],
  );
  return rows[0].id;
};

describe('a patient', () => {
  test('is registered by the front desk, without what was left empty', async () => {
    const { patient, version } = await show(await add('P1'));
    expect(patient).toEqual({
      id: expect.any(String),
      mrn: 'P1',
      ...person,
      address: { line1: '1 Elm Street', city: 'Cedar Hollow', state: 'OH', zip: '43062' },
    });
    expect(version).toBe(1);
  });

  test('whose record number is taken is refused with who has it, when added and when edited', async () => {
    const first = await add('P2');
    const taken = {
      ok: false,
      code: 'mrn-taken',
      message: expect.stringMatching(/^MRN P2 is Newcombe, Perpetua, born 01\/31\/1990\./),
      fields: { mrn: 'This number is Newcombe, Perpetua, born 01/31/1990.' },
    };
    expect(await perform(runtime, actor(), addPatient, { ...person, mrn: ' P2 ' })).toMatchObject(taken);
    const patientId = await add('P3');
    const edit = { ...person, patientId, version: 1, mrn: 'P2' };
    expect(await perform(runtime, actor(), editPatient, edit)).toMatchObject(taken);
    expect(await perform(runtime, actor(), editPatient, { ...edit, patientId: first })).toMatchObject({ ok: true });
  });

  test('of another practice may have the same record number', async () => {
    await add('P4');
    const outcome = await perform(runtime, everyone(otherTenantId), addPatient, { ...person, mrn: 'P4' });
    expect(outcome).toMatchObject({ ok: true });
  });

  test('is changed over the version that was seen, and not over a newer one', async () => {
    const patientId = await add('P5');
    const edit = { ...person, patientId, version: 1, mrn: 'P5', phone: '7405550123' };
    expect(await mustPerform(runtime, frontDesk(), editPatient, edit)).toEqual({ version: 2 });
    const late = await perform(runtime, actor(), editPatient, { ...edit, phone: '7405550199' });
    expect(late).toMatchObject({
      ok: false,
      code: 'changed-meanwhile',
      message: expect.stringMatching(/^Rowan at the desk/),
    });
    expect((await show(patientId)).patient.phone).toBe('7405550123');
  });

  test('keeps the visits under a new record number: the same chart under it changes nothing', async () => {
    const row = { mrn: 'P6', last_name: 'Rekeyed' };
    await receiveVisits(runtime, tenantId, [row]);
    const claim = await claimOf(runtime, tenantId, 'P6');
    const { patient, version } = await show(claim.patient_id);
    const { id: patientId, ...demographics } = patient;
    await mustPerform(runtime, actor(), editPatient, { ...demographics, patientId, version, mrn: 'P6-NEW' });
    await receiveVisits(runtime, tenantId, [{ ...row, mrn: 'P6-NEW' }]);
    expect((await show(patientId)).encounters).toHaveLength(1);
  });

  test('changed after the claim was built leaves the claim as it is', async () => {
    await receiveVisits(runtime, tenantId, [{ mrn: 'P7', last_name: 'Oldname' }]);
    const claim = await claimOf(runtime, tenantId, 'P7');
    const { patient, version } = await show(claim.patient_id);
    const { id: patientId, ...demographics } = patient;
    const name = { ...patient.name, last: 'Newname' };
    await mustPerform(runtime, actor(), editPatient, { ...demographics, patientId, version, name });
    expect((await claimOf(runtime, tenantId, 'P7')).content).toEqual(claim.content);
  });

  test('is not edited by a coder, a payment poster or an auditor', async () => {
    for (const role of ['coder', 'payment-poster', 'auditor'] as const) {
      const outcome = await perform(runtime, { ...actor(), roles: [role] }, addPatient, { ...person, mrn: 'P8' });
      expect(outcome).toMatchObject({ ok: false, code: 'not-allowed' });
    }
  });

  test('with fields that are wrong is refused with a message at each', async () => {
    const input = { ...person, mrn: ' ', birthDate: '1990-02-30', address: { ...person.address, zip: '4306' } };
    expect(await perform(runtime, actor(), addPatient, input)).toMatchObject({
      ok: false,
      code: 'bad-input',
      fields: {
        mrn: 'Enter the medical record number.',
        birthDate: 'Enter a date.',
        'address.zip': 'Enter 5 or 9 digits, no hyphen.',
      },
    });
  });
});

describe('a guarantor', () => {
  const guarantor = { name: { last: 'Newcombe', first: 'Rowan' }, phone: '' };

  test('is entered once, then changed over the version that was seen', async () => {
    const patientId = await add('G1');
    expect(
      await mustPerform(runtime, frontDesk(), saveGuarantor, { ...guarantor, patientId, relationship: '19' }),
    ).toEqual({ version: 1 });
    const blind = await perform(runtime, actor(), saveGuarantor, { ...guarantor, patientId });
    expect(blind).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    const changed = { ...guarantor, patientId, version: 1, name: { last: 'Newcombe', first: 'Alder' } };
    expect(await mustPerform(runtime, actor(), saveGuarantor, changed)).toEqual({ version: 2 });
    expect((await show(patientId)).guarantor).toEqual({
      name: { last: 'Newcombe', first: 'Alder' },
      relationship: '19',
      version: 2,
    });
  });
});

describe('a coverage', () => {
  const coverage = { payerSequence: 'P' as const, memberId: 'BWP300200101', relationship: '18' as const };

  test('is entered with the patient as subscriber, and corrected over the version that was seen', async () => {
    const patientId = await add('C1');
    const input = { ...coverage, patientId, payerId: await payerId() };
    const saved = await mustPerform(runtime, frontDesk(), saveCoverage, input);
    const edit = { ...input, ...saved, memberId: 'BWP300200199', groupNumber: 'BW-1', planName: 'Gold' };
    expect(await mustPerform(runtime, actor(), saveCoverage, edit)).toEqual({ ...saved, version: 2 });
    expect(await perform(runtime, actor(), saveCoverage, edit)).toMatchObject({ ok: false, code: 'changed-meanwhile' });
    expect((await show(patientId)).coverages).toMatchObject([
      {
        id: saved.coverageId,
        memberId: 'BWP300200199',
        groupNumber: 'BW-1',
        planName: 'Gold',
        payerName: 'Bluewater Health Plan',
        subscriber: { name: person.name, birthDate: person.birthDate },
      },
    ]);
  });

  test('with the member id of another coverage of the same rank is refused', async () => {
    const patientId = await add('C2');
    const input = { ...coverage, patientId, payerId: await payerId() };
    await mustPerform(runtime, actor(), saveCoverage, input);
    const twin = await perform(runtime, actor(), saveCoverage, input);
    expect(twin).toMatchObject({ ok: false, code: 'coverage-on-file', message: expect.stringContaining('primary') });
    expect(await perform(runtime, actor(), saveCoverage, { ...input, payerSequence: 'S' })).toMatchObject({ ok: true });
  });

  test('takes no payer of another practice, and no coverage of another patient', async () => {
    const patientId = await add('C3');
    const foreign = { ...coverage, patientId, payerId: await payerId(otherTenantId) };
    expect(await perform(runtime, actor(), saveCoverage, foreign)).toMatchObject({ ok: false, code: 'not-found' });
    const own = { ...coverage, patientId, payerId: await payerId() };
    const saved = await mustPerform(runtime, actor(), saveCoverage, own);
    const elsewhere = { ...own, ...saved, patientId: await add('C4') };
    expect(await perform(runtime, actor(), saveCoverage, elsewhere)).toMatchObject({ ok: false, code: 'not-found' });
  });

  test('builds the visit that was blocked for want of a payer; the same chart sent again leaves the payer', async () => {
    const row = {
      mrn: 'C5',
      last_name: 'Blockley',
      payer_id: 'EVRG9',
      payer_name: 'Evergreen Mutual Benefit',
      member_id: 'BWP300200105',
    };
    await receiveVisits(runtime, tenantId, [row]);
    const { rows } = await runtime.owner.query(`select id from patient where tenant_id = $1 and mrn = 'C5'`, [
      tenantId,
    ]);
    const patientId: string = rows[0].id;
    const before = await show(patientId);
    expect(before).toMatchObject({ claims: [], encounters: [{ billingStatus: 'blocked' }] });
    const [onFile] = before.coverages;
    await mustPerform(runtime, frontDesk(), saveCoverage, {
      ...coverage,
      patientId,
      payerId: await payerId(),
      memberId: row.member_id,
      coverageId: onFile?.id,
      version: onFile?.version,
    });
    await runtime.work();
    expect(await show(patientId)).toMatchObject({
      claims: [{ payerName: 'Bluewater Health Plan' }],
      encounters: [{ billingStatus: 'billed' }],
      work: [],
    });
    await receiveVisits(runtime, tenantId, [row, { ...row, visit_number: 'V2', date_of_service: '2026-10-20' }]);
    const after = await show(patientId);
    expect(after.coverages).toMatchObject([{ payerId: await payerId() }]);
    expect(after.encounters.map(({ billingStatus }) => billingStatus)).toEqual(['billed', 'billed']);
  });
});
