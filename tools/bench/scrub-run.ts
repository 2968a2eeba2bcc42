/**
 * `node tools/bench/scrub-run.ts FOLDER`: scrubs generated claims with every code set and table that is installed in a data
 * folder and prints the figures as JSON. A process of its own, so that its memory is that of the scrub.
 */
import { EDITS, missingTables, runEdits } from '@cleanclaim/billing/claims';
import type { TableName } from '@cleanclaim/codesets';
import { loadCodeSets } from '../../apps/server/src/platform/installed-code-sets.ts';
import { claimMix } from './claim-mix.ts';

const COUNT = 10_000;
const ROUNDS = 5;
const DAY = '2026-10-15';
const [dir = ''] = process.argv.slice(2);
const codes = loadCodeSets({ dir });
const mix = claimMix(COUNT);

/** Claims a second of the first pass and of the median of all. */
function speeds(pass: () => void): { first: number; median: number } {
  const rates = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    pass();
    return (COUNT * 1000) / (performance.now() - start);
  });
  return { first: rates[0] ?? 0, median: rates.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0 };
}

const hits = new Map<string, number>();
let held = 0;
const scrub = speeds(() => {
  hits.clear();
  held = 0;
  for (const { claim, priorClaims } of mix) {
    // Each claim is a new object, as from the database: nothing that is kept for a claim outlives it.
    const findings = runEdits(
      { ...claim },
      { today: '2026-11-03', codes, timelyFilingDays: 365, priorClaims, confirmedCodes: [] },
    );
    if (findings.some(({ severity }) => severity === 'hold')) held += 1;
    for (const { editId } of findings) hits.set(editId, (hits.get(editId) ?? 0) + 1);
  }
});
const memory = process.memoryUsage().rss;
let read = 0;
const texts = mix.map(({ claim }) => JSON.stringify(claim));
const parse = speeds(() => {
  for (const text of texts) read += (JSON.parse(text) as { lines: unknown[] }).lines.length;
});
const write = speeds(() => {
  for (const { claim } of mix) read += JSON.stringify(claim).length;
});
if (read === 0) throw new Error('nothing was read');
const TABLES = [
  'ncci-ptp-practitioner',
  'ncci-ptp-outpatient',
  'ncci-mue-practitioner',
  'ncci-add-on',
  'fee-schedule',
  'code-editor',
] as const satisfies readonly TableName[];
console.log(
  JSON.stringify({
    claims: COUNT,
    lines: mix.reduce((sum, { claim }) => sum + claim.lines.length, 0),
    edits: EDITS.length,
    scrub,
    parse,
    write,
    held,
    findings: [...hits.values()].reduce((sum, count) => sum + count, 0),
    rules: hits.size,
    memory,
    missing: missingTables(codes, DAY),
    tables: TABLES.map((name) => [name, codes.table(name, DAY)?.data.count ?? 0]),
  }),
);
