import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { claimSchemaFile } from './claim-schema.ts';
import { DENIALS_PAGE_PATH, denialsPage } from './denials-page.ts';
import { EDITS_PAGE_PATH, editsPage } from './edits-page.ts';
import { x12Pages } from './x12-pages.ts';
import { proofPage } from './x12-proof-page.ts';
import { x12Readme } from './x12-readme.ts';
import { type GeneratedFile, x12TypeFiles } from './x12-types.ts';

/**
 * Writes the generated pages and the claim schema of docs/ and the generated types of packages/x12. With `--check` it writes nothing and fails when a page is stale.
 * Usage: `node tools/docs/generate.ts [--check]`.
 */
const PAGES: readonly GeneratedFile[] = [
  { path: EDITS_PAGE_PATH, text: editsPage() },
  { path: DENIALS_PAGE_PATH, text: denialsPage() },
  ...x12TypeFiles(),
  ...x12Pages(),
  proofPage(),
  claimSchemaFile(),
  x12Readme(),
];

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
const stale = PAGES.filter(({ path, text }) => current(path) !== text);

for (const { path, text } of stale) {
  if (check) console.error(`${path} is stale: run npm run docs`);
  else {
    mkdirSync(new URL('.', new URL(path, ROOT)), { recursive: true });
    writeFileSync(new URL(path, ROOT), text);
    console.log(`wrote ${path}`);
  }
}
if (check && stale.length > 0) process.exitCode = 1;
else if (stale.length === 0) console.log(`${PAGES.length} generated page(s) up to date`);
