import { writeFileSync } from 'node:fs';
import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { VARIANCE_KINDS, VARIANCE_STATUSES } from '@cleanclaim/billing/receivables';
import { disputeVariancesSchema, type VarianceGroup } from '../../contract/schemas/variances.ts';
import type { VarianceListRow, VarianceTotal } from '../../contract/variance-views.ts';
import { disputeVariances } from '../../operations/dispute-variances.ts';
import { listVariances } from '../../operations/list-variances.ts';
import { type Actor, type Operation, perform, type Runtime } from '../../operations/operation.ts';
import { readOriginal } from '../../operations/read-original.ts';
import { totalVariances } from '../../operations/total-variances.ts';
import { showVarianceDispute } from '../../operations/variance-disputes.ts';
import { fail, printJson, printLine } from '../output.ts';
import { payerIdOf } from '../payer-by-name.ts';
import { textTable } from '../table.ts';
import { withRuntime } from '../with-runtime.ts';

interface Flags {
  payer?: string;
  code?: string;
  json?: boolean;
  data?: string;
}

const dollars = (amount: number) => formatDollars(cents(amount));

async function orFail<I, O>(runtime: Runtime, actor: Actor, operation: Operation<I, O>, input: I): Promise<O> {
  const outcome = await perform(runtime, actor, operation, input);
  return outcome.ok ? outcome.value : fail(outcome.message);
}

function printRows(rows: readonly VarianceListRow[]): void {
  if (rows.length === 0) {
    printLine('No such variances: payers paid as agreed, or nothing was compared yet.');
    return;
  }
  const columns = [
    ...[{ title: 'Service' }, { title: 'Payer' }, { title: 'Claim' }, { title: 'Code' }, { title: 'What differs' }],
    ...['Expected', 'Allowed', 'Difference'].map((title) => ({ title, right: true })),
    { title: 'Until' },
  ];
  const lines = rows.map((row) => [
    formatDate(row.serviceDate),
    row.payerName,
    row.patientControlNumber,
    row.procedureCode,
    row.kind.replaceAll('-', ' '),
    dollars(row.expectedCents),
    dollars(row.allowedCents),
    dollars(row.varianceCents),
    row.dueDate ? formatDate(row.dueDate) : '',
  ]);
  printLine(textTable(columns, lines));
}

function printTotals(totals: readonly VarianceTotal[]): void {
  const amounts = ['Owed', 'Disputed', 'Recovered', 'Accepted', 'Overpaid'].map((title) => ({ title, right: true }));
  const columns = [{ title: 'What' }, { title: 'Open', right: true }, ...amounts];
  const lines = totals.map((one) => [
    [one.payerName, one.procedureCode, one.group].filter((part) => part !== '').join(', ') || 'Whole claims',
    one.openCases,
    ...[one.owedCents, one.disputedCents, one.recoveredCents, one.acceptedCents, one.overpaidCents].map(dollars),
  ]);
  printLine(textTable(columns, lines));
}

/** A value that a person may choose, or the end with those that there are. */
function oneOf(what: string, asked: string | undefined, known: readonly string[]): void {
  if (asked !== undefined && !known.includes(asked))
    fail(`there is no ${what} ${asked}; there are: ${known.join(', ')}`);
}

type ListFlags = Flags & { kind?: string; state: string; by?: VarianceGroup };

/** `cleanclaim variances list`: the largest first, or added up. */
export async function variancesListCommand({ payer, code, kind, state, by, json, data }: ListFlags): Promise<void> {
  oneOf('kind', kind, VARIANCE_KINDS);
  oneOf('state', state, VARIANCE_STATUSES);
  await withRuntime(data, async (runtime, actor) => {
    if (by !== undefined) {
      const { totals } = await orFail(runtime, actor, totalVariances, { by });
      return json ? printJson({ totals }) : printTotals(totals);
    }
    const payerId = payer === undefined ? undefined : await payerIdOf(runtime, actor, payer);
    const is = (field: string, value: string | undefined) =>
      value === undefined ? [] : [{ field, op: 'is' as const, values: [value] }];
    const filters = [...is('varianceStatus', state), ...is('kind', kind), ...is('procedureCode', code)];
    const { rows } = await orFail(runtime, actor, listVariances, { filters, limit: 1000 });
    const variances = payerId === undefined ? rows : rows.filter((row) => row.payerId === payerId);
    return json ? printJson({ variances }) : printRows(variances);
  });
}

type DisputeFlags = Flags & { by: 'mail' | 'fax' | 'portal'; note?: string; out?: string };

/** `cleanclaim variances dispute`: one letter about all that a payer owes, as PDF. */
export async function variancesDisputeCommand({ payer = '', code, by, note, out, json, data }: DisputeFlags) {
  await withRuntime(data, async (runtime, actor) => {
    const payerId = await payerIdOf(runtime, actor, payer);
    const asked = disputeVariancesSchema.safeParse({ payerId, procedureCode: code, sentBy: by, note });
    if (!asked.success) return fail(asked.error.issues[0]?.message ?? 'this cannot be disputed');
    const made = await orFail(runtime, actor, disputeVariances, asked.data);
    const { sha256, answerDueDate } = await orFail(runtime, actor, showVarianceDispute, { disputeId: made.disputeId });
    if (out !== undefined) writeFileSync(out, (await orFail(runtime, actor, readOriginal, { sha256 })).bytes);
    if (json) return printJson({ ...made, answerDueDate, ...(out === undefined ? {} : { file: out }) });
    printLine(`Dispute ${made.disputeNumber}: ${made.cases} payments, ${dollars(made.disputedCents)}.`);
    printLine(`The payer is asked to answer by ${formatDate(answerDueDate)}.`);
    if (out !== undefined) printLine(`Wrote ${out}.`);
  });
}
