/** `npm run check`: every gate, each with its time; the first failure ends it. */
import { spawnSync } from 'node:child_process';

const GATES: readonly [name: string, command: string, args: string[]][] = [
  ['types', 'tsc', ['--noEmit']],
  ['types of the browser', 'tsc', ['--noEmit', '-p', 'apps/web']],
  ['style', 'biome', ['check', '.']],
  ['boundaries', 'depcruise', ['--config', '.dependency-cruiser.cjs', 'packages', 'apps', 'tools']],
  ['unused code', 'knip', []],
  ['generated docs', 'node', ['tools/docs/generate.ts', '--check']],
  ['tests', 'vitest', ['run']],
];

for (const [name, command, args] of GATES) {
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
