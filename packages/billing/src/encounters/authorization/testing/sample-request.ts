import type { AuthorizationRequest } from '../authorization-request.ts';

/** A request for two MRI scans of an invented patient. */
export function sampleRequest(change: Partial<AuthorizationRequest> = {}): AuthorizationRequest {
  const address = { line1: '4 Alder Way', city: 'Dayton', state: 'OH', zip: '45402' };
  const patient = {
    id: 'patient-1',
    mrn: 'M1',
    name: { last: 'Quill', first: 'Nora' },
    birthDate: '1971-03-09',
    sex: 'F' as const,
    address,
  };
  return {
    kind: 'prior-authorization',
    urgency: 'standard',
    claimKind: 'professional',
    traceNumber: 'R000000001',
    payer: {
      id: 'payer-1',
      name: 'Northfield Health Plan',
      payerIdentifier: 'NFH01',
      claimFilingIndicator: 'CI',
      timelyFilingDays: 90,
      responseDays: 21,
      appealDays: 180,
    },
    patient,
    coverage: {
      id: 'coverage-1',
      patientId: patient.id,
      payerId: 'payer-1',
      payerSequence: 'P',
      memberId: 'NFH200300',
      relationship: '18',
      subscriber: patient,
    },
    requester: { name: 'Maple Street Clinic', npi: '1234567893', taxId: '123456789', phone: '5135550100' },
    rendering: {
      id: 'provider-1',
      kind: 'person',
      npi: '1245319599',
      lastOrOrganizationName: 'Okafor',
      firstName: 'Lena',
      taxonomy: '2085R0202X',
    },
    placeOfService: '11',
    diagnoses: ['M5416', 'M545'],
    services: [{ procedureCode: '72148', modifiers: [], units: 2, from: '2026-12-01', to: '2027-02-28' }],
    ...change,
  };
}
