import { cents } from '@cleanclaim/billing/kernel';
import type { EntryDraft, LineDraft } from '@cleanclaim/billing/ledger';
import { type Selectable, sql } from 'kysely';
import { type ColumnsOf, insertOf } from '../db/rows-as-table.ts';
import type { Tables } from '../db/schema.ts';
import { refuseDeniedToPatient } from './denied-to-patient.ts';
import type { OperationContext } from './operation.ts';
import { onOpenDays } from './posting-day.ts';

/** Lines per insert statement, so that neither side holds much at a time. */
const LINES_PER_STATEMENT = 10_000;

async function idsBySourceKey(context: OperationContext, keys: readonly string[]): Promise<Map<string, string>> {
  if (keys.length === 0) return new Map();
  const rows = await context.tx
    .selectFrom('journal_entry')
    .select(['id', 'source_key'])
    .where('tenant_id', '=', context.tenantId)
    .where('source_key', '=', sql<string>`any(${[...keys]}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.source_key, row.id]));
}

interface LineRow {
  entryId: string;
  lineNumber: number;
  line: LineDraft;
}

/** The text of the segment of a line; lines of one segment follow each other. */
function segmentText(): (row: LineRow) => string | undefined {
  let last: LineDraft['segment'];
  let text: string | undefined;
  return ({ line: { segment } }) => {
    if (segment !== last) text = segment && JSON.stringify(segment);
    last = segment;
    return text;
  };
}

const lineColumns = (): ColumnsOf<LineRow> => ({
  entry_id: ['uuid', (row) => row.entryId],
  line_number: ['int', (row) => row.lineNumber],
  account: ['text', ({ line }) => line.account],
  cents: ['bigint', ({ line }) => line.cents],
  claim_id: ['uuid', ({ line }) => line.claimId],
  service_line_number: ['int', ({ line }) => line.lineNumber],
  encounter_id: ['uuid', ({ line }) => line.encounterId],
  patient_id: ['uuid', ({ line }) => line.patientId],
  payer_id: ['uuid', ({ line }) => line.payerId],
  remittance_id: ['uuid', ({ line }) => line.remittanceId],
  group_code: ['text', ({ line }) => line.groupCode],
  carc: ['text', ({ line }) => line.carc],
  provider_adjustment_code: ['text', ({ line }) => line.providerAdjustmentCode],
  provider_adjustment_reference: ['text', ({ line }) => line.providerAdjustmentReference],
  segment: ['jsonb', segmentText()],
  memo: ['text', ({ line }) => line.memo],
});

interface EntryRow {
  id: string;
  entry: EntryDraft;
  reverses: string | undefined;
}

const ENTRY_COLUMNS: ColumnsOf<EntryRow> = {
  id: ['uuid', (row) => row.id],
  source_key: ['text', ({ entry }) => entry.sourceKey],
  kind: ['text', ({ entry }) => entry.kind],
  posting_date: ['date', ({ entry }) => entry.postingDate],
  memo: ['text', ({ entry }) => entry.memo],
  reverses_entry_id: ['uuid', (row) => row.reverses],
};

/** Splits entries so that each statement holds whole entries: the database proves the balance per statement. */
function* statements(groups: Iterable<readonly LineRow[]>): Generator<LineRow[]> {
  let batch: LineRow[] = [];
  for (const group of groups) {
    if (batch.length > 0 && batch.length + group.length > LINES_PER_STATEMENT) {
      yield batch;
      batch = [];
    }
    batch.push(...group);
  }
  if (batch.length > 0) yield batch;
}

/**
 * Saves journal entries with their lines. The database refuses an entry that does not balance and a fact
 * (`sourceKey`) that is already posted; both are bugs of the caller, and nothing of its transaction stays. An entry for a
 * day that is closed is posted on the next open one.
 */
export async function saveEntries(context: OperationContext, drafts: readonly EntryDraft[]): Promise<void> {
  if (drafts.length === 0) return;
  await refuseDeniedToPatient(context, drafts);
  const entries = await onOpenDays(context, drafts);
  const reversed = await idsBySourceKey(
    context,
    entries.flatMap((entry) => entry.reversesSourceKey ?? []),
  );
  const ids = new Map(entries.map((entry) => [entry.sourceKey, context.newId()]));
  // What is reversed may have been posted before, or stand among these.
  const idOf = (sourceKey: string | undefined) => sourceKey && (ids.get(sourceKey) ?? reversed.get(sourceKey));
  const rows = entries.map((entry) => ({
    entry,
    id: ids.get(entry.sourceKey) ?? context.newId(),
    reverses: idOf(entry.reversesSourceKey),
  }));
  const { tx, tenantId, now } = context;
  const at = now.toISOString();
  const columns = { ...ENTRY_COLUMNS, created_at: ['timestamptz', () => at] as const };
  await insertOf('journal_entry', tenantId, rows, columns).execute(tx);
  const groups = rows.map(({ entry, id }) => entry.lines.map((line, i) => ({ entryId: id, lineNumber: i + 1, line })));
  let saving: Promise<unknown> = Promise.resolve();
  for (const batch of statements(groups)) {
    // A statement is made while the database works on the one before.
    const statement = insertOf('journal_line', tenantId, batch, lineColumns());
    await saving;
    saving = statement.execute(tx);
  }
  await saving;
}

/** A stored line as billing knows it. */
export function lineOf(row: Selectable<Tables['journal_line']>): LineDraft {
  return {
    account: row.account,
    cents: cents(row.cents),
    memo: row.memo,
    ...(row.claim_id ? { claimId: row.claim_id } : {}),
    ...(row.service_line_number ? { lineNumber: row.service_line_number } : {}),
    ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    ...(row.patient_id ? { patientId: row.patient_id } : {}),
    ...(row.payer_id ? { payerId: row.payer_id } : {}),
    ...(row.remittance_id ? { remittanceId: row.remittance_id } : {}),
    ...(row.group_code ? { groupCode: row.group_code } : {}),
    ...(row.carc ? { carc: row.carc } : {}),
    ...(row.provider_adjustment_code ? { providerAdjustmentCode: row.provider_adjustment_code } : {}),
    ...(row.provider_adjustment_reference ? { providerAdjustmentReference: row.provider_adjustment_reference } : {}),
    ...(row.segment ? { segment: row.segment } : {}),
  };
}

/** An entry as it was posted, found by the fact it records. */
export async function loadEntry(context: OperationContext, sourceKey: string): Promise<EntryDraft | undefined> {
  const { tx, tenantId } = context;
  const entry = await tx
    .selectFrom('journal_entry')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('source_key', '=', sourceKey)
    .executeTakeFirst();
  if (!entry) return undefined;
  const lines = await tx
    .selectFrom('journal_line')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('entry_id', '=', entry.id)
    .orderBy('line_number')
    .execute();
  return {
    kind: entry.kind as EntryDraft['kind'],
    sourceKey,
    postingDate: entry.posting_date,
    memo: entry.memo,
    lines: lines.map(lineOf),
  };
}

/** Balances of claims in payer and patient A/R, in cents; claims without lines are left out. */
export async function claimBalances(
  context: OperationContext,
  claimIds: readonly string[],
): Promise<Map<string, { payerArCents: number; patientArCents: number }>> {
  if (claimIds.length === 0) return new Map();
  const { rows } = await sql<{ claim_id: string; payer_ar: number; patient_ar: number }>`
    select claim_id,
           coalesce(sum(cents) filter (where account = 'payer-ar'), 0)::bigint as payer_ar,
           coalesce(sum(cents) filter (where account = 'patient-ar'), 0)::bigint as patient_ar
      from journal_line
     where tenant_id = ${context.tenantId} and claim_id = any(${[...claimIds]}::uuid[])
       and account in ('payer-ar', 'patient-ar')
     group by claim_id`.execute(context.tx);
  return new Map(rows.map((row) => [row.claim_id, { payerArCents: row.payer_ar, patientArCents: row.patient_ar }]));
}
