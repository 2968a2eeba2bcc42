import { expect, test } from 'vitest';
import { subscriberFor } from './subscriber.ts';
import type { Patient, Person } from './types.ts';

const patient: Patient = {
  id: 'patient-1',
  mrn: 'MRN-1',
  name: { last: 'Vance', first: 'Marta' },
  birthDate: '1980-05-17',
  sex: 'F',
  address: { line1: '77 Birch Lane', city: 'Duluth', state: 'MN', zip: '55803' },
};
const spouse: Person = { name: { last: 'Vance', first: 'Elias' }, birthDate: '1978-01-30', sex: 'M' };

test('the subscriber of a patient who is insured is the patient, without our ids', () => {
  const { id: _id, mrn: _mrn, ...person } = patient;
  expect(subscriberFor({ relationship: '18', subscriber: spouse }, patient)).toEqual(person);
});

test("the subscriber of a spouse's plan is the spouse", () => {
  expect(subscriberFor({ relationship: '01', subscriber: spouse }, patient)).toBe(spouse);
});
