import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { installFiles } from '../../apps/server/src/platform/code-store/install-files.ts';
import { localFiles } from '../../apps/server/src/platform/code-store/local-files.ts';

const REFERENCE = resolve(import.meta.dirname, '../../../shared/reference');

interface Speeds {
  first: number;
  median: number;
}

/** What `scrub-run.ts` prints. */
interface Scrub {
  claims: number;
  lines: number;
  edits: number;
  scrub: Speeds;
  parse: Speeds;
  write: Speeds;
  held: number;
  findings: number;
  memory: number;
  missing: string[];
  tables: [name: string, rows: number][];
}

const rounded = (value: number) => Math.round(value).toLocaleString('en-US');

/**
 * Speed and memory of the scrub with every official code set and table, in a process of its own, as Markdown. The sets are
 * installed for it from ../shared/reference; where that is absent, it says that nothing was measured.
 */
export async function scrubFigures(): Promise<string> {
  if (!existsSync(REFERENCE))
    return '**Scrub with the official tables: NOT MEASURED, ../shared/reference is not here.**';
  const dir = mkdtempSync(join(tmpdir(), 'bench-scrub-'));
  try {
    await installFiles(dir, localFiles(REFERENCE) ?? [], {});
    const run = join(import.meta.dirname, 'scrub-run.ts');
    return told(JSON.parse(execFileSync(process.execPath, [run, dir], { encoding: 'utf8' })) as Scrub);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

function told({ claims, lines, edits, scrub, parse, write, held, findings, memory, missing, tables }: Scrub): string {
  const row = (what: string, { first, median }: Speeds) =>
    `| ${what} | ${rounded(first)} | ${rounded(median)} | ${(median / scrub.median).toFixed(1)} |`;
  return [
    `Scrub with the official tables on one core: ${rounded(claims)} generated professional claims of ${rounded(lines)} lines, a third with earlier claims of the patient, through all ${edits} edits. The first pass is that of a fresh process. Target: 20,000 claims a second under 400 MB.`,
    '',
    '| what | first pass, claims/s | median pass, claims/s | times the scrub |',
    '| --- | --- | --- | --- |',
    row('**scrub**', scrub),
    row('baseline: JSON.parse of the claims', parse),
    row('baseline: JSON.stringify of the claims', write),
    '',
    `${rounded(findings)} findings, ${rounded(held)} claims held. Memory of the process with claims and tables: ${rounded(memory / 1e6)} MB. Tables: ${tables.map(([name, rows]) => `${name} ${rounded(rows)}`).join(', ')}. Not installed: ${missing.length === 0 ? 'none' : missing.join(', ')}.`,
  ].join('\n');
}
