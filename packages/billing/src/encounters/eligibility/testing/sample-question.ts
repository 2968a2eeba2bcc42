import type { EligibilityEnvelope, EligibilityQuestion } from '../eligibility-to-270.ts';

export const sampleEnvelope: EligibilityEnvelope = {
  interchangeControl: 41,
  groupControl: 41,
  firstTransactionSetControl: 1,
  date: '2026-11-20',
  time: '09:30',
  usage: 'P',
  senderQualifier: 'ZZ',
  senderId: 'MAPLECLINIC',
  receiverQualifier: 'ZZ',
  receiverId: 'CLEARINGHOUSE',
};

/** A question about an invented patient who is the subscriber. */
export function sampleQuestion(change: Partial<EligibilityQuestion> = {}): EligibilityQuestion {
  const patient = {
    id: 'patient-1',
    mrn: 'M-1',
    name: { last: 'Vance', first: 'Marta', middle: 'Q' },
    birthDate: '1980-05-17',
    sex: 'F',
  } as const;
  return {
    traceNumber: 'E1',
    date: '2026-11-23',
    serviceTypes: ['30'],
    patient,
    coverage: { memberId: 'NM100200300', groupNumber: 'G77', relationship: '18', subscriber: patient },
    payer: { name: 'Northern Mutual', payerIdentifier: 'NM001' },
    practice: { name: 'Lakeside Family Medicine', npi: '1999999109', taxId: '471234567' },
    ...change,
  };
}
