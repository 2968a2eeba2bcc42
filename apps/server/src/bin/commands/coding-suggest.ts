import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildCodingKnowledge, type CodingReview, suggestCodes } from '@cleanclaim/billing/coding';
import { formatIcd10cm, subsetNotice } from '@cleanclaim/codesets';
import { openDataHome } from '../../platform/data-home.ts';
import { installedCodeSets, loadCodeSets } from '../../platform/installed-code-sets.ts';
import { fail, printJson, printLine } from '../output.ts';
import { openingFault, todayIso } from './x12-files.ts';

interface SuggestFlags {
  setting: string;
  date?: string;
  json?: boolean;
  data?: string;
}

const SETTINGS = ['outpatient', 'inpatient'] as const;

/** The text of a file, `-` for standard input; undefined after a message when it cannot be read. */
function textOf(file: string): string | undefined {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    process.stderr.write(`cleanclaim: ${file}: ${openingFault(error)}\n`);
    return undefined;
  }
}

function printReview(file: string, text: string, review: CodingReview): void {
  printLine(file);
  for (const { code, system, label, evidence } of [...review.diagnoses, ...review.procedures]) {
    const [first] = evidence;
    const words = first === undefined ? '' : text.slice(first.start, first.end).replace(/\s+/g, ' ');
    printLine(`  ${(system === 'icd10cm' ? formatIcd10cm(code) : code).padEnd(9)} ${label}  <- "${words}"`);
  }
  if (review.visit) printLine(`  ${review.visit.code.padEnd(9)} visit level: ${review.visit.reasons[0] ?? ''}`);
  for (const { rule, message, fix } of review.findings) printLine(`  ${rule}: ${message} ${fix}`);
  for (const notice of review.notices) printLine(`  note: ${notice}`);
}

/**
 * `cleanclaim coding suggest`: codes that each note supports, with the words that carry them. With --json one object a
 * line and file: `{file, setting, date, ...review}`; offsets are 0-based UTF-16. A file that cannot be read is named on
 * standard error; the others go on, and the exit code is 1.
 */
export function codingSuggestCommand(files: readonly string[], flags: SuggestFlags): void {
  const setting = SETTINGS.find((known) => known === flags.setting);
  if (setting === undefined) fail(`--setting must be one of ${SETTINGS.join(', ')}`);
  const date = flags.date ?? todayIso();
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) fail('--date takes a date such as 2026-10-01');
  const codes = flags.data === undefined ? installedCodeSets() : loadCodeSets(openDataHome(resolve(flags.data)));
  const knowledge = buildCodingKnowledge(codes, date);
  let bad = 0;
  for (const file of files) {
    const text = textOf(file);
    if (text === undefined) {
      bad += 1;
      continue;
    }
    const review = suggestCodes({ notes: [{ title: file, text }], setting, dateOfService: date }, knowledge);
    if (flags.json) printJson({ file, setting, date, ...review });
    else printReview(file, text, review);
  }
  if (!flags.json) printLine(subsetNotice(codes.list()));
  if (bad > 0) process.exitCode = 1;
}
