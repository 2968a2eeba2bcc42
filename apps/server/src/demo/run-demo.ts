import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { addDays } from '@cleanclaim/billing/kernel';
import { collectAnswers } from '../jobs/collect-answers.ts';
import { releaseOrphanedJobs, waitUntilIdle } from '../jobs/idle.ts';
import { errorName, startWorker } from '../jobs/worker.ts';
import { followUpClaims } from '../operations/follow-up-claims.ts';
import { type Actor, mustPerform, perform } from '../operations/operation.ts';
import { receiveFile } from '../operations/receive-file.ts';
import { submitClaims } from '../operations/submit-claims.ts';
import { standingClock } from '../platform/clock.ts';
import type { DataHome } from '../platform/data-home.ts';
import { type OpenRuntime, openRuntime } from '../platform/open-runtime.ts';
import { ensureSamplePractice, SAMPLE_CHARTS, SAMPLE_ENCOUNTERS, sampleFolder } from '../sample/sample-practice.ts';
import { openSimulatedClearinghouse, type SimulatedClearinghouse } from '../sample/simulated-clearinghouse.ts';
import { chartFiles } from './chart-files.ts';
import { demoDay } from './demo-day.ts';
import { type DemoReport, measureDemo } from './demo-report.ts';
import {
  answerQuestions,
  applyHeldPayments,
  billPatients,
  billStays,
  choosePayers,
  fixHeldClaims,
  priceServices,
  takePatientPayments,
  workDenials,
} from './people.ts';

/** The day on which the demo's charts come in; its charts are of the weeks before. */
export const FIRST_DAY = '2026-11-02';
/** Patients are billed and silent claims called up after this day. */
const LAST_DAY = addDays(FIRST_DAY, 120);

export interface DemoOptions {
  home: DataHome;
  databaseUrl?: string | undefined;
  chartsDir?: string | undefined;
  seed: number;
  durable: boolean;
  progress(done: number, total: number, what: string): void;
}

interface Stage extends DemoOptions {
  /** Files that could not be taken in, with the reason. */
  notTaken: string[];
  runtime: OpenRuntime;
  tenantId: string;
  clock: ReturnType<typeof standingClock>;
  clearinghouse: SimulatedClearinghouse;
  person(name: string, role: Actor['roles'][number]): Actor;
}

/** A file's bytes, or why they cannot be had: one bad file never ends the batch. */
function readFileOr(path: string): { bytes: Uint8Array } | { reason: string } {
  try {
    return { bytes: readFileSync(path) };
  } catch (error) {
    return { reason: `The file cannot be opened (${(error as NodeJS.ErrnoException).code}).` };
  }
}

async function intake(stage: Stage): Promise<void> {
  const dirs = stage.chartsDir === undefined ? [SAMPLE_CHARTS, SAMPLE_ENCOUNTERS] : [stage.chartsDir];
  for (const dir of dirs) await takeIn(stage, dir);
  await waitUntilIdle(stage.runtime.db);
}

async function takeIn(stage: Stage, dir: string): Promise<void> {
  const actor = stage.person('front desk', 'front-desk');
  for (const path of chartFiles(dir)) {
    const fileName = relative(dir, path).slice(-255);
    const file = readFileOr(path);
    if ('reason' in file) {
      stage.notTaken.push(`${fileName}: ${file.reason}`);
      continue;
    }
    const outcome = await perform(stage.runtime, actor, receiveFile, { kind: 'chart', fileName, bytes: file.bytes });
    if (!outcome.ok) stage.notTaken.push(`${fileName}: ${outcome.message}`);
  }
}

async function submit(stage: Stage): Promise<void> {
  await mustPerform(stage.runtime, stage.person('biller', 'biller'), submitClaims, {});
  await waitUntilIdle(stage.runtime.db);
}

/** One day at the payer's and ours: what we sent is taken, answers that are due come back and are read and posted. */
async function exchange(stage: Stage, day: string): Promise<void> {
  stage.clock.moveTo(day);
  demoDay(stage.home).write(day);
  await stage.clearinghouse.step(day);
  await collectAnswers(stage.runtime, stage.tenantId);
  await waitUntilIdle(stage.runtime.db);
}

/** Lives through the days on which something is due, until nothing is. */
async function exchangeUntilQuiet(stage: Stage): Promise<void> {
  await exchange(stage, stage.clock.today());
  for (;;) {
    const due = await stage.clearinghouse.nextDue();
    if (!due) return;
    await exchange(stage, due > stage.clock.today() ? due : stage.clock.today());
  }
}

const STEPS: readonly [what: string, run: (stage: Stage) => Promise<unknown>][] = [
  ['Charts come in', intake],
  ['Coders answer what is open', (stage) => answerQuestions(stage.runtime, stage.person('coder', 'coder'))],
  [
    'Payers that nobody knew are chosen',
    (stage) => choosePayers(stage.runtime, stage.person('manager', 'manager'), stage.chartsDir !== undefined),
  ],
  [
    'Services without a price are priced',
    (stage) => priceServices(stage.runtime, stage.person('manager', 'manager'), stage.chartsDir !== undefined),
  ],
  ['Billers fix held claims', (stage) => fixHeldClaims(stage.runtime, stage.person('biller', 'biller'))],
  ['Long stays are billed in parts', (stage) => billStays(stage.runtime, stage.person('biller', 'biller'))],
  ['Claims go out', submit],
  ['Payers answer, payments post', exchangeUntilQuiet],
  [
    'Unmatched money finds its claim',
    (stage) => applyHeldPayments(stage.runtime, stage.person('poster', 'payment-poster')),
  ],
  ['Rejections and denials are worked', (stage) => workDenials(stage.runtime, stage.person('manager', 'manager'))],
  ['Corrected claims go out', submit],
  ['Payers answer again', exchangeUntilQuiet],
  ['Claims to third payers go out', submit],
  ['Third payers answer', exchangeUntilQuiet],
  [
    'Payers are asked about silent claims',
    async (stage) => {
      if (stage.clock.today() < LAST_DAY) stage.clock.moveTo(LAST_DAY);
      demoDay(stage.home).write(stage.clock.today());
      await mustPerform(stage.runtime, stage.person('follow-up', 'system'), followUpClaims, {});
      await waitUntilIdle(stage.runtime.db);
      await exchangeUntilQuiet(stage);
    },
  ],
  ['Patients get statements', (stage) => billPatients(stage.runtime, stage.person('biller', 'biller'))],
  ['Patients pay', (stage) => takePatientPayments(stage.runtime, stage.person('front desk', 'front-desk'))],
];

/**
 * Runs the main job from charts to closed claims: real database, queue, files and X12; scripted people; a simulated
 * calendar. Every step looks at what is there first, so an interrupted run is resumed by starting it again.
 */
export async function runDemo(options: DemoOptions): Promise<DemoReport> {
  const clock = standingClock(demoDay(options.home).read() ?? FIRST_DAY);
  const failures: string[] = [];
  const notTaken: string[] = [];
  const runtime = await openRuntime({
    home: options.home,
    databaseUrl: options.databaseUrl,
    durable: options.durable,
    clock,
    worker: true,
    onError: (error) => failures.push(errorName(error)),
  });
  try {
    if (!options.databaseUrl) await releaseOrphanedJobs(runtime.db, runtime.boss);
    const tenantId = await ensureSamplePractice(runtime);
    await startWorker(runtime.boss, runtime, (queue, error) => failures.push(`${queue}: ${errorName(error)}`));
    const stage: Stage = {
      ...options,
      notTaken,
      runtime,
      tenantId,
      clock,
      clearinghouse: await openSimulatedClearinghouse(
        await sampleFolder(runtime, tenantId, options.home.transportDir),
        { seed: options.seed },
      ),
      person: (name, role) => ({ tenantId, name, roles: [role] }),
    };
    await waitUntilIdle(runtime.db);
    for (const [i, [what, run]] of STEPS.entries()) {
      options.progress(i, STEPS.length, what);
      await run(stage);
      await waitUntilIdle(runtime.db);
    }
    options.progress(STEPS.length, STEPS.length, 'Books are proven');
    return { ...(await measureDemo(runtime, tenantId, failures)), notTaken };
  } finally {
    await runtime.close();
  }
}
