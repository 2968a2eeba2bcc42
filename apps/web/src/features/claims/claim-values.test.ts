import { claimChangesSchema } from 'cleanclaim/contract/schemas/claims';
import { describe, expect, test } from 'vitest';
import { withoutBlanks } from '../../ui/form/blank.ts';
import { type ClaimValues, claimChanges, claimValues, newLine, withoutDiagnosis, withoutLine } from './claim-values.ts';
import { CLAIM } from './testing-claim.ts';

const saved = claimValues(CLAIM);
/** As the form gives it: blanks left out. */
const changesAfter = (change: (values: ClaimValues) => ClaimValues) =>
  claimChanges(withoutBlanks(change(structuredClone(saved))), saved);

describe('what is sent of a corrected claim', () => {
  test('is nothing when nothing was changed', () => {
    expect(changesAfter((values) => values)).toEqual({});
  });

  test('is only what was changed, and the contract takes it', () => {
    const changes = changesAfter((values) => ({ ...values, memberId: 'W999', patientSex: 'M' }));
    expect(changes).toEqual({ memberId: 'W999', patientSex: 'M' });
    expect(claimChangesSchema.safeParse(changes).success).toBe(true);
  });

  test('keeps every part of a line that was not touched', () => {
    const changes = changesAfter((values) => ({
      ...values,
      lines: values.lines.map((line, i) => (i === 0 ? { ...line, modifiers: '25, lt' } : line)),
    }));
    const parsed = claimChangesSchema.parse(changes);
    expect(parsed.lines).toEqual([{ ...CLAIM.lines[0], modifiers: ['25', 'LT'] }, CLAIM.lines[1]]);
  });

  test('takes away what a claim may lack', () => {
    const withMore = claimValues({
      ...CLAIM,
      groupNumber: 'G7',
      accident: { kind: 'other' },
      referring: { id: 'r1', kind: 'person', npi: '1999000114', lastOrOrganizationName: 'Ober' },
    });
    expect(claimChanges(withoutBlanks(saved), withMore)).toEqual({ groupNumber: '', accident: null, referring: null });
  });

  test('asks again for what a claim may not lack', () => {
    const emptied = changesAfter((values) => ({
      ...values,
      memberId: '',
      patientAddress: { line1: '', line2: '', city: '', state: '', zip: '' },
    }));
    const { error } = claimChangesSchema.safeParse(emptied);
    const paths = error?.issues.map((issue) => issue.path.join('.'));
    expect(paths).toEqual(expect.arrayContaining(['memberId', 'patientAddress.line1', 'patientAddress.zip']));
  });

  test('leaves out blank diagnoses at the end and no others', () => {
    expect(changesAfter((values) => ({ ...values, diagnoses: [...values.diagnoses, '', ''] }))).toEqual({});
    expect(changesAfter((values) => ({ ...values, diagnoses: ['J069', '', 'E119'] }))).toEqual({
      diagnoses: ['J069', '', 'E119'],
    });
  });

  test('a provider typed by hand is a person without a record', () => {
    const referring = { ...saved.referring, npi: '1999000114', lastOrOrganizationName: 'Ober', firstName: 'Nils' };
    const changes = changesAfter((values) => ({ ...values, referring }));
    expect(claimChangesSchema.parse(changes).referring).toEqual({
      id: '',
      kind: 'person',
      npi: '1999000114',
      lastOrOrganizationName: 'Ober',
      firstName: 'Nils',
    });
  });
});

test('a diagnosis that is taken out takes its pointers along, and later ones keep their diagnosis', () => {
  const { diagnoses, lines } = withoutDiagnosis(saved, 0);
  expect(diagnoses).toEqual(['I10', 'E119']);
  expect(lines.map((line) => line.diagnosisPointers)).toEqual(['B', 'A']);
});

test('lines count from one, whatever is added or taken out', () => {
  expect(newLine(saved, '2026-11-02')).toMatchObject({ lineNumber: 3, units: 1, chargeCents: undefined });
  expect(withoutLine(saved, 0).map((line) => [line.lineNumber, line.procedureCode])).toEqual([[1, 'J1100']]);
});
