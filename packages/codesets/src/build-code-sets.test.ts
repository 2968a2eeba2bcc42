import { describe, expect, test } from 'vitest';
import { askProcedure, buildCodeSets } from './build-code-sets.ts';
import { columnsOf } from './columns.ts';
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

test('codes that start so are listed in order, each once, from all releases', () => {
  const old = icd(
    'FY2025',
    '2024-10-01',
    entry('B1', '2024-10-01'),
    entry('B2', '2024-10-01'),
    entry('C1', '2024-10-01'),
  );
  const newer = icd(
    'FY2026',
    '2025-10-01',
    entry('A1', '2025-10-01'),
    entry('B2', '2025-10-01'),
    entry('B3', '2025-10-01'),
  );
  const list = (date: string, start?: string) =>
    [...buildCodeSets([old, newer]).entries('icd10cm', date, start)].map(({ code }) => code);
  expect(list('2025-12-01')).toEqual(['A1', 'B2', 'B3']);
  expect(list('2024-12-01')).toEqual(['B1', 'B2', 'C1']);
  expect(list('2025-12-01', 'B')).toEqual(['B2', 'B3']);
  expect(list('2025-12-01', 'X')).toEqual([]);
});

describe('releases that are not whole in their own ways', () => {
  const order = icd(
    'FY2022',
    '2021-10-01',
    entry('E11', '2021-10-01', { billable: false }),
    entry('E119', '2021-10-01'),
  );

  test('a list of billable codes only does not make a heading unknown that another release has', () => {
    const billableOnly = icd('FY2026', '2025-10-01', entry('E119', '2025-10-01'), entry('F1', '2025-10-01'));
    expect(status([order, billableOnly], 'E11', '2026-01-01')).toBe('not-billable');
    expect(status([order, billableOnly], 'E11.9', '2026-01-01')).toBe('valid');
    expect(status([order, billableOnly], 'F', '2026-01-01')).toBe('unknown');
  });

  test('a heading ends when its codes have gone', () => {
    const without = icd('FY2026', '2025-10-01', entry('F1', '2025-10-01'));
    expect(status([order, without], 'E11', '2026-01-01')).toBe('unknown');
  });

  test('a newer subset may end a code or make it a heading; what it only lacks stays', () => {
    const older = icd(
      'FY2026',
      '2025-10-01',
      entry('A00', '2025-10-01'),
      entry('B00', '2025-10-01'),
      entry('C00', '2025-10-01'),
    );
    const heading = entry('A00', '2026-10-01', { billable: false });
    const ended = entry('B00', '2025-10-01', { to: '2026-09-30' });
    const newer = { ...icd('FY2027 list', '2026-10-01', heading, ended), subset: true };
    const on = (code: string, day: string) => status([older, newer], code, day);
    expect([on('A00', '2026-09-30'), on('A00', '2026-10-01')]).toEqual(['valid', 'not-billable']);
    expect([on('B00', '2026-09-30'), on('B00', '2026-10-01')]).toEqual(['valid', 'not-effective']);
    expect(on('C00', '2026-10-01')).toBe('valid');
  });

  test('after the time that a release was made for, what it lacks is an open question', () => {
    const sets = buildCodeSets([
      icd('FY2026-04', '2026-04-01', entry('A00', '2026-04-01')),
      { ...icd('2026', '2026-01-01', entry('A0001', '2026-01-01')), name: 'hcpcs' },
    ]);
    const subset = (set: 'icd10cm' | 'hcpcs', day: string) => {
      const answer = sets.ask(set, 'B0001', day);
      return answer.status === 'unknown' && answer.subset;
    };
    expect([subset('icd10cm', '2026-09-30'), subset('icd10cm', '2026-10-01')]).toEqual([false, true]);
    expect([subset('hcpcs', '2026-03-31'), subset('hcpcs', '2026-04-01')]).toEqual([false, true]);
    expect(sets.ask('icd10cm', 'A00', '2030-01-01').status).toBe('valid');
  });

  test('a newer subset knows codes that the older whole release lacks, an older one does not', () => {
    const subset = (release: string, effectiveFrom: string): CodeSet => ({
      ...icd(release, effectiveFrom, entry('G1', effectiveFrom)),
      subset: true,
    });
    expect(status([order, subset('FY2026', '2025-10-01')], 'G1', '2026-01-01')).toBe('valid');
    expect(status([order, subset('FY2026', '2025-10-01')], 'H1', '2026-01-01')).toBe('unknown');
    expect(status([order, subset('FY2020', '2019-10-01')], 'G1', '2026-01-01')).toBe('unknown');
  });
});

test('a set kept on disk is opened when it is asked for, once', () => {
  let opened = 0;
  const stored = buildCodeSets([
    {
      name: 'hcpcs',
      release: 'r',
      subset: false,
      count: 1,
      columns() {
        opened += 1;
        return columnsOf([entry('G0402', '2005-01-01')]);
      },
    },
  ]);
  expect(stored.list()).toMatchObject([{ name: 'hcpcs', count: 1 }]);
  expect(opened).toBe(0);
  expect(stored.ask('hcpcs', 'G0402', '2026-01-01').status).toBe('valid');
  expect(stored.ask('hcpcs', 'G0403', '2026-01-01').status).toBe('unknown');
  expect(opened).toBe(1);
});
