#!/usr/bin/env node
// Starts the command line on Node 24, also from an older Node: the project brings its own.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(fileURLToPath(import.meta.url)), '../src/bin/cli.ts');

/** True when this Node runs TypeScript files by itself. */
function isRecent(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

function bundledNode() {
  const require = createRequire(import.meta.url);
  const windows = process.platform === 'win32';
  const name = `node-${windows ? 'win' : process.platform}-${process.arch}`;
  try {
    const path = join(dirname(require.resolve(`${name}/package.json`)), 'bin', windows ? 'node.exe' : 'node');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined; // the package exists for Linux and Windows only
  }
}

if (isRecent(process.versions.node)) {
  await import(cli);
} else {
  const node = bundledNode();
  if (!node) {
    console.error(`Cleanclaim needs Node 22.18 or newer; this is ${process.versions.node}.`);
    process.exit(1);
  }
  const child = spawn(node, [cli, ...process.argv.slice(2)], { stdio: 'inherit' });
  // The child decides how to end: it may have a database to close.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}
