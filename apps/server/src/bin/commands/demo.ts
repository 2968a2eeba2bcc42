import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { subsetNotice } from '@cleanclaim/codesets';
import cliProgress from 'cli-progress';
import Table from 'cli-table3';
import type { DemoReport } from '../../demo/demo-report.ts';
import { runDemo } from '../../demo/run-demo.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { fail, printJson, printLine } from '../output.ts';

export interface DemoFlags {
  json?: boolean;
  from?: string;
  keep?: boolean;
  data?: string;
  seed: string;
}

function progressBar() {
  const bar = new cliProgress.SingleBar(
    { format: '{bar} {percentage}%  {what}', hideCursor: true, clearOnComplete: true, stream: process.stderr },
    cliProgress.Presets.shades_classic,
  );
  let started = false;
  return {
    show(done: number, total: number, what: string) {
      if (!process.stderr.isTTY) return;
      if (!started) bar.start(total, done, { what });
      else bar.update(done, { what });
      started = true;
    },
    stop: () => bar.stop(),
  };
}

const money = (amount: number) => formatDollars(cents(amount));

function printReport(report: DemoReport, where: string | undefined): void {
  const { counts, money: sums, invariants } = report;
  const funnel = new Table({ head: ['From chart to zero', 'Count'], colAligns: ['left', 'right'] });
  funnel.push(
    ['Chart files in', counts.chartsIn],
    ['  of them refused, with the reason', counts.chartsRefused],
    ['Visits', counts.encounters],
    ['Claims built', counts.claimsBuilt],
    ['  held by an edit at first', counts.claimsHeld],
    ['Claims submitted', counts.claimsSubmitted],
    ['  acknowledged by the payer', counts.acknowledged],
    ['  rejected (never adjudicated)', counts.rejected],
    ['  paid', counts.paid],
    ['  denied', counts.denied],
    ['Posting exceptions', counts.exceptions],
    ['Patient statements', counts.statements],
    ['Claims closed at zero', counts.closed],
  );
  printLine(funnel.toString());
  const ledger = new Table({ head: ['Where the money is', 'Amount'], colAligns: ['left', 'right'] });
  ledger.push(
    ['Charged', money(sums.chargedCents)],
    ['Paid by payers', money(sums.insurancePaidCents)],
    ['Contractual write-off', money(sums.contractualCents)],
    ['Other write-off', money(sums.writtenOffCents)],
    ['Paid by patients', money(sums.patientPaidCents)],
    ['Held (unapplied, recoupment)', money(sums.heldCents)],
    ['Payers still owe', money(sums.payerOpenCents)],
    ['Patients still owe', money(sums.patientOpenCents)],
  );
  printLine(ledger.toString());
  if (report.waiting.length > 0) {
    const waiting = new Table({
      head: ['Waits for a person', 'Items', 'Money', 'For example'],
      colAligns: ['left', 'right', 'right', 'left'],
      colWidths: [22, 7, 13, 60],
      wordWrap: true,
    });
    for (const item of report.waiting)
      waiting.push([item.kind.replaceAll('-', ' '), item.items, money(item.cents), item.example ?? '']);
    printLine(waiting.toString());
  }
  const proof = Object.entries(invariants)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  printLine(`Proof of the books: ${proof}.`);
  printLine(subsetNotice(report.codeSets as Parameters<typeof subsetNotice>[0]));
  if (where) printLine(`Kept in ${where}. Look closer: npx cleanclaim claims --data ${where}`);
}

/** Runs the demo and ends with 1 when an invariant is broken. */
export async function demoCommand(flags: DemoFlags): Promise<void> {
  const seed = Number(flags.seed);
  if (!Number.isSafeInteger(seed)) fail('--seed must be a whole number');
  const chartsDir = flags.from === undefined ? undefined : resolve(flags.from);
  if (chartsDir !== undefined && !existsSync(chartsDir)) fail(`--from ${flags.from}: there is no such folder`);
  const dir = flags.data ? resolve(flags.data) : mkdtempSync(join(tmpdir(), 'cleanclaim-demo-'));
  const thrownAway = !flags.keep && !flags.data;
  const bar = progressBar();
  try {
    const report = await runDemo({
      home: openDataHome(dir),
      chartsDir,
      seed,
      durable: !thrownAway,
      progress: bar.show,
    });
    bar.stop();
    if (flags.json)
      printJson({
        ...report.counts,
        counts: report.counts,
        invariants: report.invariants,
        money: report.money,
        waiting: report.waiting,
        codeSets: report.codeSets,
      });
    else printReport(report, thrownAway ? undefined : dir);
    if (Object.values(report.invariants).some((value) => value !== 0)) {
      process.stderr.write(`cleanclaim: an invariant is broken. ${report.failures.join('; ')}\n`);
      process.exitCode = 1;
    }
  } finally {
    bar.stop();
    if (thrownAway) rmSync(dir, { recursive: true, force: true });
  }
}
