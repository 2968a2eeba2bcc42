import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim, sampleLine } from '../testing/sample-claim.ts';
import type { Claim } from '../types.ts';
import { EDITS } from './list.ts';
import { runEdits } from './run-edits.ts';
import { withBilling, withLines } from './support/example.ts';
import { sampleContext } from './testing/run-example.ts';

test('findings come in the order of the list and carry what their edit says', () => {
  const claim = withBilling({ ...sampleClaim(), memberId: '' }, { name: '' });
  const findings = runEdits(claim, sampleContext());
  expect(findings.map(({ editId }) => editId)).toEqual(['billing-name-required', 'member-id-required']);
  const edit = EDITS.find(({ id }) => id === 'member-id-required');
  expect(findings[1]).toMatchObject({ title: edit?.title, why: edit?.why, source: edit?.source, severity: 'hold' });
});

test('ICD-10 edits do not speak of a visit before ICD-10', () => {
  const old = {
    ...withLines(sampleClaim(), { dateOfService: '2015-09-30' }),
    dateOfService: '2015-09-30',
    diagnoses: [],
  };
  const ids = runEdits(old, sampleContext({ timelyFilingDays: 9999 })).map(({ editId }) => editId);
  expect(ids).not.toContain('diagnosis-required');
});

test('a claim whose date cannot be read is judged by the rules of today', () => {
  const claim = { ...sampleClaim(), dateOfService: 'soon', diagnoses: [] };
  const ids = runEdits(claim, sampleContext()).map(({ editId }) => editId);
  expect(ids).toContain('date-of-service-valid');
  expect(ids).toContain('diagnosis-required');
});

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', '2026-02-30', '2026-11-02', 'I10', '99213', '25'),
);
const oddLine = fc.record({
  lineNumber: fc.integer(),
  procedureCode: text,
  modifiers: fc.array(text, { maxLength: 6 }),
  units: fc.double(),
  chargeCents: fc.integer({ min: -1_000_000, max: 1_000_000 }).map(cents),
  diagnosisPointers: fc.array(fc.integer({ min: -1, max: 14 }), { maxLength: 6 }),
  dateOfService: text,
});

test('edits speak and never throw, whatever text stands in a claim', () => {
  fc.assert(
    fc.property(
      fc.array(oddLine, { maxLength: 4 }),
      fc.array(text, { maxLength: 14 }),
      text,
      text,
      (lines, diagnoses, a, b) => {
        const clean = sampleClaim();
        const odd: Claim = {
          ...clean,
          lines: lines.map((line) => sampleLine(line)),
          diagnoses,
          memberId: a,
          placeOfService: b,
          dateOfService: a,
          patient: { ...clean.patient, birthDate: b, name: { last: a, first: b } },
          billing: { ...clean.billing, npi: a, taxId: b, phone: a, address: { line1: a, city: b, state: a, zip: b } },
        };
        expect(Array.isArray(runEdits(odd, sampleContext()))).toBe(true);
      },
    ),
  );
});
