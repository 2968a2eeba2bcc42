import { resolve } from 'node:path';
import {
  CODE_SET_NAMES,
  type CodeSearchHit,
  codeSetTitle,
  formatIcd10cm,
  isCodeSetName,
  subsetNotice,
} from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';

interface SearchFlags {
  set: string;
  date?: string;
  limit: string;
  json?: boolean;
  data?: string;
}

/** Finds codes by words, abbreviations, lay terms or the start of a code; exit code 1 when nothing is found. */
export function codesSearchCommand(words: readonly string[], flags: SearchFlags): void {
  const { set } = flags;
  if (!isCodeSetName(set)) fail(`--set takes one of ${CODE_SET_NAMES.join(', ')}`);
  const date = flags.date ?? new Date().toISOString().slice(0, 10);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail('--date takes a date such as 2026-10-01');
  const limit = Number(flags.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > 1000) fail('--limit takes a number from 1 to 1000');
  const sets = loadCodeSets(openDataHome(flags.data === undefined ? undefined : resolve(flags.data)));
  const installed = sets.list().filter(({ name }) => name === set);
  if (installed.length === 0) fail(`${codeSetTitle(set)} is not installed. Install it with codes install.`);
  const text = words.join(' ');
  const hits = sets.search(set, text, date, limit);
  if (hits.length === 0) process.exitCode = 1;
  if (flags.json) {
    printJson({ set, text, date, hits, notice: subsetNotice(installed) });
    return;
  }
  for (const hit of hits) printLine(lineOf(set === 'icd10cm' ? formatIcd10cm(hit.code) : hit.code, hit));
  if (hits.length === 0) printLine(`Nothing found in ${codeSetTitle(set)} for "${text}".`);
  printLine(subsetNotice(installed));
}

/** One hit: code, description, why it was found, and what stands in the way of using it. */
function lineOf(code: string, { label, longLabel, status, from, to, alias, readAs }: CodeSearchHit): string {
  const why = [
    ...(alias === undefined ? [] : [`also called ${alias}`]),
    ...(readAs ?? []).map((read) => `${read.from} read as ${read.to}`),
  ];
  const until = to === undefined ? `from ${from}` : `from ${from} to ${to}`;
  const not = { valid: [], 'not-billable': ['a heading, not billable'], 'not-effective': [`only ${until}`] }[status];
  const remarks = [...not, ...why];
  return `${code.padEnd(9)} ${longLabel ?? label}${remarks.length === 0 ? '' : ` (${remarks.join('; ')})`}`;
}
