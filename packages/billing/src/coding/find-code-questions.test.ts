import { buildCodeSets, type CodeEntry, type CodeSet, starterCodeSets } from '@cleanclaim/codesets';
import { expect, test } from 'vitest';
import { type CodeQuestionInput, findCodeQuestions } from './find-code-questions.ts';

function entry(code: string, overrides: Partial<CodeEntry> = {}): CodeEntry {
  return { code, label: `label of ${code}`, from: '2020-01-01', billable: true, ...overrides };
}

const icd10cm: CodeSet = {
  name: 'icd10cm',
  release: 'whole 1',
  subset: false,
  entries: [
    entry('I10'),
    entry('E11', { billable: false }),
    entry('E119'),
    entry('E116', { billable: false }),
    entry('E1165'),
    entry('T14', { billable: false }),
    entry('T148', { billable: false }),
    entry('T148XXA'),
    entry('F321', { to: '2025-09-30' }),
    entry('Z999', { from: '2027-10-01' }),
  ],
};
const cpt: CodeSet = { name: 'cpt', release: 'starter 1', subset: true, entries: [entry('99213')] };
const codes = buildCodeSets([icd10cm, cpt]);

const clean: CodeQuestionInput = {
  diagnoses: [{ code: 'I10', rank: 1 }],
  charges: [{ procedureCode: '99213', dateOfService: '2026-11-02' }],
  dateOfService: '2026-11-02',
  confirmed: [],
};
const ask = (overrides: Partial<CodeQuestionInput>) => findCodeQuestions({ ...clean, ...overrides }, codes);
const askDiagnosis = (code: string, confirmed: string[] = []) => ask({ diagnoses: [{ code, rank: 1 }], confirmed });
const askProcedureCode = (procedureCode: string, confirmed: string[] = []) =>
  ask({ charges: [{ procedureCode, dateOfService: '2026-11-02' }], confirmed });

test('a visit whose codes are good on the day has no questions', () => {
  expect(ask({})).toEqual([]);
  expect(askDiagnosis('e11.9')).toEqual([]);
});

test('a diagnosis without a code is a question at its rank', () => {
  const diagnoses = [
    { code: '', rank: 4, system: 'none' as const },
    { code: 'I10', rank: 2 },
  ];
  expect(ask({ diagnoses })).toEqual([
    {
      kind: 'diagnosis',
      code: '',
      place: 'diagnosis 4',
      reason: 'missing',
      message: expect.stringContaining('no code'),
    },
  ]);
});

test.each([
  ['snomed', 'SNOMED CT'],
  ['icd9cm', 'ICD-9-CM'],
  ['other', 'another code system'],
] as const)('a diagnosis in %s is no ICD-10-CM code', (system, title) => {
  const [question] = ask({ diagnoses: [{ code: '38341003', rank: 1, system }] });
  expect(question).toMatchObject({ reason: 'unsupported-system', message: expect.stringContaining(title) });
});

test('a heading is a question with the billable codes below it, padded ones too', () => {
  expect(askDiagnosis('E11')[0]).toMatchObject({
    reason: 'not-billable',
    choices: [
      { code: 'E1165', label: 'label of E1165' },
      { code: 'E119', label: 'label of E119' },
    ],
  });
  expect(askDiagnosis('T14')[0]?.choices).toEqual([{ code: 'T148XXA', label: 'label of T148XXA' }]);
});

test('a code before its first or after its last day is a question, with the days', () => {
  expect(askDiagnosis('F32.1')[0]).toMatchObject({
    reason: 'not-effective',
    message: expect.stringContaining('from 01/01/2020 to 09/30/2025, not on 11/02/2026'),
  });
  expect(askDiagnosis('Z99.9')[0]?.reason).toBe('not-effective');
});

test('a code that a whole set lacks is wrong; one that a subset lacks is only unchecked', () => {
  expect(askDiagnosis('I11.9')[0]).toMatchObject({
    reason: 'unknown',
    message: expect.stringContaining('no code I11.9'),
  });
  expect(askProcedureCode('99214')[0]).toMatchObject({ reason: 'unknown', message: expect.stringContaining('subset') });
});

test('a code of a set that is not installed is unchecked', () => {
  expect(askProcedureCode('G0008')[0]?.message).toContain('HCPCS Level II is not installed');
});

test.each(['1234', 'ABCDE', '99213-25', '0'])('procedure %s has no shape of a code', (code) => {
  expect(askProcedureCode(code)[0]).toMatchObject({ kind: 'procedure', place: 'line 1', reason: 'unknown', code });
});

test.each(['HTN', '250.00', 'E11.9.1', 'I'])('diagnosis %s has no shape of a code', (code) => {
  expect(askDiagnosis(code)[0]).toMatchObject({ reason: 'unknown', code });
});

test('a service without a code is a question at its line', () => {
  const charges = [...clean.charges, { procedureCode: ' ', dateOfService: '2026-11-02' }];
  expect(ask({ charges })).toMatchObject([{ kind: 'procedure', place: 'line 2', reason: 'missing' }]);
});

test('a visit without diagnoses or charges is one question each', () => {
  expect(ask({ diagnoses: [], charges: [] })).toMatchObject([
    { place: 'diagnosis 1', reason: 'no-diagnosis' },
    { place: 'line 1', reason: 'no-charge' },
  ]);
});

test('a code that a coder confirmed is not asked about again, however it is written', () => {
  expect(askDiagnosis('I11.9', ['i119'])).toEqual([]);
  expect(askProcedureCode('99214', ['99214'])).toEqual([]);
  expect(askDiagnosis('I11.9', ['I10'])).toHaveLength(1);
});

test('a procedure counts on the day of its line', () => {
  const old = ask({ charges: [{ procedureCode: '99213', dateOfService: '2019-12-31' }] });
  expect(old[0]?.reason).toBe('not-effective');
});

const starter = buildCodeSets(starterCodeSets());

test('a dentist needs no diagnosis, and CDT codes are in no set that ships', () => {
  const charges = [{ procedureCode: 'D2740', dateOfService: '2026-03-31' }];
  const input = { diagnoses: [], charges, dateOfService: '2026-03-31', confirmed: [] };
  expect(findCodeQuestions({ ...input, claimKind: 'dental' }, starter)).toEqual([]);
  expect(findCodeQuestions(input, starter)).not.toEqual([]);
});

test('a facility bills rooms by revenue code alone, and rates by HIPPS code; without a revenue code a coder is asked', () => {
  const line = (procedureCode: string, revenueCode?: string) => ({
    procedureCode,
    dateOfService: '2026-03-31',
    ...(revenueCode === undefined ? {} : { revenueCode }),
  });
  const asked = (charge: ReturnType<typeof line>) =>
    findCodeQuestions(
      {
        diagnoses: [{ code: 'I10', rank: 1, system: 'icd10cm' }],
        charges: [charge],
        dateOfService: '2026-03-31',
        claimKind: 'institutional',
        confirmed: ['I10'],
      },
      starter,
    ).length;
  expect([asked(line('', '0120')), asked(line('1AA11', '0023')), asked(line(''))]).toEqual([0, 0, 1]);
});
