import { type Claim, type Envelope, envelopesOf, type PaperFormName } from '@cleanclaim/billing/claims';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import type { PrintOffset } from '../documents/claim-form-pdf.ts';
import { type PrintPart, printBatchPdf } from '../documents/print-batch-pdf.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

export type PrintBatchRow = Selectable<Tables['print_batch']>;

/** `000012`, as it stands on cover sheets. */
export const batchNumber = (number: number) => String(number).padStart(6, '0');

export async function findPrintBatch(context: OperationContext, printBatchId: string): Promise<PrintBatchRow> {
  const row = await context.tx
    .selectFrom('print_batch')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', printBatchId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such print batch.');
  return row;
}

/** Loads and locks a batch. @throws Refusal when it is not there, or changed since the person saw it. */
export async function lockPrintBatch(
  context: OperationContext,
  { printBatchId, version }: { printBatchId: string; version?: number | undefined },
): Promise<PrintBatchRow> {
  const row = await context.tx
    .selectFrom('print_batch')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', printBatchId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such print batch.');
  await checkSeenVersion(context, { kind: 'print-batch', id: row.id, version: row.version }, version);
  return row;
}

/** The claims of a batch as they were printed. */
export async function printedClaims(context: OperationContext, printBatchId: string): Promise<Claim[]> {
  const rows = await context.tx
    .selectFrom('print_batch_claim')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('print_batch_id', '=', printBatchId)
    .orderBy('claim_id')
    .execute();
  return rows.map((row) => row.content);
}

/** The envelopes of a batch, made anew from its claims: the same every time. */
export function batchEnvelopes(claims: readonly Claim[], batch: { made_date: string }): Envelope[] {
  return envelopesOf(claims, batch.made_date);
}

/** Draws a batch or a part of it. */
export function drawPrintBatch(
  batch: Pick<PrintBatchRow, 'batch_number' | 'form' | 'made_at' | 'made_date'>,
  envelopes: readonly Envelope[],
  part: PrintPart,
  offset: PrintOffset,
): Promise<Uint8Array> {
  const facts = { number: batchNumber(batch.batch_number), form: batch.form, madeDate: batch.made_date };
  return printBatchPdf(facts, envelopes, { part, offset }, batch.made_at);
}

/** Tenths of a millimeter as what is drawn takes them. */
export const offsetOf = (row: { right_tenths: number; down_tenths: number }): PrintOffset => ({
  xMm: row.right_tenths / 10,
  yMm: row.down_tenths / 10,
});

export type PrinterOffsetRow = Selectable<Tables['printer_offset']>;

/** A printer by its id, for this form. @throws Refusal */
export async function findPrinterOffset(
  context: OperationContext,
  printerOffsetId: string,
  form: PaperFormName,
): Promise<PrinterOffsetRow> {
  const row = await context.tx
    .selectFrom('printer_offset')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', printerOffsetId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such printer.');
  if (row.form !== form)
    throw new Refusal('other-form', 'This offset is of another form. Choose a printer with an offset for this form.');
  return row;
}
