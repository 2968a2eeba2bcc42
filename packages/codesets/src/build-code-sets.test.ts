import { describe, expect, test } from 'vitest';
import { askProcedure, buildCodeSets } from './build-code-sets.ts';
import { starterCodeSets } from './starter/starter-code-sets.ts';
import { toX12Lookup } from './to-x12-lookup.ts';
import type { CodeEntry, CodeSet } from './types.ts';

const entry = (code: string, from: string, more: Partial<CodeEntry> = {}): CodeEntry => ({
  code,
  label: `label ${code}`,
  from,
  billable: true,
  ...more,
});
const icd = (release: string, effectiveFrom: string, ...entries: CodeEntry[]): CodeSet => ({
  name: 'icd10cm',
  release,
  subset: false,
  effectiveFrom,
  entries,
});
const status = (sets: readonly CodeSet[], code: string, date: string) =>
  buildCodeSets(sets).ask('icd10cm', code, date).status;

describe('asking the starter set', () => {
  const sets = buildCodeSets(starterCodeSets());

  test('a billable code is valid however it is written', () => {
    for (const text of ['E11.9', 'e119', ' E11.9 '])
      expect(sets.ask('icd10cm', text, '2026-11-24').status).toBe('valid');
  });

  test('a heading exists but is not billable', () => {
    expect(sets.ask('icd10cm', 'E11', '2026-11-24').status).toBe('not-billable');
  });

  test('a code asked before its first day is not effective', () => {
    expect(sets.ask('icd10cm', 'E11.9', '2015-09-30').status).toBe('not-effective');
  });

  test('a code that the subset lacks is unknown and says it is a subset', () => {
    expect(sets.ask('icd10cm', 'A00.0', '2026-11-24')).toMatchObject({ status: 'unknown', subset: true });
  });
});

describe('releases side by side', () => {
  const fy26 = icd('FY2026', '2025-10-01', entry('A1', '2025-10-01'), entry('OLD', '2025-10-01'));
  const fy27 = icd('FY2027', '2026-10-01', entry('A1', '2026-10-01'), entry('NEW', '2026-10-01'));

  for (const order of [
    [fy26, fy27],
    [fy27, fy26],
  ]) {
    test(`each day is answered by its release (installed ${order.map((set) => set.release).join(', ')})`, () => {
      expect(buildCodeSets(order).ask('icd10cm', 'A1', '2026-09-30')).toMatchObject({ release: 'FY2026' });
      expect(buildCodeSets(order).ask('icd10cm', 'A1', '2026-10-01')).toMatchObject({ release: 'FY2027' });
      expect(status(order, 'OLD', '2026-09-30')).toBe('valid');
      expect(status(order, 'OLD', '2026-10-01')).toBe('unknown');
      expect(status(order, 'NEW', '2026-10-01')).toBe('valid');
      expect(status(order, 'NEW', '2026-09-30')).toBe('unknown');
    });
  }

  test('a day before the only whole release is an open question, not an error', () => {
    expect(status([fy27], 'A1', '2026-09-30')).toBe('set-not-installed');
    expect(toX12Lookup(buildCodeSets([fy27]))('icd10cm', 'A1', '2026-09-30')).toBeUndefined();
  });

  test('before the whole release starts, a subset still answers', () => {
    const subset: CodeSet = { name: 'icd10cm', release: 's', subset: true, entries: [entry('A1', '2015-10-01')] };
    expect(buildCodeSets([subset, fy27]).ask('icd10cm', 'A1', '2026-09-30')).toMatchObject({
      status: 'valid',
      release: 's',
    });
    expect(buildCodeSets([subset, fy27]).ask('icd10cm', 'A1', '2026-10-01')).toMatchObject({ release: 'FY2027' });
    expect(buildCodeSets([subset, fy27]).ask('icd10cm', 'GONE', '2026-10-01')).toMatchObject({ subset: false });
  });

  test('the release installed last wins where both carry the code and neither names its first day', () => {
    const set = (release: string): CodeSet => ({
      name: 'hcpcs',
      release,
      subset: false,
      entries: [entry('G0402', '2005-01-01')],
    });
    expect(buildCodeSets([set('a'), set('b')]).ask('hcpcs', 'G0402', '2026-01-01')).toMatchObject({ release: 'b' });
  });
});

test('a code billable once and a heading later answers by date', () => {
  const set = icd(
    'x',
    '2015-10-01',
    entry('M545', '2021-10-01', { billable: false }),
    entry('M545', '2015-10-01', { to: '2021-09-30' }),
  );
  expect(status([set], 'M54.5', '2021-09-30')).toBe('valid');
  expect(status([set], 'M54.5', '2021-10-01')).toBe('not-billable');
});

test('CPT-shaped codes are asked of cpt, others of hcpcs', () => {
  const sets = buildCodeSets([
    { name: 'cpt', release: 'c', subset: true, entries: [entry('99213', '1992-01-01')] },
    { name: 'hcpcs', release: 'h', subset: true, entries: [entry('G0402', '2005-01-01')] },
  ]);
  expect(askProcedure(sets, '99213', '2026-01-01')).toMatchObject({ status: 'valid', release: 'c' });
  expect(askProcedure(sets, 'g0402', '2026-01-01')).toMatchObject({ status: 'valid', release: 'h' });
  expect(toX12Lookup(sets)('hcpcs', '99213', '2026-01-01')).toBe(true);
  expect(toX12Lookup(sets)('hcpcs', '12345', '2026-01-01')).toBeUndefined();
});

test('a set that is not installed says so', () => {
  expect(buildCodeSets([]).ask('carc', '45', '2026-01-01')).toEqual({ status: 'set-not-installed' });
});
