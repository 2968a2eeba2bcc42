import { describe, expect, test } from 'vitest';
import { buildCodeSets } from '../build-code-sets.ts';
import { looksLikeCpt, looksLikeHcpcs, looksLikeIcd10cm } from '../normalize.ts';
import type { CodeSetName } from '../types.ts';
import { starterCodeSets } from './starter-code-sets.ts';

const sets = starterCodeSets();
const entriesOf = (name: CodeSetName) => sets.find((set) => set.name === name)?.entries ?? [];
const SHAPES: Partial<Record<CodeSetName, (code: string) => boolean>> = {
  icd10cm: looksLikeIcd10cm,
  hcpcs: looksLikeHcpcs,
  cpt: looksLikeCpt,
  modifier: (code) => /^[0-9A-Z]{2}$/.test(code),
  pos: (code) => /^\d{2}$/.test(code),
  carc: (code) => /^([AB]?\d{1,3})$/.test(code),
  rarc: (code) => /^(M|MA|N)\d{1,3}$/.test(code),
  'claim-frequency': (code) => /^\d$/.test(code),
  'claim-adjustment-group': (code) => /^(CO|PR|OA|PI|CR)$/.test(code),
  taxonomy: (code) => /^[0-9A-Z]{9}X$/.test(code),
};

describe.each(sets)('starter $name', ({ name, entries }) => {
  test('every code has the shape of its set, a label of one line, and dates in order', () => {
    for (const entry of entries) {
      expect(SHAPES[name]?.(entry.code), entry.code).toBe(true);
      expect(entry.label, entry.code).toMatch(/^\S[^|\n]*\S$/);
      expect(entry.label, entry.code).not.toMatch(/undefined|(^|\D)%/);
      for (const date of [entry.from, entry.to ?? entry.from]) expect(date, entry.code).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect((entry.to ?? '9999-12-31') >= entry.from, entry.code).toBe(true);
      expect((entry.minAge ?? 0) <= (entry.maxAge ?? 200), entry.code).toBe(true);
    }
  });

  test('no day has two entries of one code', () => {
    const byCode = Map.groupBy(entries, (entry) => entry.code);
    for (const [code, same] of byCode) {
      const ordered = same.toSorted((a, b) => a.from.localeCompare(b.from));
      for (const [at, entry] of ordered.entries()) {
        const next = ordered[at + 1];
        if (next !== undefined) expect((entry.to ?? '9999-12-31') < next.from, code).toBe(true);
      }
    }
  });
});

test('the sets are as large as a practice needs', () => {
  const icd = entriesOf('icd10cm');
  expect(icd.filter((entry) => entry.billable).length).toBeGreaterThanOrEqual(1400);
  expect(icd.filter((entry) => !entry.billable).length).toBeGreaterThanOrEqual(500);
  expect(icd.filter((entry) => entry.to !== undefined).length).toBeGreaterThanOrEqual(30);
  expect(entriesOf('hcpcs').length).toBeGreaterThanOrEqual(250);
  expect(entriesOf('carc').length).toBeGreaterThanOrEqual(120);
  expect(entriesOf('rarc').length).toBeGreaterThanOrEqual(100);
  expect(entriesOf('taxonomy').length).toBeGreaterThanOrEqual(80);
});

test('only places of service and adjustment groups are said to be whole', () => {
  expect(sets.filter((set) => !set.subset).map((set) => set.name)).toEqual(['pos', 'claim-adjustment-group']);
});

describe('ICD-10-CM answers', () => {
  const ask = (code: string, date: string) => buildCodeSets(sets).ask('icd10cm', code, date);

  test('every shorter form of a code is known as a heading', () => {
    for (const heading of ['S93', 'S93.4', 'S93.40', 'S93.401', 'E11', 'E11.6', 'E11.62', 'T36.0X', 'Z3A']) {
      expect(ask(heading, '2026-11-24').status, heading).toBe('not-billable');
    }
  });

  test('padding is no heading', () => {
    for (const padded of ['W01.0X', 'T14.8XX', 'O36.80X'])
      expect(ask(padded, '2026-11-24').status, padded).toBe('unknown');
  });

  test('a code split by a release was billable until its last day and is a heading after', () => {
    expect(ask('E66.8', '2024-09-30').status).toBe('valid');
    expect(ask('E66.8', '2024-10-01').status).toBe('not-billable');
    expect(ask('E66.811', '2024-09-30').status).toBe('not-effective');
    expect(ask('E66.811', '2024-10-01').status).toBe('valid');
    expect(ask('U07.1', '2020-03-31').status).toBe('not-effective');
    expect(ask('U07.1', '2020-04-01').status).toBe('valid');
  });

  test('sex and age limits stand where they are plain, and only there', () => {
    const byCode = new Map(entriesOf('icd10cm').map((entry) => [entry.code, entry]));
    for (const entry of entriesOf('icd10cm')) {
      if (entry.billable && /^(O|Z34|Z3A)/.test(entry.code)) expect(entry.sex, entry.code).toBe('F');
      if (entry.billable && /^(P|Z38)/.test(entry.code)) expect(entry.maxAge, entry.code).toBe(0);
    }
    expect(byCode.get('N401')?.sex).toBe('M');
    expect(byCode.get('N390')?.sex).toBeUndefined();
    expect(byCode.get('Z0000')?.minAge).toBe(15);
    expect(byCode.get('Z00129')?.maxAge).toBe(17);
    expect(byCode.get('I10')?.maxAge).toBeUndefined();
  });
});
