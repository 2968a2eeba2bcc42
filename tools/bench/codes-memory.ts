/**
 * `node --expose-gc tools/bench/codes-memory.ts FOLDER`: opens every code list and table that is installed in a data
 * folder, asks each, searches ICD-10-CM, and prints as JSON what it all takes beyond the bare process, in bytes.
 */

import { join } from 'node:path';
import { readManifest } from '../../apps/server/src/platform/code-store/manifest.ts';
import { loadCodeSets } from '../../apps/server/src/platform/installed-code-sets.ts';

const [dir = ''] = process.argv.slice(2);
const collect = () => globalThis.gc?.();
collect();
const before = process.memoryUsage();
const sets = loadCodeSets({ dir });
const DAYS = ['2021-06-01', '2022-06-01', '2024-06-01', '2026-11-02'];
let asked = 0;
for (const { name } of sets.list()) {
  for (const day of DAYS) {
    sets.ask(name, 'NONE', day); // unknown everywhere, so every release of the day is opened
    asked += 1;
  }
}
const tables = [...new Set(readManifest(join(dir, 'codesets')).parts.map(({ table }) => table))];
for (const table of tables)
  for (const day of DAYS) if (sets.table(table, day)?.data === undefined) throw new Error(`${table} does not open`);
if (sets.search('icd10cm', 'hypertenshun', '2026-11-02', 10).length === 0) throw new Error('nothing is found');
collect();
const after = process.memoryUsage();
/** Objects, and what stands outside of the heap: arrays of numbers and long strings. */
const sum = ({ heapUsed, external }: NodeJS.MemoryUsage) => heapUsed + external;
console.log(
  JSON.stringify({
    lists: sets.list().length,
    tables: tables.length,
    asked,
    heap: after.heapUsed - before.heapUsed,
    external: after.external - before.external,
    arrayBuffers: after.arrayBuffers - before.arrayBuffers,
    taken: sum(after) - sum(before),
    rss: after.rss,
    bareRss: before.rss,
  }),
);
