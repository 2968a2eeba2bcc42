import { mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { toX12Lookup } from '@cleanclaim/codesets';
import {
  acknowledge,
  type Finding,
  type PayerRule,
  parsePayerRules,
  readX12,
  reportOn,
  type ValidateOptions,
  validateX12,
  writeInterchange,
  type X12File,
} from '@cleanclaim/x12';
import { annotate, type DescribeCode, type InspectedFile, renderHtml } from '@cleanclaim/x12/inspect';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { describeCodes } from '../describe-codes.ts';
import { fail, printJson, printLine } from '../output.ts';
import { checkStream, JsonLinesReport, TextReport } from './x12-check-stream.ts';
import { openingFault, todayIso, writeOrFail } from './x12-files.ts';
import { begin, MOST_WHOLE, nameOf, Unopenable } from './x12-source.ts';

/** Options of `x12 check`. */
interface CheckFlags {
  json?: boolean;
  jsonl?: boolean;
  limit?: string;
  html?: string;
  payerRules?: string;
  ack?: string;
}

/** A page shows a file whole up to so many segments; of a larger one, the claims that findings stand in. */
const MOST_ON_A_PAGE = 5000;

/** Findings that are printed in full unless told. */
const DEFAULT_LIMIT = 1000;

/** Validates files; exit code 0 all valid, 1 some invalid, 2 some unreadable. */
export async function checkCommand(paths: readonly string[], flags: CheckFlags): Promise<void> {
  const limit = limitIn(flags.limit);
  const sets = installedCodeSets();
  const options: ValidateOptions = { codes: toX12Lookup(sets) };
  if (flags.payerRules !== undefined) options.payerRules = payerRulesIn(flags.payerRules);
  const check: Check = {
    flags,
    limit,
    options,
    describe: describeCodes(sets, todayIso()),
    answers: flags.ack === undefined ? undefined : new Answers(flags.ack),
    pages: [],
  };
  let code = 0;
  for (const path of paths) {
    // Findings come before the verdict: of several files it must be told whose they are.
    if (paths.length > 1 && isText(flags)) printLine(`${nameOf(path)}:`);
    try {
      code = Math.max(code, await checkFile(check, path));
    } catch (error) {
      if (!(error instanceof Unopenable)) throw error;
      reportUnreadable(path, error.message, flags);
      code = 2;
    }
  }
  if (flags.html !== undefined) writeOrFail(flags.html, renderHtml(check.pages));
  process.exitCode = code;
}

/** What the files of one call share. */
interface Check {
  flags: CheckFlags;
  limit: number;
  options: ValidateOptions;
  describe: DescribeCode;
  answers: Answers | undefined;
  pages: InspectedFile[];
}

/**
 * Checks one file and gives its exit code. It is streamed, save for what needs all of it: pages, answers, and JSON of
 * one line a file, which is kept for files of ordinary size.
 */
async function checkFile(check: Check, path: string): Promise<number> {
  const { flags, options } = check;
  const needsWhole = flags.html !== undefined || flags.ack !== undefined;
  const isOneLine = flags.json === true && flags.jsonl !== true;
  const { whole, chunks } = await begin(path, needsWhole ? Number.POSITIVE_INFINITY : isOneLine ? MOST_WHOLE : -1);
  const file = whole === undefined || !(needsWhole || isOneLine) ? undefined : readX12(whole);
  const report = file === undefined ? undefined : reportOn(file, validateX12(file, options));
  let verdict: { readable: boolean; valid: boolean };
  if (report !== undefined && isOneLine && (whole?.length ?? 0) <= MOST_WHOLE) {
    const { valid, transactionSets, findings } = report;
    printJson({ file: path, valid, transactionSets, findings });
    verdict = report;
  } else {
    const out = isText(flags) ? new TextReport(path, check.describe, check.limit) : new JsonLinesReport(path);
    verdict = await checkStream(chunks, out, options);
  }
  if (file !== undefined && report !== undefined) writeWhole(check, path, file, report.findings);
  return verdict.readable ? (verdict.valid ? 0 : 1) : 2;
}

/** The page and the answers that were asked for. */
function writeWhole(check: Check, path: string, file: X12File, findings: readonly Finding[]): void {
  const { flags, pages, describe, answers } = check;
  if (flags.html !== undefined) pages.push(pageOf(nameOf(path), file, findings, describe));
  const written = answers?.write(path === '-' ? 'stdin' : path, file, findings) ?? [];
  if (isText(flags) && written.length > 0) printLine(`  answered in ${written.join(' and ')}`);
}

function isText({ json, jsonl }: CheckFlags): boolean {
  return json !== true && jsonl !== true;
}

function limitIn(limit: string | undefined): number {
  if (limit === undefined) return DEFAULT_LIMIT;
  if (!/^\d{1,15}$/.test(limit)) fail('--limit takes a whole number of findings, for example 50', 2);
  return Number(limit);
}

function reportUnreadable(path: string, message: string, flags: CheckFlags): void {
  const finding = {
    snip: 1 as const,
    code: 'file-unreadable',
    loop: '',
    segment: '',
    element: '',
    position: 0,
    value: '',
    message,
    fix: 'Check the path and its permissions.',
  };
  if (flags.jsonl === true) new JsonLinesReport(path).unreadable(finding);
  else if (flags.json) printJson({ file: path, valid: false, transactionSets: [], findings: [finding] });
  else {
    printLine(`${nameOf(path)}: not valid`);
    printLine(`  segment 0, SNIP 1: ${message} ${finding.fix}`);
  }
}

function pageOf(path: string, file: X12File, findings: readonly Finding[], describe: DescribeCode): InspectedFile {
  const whole = { title: basename(path), describe };
  if (file.segments.length <= MOST_ON_A_PAGE) return annotate(file, findings, whole);
  return annotate(file, findings, { ...whole, offsets: new Set(findings.map((one) => one.offset)) });
}

/** Rules of payers from a JSON file; a file with any fault ends the command before anything is checked. */
function payerRulesIn(path: string): PayerRule[] {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    fail(`${path}: ${error instanceof SyntaxError ? 'This is no JSON.' : openingFault(error)}`, 2);
  }
  const { rules, problems } = parsePayerRules(json);
  if (problems.length === 0) return rules;
  const list = problems.map(({ place, message }) => `\n  ${place === '' ? '' : `${place}: `}${message}`).join('');
  fail(`${path}: ${problems.length === 1 ? 'a rule' : 'some rules'} cannot be used:${list}`, 2);
}

/** Writes a TA1 and a 999 for each interchange, with control numbers that go on from file to file. */
class Answers {
  readonly #dir: string;
  readonly #used = new Set<string>();
  readonly #date: string;
  readonly #time: string;
  #control: number;

  constructor(dir: string) {
    this.#dir = dir;
    const now = new Date();
    this.#date = now.toISOString().slice(0, 10);
    this.#time = now.toISOString().slice(11, 16);
    // Nine digits that no two runs share: seconds, which come round once in 30 years.
    this.#control = (Math.floor(now.getTime() / 1000) % 999_000_000) + 1;
    try {
      mkdirSync(dir, { recursive: true });
    } catch {
      fail(`${dir} cannot be made`, 2);
    }
  }

  /** The paths written. */
  write(path: string, file: X12File, findings: readonly Finding[]): string[] {
    const written: string[] = [];
    const options = { date: this.#date, time: this.#time, control: this.#control };
    for (const { ta1, implementation } of acknowledge(file, findings, options)) {
      for (const [kind, answer] of [['ta1', ta1] as const, ['999', implementation] as const]) {
        if (answer === undefined) continue;
        this.#control += 1;
        const result = writeInterchange(answer);
        if (!result.ok) fail(`${path}: no answer can be written. ${result.finding.message} ${result.finding.fix}`, 2);
        const out = this.#nameFor(path, kind);
        writeOrFail(out, result.bytes);
        written.push(out);
      }
    }
    return written;
  }

  /** `claims.ta1.edi`; a second interchange or file of that name gets `claims.2.ta1.edi`. */
  #nameFor(path: string, kind: string): string {
    const stem = basename(path, extname(path));
    for (let n = 1; ; n += 1) {
      const name = `${stem}${n === 1 ? '' : `.${n}`}.${kind}.edi`;
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      return join(this.#dir, name);
    }
  }
}
