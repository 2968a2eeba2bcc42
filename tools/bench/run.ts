/**
 * `npm run bench [name...]`: measures the product beside bare baselines in the same run and prints the figures.
 * Without names all benchmarks run. Their sections of docs/benchmarks.md are written anew.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { autoPost } from './auto-post.ts';
import { claims } from './claims.ts';
import { codes } from './codes.ts';
import { coding } from './coding.ts';
import { type Bench, tableOf } from './figures.ts';
import { intake } from './intake.ts';
import { journal } from './journal.ts';
import { lists } from './lists.ts';
import { posting } from './posting.ts';
import { remittance } from './remittance.ts';
import { x12 } from './x12.ts';
import { x12Large } from './x12-large.ts';

const BENCHES: readonly (Bench | typeof autoPost | typeof x12Large | typeof codes | typeof coding | typeof claims)[] = [
  x12Large,
  x12,
  claims,
  posting,
  autoPost,
  remittance,
  intake,
  codes,
  coding,
  journal,
  lists,
];
const PAGE = new URL('../../docs/benchmarks.md', import.meta.url);

const INTRODUCTION = `# Benchmarks

Written by \`npm run bench\`; do not edit. Speeds are medians on ${availableParallelism()} cores under Node ${process.versions.node}. They change with the machine and with what else runs on it, so each stands beside baselines of the same run: the last column says how many times as fast as the product the baseline is.`;

const named = process.argv.slice(2);
const unknown = named.filter((name) => !BENCHES.some((bench) => bench.name === name));
if (unknown.length > 0) {
  console.error(
    `No benchmark is called ${unknown.join(', ')}. There are: ${BENCHES.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(2);
}

/** Sections of the page as it is, by name, so that a run of some benchmarks leaves the others' figures. */
function sectionsOf(page: string): Map<string, string> {
  const parts = page.split(/^(?=## )/m).slice(1);
  return new Map(parts.map((part) => [part.slice(3, part.indexOf('\n')).trim(), part.trim()]));
}

const sections = sectionsOf(existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '');
for (const bench of BENCHES) {
  if (named.length > 0 && !named.includes(bench.name)) continue;
  const figures = 'tables' in bench ? await bench.tables() : tableOf(await bench.run());
  const section = `## ${bench.name}\n\n${bench.about}\n\n${figures}`;
  console.log(`${section}\n`);
  sections.set(bench.name, section);
}
const inOrder = BENCHES.flatMap(({ name }) => sections.get(name) ?? []);
writeFileSync(PAGE, `${[INTRODUCTION, ...inOrder].join('\n\n')}\n`);
console.log('wrote docs/benchmarks.md');
