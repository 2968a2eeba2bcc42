import { CLAIM_ROWS, COVERAGE_ROWS, OTHER_PAYER_ROWS, PATIENT_ROWS, PAYER_ROWS } from './properties/claim.ts';
import { DERIVED_PROPERTIES } from './properties/derived.ts';
import { DETAIL_ROWS, INSTITUTIONAL_ROWS, SPECIALTY_ROWS } from './properties/details.ts';
import { LINE_ROWS, LINE_SPECIALTY_ROWS } from './properties/lines.ts';
import { FACILITY_ROWS, LINE_PROVIDER_ROWS, PRACTICE_ROWS, PROVIDER_ROWS } from './properties/parties.ts';
import { type ClaimProperty, type PropertyRow, propertyAt } from './property.ts';

const SUBJECTS: readonly (readonly [string, readonly PropertyRow[]])[] = [
  ['Claim', CLAIM_ROWS],
  ['Lines', LINE_ROWS],
  ['Payer', PAYER_ROWS],
  ['Patient', PATIENT_ROWS],
  ['Coverage', COVERAGE_ROWS],
  ['Details', DETAIL_ROWS],
  ['Facility claim', INSTITUTIONAL_ROWS],
  ['Specialties', SPECIALTY_ROWS],
  ['Drugs, equipment, teeth', LINE_SPECIALTY_ROWS],
  ['Facility', FACILITY_ROWS],
  ['Billing provider', PRACTICE_ROWS],
  ['Providers', PROVIDER_ROWS],
  ['Providers of lines', LINE_PROVIDER_ROWS],
  ['Other payers', OTHER_PAYER_ROWS],
];

const ORDER = SUBJECTS.map(([subject]) => subject);

/** Everything that a condition may ask of a claim, by subject in the order in which it is offered. */
export const CLAIM_PROPERTIES: readonly ClaimProperty[] = [
  ...DERIVED_PROPERTIES,
  ...SUBJECTS.flatMap(([subject, rows]) => rows.map((row) => propertyAt(subject, row))),
].sort((a, b) => ORDER.indexOf(a.subject) - ORDER.indexOf(b.subject));

const BY_KEY: ReadonlyMap<string, ClaimProperty> = new Map(CLAIM_PROPERTIES.map((one) => [one.key, one]));

/** The property of this key; undefined where there is none. */
export function claimProperty(key: string): ClaimProperty | undefined {
  return BY_KEY.get(key);
}
