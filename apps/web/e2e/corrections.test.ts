import type { ClaimListRow, EncounterListRow, PatientListRow } from 'cleanclaim/contract/rows';
import type { PersonRole } from 'cleanclaim/contract/schemas/accounts';
import type { ClaimView } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { era } from '../../server/src/testing/answers.ts';
import { superbill } from '../../server/src/testing/superbill.ts';
import { ask, once, sendClaims, upload } from './stage-deeds.ts';
import { tabsOfFile } from './tabs-of-file.ts';

/** Corrections of claims on the screens. Patients are of this run alone. */
const RUN = Date.now().toString(36).toUpperCase();
const DATE = '2026-10-12';
const openTab = tabsOfFile();
const openFor = async (role: PersonRole, path: string) => (await openTab(role, path)).page;

async function rowOf<T extends { patientId: string }>(list: string, mrn: string): Promise<T | undefined> {
  const { rows: patients } = await ask<{ rows: PatientListRow[] }>(`/api/patients?search=${mrn}`);
  const patient = patients[0];
  if (!patient) return undefined;
  const { rows } = await ask<{ rows: T[] }>(`/api/${list}?limit=200`);
  return rows.find((row) => row.patientId === patient.id);
}

test('a biller bills the line again that the payer refused, and sees why it was refused', async () => {
  const mrn = `RB${RUN}`;
  const row = { mrn, last_name: `Rebill${RUN}`, date_of_service: DATE, member_id: `BWP${RUN}1S` };
  await upload(
    'chart',
    'refused.csv',
    superbill([
      { ...row, modifiers: '25' },
      { ...row, procedure_code: '36415' },
    ]),
  );
  const { id } = await once('the claim', () => rowOf<ClaimListRow>('claims', mrn));
  await sendClaims([id]);
  const { claim } = await ask<ClaimView>(`/api/claims/${id}`);
  const segments = ['SVC*HC:99213:25*148*148**1', 'REF*6R*1', 'SVC*HC:36415*14*0**1', 'CAS*CO*16*14', 'REF*6R*2'];
  const answer = { patientControlNumber: claim.patientControlNumber, charge: '162', paid: '148', segments };
  await upload('x12', 'refused.edi', new Uint8Array(era({ trace: `T${RUN}`, paid: '148', claims: [answer] })));
  await once('the answer', async () => {
    const shown = await ask<ClaimView>(`/api/claims/${id}`);
    return shown.claimStatus === 'partly-paid' ? shown : undefined;
  });

  const page = await openFor('biller', `/claims/${id}`);
  await page.getByRole('button', { name: 'Bill refused lines again' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bill refused lines again' });
  await dialog.getByText('CO-16').waitFor();
  await dialog.getByLabel('2: 36415').waitFor();
  await dialog.getByText(/takes the new claim until/).waitFor();
  await dialog.getByRole('button', { name: 'Bill 1 line again' }).click();
  await page.getByText('Bills 1 refused line again of').waitFor();
  await page.getByRole('link', { name: 'the first claim' }).click();
  await page.getByText(/Line 2 billed again on/).waitFor();
  expect(await page.getByRole('button', { name: 'Bill refused lines again' }).count()).toBe(0);
});

test('a biller makes the last bill of a stay from its visit', async () => {
  const mrn = `ST${RUN}`;
  const day = (dateOfService: string) => ({ dateOfService, revenueCode: '0120', units: 1, chargeCents: 90_000 });
  const stay = {
    format: 'cleanclaim-encounter',
    patient: {
      mrn,
      name: { last: `Stay${RUN}`, first: 'Ida' },
      birthDate: '1950-01-09',
      sex: 'F',
      address: { line1: '4 Ward Road', city: 'Granite Pass', state: 'OH', zip: '43081' },
    },
    coverages: [{ payerName: 'Summit Commercial', payerIdentifier: 'SMT22', memberId: 'SC8123033' }],
    encounter: {
      visitNumber: `${mrn}-1`,
      dateOfService: '2026-10-12',
      endDate: '2026-10-14',
      claimKind: 'institutional',
      frequencyCode: '2',
      admissionDate: '2026-10-12',
      providers: {
        attending: { npi: '1999000635', lastOrOrganizationName: 'Tanaka', firstName: 'Keiko', taxonomy: '208M00000X' },
      },
      details: {
        institutional: {
          facilityTypeCode: '11',
          statementFrom: '2026-10-12',
          statementThrough: '2026-10-12',
          admissionTime: '1000',
          admissionType: '3',
          pointOfOrigin: '1',
          patientStatus: '01',
          dischargeTime: '1100',
          admittingDiagnosis: 'J18.9',
        },
      },
    },
    diagnoses: [{ code: 'J18.9', presentOnAdmission: 'Y' }],
    charges: [day('2026-10-12'), day('2026-10-13')],
  };
  await upload('chart', 'stay.json', JSON.stringify(stay));
  const visit = await once('the first bill', async () => {
    const row = await rowOf<EncounterListRow>('encounters', mrn);
    return row?.claimId ? row : undefined;
  });

  const page = await openFor('biller', `/visits/${visit.id}`);
  await page.getByText(/1 charge from .* waits for the next bill/).waitFor();
  await page.getByRole('button', { name: 'Make the next bill' }).click();
  const dialog = page.getByRole('dialog', { name: /Next bill of the stay/ });
  expect(await dialog.getByLabel('Last day of the bill').inputValue()).toBe('2026-10-14');
  expect(await dialog.getByLabel('Time of discharge').inputValue()).toBe('1100');
  await dialog.getByRole('button', { name: 'Make the bill' }).click();
  await page.getByText('Last interim bill').waitFor();
});
