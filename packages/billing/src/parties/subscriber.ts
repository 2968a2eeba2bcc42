import type { Coverage, Patient, Person } from './types.ts';

/**
 * The person in loop 2010BA: the patient's own data when the relationship is self (18), so that a corrected address
 * or name is never sent in two versions; the coverage's subscriber otherwise.
 */
export function subscriberFor(coverage: Pick<Coverage, 'relationship' | 'subscriber'>, patient: Patient): Person {
  if (coverage.relationship !== '18') return coverage.subscriber;
  const { id: _id, mrn: _mrn, ...person } = patient;
  return person;
}
