import { expect, test } from 'vitest';
import type { Charge } from '../encounters/index.ts';
import { applyCodeAnswer } from './apply-code-answer.ts';
import type { CodeAnswerInput, EncounterCodes } from './types.ts';

function charge(overrides: Partial<Charge> = {}): Charge {
  return {
    id: 'c-1',
    procedureCode: '99213',
    description: 'Office visit',
    modifiers: [],
    units: 1,
    dateOfService: '2026-11-02',
    diagnosisPointers: [1],
    chargeCents: 12_500,
    priceSource: 'fee-schedule',
    ...overrides,
  };
}

const codes: EncounterCodes = {
  diagnoses: [
    { code: 'E11', rank: 1 },
    { code: '38341003', rank: 2, system: 'snomed' },
    { code: 'I10', rank: 3 },
  ],
  charges: [charge(), charge({ id: 'c-2', procedureCode: '', diagnosisPointers: [1, 3] })],
};

function taken(answer: CodeAnswerInput, on: EncounterCodes = codes) {
  const result = applyCodeAnswer(on, answer);
  if (!result.ok) throw new Error(result.message);
  return result;
}

function refused(answer: CodeAnswerInput, on: EncounterCodes = codes): string {
  const result = applyCodeAnswer(on, answer);
  return result.ok ? '' : result.message;
}

test('a diagnosis is replaced by a code in canonical form, and is ICD-10-CM from then on', () => {
  const { codes: after } = taken({ action: 'replace', place: 'diagnosis 2', code: '38341003', replacement: 'e11.9' });
  expect(after.diagnoses[1]).toEqual({ code: 'E119', rank: 2, system: 'icd10cm' });
  expect(after.charges).toEqual(codes.charges);
});

test('a procedure that replaces another is priced anew, unless the sender set the price', () => {
  const answer = { action: 'replace', place: 'line 1', code: '99213', replacement: '99214' } as const;
  expect(taken(answer).codes.charges[0]).toMatchObject({
    procedureCode: '99214',
    chargeCents: 0,
    priceSource: 'not-priced',
  });
  const sent = { ...codes, charges: [charge({ priceSource: 'sender' })] };
  expect(taken(answer, sent).codes.charges[0]).toMatchObject({ procedureCode: '99214', chargeCents: 12_500 });
});

test('a confirmed code stays and is remembered with the reason', () => {
  const answer = { action: 'confirm', place: 'line 1', code: '99213', reason: ' in the book ' } as const;
  expect(taken(answer)).toEqual({ ok: true, codes, confirmed: { code: '99213', reason: 'in the book' } });
  expect(refused({ ...answer, reason: ' ' })).toContain('why');
});

test('what is no ICD-10-CM code or no code at all cannot be confirmed', () => {
  const reason = 'sure';
  expect(refused({ action: 'confirm', place: 'diagnosis 2', code: '38341003', reason })).toContain('ICD-10-CM');
  expect(refused({ action: 'confirm', place: 'line 2', code: '', reason })).toContain('no code');
});

test('a removed diagnosis takes its pointers along; a line left without any points to the rest', () => {
  const { codes: after } = taken({ action: 'remove', place: 'diagnosis 1', code: 'E11' });
  expect(after.diagnoses.map((diagnosis) => diagnosis.rank)).toEqual([2, 3]);
  expect(after.charges.map((c) => c.diagnosisPointers)).toEqual([[2, 3], [3]]);
});

test('a removed line leaves the others', () => {
  expect(taken({ action: 'remove', place: 'line 2', code: '' }).codes.charges).toEqual([codes.charges[0]]);
});

test('a diagnosis is added behind the last rank, and lines without a pointer get it', () => {
  const bare = { diagnoses: [], charges: [charge({ diagnosisPointers: [] })] };
  const { codes: after } = taken({ action: 'add-diagnosis', replacement: 'I10' }, bare);
  expect(after.diagnoses).toEqual([{ code: 'I10', rank: 1, system: 'icd10cm' }]);
  expect(after.charges[0]?.diagnosisPointers).toEqual([1]);
  expect(taken({ action: 'add-diagnosis', replacement: 'Z00.00' }).codes.diagnoses[3]?.rank).toBe(4);
  expect(refused({ action: 'add-diagnosis', replacement: 'i10' })).toContain('already');
});

test('a visit without codes takes a diagnosis as a replacement too, but nothing to confirm or remove', () => {
  const bare = { diagnoses: [], charges: [] };
  const answer = { action: 'replace', place: 'diagnosis 1', code: '', replacement: 'i10' } as const;
  expect(taken(answer, bare).codes.diagnoses).toEqual([{ code: 'I10', rank: 1, system: 'icd10cm' }]);
  expect(refused({ action: 'remove', place: 'diagnosis 1', code: '' }, bare)).toContain('no diagnosis');
  expect(refused({ action: 'remove', place: 'line 1', code: '' }, bare)).toContain('no charge');
});

test('a charge is added without a price, pointing to the diagnoses', () => {
  const answer = {
    action: 'add-charge',
    replacement: 'g0008',
    id: 'c-9',
    units: 2,
    dateOfService: '2026-11-02',
  } as const;
  expect(taken(answer).codes.charges[2]).toMatchObject({
    id: 'c-9',
    procedureCode: 'G0008',
    units: 2,
    chargeCents: 0,
    priceSource: 'not-priced',
    diagnosisPointers: [1, 2, 3],
  });
  expect(refused({ ...answer, units: 0 })).toContain('Units');
  expect(refused({ ...answer, replacement: 'flu shot' })).toContain('CPT or HCPCS');
});

test.each([
  [{ action: 'replace', place: 'diagnosis 1', code: 'E11', replacement: 'diabetes' }, 'no ICD-10-CM code'],
  [{ action: 'replace', place: 'line 1', code: '99213', replacement: '9921' }, 'no CPT or HCPCS code'],
  [{ action: 'add-diagnosis', replacement: '' }, 'no ICD-10-CM code'],
  [{ action: 'remove', place: 'diagnosis 1', code: 'E10' }, 'has changed'],
  [{ action: 'remove', place: 'diagnosis 9', code: '' }, 'has changed'],
  [{ action: 'remove', place: 'line 1', code: '99214' }, 'has changed'],
  [{ action: 'remove', place: 'line 0', code: '' }, 'has changed'],
  [{ action: 'remove', place: 'row 1', code: '' }, 'place'],
] as [CodeAnswerInput, string][])('%j is refused', (answer, words) => {
  expect(refused(answer)).toContain(words);
});
