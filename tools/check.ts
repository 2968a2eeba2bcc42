/**
 * `npm run check`: every gate, each with its time; the first failure ends it. `--except tests` leaves one out, for a run
 * that has it as a step of its own.
 */
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

const GATES: readonly [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the browser', 'tsc', ['--noEmit', '-p', 'apps/web']],
  ['style', 'biome', ['check', '.']],
  ['boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'tools']],
  ['unused code', 'knip', []],
  ['generated docs', 'node', ['tools/docs/generate.ts', '--check']],
  ['tests', 'vitest', ['run']],
];

const { values } = parseArgs({ options: { except: { type: 'string', multiple: true, default: [] } } });
const unknown = values.except.filter((except) => !GATES.some(([name]) => name === except));
if (unknown.length > 0) {
  console.error(`No gate is called ${unknown.join(', ')}. There are: ${GATES.map(([name]) => name).join(', ')}.`);
  process.exit(2);
}

for (const [name, command, args] of GATES.filter(([gate]) => !values.except.includes(gate))) {
  const started = performance.now();
  console.log(`── ${name}`);
  const { status } = spawnSync(command, args, { stdio: 'inherit' });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    console.error(`── ${name} failed after ${seconds} s`);
    process.exit(1);
  }
  console.log(`── ${name} passed in ${seconds} s`);
}
