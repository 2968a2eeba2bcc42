import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { primariesOf } from './support/add-ons.ts';
import { diagnosisAges } from './support/ages.ts';
import { inRanges } from './support/code-ranges.ts';
import { isManifestation } from './support/manifestations.ts';
import { mostUnits } from './support/most-units.ts';
import { diagnosisSex } from './support/sex.ts';

const folder = join(import.meta.dirname, '../../../../../../shared/reference');
const present = existsSync(folder);
if (!present)
  console.warn('skipped: ../shared/reference is absent, so no edit table is held against its official file');

function rows(file: string): string[][] {
  const bytes = readFileSync(join(folder, file));
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => line.split(',').map((field) => field.trim().replaceAll('"', '')));
}

/** Codes without dots under a rule of the Medicare Code Editor; descriptions may hold commas, so first and last field. */
function mce(rule: string): string[] {
  return rows('mce_dx_age_sex_edits.csv.gz')
    .filter((row) => row.at(-1)?.startsWith(rule))
    .map(([code = '']) => code.replace('.', ''));
}

describe.skipIf(!present)('tables of the edits against the official files', () => {
  test('no unit limit is below a medically unlikely edit of the practitioner table', () => {
    const table = rows('ncci_mue_prac_2024q2.csv');
    expect(table.length).toBeGreaterThan(10_000);
    expect(table.filter(([code = '', units]) => Number(units) > mostUnits(code))).toEqual([]);
  });

  test('every manifestation code of the Medicare Code Editor is held in first place', () => {
    const codes = mce('Manifestation');
    expect(codes.length).toBeGreaterThan(400);
    expect(codes.filter((code) => !isManifestation(code))).toEqual([]);
  });

  test('sex rules never contradict the Medicare Code Editor', () => {
    expect(mce('Female').filter((code) => diagnosisSex(code) === 'M')).toEqual([]);
    expect(mce('Male').filter((code) => diagnosisSex(code) === 'F')).toEqual([]);
    expect(mce('Female').filter((code) => diagnosisSex(code) === 'F').length).toBeGreaterThan(2_500);
    expect(mce('Male').filter((code) => diagnosisSex(code) === 'M').length).toBeGreaterThan(150);
  });

  test('age rules agree with the Medicare Code Editor', () => {
    const limits: [rule: string, min: number, max: number | undefined][] = [
      ['Perinatal', 0, 0],
      ['Maternity', 9, 64],
      ['Pediatric', 0, 17],
      ['Adult', 15, undefined],
    ];
    for (const [rule, minAge, maxAge] of limits) {
      const ruled = mce(rule).filter((code) => Object.keys(diagnosisAges(code)).length > 0);
      expect(ruled.length, rule).toBeGreaterThan(1);
      for (const code of ruled)
        expect(diagnosisAges(code), code).toEqual(maxAge === undefined ? { minAge } : { minAge, maxAge });
    }
  });

  test('every primary service of the add-on file is taken', () => {
    const pairs = rows('ncci_aoc_2024q2.csv').filter(([, addOn = '', type]) => type === '1' && primariesOf(addOn));
    expect(pairs.length).toBeGreaterThan(100);
    const refused = pairs.filter(([primary = '', addOn = '']) => !inRanges(primary, primariesOf(addOn) ?? []));
    expect(refused).toEqual([]);
  });
});
