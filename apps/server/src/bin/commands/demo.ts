import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { subsetNotice } from '@cleanclaim/codesets';
import cliProgress from 'cli-progress';
import type { DemoReport } from '../../demo/demo-report.ts';
import { runDemo } from '../../demo/run-demo.ts';
import { openDataHome } from '../../platform/data-home.ts';
import { endOnSignal } from '../end-on-signal.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';

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

function printFunnel({ counts }: DemoReport): void {
  const rows: [string, number][] = [
    ['Chart files in', counts.chartsIn],
    ['  refused, with the reason', counts.chartsRefused],
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
  ];
  printLine(textTable([{ title: 'From chart to zero' }, { title: 'Count', right: true }], rows));
}

const PLACES = { P: 'first payer', S: 'second payer', T: 'third payer' } as const;

function printKinds({ kinds }: DemoReport): void {
  const columns = ['Built', 'Held', 'Accepted', 'Paid'].map((title) => ({ title, right: true }));
  const rows = kinds.map((one) => [
    `${one.kind}, ${PLACES[one.payerSequence]}`,
    one.built,
    one.held,
    one.accepted,
    one.paid,
  ]);
  printLine(textTable([{ title: 'Claims by kind' }, ...columns], rows));
}

function printMoney({ money: sums }: DemoReport): void {
  const rows: [string, string][] = [
    ['Charged', money(sums.chargedCents)],
    ['Paid by payers', money(sums.insurancePaidCents)],
    ['Contractual write-off', money(sums.contractualCents)],
    ['Other write-off', money(sums.writtenOffCents)],
    ['Paid by patients', money(sums.patientPaidCents)],
    ['Held until a person decides', money(sums.heldCents)],
    ['Interest from payers', money(sums.interestCents)],
    ['Payers still owe', money(sums.payerOpenCents)],
    ['Patients still owe', money(sums.patientOpenCents)],
  ];
  printLine(textTable([{ title: 'Where the money is' }, { title: 'Amount', right: true }], rows));
}

function printWaiting({ waiting }: DemoReport): void {
  if (waiting.length === 0) return;
  const columns = [
    { title: 'Waits for a person', width: 22 },
    { title: 'Items', right: true, width: 7 },
    { title: 'Money', right: true, width: 12 },
    { title: 'For example', width: 70 },
  ];
  printLine(
    textTable(
      columns,
      waiting.map((item) => [item.kind.replaceAll('-', ' '), item.items, money(item.cents), item.example ?? '']),
    ),
  );
}

function printReport(report: DemoReport, where: string | undefined): void {
  printFunnel(report);
  printKinds(report);
  printMoney(report);
  printWaiting(report);
  for (const file of report.notTaken) printLine(`Not taken in: ${file}`);
  const proof = Object.entries(report.invariants).map(([name, value]) => `${name} ${value}`);
  printLine(`Proof of the books: ${proof.join(', ')}.`);
  printLine(subsetNotice(report.codeSets));
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
  endOnSignal();
  const removeData = () => rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  if (thrownAway) process.once('exit', removeData);
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
        kinds: report.kinds,
        invariants: report.invariants,
        money: report.money,
        waiting: report.waiting,
        notTaken: report.notTaken,
        codeSets: report.codeSets,
        ...(thrownAway ? {} : { data: dir }),
      });
    else printReport(report, thrownAway ? undefined : dir);
    if (Object.values(report.invariants).some((value) => value !== 0)) {
      process.stderr.write(`cleanclaim: an invariant is broken. ${report.failures.join('; ')}\n`);
      process.exitCode = 1;
    }
  } finally {
    bar.stop();
  }
}
