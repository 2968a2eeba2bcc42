import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readChart } from './index.ts';

const FOLDER = resolve(import.meta.dirname, '../../../fixtures/charts');

interface Story {
  file: string;
  place?: string;
  mrn: string;
  visitNumber: string;
  dateOfService: string;
  payerIdentifier: string | null;
  story: string;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.parentPath !== FOLDER)
    .map((entry) => relative(FOLDER, join(entry.parentPath, entry.name)))
    .sort();
}

const files = existsSync(FOLDER) ? filesIn(FOLDER) : [];
const isBroken = (file: string) => file.startsWith('broken');
if (files.length === 0) console.log('skipped: fixtures/charts holds no sample charts');

describe.skipIf(files.length === 0)('sample charts', () => {
  test.each(files.filter((file) => !isBroken(file)).map((file) => [file]))('%s gives charts', (file) => {
    const result = readChart(readFileSync(join(FOLDER, file)), file);
    expect(result.ok ? 'charts' : result.fault).toBe('charts');
    if (result.ok) for (const chart of result.charts) expect(file.startsWith(chart.format)).toBe(true);
  });

  test.each(files.filter(isBroken).map((file) => [file]))('%s gives one clear fault', (file) => {
    const result = readChart(readFileSync(join(FOLDER, file)), file);
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.fault.message.length).toBeGreaterThan(20);
  });

  test('each story is read with its patient, visit, day and first payer', () => {
    const path = join(FOLDER, 'stories.json');
    if (!existsSync(path)) {
      console.log('skipped: fixtures/charts/stories.json is absent');
      return;
    }
    const stories: Story[] = JSON.parse(readFileSync(path, 'utf8'));
    const visits = stories.filter((story) => !['fault', 'patient-only'].includes(story.story));
    expect(visits.length).toBeGreaterThan(40);
    for (const story of visits) {
      const result = readChart(readFileSync(join(FOLDER, story.file)), story.file);
      const charts = result.ok ? result.charts : [];
      const chart = charts.find(
        (one) => one.encounter?.visitNumber === story.visitNumber && (!story.place || one.place === story.place),
      );
      expect([
        story.file,
        chart?.patient.mrn,
        chart?.encounter?.dateOfService,
        chart?.coverages[0]?.payerIdentifier ?? null,
      ]).toEqual([story.file, story.mrn, story.dateOfService, story.payerIdentifier]);
      expect(chart?.charges.length).toBeGreaterThan(0);
    }
  });
});
