import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSimulatedClearinghouse } from './simulated-clearinghouse.ts';

const FIXTURES = new URL('../../../../fixtures/', import.meta.url);
const text = (path: string) => readFileSync(new URL(path, FIXTURES), 'utf8');
/** A claim to a payer that the clearinghouse knows, and a question about it. */
const CLAIM = text('837P/pass/office-visit.edi').replace(/PI\*\w+~/, 'PI*BWHP1~');
const [, MEMBER = ''] = /NM1\*IL\*.*MI\*(\w+)~/.exec(CLAIM) ?? [];
const [, NUMBER = ''] = /CLM\*([^*]+)\*/.exec(CLAIM) ?? [];
const QUESTION = text('276/pass/hospital-stays.edi')
  .replace('PI*60054', 'PI*BWHP1')
  .replace('MI*NHP100200777', `MI*${MEMBER}`)
  .replace('REF*EJ*MSC-1011', `REF*EJ*${NUMBER}`)
  .replace(/DTP\*472\*D8\*20261014/, `DTP*472*D8*${/DTP\*472\*D8\*(\d+)/.exec(CLAIM)?.[1]}`);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cleanclaim-clearinghouse-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const names = (part: string) => readdirSync(join(folder, part)).sort();
const bytesOf = (part: string) => names(part).map((name) => [name, readFileSync(join(folder, part, name), 'utf8')]);

test('a question finds the claims that were taken before, and a step that is repeated after a kill answers the same', async () => {
  const clearinghouse = await openSimulatedClearinghouse(folder, { seed: 1 });
  writeFileSync(join(folder, 'outbox', '837P-a-000000001.edi'), CLAIM);
  await clearinghouse.step('2026-11-02');
  expect(names('clearinghouse/taken')).toEqual(['2026-11-02_837P-a-000000001.edi']);
  writeFileSync(join(folder, 'outbox', '276-a-000000002.edi'), QUESTION);
  await clearinghouse.step('2026-11-05');
  const waiting = bytesOf('clearinghouse/waiting');
  const [, answer = ''] = waiting.find(([name]) => name?.includes('_277-')) ?? [];
  expect(answer).toContain('STC*P1:20*20261106');
  // Killed before the question was put aside: it is in the outbox still.
  const taken = join(folder, 'clearinghouse/taken', '2026-11-05_276-a-000000002.edi');
  copyFileSync(taken, join(folder, 'outbox', '276-a-000000002.edi'));
  rmSync(taken);
  await clearinghouse.step('2026-11-05');
  expect(bytesOf('clearinghouse/waiting')).toEqual(waiting);
});
