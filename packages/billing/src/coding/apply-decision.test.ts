import { expect, test } from 'vitest';
import { applyCodeChange, type CodeChange, sequenceDiagnoses, standsOn } from './apply-decision.ts';
import type { EncounterCodes } from './types.ts';

const NONE: EncounterCodes = { diagnoses: [], charges: [] };
const put = (system: 'icd10cm' | 'icd10pcs' | 'cpt' | 'hcpcs', code: string, units = 1): CodeChange => ({
  put: code,
  system,
  id: `id-${code}`,
  units,
  modifiers: code === '20610' ? ['RT', '59', 'XS', 'GT', 'KX'] : [],
  date: '2026-11-02',
});
function after(codes: EncounterCodes, ...changes: CodeChange[]): EncounterCodes {
  return changes.reduce((now, change) => {
    const result = applyCodeChange(now, change);
    if (!result.ok) throw new Error(result.message);
    return result.codes;
  }, codes);
}

test('a code of each system is put where it is billed', () => {
  const codes = after(
    NONE,
    put('icd10cm', 'M17.11'),
    put('cpt', '20610'),
    put('hcpcs', 'J3301', 4),
    put('icd10pcs', '0SRC0J9'),
  );
  expect(codes.diagnoses).toEqual([{ code: 'M1711', rank: 1, system: 'icd10cm' }]);
  expect(codes.charges).toMatchObject([
    { procedureCode: '20610', units: 1, modifiers: ['RT', '59', 'XS', 'GT'], diagnosisPointers: [1] },
    { procedureCode: 'J3301', units: 4, priceSource: 'not-priced' },
  ]);
  expect(codes.inpatientProcedures).toEqual(['0SRC0J9']);
});

test('a code is put once, and taken off again with nothing else', () => {
  const codes = after(
    NONE,
    put('icd10cm', 'I10'),
    put('icd10cm', 'i10'),
    put('cpt', '99213'),
    put('icd10pcs', 'BW03ZZZ'),
  );
  expect(codes.diagnoses).toHaveLength(1);
  const less = after(codes, { take: 'I10', system: 'icd10cm' }, { take: '99999', system: 'cpt' });
  expect(less).toMatchObject({ diagnoses: [], inpatientProcedures: ['BW03ZZZ'] });
  expect(less.charges).toHaveLength(1);
  expect(after(less, { take: 'BW03ZZZ', system: 'icd10pcs' }, { take: '99213', system: 'cpt' })).toEqual({
    diagnoses: [],
    charges: [],
    inpatientProcedures: [],
  });
});

test('whether a code stands does not depend on how it is written', () => {
  const codes = after(NONE, put('icd10cm', 'E11.9'), put('hcpcs', 'j1100'));
  expect(standsOn(codes, 'icd10cm', 'e119')).toBe(true);
  expect(standsOn(codes, 'hcpcs', 'J1100')).toBe(true);
  expect(standsOn(codes, 'icd10pcs', 'BW03ZZZ')).toBe(false);
});

test('what is no code is refused in words', () => {
  expect(applyCodeChange(NONE, put('icd10cm', 'flu'))).toMatchObject({ ok: false });
  expect(applyCodeChange(NONE, put('cpt', '99'))).toMatchObject({ ok: false });
});

test('a new order of diagnoses moves the pointers of charges along', () => {
  const codes = after(
    NONE,
    put('icd10cm', 'I10'),
    put('icd10cm', 'E11.9'),
    put('cpt', '99213'),
    put('icd10cm', 'J06.9'),
  );
  const moved = sequenceDiagnoses(codes, [3, 1, 2]);
  expect(moved?.diagnoses.map(({ code, rank }) => [rank, code])).toEqual([
    [1, 'J069'],
    [2, 'I10'],
    [3, 'E119'],
  ]);
  expect(moved?.charges[0]?.diagnosisPointers).toEqual([2, 3]);
});

test('an order that leaves out or repeats a diagnosis is none', () => {
  const codes = after(NONE, put('icd10cm', 'I10'), put('icd10cm', 'E11.9'));
  expect(sequenceDiagnoses(codes, [1])).toBeUndefined();
  expect(sequenceDiagnoses(codes, [1, 1])).toBeUndefined();
  expect(sequenceDiagnoses(codes, [1, 3])).toBeUndefined();
});
