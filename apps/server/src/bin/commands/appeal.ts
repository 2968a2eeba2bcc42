import { writeFileSync } from 'node:fs';
import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import type { AppealListRow } from '../../contract/appeal-views.ts';
import { APPEAL_OUTCOMES, APPEAL_STATUSES } from '../../contract/appeal-words.ts';
import { decideAppealSchema, openAppealSchema } from '../../contract/schemas/appeals.ts';
import { decideAppeal } from '../../operations/decide-appeal.ts';
import { explainClaim } from '../../operations/explain-claim.ts';
import { listAppeals } from '../../operations/list-appeals.ts';
import { openAppeal } from '../../operations/open-appeal.ts';
import { perform } from '../../operations/operation.ts';
import { openAppealPacket, showAppeal } from '../../operations/show-appeal.ts';
import { fail, printJson, printLine } from '../output.ts';
import { textTable } from '../table.ts';
import { performOrFail, withRuntime } from '../with-runtime.ts';

interface Flags {
  json?: boolean;
  data?: string;
}

function printRows(rows: readonly AppealListRow[]): void {
  if (rows.length === 0) {
    printLine('No appeals. Open one: cleanclaim appeal open CLAIM.');
    return;
  }
  const columns = [
    ...[{ title: 'Due' }, { title: 'Claim' }, { title: 'Payer' }, { title: 'Level' }, { title: 'State' }],
    ...[{ title: 'In dispute', right: true }, { title: 'Won', right: true }, { title: 'Id' }],
  ];
  const lines = rows.map((row) => [
    row.dueDate ? formatDate(row.dueDate) : '',
    row.patientControlNumber,
    row.payerName,
    row.levelName,
    row.outcome ? APPEAL_OUTCOMES[row.outcome] : APPEAL_STATUSES[row.appealStatus],
    formatDollars(cents(row.disputedCents)),
    formatDollars(cents(row.wonCents)),
    row.id,
  ]);
  printLine(textTable(columns, lines));
}

/** `cleanclaim appeal list`: what is due when. */
export async function appealListCommand({ state, json, data }: Flags & { state?: string }): Promise<void> {
  if (state !== undefined && !Object.hasOwn(APPEAL_STATUSES, state))
    fail(`There is no state ${state}. There are: ${Object.keys(APPEAL_STATUSES).join(', ')}.`);
  const filters = state === undefined ? [] : [{ field: 'appealStatus', op: 'is' as const, values: [state] }];
  const page = await performOrFail(data, listAppeals, { filters, limit: 1000 });
  if (json) printJson({ appeals: page.rows });
  else printRows(page.rows);
}

/** `cleanclaim appeal open`: the next level of a claim. */
export async function appealOpenCommand(
  claim: string,
  { reason, goodCause, json, data }: Flags & { reason?: string; goodCause?: string },
): Promise<void> {
  await withRuntime(data, async (runtime, actor) => {
    const found = await perform(runtime, actor, explainClaim, { claim });
    if (!found.ok) fail(found.message);
    const input = openAppealSchema.safeParse({ claimId: found.value.claimId, reason, goodCause });
    if (!input.success) fail(input.error.issues[0]?.message ?? 'This cannot be opened.');
    const opened = await perform(runtime, actor, openAppeal, input.data);
    if (!opened.ok) fail(opened.message);
    const shown = await perform(runtime, actor, showAppeal, opened.value);
    if (!shown.ok) fail(shown.message);
    const { id, row, deadlineRule, deadlineSource, openPlaces } = shown.value;
    const { level, levelName, deadlineDate, disputedCents } = row;
    if (json) {
      printJson({
        appealId: id,
        level,
        levelName,
        deadlineDate,
        disputedCents,
        deadlineRule,
        deadlineSource,
        openPlaces,
      });
      return;
    }
    printLine(`${levelName} opened (${id}), ${formatDollars(cents(disputedCents))} in dispute.`);
    printLine(`${deadlineRule} ${deadlineSource}`);
    if (openPlaces.length > 0) printLine(`Still to be filled in: ${openPlaces.join(', ')}.`);
  });
}

/** `cleanclaim appeal packet`: the PDF as it was sent, or as it would go now. */
export async function appealPacketCommand(
  appealId: string,
  { out, json, data }: Flags & { out: string },
): Promise<void> {
  const { bytes } = await performOrFail(data, openAppealPacket, { appealId });
  writeFileSync(out, bytes);
  if (json) printJson({ file: out, bytes: bytes.length });
  else printLine(`Wrote ${out}.`);
}

interface Decision extends Flags {
  outcome: string;
  date: string;
  won?: string;
  note?: string;
}

/** `cleanclaim appeal decide`: what they decided. */
export async function appealDecideCommand(
  appealId: string,
  { outcome, date, won, note, json, data }: Decision,
): Promise<void> {
  if (won !== undefined && !/^\d+(\.\d{1,2})?$/.test(won)) fail('Write what was won in dollars, as 148.00.');
  const wonCents = won === undefined ? undefined : Math.round(Number(won) * 100);
  const input = decideAppealSchema.safeParse({ appealId, outcome, decidedDate: date, wonCents, note });
  if (!input.success) fail(input.error.issues[0]?.message ?? 'This cannot be recorded.');
  const { nextDeadline } = await performOrFail(data, decideAppeal, input.data);
  if (json) printJson({ appealId, outcome, nextDeadline });
  else
    printLine(nextDeadline ? `Recorded. The next level may be filed until ${formatDate(nextDeadline)}.` : 'Recorded.');
}
