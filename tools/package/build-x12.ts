import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const SOURCE = join(ROOT, 'packages/x12');

/** Runs a program of the project and fails with what it said. */
function run(program: string, args: readonly string[], cwd: string): string {
  return execFileSync(process.execPath, [join(ROOT, 'node_modules', program), ...args], { cwd, encoding: 'utf8' });
}

/**
 * Builds @cleanclaim/x12 as it is published: JavaScript modules and their types, without dependencies, for Node and
 * browsers. Inside of the project the package is used as TypeScript, which Node does not read below node_modules.
 */
export function buildX12(target: string): void {
  rmSync(target, { recursive: true, force: true });
  run('typescript/bin/tsc', ['-p', 'tsconfig.build.json', '--outDir', target], SOURCE);
  const { name, version, description, license } = JSON.parse(readFileSync(join(SOURCE, 'package.json'), 'utf8'));
  const manifest = {
    name,
    version,
    description,
    license,
    keywords: ['x12', 'edi', 'hipaa', '837', '835', '270', '834', 'health care'],
    type: 'module',
    sideEffects: false,
    engines: { node: '>=22' },
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './inspect': { types: './inspect/index.d.ts', default: './inspect/index.js' },
    },
  };
  writeFileSync(join(target, 'package.json'), `${JSON.stringify(manifest, undefined, 2)}\n`);
  cpSync(join(SOURCE, 'README.md'), join(target, 'README.md'));
  cpSync(join(ROOT, 'LICENSE'), join(target, 'LICENSE'));
}

if (process.argv[1] === import.meta.filename) {
  const target = join(SOURCE, 'dist');
  buildX12(target);
  console.log(`built ${target}; publish it from there`);
}
