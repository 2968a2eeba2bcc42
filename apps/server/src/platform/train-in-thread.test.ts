import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { trainInThread } from './train-in-thread.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'training-'));
afterAll(() => rmSync(dataDir, { recursive: true }));

const visit = (i: number) => ({
  id: `visit-${i}`,
  setting: 'outpatient' as const,
  notes: [{ title: 'Note', text: i % 6 === 0 ? 'Grumbling chest since Monday.' : 'Essential hypertension.' }],
  diagnoses: [i % 6 === 0 ? 'J20.9' : 'I10'],
});

test('a thread of its own gives the model, or why there is none', async () => {
  const few = await trainInThread({ dataDir, isoDate: '2026-11-02', visits: [visit(0)] });
  expect(few).toMatchObject({ ok: false, message: expect.stringContaining('40') });
  const visits = Array.from({ length: 60 }, (_, i) => visit(i));
  const result = await trainInThread({ dataDir, isoDate: '2026-11-02', visits });
  expect(result).toMatchObject({ ok: true, model: { system: 'icd10cm', charts: 60 } });
});
