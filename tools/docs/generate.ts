import { readFileSync, writeFileSync } from 'node:fs';
import { EDITS_PAGE_PATH, editsPage } from './edits-page.ts';

/**
 * Writes the generated pages of docs/. With `--check` it writes nothing and fails when a page is stale.
 * Usage: `node tools/docs/generate.ts [--check]`.
 */
const PAGES: readonly { path: string; make: () => string }[] = [{ path: EDITS_PAGE_PATH, make: editsPage }];

const ROOT = new URL('../../', import.meta.url);

function current(path: string): string | undefined {
  try {
    return readFileSync(new URL(path, ROOT), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

const check = process.argv.includes('--check');
const stale = PAGES.map(({ path, make }) => ({ path, text: make() })).filter(
  ({ path, text }) => current(path) !== text,
);

for (const { path, text } of stale) {
  if (check) console.error(`${path} is stale: run npm run docs`);
  else {
    writeFileSync(new URL(path, ROOT), text);
    console.log(`wrote ${path}`);
  }
}
if (check && stale.length > 0) process.exitCode = 1;
else if (stale.length === 0) console.log(`${PAGES.length} generated page(s) up to date`);
