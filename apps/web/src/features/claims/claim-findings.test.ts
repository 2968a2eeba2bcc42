import type { EditFinding } from 'cleanclaim/contract/views';
import { expect, test } from 'vitest';
import { fieldLabel, fieldOf, placeFindings } from './claim-findings.ts';
import { CLAIM } from './testing-claim.ts';

const child = { ...CLAIM, relationship: '19' as const };

test.each([
  ['memberId', 'memberId'],
  ['lines[1].chargeCents', 'lines.1.chargeCents'],
  ['lines[0].modifiers[1]', 'lines.0.modifiers'],
  ['lines[0].lineNumber', 'lines.0.procedureCode'],
  ['lines[0]', 'lines.0.procedureCode'],
  ['diagnoses[2]', 'diagnoses.2'],
  ['diagnoses', 'diagnoses.0'],
  ['patient.sex', 'patientSex'],
  ['patient.address', 'patientAddress.line1'],
  ['patient.address.zip', 'patientAddress.zip'],
  ['patient.birthDate', 'patient'],
  ['rendering', 'rendering.npi'],
  ['referring.lastOrOrganizationName', 'referring.lastOrOrganizationName'],
  ['accident.state', 'accident.state'],
  ['payer.claimFilingIndicator', 'payer'],
  ['admissionDate', 'admissionDate'],
])('a finding at %s stands at %s', (where, field) => {
  expect(fieldOf(where, CLAIM)).toBe(field);
});

test.each(['billing.npi', 'totalChargeCents', 'lines', 'lines[50]', 'diagnoses[12]', 'REF02'])(
  'a finding at %s belongs to no field',
  (where) => {
    expect(fieldOf(where, CLAIM)).toBeUndefined();
  },
);

test('what is said of the subscriber stands at the patient where they are one person', () => {
  expect(fieldOf('subscriber.address.city', CLAIM)).toBe('patientAddress.city');
  expect(fieldOf('subscriber.birthDate', CLAIM)).toBe('patient');
  expect(fieldOf('subscriber.birthDate', child)).toBe('subscriber.birthDate');
  expect(fieldOf('subscriber', child)).toBe('subscriber.name.last');
});

test('holds stand before warnings, and no finding is lost', () => {
  const finding = (where: string, severity: 'hold' | 'warn'): EditFinding => ({
    editId: where,
    title: '',
    severity,
    where,
    message: '',
    fix: '',
    why: '',
    source: '',
  });
  const all = [finding('memberId', 'warn'), finding('billing.npi', 'hold'), finding('memberId', 'hold')];
  const { at, top } = placeFindings(CLAIM, all);
  expect(at.get('memberId')?.map((one) => one.severity)).toEqual(['hold', 'warn']);
  expect(top).toEqual([all[1]]);
});

test('fields have names that a biller uses', () => {
  expect(fieldLabel('lines.1.chargeCents')).toBe('Line 2, charge');
  expect(fieldLabel('diagnoses.2')).toBe('Diagnosis C');
  expect(fieldLabel('patientAddress.zip')).toBe("Patient's address");
});
