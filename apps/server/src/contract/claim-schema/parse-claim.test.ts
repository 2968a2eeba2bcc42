import type { Claim } from '@cleanclaim/billing/claims';
import { expect, test } from 'vitest';
import { sampleClaim } from '../../../../../packages/billing/src/claims/testing/sample-claim.ts';
import { sampleCrownClaim } from '../../../../../packages/billing/src/claims/testing/sample-dental.ts';
import {
  sampleHomeHealthClaim,
  sampleInpatientClaim,
  sampleOutpatientClaim,
} from '../../../../../packages/billing/src/claims/testing/sample-institutional.ts';
import { sampleSecondaryClaim } from '../../../../../packages/billing/src/claims/testing/sample-secondary.ts';
import type { ClaimInput } from './claim.ts';
import { claimJsonSchema } from './json-schema.ts';
import { parseClaim } from './parse-claim.ts';

/** Every property there and changeable, so that the compiler compares the keys of both sides too. */
type Whole<T> = T extends string | number | boolean | undefined ? T : { -readonly [K in keyof T]-?: Whole<T[K]> };
type Changeable<T> = T extends string | number | boolean | undefined
  ? T
  : { -readonly [K in keyof T]: Changeable<T[K]> };

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('schema and type of a claim name the same properties, which the compiler checks', () => {
  const toInput = (claim: Whole<Claim>): Whole<ClaimInput> => claim;
  const toClaim = (input: Whole<ClaimInput>): Whole<Claim> => input;
  const isInput = (claim: Changeable<Claim>): ClaimInput => claim;
  const claim = sampleClaim() as Changeable<Claim>;
  expect(isInput(claim)).toBe(claim);
  expect(toClaim(toInput(claim as Whole<Claim>))).toBe(claim);
});

test.each([
  sampleClaim(),
  sampleSecondaryClaim(),
  sampleInpatientClaim(),
  sampleOutpatientClaim(),
  sampleHomeHealthClaim(),
  sampleCrownClaim(),
])('a whole claim comes back as it was ($kind $payerSequence)', (claim) => {
  const parsed = parseClaim(json(claim));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  const subscribers = { subscriber: expect.objectContaining({ name: claim.subscriber.name }) };
  const otherPayers = claim.otherPayers?.map((other) => ({ ...other, ...subscribers }));
  expect(parsed.claim).toEqual({ ...claim, ...subscribers, ...(otherPayers ? { otherPayers } : {}) });
});

test('the least that a claim needs is filled up', () => {
  const least = {
    patientControlNumber: 'A-17',
    patient: { name: { last: 'Vance', first: 'Marta' }, birthDate: '1980-05-17', sex: 'F' },
    memberId: 'M1',
    payer: { name: 'Northern Mutual', payerIdentifier: 'NM001' },
    billing: {
      name: 'Lakeside',
      npi: '1999999109',
      taxId: '471234567',
      address: { line1: '4 Harbor Road', city: 'Duluth', state: 'MN', zip: '558021234' },
    },
    lines: [
      { procedureCode: '99213', chargeCents: 12_500, dateOfService: '2026-11-03' },
      { procedureCode: '36415', chargeCents: 500, dateOfService: '2026-11-02' },
    ],
  };
  const parsed = parseClaim(least);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  expect(parsed.claim).toMatchObject({
    id: 'A-17',
    kind: 'professional',
    payerSequence: 'P',
    frequencyCode: '1',
    dateOfService: '2026-11-02',
    totalChargeCents: 13_000,
    patient: { id: 'M1', mrn: '' },
    payer: { id: 'NM001', claimFilingIndicator: 'CI', timelyFilingDays: 365 },
    lines: [{ lineNumber: 1 }, { lineNumber: 2, units: 1, diagnosisPointers: [] }],
  });
  expect(parsed.claim.subscriber.name).toEqual(least.patient.name);
});

test('each place that does not fit is named', () => {
  const faulty = { ...sampleClaim(), lines: [{ procedureCode: 99_213 }], frequencyCode: '6', acident: {} };
  expect(parseClaim(json(faulty))).toEqual({
    ok: false,
    faults: [
      { path: 'frequencyCode', message: 'Only 1, 2, 3, 4, 5, 7, 8, 9 can stand here.' },
      { path: 'lines[0].procedureCode', message: 'Text is needed here.' },
      { path: 'lines[0].chargeCents', message: 'This is missing.' },
      { path: '', message: 'A claim knows no acident here.' },
    ],
  });
});

test('what is no claim at all is one fault', () => {
  expect(parseClaim('x')).toEqual({ ok: false, faults: [{ path: '', message: 'An object is needed here.' }] });
  expect(parseClaim(null)).toMatchObject({ ok: false });
});

test('a dependent needs a subscriber, a claim a day', () => {
  const { subscriber: _subscriber, dateOfService: _day, ...rest } = sampleClaim();
  const lines = rest.lines.map(({ dateOfService: _date, ...line }) => line);
  const parsed = parseClaim(json({ ...rest, lines, relationship: '19' }));
  expect(parsed).toMatchObject({ ok: false, faults: [{ path: 'subscriber' }, { path: 'dateOfService' }] });
});

test('every property of the JSON Schema is described', () => {
  const bare: string[] = [];
  const schema = claimJsonSchema();
  const visit = (node: unknown, path: string): void => {
    if (typeof node !== 'object' || node === null) return;
    const { properties } = node as { properties?: Record<string, { description?: string; $ref?: string }> };
    for (const [name, property] of Object.entries(properties ?? {})) {
      if (!property.description && !property.$ref) bare.push(`${path}.${name}`);
    }
    for (const [key, child] of Object.entries(node)) visit(child, `${path}.${key}`);
  };
  visit(schema, '');
  expect(bare).toEqual([]);
  expect(JSON.stringify(schema)).toContain('"title":"Claim"');
});
