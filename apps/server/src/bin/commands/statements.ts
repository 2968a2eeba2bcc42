import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import type { RunRow } from '../../contract/patient-billing-views.ts';
import { type Actor, perform, type Runtime } from '../../operations/operation.ts';
import { previewStatements, runStatements } from '../../operations/run-statements.ts';
import { fail, printJson, printLine } from '../output.ts';
import { withRuntime } from '../with-runtime.ts';

interface Flags {
  due?: boolean;
  preview?: boolean;
  run?: boolean;
  json?: boolean;
  data?: string;
}

const dollars = (amount: number) => formatDollars(cents(amount));

function printRows(heading: string, rows: readonly RunRow[]): void {
  printLine(`${heading}: ${rows.length}`);
  for (const row of rows) {
    printLine(`  ${row.guarantorName} ${dollars(row.dueCents)}: ${row.nextWords}`);
    for (const visit of row.leftOut) printLine(`    left out: ${visit.dateOfService} ${visit.words}`);
    for (const warning of row.warnings) printLine(`    look: ${warning}`);
  }
}

async function preview(runtime: Runtime, actor: Actor, flags: Flags): Promise<void> {
  const outcome = await perform(runtime, actor, previewStatements, {});
  if (!outcome.ok) fail(outcome.message);
  const { today, due, byHand, notDue, dueCents } = outcome.value;
  if (flags.json) return printJson(flags.preview ? outcome.value : { today, due, dueCents });
  printRows('Due now', due);
  if (!flags.preview) return;
  printRows('Waits for a person', byHand);
  printRows('Not due', notDue);
}

async function run(runtime: Runtime, actor: Actor, flags: Flags): Promise<void> {
  const outcome = await perform(runtime, actor, runStatements, {});
  if (!outcome.ok) fail(outcome.message);
  const { sent, sentCents, left, work, more } = outcome.value;
  if (flags.json) return printJson(outcome.value);
  printLine(`${sent} statements over ${dollars(sentCents)} were made. ${left} were left, ${work} went to a person.`);
  if (more) printLine('The rest is made by the server, a part at a time.');
}

/** `cleanclaim statements`: shows who is due, previews the run, or makes it. */
export async function statementsCommand(flags: Flags): Promise<void> {
  if ([flags.due, flags.preview, flags.run].filter(Boolean).length > 1) fail('Say one of --due, --preview or --run.');
  await withRuntime(flags.data, (runtime, actor) => (flags.run ? run : preview)(runtime, actor, flags));
}
