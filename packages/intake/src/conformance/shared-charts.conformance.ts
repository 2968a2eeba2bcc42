import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { IntakeResult } from '@cleanclaim/billing/encounters';
import { describe, expect, test } from 'vitest';
import { readChart } from '../index.ts';

const CHARTS = resolve(import.meta.dirname, '../../../../../shared/cases/charts');

interface Tally {
  files: number;
  withCharts: number;
  charts: number;
  withCoverage: number;
  encounters: number;
  withNpi: number;
  diagnoses: number;
  icd10cm: number;
  charges: number;
  notes: number;
  refused: Record<string, number>;
}

function emptyTally(): Tally {
  return {
    files: 0,
    withCharts: 0,
    charts: 0,
    withCoverage: 0,
    encounters: 0,
    withNpi: 0,
    diagnoses: 0,
    icd10cm: 0,
    charges: 0,
    notes: 0,
    refused: {},
  };
}

function count(tally: Tally, result: IntakeResult): void {
  tally.files += 1;
  if (!result.ok) {
    tally.refused[result.fault.code] = (tally.refused[result.fault.code] ?? 0) + 1;
    return;
  }
  tally.withCharts += 1;
  for (const chart of result.charts) {
    tally.charts += 1;
    tally.withCoverage += chart.coverages.length > 0 ? 1 : 0;
    tally.encounters += chart.encounter ? 1 : 0;
    tally.withNpi += chart.encounter?.rendering?.npi ? 1 : 0;
    tally.diagnoses += chart.diagnoses.length;
    tally.icd10cm += chart.diagnoses.filter((diagnosis) => diagnosis.system === 'icd10cm').length;
    tally.charges += chart.charges.length;
    tally.notes += chart.notes.length;
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Documentation that stands among the cases and must be told from charts. */
function isProse(file: string): boolean {
  return /\.md$|LICENSE$/i.test(file);
}

describe.each(['ccda', 'hl7v2'] as const)('real charts in shared/cases/charts/%s', (format) => {
  const folder = join(CHARTS, format);
  if (!existsSync(folder)) {
    console.log(`skipped: ${relative(process.cwd(), folder)} is absent, so no real ${format} charts were read`);
    test.skip(`${format}: the shared cases are absent`, () => {});
    return;
  }

  test('each file gives charts or exactly one clear fault', () => {
    const tally = emptyTally();
    for (const file of filesIn(folder)) {
      const name = relative(folder, file);
      const result = readChart(readFileSync(file), name);
      count(tally, result);
      if (isProse(file)) {
        expect([name, result.ok ? 'read' : result.fault.code]).toEqual([name, 'not-a-chart']);
        continue;
      }
      expect([name, result.ok ? result.charts.map((chart) => chart.format) : [format]]).toEqual([
        name,
        result.ok ? result.charts.map(() => format) : [format],
      ]);
      if (result.ok) expect([name, result.faults]).toEqual([name, []]);
      else console.log(`${format}: refused ${name}: ${result.fault.code}`);
    }
    const { refused, ...counts } = tally;
    console.table({ [format]: { ...counts, refused: JSON.stringify(refused) } });
    expect(tally.withCharts).toBeGreaterThan(tally.files / 2);
  });
});
