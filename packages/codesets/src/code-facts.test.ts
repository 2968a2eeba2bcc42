import { expect, test } from 'vitest';
import { type AnyTable, buildCodeSets } from './build-code-sets.ts';
import { codeFacts, codeNotes } from './code-facts.ts';
import type { ReferenceTables, RvuRow, TableName, TabularNotes } from './tables/types.ts';

function table<K extends TableName>(name: K, data: ReferenceTables[K]): AnyTable {
  return { name, release: 'R1', from: '2026-01-01', data } as AnyTable;
}
const rvu = (modifier: string, workRvu: string): RvuRow => ({
  code: '10001',
  modifier,
  status: 'A',
  workRvu,
  nonFacilityPeRvu: '2.10',
  facilityPeRvu: '1.05',
  mpRvu: '0.20',
  pcTcIndicator: '0',
  globalDays: '010',
  preOp: '',
  intraOp: '',
  postOp: '',
  multipleProcedure: '2',
  bilateral: '1',
  assistant: '9',
  coSurgeon: '0',
  teamSurgeon: '0',
  endoscopicBase: '',
  conversionFactor: '32.3465',
  supervision: '09',
});
const notes = (code: string, more: Partial<TabularNotes>): TabularNotes => ({
  code,
  title: code,
  parent: '',
  inclusionTerms: [],
  includes: [],
  excludes1: [],
  excludes2: [],
  codeFirst: [],
  codeAlso: [],
  useAdditionalCode: [],
  ...more,
});

const TABLES = [
  table('hcc', {
    models: ['Model A', 'Model B'],
    find: (code, model) => (code === 'A001' && model === 'Model A' ? ['7'] : []),
    label: () => 'Seven things',
    drops: () => [],
    chronic: () => true,
    coefficient: () => undefined,
    count: 1,
  }),
  table('ms-drg', {
    drg: () => undefined,
    severity: (code) => (code === 'A001' ? 'CC' : undefined),
    excluded: () => false,
    groups: (code) => (code === 'A001' ? [{ mdc: '18', drgs: '867-869' }] : []),
    count: 1,
  }),
  table('fee-schedule', {
    find: (code, modifier = '') =>
      code === '10001' && (modifier === '' || modifier === '26') ? rvu(modifier, modifier ? '0.5' : '1.5') : undefined,
    count: 2,
  }),
  table('ncci-mue-practitioner', {
    find: (code) => (code === '10001' ? { units: 2, adjudicationIndicator: 3, rationale: 'Clinical' } : undefined),
    count: 1,
  }),
  table('opps-addendum-b', {
    find: (code) => (code === '10001' ? { statusIndicator: 'T', paymentCents: 12_345, apc: '5051' } : undefined),
    count: 1,
  }),
  table('icd10cm-tabular', {
    notes: () => undefined,
    inherited: (code) =>
      code === 'A001' ? [notes('A001', { inclusionTerms: ['One'] }), notes('A00', { excludes1: ['Two (B00)'] })] : [],
    heading: () => undefined,
    seventhCharacters: () => undefined,
    children: () => [],
    all: () => [],
  }),
];

test('tables tell what they know of a diagnosis and of a procedure', () => {
  const codes = buildCodeSets([], TABLES);
  expect(codeFacts(codes, 'a00.1', '2026-06-01').map(({ title, text }) => `${title}: ${text}`)).toEqual([
    'Condition category, Model A: 7 Seven things',
    'As a secondary diagnosis: complication or comorbidity (CC)',
    'As the principal diagnosis: MDC 18: DRG 867-869',
  ]);
  const facts = codeFacts(codes, '10001', '2026-06-01');
  expect(facts.map(({ table: name, title }) => `${name} ${title}`)).toEqual([
    'fee-schedule Physician fee schedule',
    'fee-schedule Physician fee schedule, modifier 26',
    'ncci-mue-practitioner Most units, practitioner',
    'opps-addendum-b Outpatient hospital payment',
  ]);
  expect(facts[0]).toMatchObject({ release: 'R1', text: expect.stringContaining('work 1.5, PE 2.10 office') });
  expect(facts[2]?.text).toBe('2 a day (indicator 3; Clinical)');
  expect(facts[3]?.text).toBe('status T, APC 5051, payment $123.45');
});

test('notes come from the code and from what is above it', () => {
  expect(codeNotes(buildCodeSets([], TABLES), 'A00.1', '2026-06-01')).toEqual([
    { code: 'A001', kind: 'inclusion term', text: 'One' },
    { code: 'A00', kind: 'excludes 1', text: 'Two (B00)' },
  ]);
});

test('without tables nothing is told', () => {
  expect(codeFacts(buildCodeSets([]), '10001', '2026-06-01')).toEqual([]);
  expect(codeNotes(buildCodeSets([]), 'A00.1', '2026-06-01')).toEqual([]);
});
