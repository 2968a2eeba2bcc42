import { mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { toX12Lookup } from '@cleanclaim/codesets';
import {
  acknowledge,
  type CheckReport,
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
import { annotate, type DescribeCode, type InspectedFile, renderFindings, renderHtml } from '@cleanclaim/x12/inspect';
import { installedCodeSets } from '../../platform/installed-code-sets.ts';
import { describeCodes } from '../describe-codes.ts';
import { fail, printJson, printLine } from '../output.ts';
import { terminal } from '../terminal.ts';
import { openingFault, todayIso, writeOrFail } from './x12-files.ts';

/** Options of `x12 check`. */
interface CheckFlags {
  json?: boolean;
  html?: string;
  payerRules?: string;
  ack?: string;
}

/** A page shows a file whole up to so many segments; of a larger one, the claims that findings stand in. */
const MOST_ON_A_PAGE = 5000;

/** What stands in the report of a file that cannot be opened. */
type Unreadable = { valid: false; transactionSets: []; findings: Partial<Finding>[] };

function readOrReport(path: string): Uint8Array | Unreadable {
  try {
    return readFileSync(path);
  } catch (error) {
    const finding = {
      snip: 1 as const,
      code: 'file-unreadable',
      loop: '',
      segment: '',
      element: '',
      position: 0,
      value: '',
      message: openingFault(error),
      fix: 'Check the path and its permissions.',
    };
    return { valid: false, transactionSets: [], findings: [finding] };
  }
}

/** Validates files; exit code 0 all valid, 1 some invalid, 2 some unreadable. */
export function checkCommand(paths: readonly string[], flags: CheckFlags): void {
  const sets = installedCodeSets();
  const options: ValidateOptions = { codes: toX12Lookup(sets) };
  if (flags.payerRules !== undefined) options.payerRules = payerRulesIn(flags.payerRules);
  const describe = describeCodes(sets, todayIso());
  const answers = flags.ack === undefined ? undefined : new Answers(flags.ack);
  const pages: InspectedFile[] = [];
  let code = 0;
  for (const path of paths) {
    const bytes = readOrReport(path);
    if (!(bytes instanceof Uint8Array)) {
      reportUnreadable(path, bytes, flags);
      code = 2;
      continue;
    }
    const file = readX12(bytes);
    const report = reportOn(file, validateX12(file, options));
    const { valid, transactionSets, findings } = report;
    if (flags.json) printJson({ file: path, valid, transactionSets, findings });
    else explain(path, file, report, describe);
    if (flags.html !== undefined) pages.push(pageOf(path, file, findings, describe));
    const written = answers?.write(path, file, findings) ?? [];
    if (!flags.json && written.length > 0) printLine(`  answered in ${written.join(' and ')}`);
    code = Math.max(code, report.readable ? (valid ? 0 : 1) : 2);
  }
  if (flags.html !== undefined) writeOrFail(flags.html, renderHtml(pages));
  process.exitCode = code;
}

function reportUnreadable(path: string, { valid, transactionSets, findings }: Unreadable, flags: CheckFlags): void {
  if (flags.json) printJson({ file: path, valid, transactionSets, findings });
  else {
    printLine(`${path}: not valid`);
    for (const { message, fix } of findings) printLine(`  segment 0, SNIP 1: ${message} ${fix}`);
  }
}

/** The verdict, and each finding with its segment and what is around it. */
function explain(path: string, file: X12File, report: CheckReport, describe: DescribeCode): void {
  printLine(`${path}: ${report.valid ? 'valid' : 'not valid'}`);
  for (const set of report.transactionSets)
    printLine(`  ${set.guide || '(no guide)'} ${set.control}: ${set.valid ? 'valid' : 'not valid'}`);
  if (report.findings.length === 0) return;
  const offsets = new Set(report.findings.map((one) => one.offset));
  process.stdout.write(renderFindings(annotate(file, report.findings, { describe, offsets }), terminal()));
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
