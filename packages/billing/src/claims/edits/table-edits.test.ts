import { buildCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { cents } from '../../kernel/index.ts';
import { sampleClaim } from '../testing/sample-claim.ts';
import { dayUnitsWithinLimit } from './day-units-within-limit.ts';
import { newPatientSeenBefore } from './new-patient-seen-before.ts';
import { pairNeedsModifier } from './pair-needs-modifier.ts';
import { pairNeverTogether } from './pair-never-together.ts';
import { withLines } from './support/example.ts';
import { priorClaim } from './support/prior-claims.ts';
import { missingTables } from './support/tables.ts';
import { exampleCodes } from './testing/example-codes.ts';
import { placesOf } from './testing/run-example.ts';
import { visitInGlobalPeriod } from './visit-in-global-period.ts';

const line = (procedureCode: string, dateOfService = '2026-11-02') => ({
  procedureCode,
  modifiers: [],
  dateOfService,
  chargeCents: cents(1000),
  units: 1,
  lineNumber: 1,
});
const earlier = (code: string, change = {}) => ({ priorClaims: [priorClaim({ lines: [line(code)], ...change })] });
const panel = withLines(sampleClaim(), { procedureCode: '80048' });

test('a pair is found across the claims of one day, group and payer', () => {
  expect(placesOf(pairNeverTogether, panel, earlier('80053'))).toEqual(['lines[0].procedureCode']);
  expect(placesOf(pairNeverTogether, panel, earlier('80053', { billingNpi: '1999999182' }))).toEqual([]);
  expect(placesOf(pairNeverTogether, panel, earlier('80053', { payerId: 'payer-9' }))).toEqual([]);
  expect(placesOf(pairNeverTogether, panel, earlier('80053', { status: 'denied' }))).toEqual([]);
  expect(placesOf(pairNeverTogether, panel, earlier('80053', { voided: true }))).toEqual([]);
});

test('a pair that was taken back says nothing, and a modifier on either code parts a pair of indicator 1', () => {
  const clean = sampleClaim();
  const both = (first: string[], second: string[]) =>
    withLines(clean, { procedureCode: '45385', modifiers: first }, { procedureCode: '45380', modifiers: second });
  expect(placesOf(pairNeedsModifier, both([], []))).toEqual(['lines[1].procedureCode']);
  expect(placesOf(pairNeedsModifier, both(['XS'], []))).toEqual([]);
  const gone = withLines(clean, { procedureCode: '20610' }, { procedureCode: '11042' });
  expect([...placesOf(pairNeedsModifier, gone), ...placesOf(pairNeverTogether, gone)]).toEqual([]);
});

test('units of a day count those of an earlier claim', () => {
  const claim = withLines(sampleClaim(), { procedureCode: '45385' });
  expect(placesOf(dayUnitsWithinLimit, claim)).toEqual([]);
  expect(placesOf(dayUnitsWithinLimit, claim, earlier('45385'))).toEqual(['lines[0].units']);
});

test('a global period lasts ninety days and belongs to the specialty', () => {
  const after = (dateOfService: string, change = {}) =>
    placesOf(visitInGlobalPeriod, sampleClaim(), {
      priorClaims: [priorClaim({ dateOfService, lines: [line('27447', dateOfService)], ...change })],
    });
  expect(after('2026-08-04')).toEqual(['lines[0].modifiers']);
  expect(after('2026-08-03')).toEqual([]);
  expect(after('2026-08-04', { renderingTaxonomy: '208000000X' })).toEqual([]);
});

test('a patient is new to another specialty of the group and to another group', () => {
  const claim = withLines(sampleClaim(), { procedureCode: '99203' });
  const seen = (change: object) =>
    placesOf(newPatientSeenBefore, claim, { priorClaims: [priorClaim({ dateOfService: '2025-11-10', ...change })] });
  expect(seen({})).toEqual(['lines[0].procedureCode']);
  expect(seen({ renderingTaxonomy: '' })).toEqual(['lines[0].procedureCode']);
  expect(seen({ renderingTaxonomy: '207RC0000X' })).toEqual([]);
  expect(seen({ billingNpi: '1999999182' })).toEqual([]);
});

test('tables that are not installed, or not yet in force, are named and their edits say nothing', () => {
  expect(missingTables(exampleCodes, '2026-11-02')).toEqual([]);
  expect(missingTables(exampleCodes, '2019-11-02')).toContain('ncci-ptp-practitioner');
  const bare = buildCodeSets([]);
  expect(missingTables(bare, '2026-11-02')).toHaveLength(10);
  expect(placesOf(pairNeverTogether, panel, { ...earlier('80053'), codes: bare })).toEqual([]);
});
