import { type Claim, type PaperFormName, paperFormOf } from '@cleanclaim/billing/claims';
import type { Payer } from '@cleanclaim/billing/parties';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { z } from 'zod';
import { CLAIMS_A_PRINT_BATCH, makePrintBatchSchema } from '../contract/schemas/printing.ts';
import { NO_OFFSET } from '../documents/claim-form-pdf.ts';
import { type ClaimRow, lockClaims, moveClaims } from './claim-store.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { batchEnvelopes, batchNumber, drawPrintBatch } from './print-batch-store.ts';

/** Whether a payer, `y` in the statement, takes its claims by mail. */
export const takesMail: RawBuilder<SqlBool> = sql<SqlBool>`y.content->>'delivery' = 'paper'`;

interface Printable {
  row: ClaimRow;
  payer: Payer;
}

async function payersOf(context: OperationContext, rows: readonly ClaimRow[]): Promise<Map<string, Payer>> {
  const ids = [...new Set(rows.map((row) => row.payer_id))];
  const payers = await context.tx
    .selectFrom('payer')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  return new Map(payers.map((row) => [row.id, row.content]));
}

/** The claims that a person chose: all of them are printed, or none and the person is told why. */
async function chosenClaims(context: OperationContext, claimIds: readonly string[]): Promise<ClaimRow[]> {
  const ids = [...new Set(claimIds)];
  const rows = await lockClaims(context, ids);
  if (rows.length < ids.length) throw new Refusal('not-found', 'There is no such claim.');
  const others = rows.filter((row) => row.claim_status !== 'ready').length;
  if (others > 0) {
    throw new Refusal(
      'not-ready',
      `${others} of the ${ids.length} claims are not ready: they are held or have gone. Nothing was printed. Choose only claims that are ready.`,
    );
  }
  return rows;
}

/** Ready claims of payers that take mail, the oldest first. */
async function readyClaims(context: OperationContext, payerIds: readonly string[] | undefined): Promise<ClaimRow[]> {
  const of = payerIds ? sql<SqlBool>`and y.id = any(${[...payerIds]}::uuid[])` : sql``;
  const { rows } = await sql<{ id: string }>`
    select c.id from claim c join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
     where c.tenant_id = ${context.tenantId} and c.claim_status = 'ready' and ${takesMail} ${of}
       and y.content->'address' is not null
     order by c.id limit ${CLAIMS_A_PRINT_BATCH}`.execute(context.tx);
  const locked = await lockClaims(
    context,
    rows.map(({ id }) => id),
  );
  // Another run may have taken some while this one waited for them.
  return locked.filter((row) => row.claim_status === 'ready');
}

async function refuseUnknownPayers(context: OperationContext, payerIds: readonly string[]): Promise<void> {
  const ids = [...new Set(payerIds)];
  const found = await context.tx
    .selectFrom('payer')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .execute();
  if (found.length < ids.length) throw new Refusal('not-found', 'There is no such payer.');
}

/** An envelope needs an address. */
function refuseWithoutAddress(claims: readonly Printable[]): void {
  const names = [...new Set(claims.filter(({ payer }) => !payer.address).map(({ payer }) => payer.name))];
  if (names.length === 0) return;
  throw new Refusal(
    'no-address',
    `${names.join(', ')}: no mailing address is on file. Nothing was printed. Enter it under Settings, Payers.`,
  );
}

/** The claim as it is printed: mail goes to the payer's address of today. */
function asPrinted({ row: { content }, payer }: Printable): Claim {
  return { ...content, payer: { ...content.payer, ...(payer.address ? { address: payer.address } : {}) } };
}

async function saveBatch(context: OperationContext, form: PaperFormName, some: readonly Printable[]): Promise<string> {
  const { tx, tenantId, now } = context;
  const id = context.newId();
  const number = await nextNumber(context, 'print-batch');
  const claims = some.map(asPrinted);
  const batch = { batch_number: number, form, made_at: now, made_date: context.today };
  const envelopes = batchEnvelopes(claims, batch);
  const pdf_sha256 = await storeOriginal(context, await drawPrintBatch(batch, envelopes, 'stock', NO_OFFSET));
  await tx
    .insertInto('print_batch')
    .values({
      ...batch,
      tenant_id: tenantId,
      id,
      batch_state: 'made',
      claim_count: some.length,
      envelope_count: envelopes.length,
      page_count: envelopes.reduce((sum, envelope) => sum + envelope.pages, 0),
      charge_cents: some.reduce((sum, { row }) => sum + row.total_charge_cents, 0),
      pdf_sha256,
      made_by: context.actor.name,
    })
    .execute();
  await tx
    .insertInto('print_batch_claim')
    .values(
      some.map(({ row }, i) => ({
        tenant_id: tenantId,
        print_batch_id: id,
        claim_id: row.id,
        patient_control_number: row.patient_control_number,
        content: JSON.stringify(claims[i]),
      })),
    )
    .execute();
  const move = { event: 'printed' as const, detail: `In print batch ${batchNumber(number)}` };
  await moveClaims(
    context,
    some.map(({ row }) => ({ claim: row, move })),
  );
  context.audit({ action: 'create', subjectKind: 'print-batch', subjectId: id, detail: { claims: some.length } });
  for (const { row } of some) {
    const detail = { printBatch: number };
    context.audit({ action: 'update', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id, detail });
  }
  return id;
}

export interface PrintBatchesMade {
  /** One a form. */
  printBatchIds: string[];
  claims: number;
}

/**
 * Prints claims that go by mail: one batch a form, in it an envelope a payer. A claim may be chosen whatever its payer
 * takes; without a choice only payers that take mail and have an address count. Batches, their files and the claims'
 * new step commit together.
 */
export const makePrintBatch = operation<z.infer<typeof makePrintBatchSchema>, PrintBatchesMade>({
  name: 'make-print-batch',
  summary: 'Puts ready claims of payers that take mail into print batches, one a form.',
  roles: ['biller', 'manager', 'admin'],
  input: makePrintBatchSchema,
  async run(context, { claimIds, payerIds }) {
    if (payerIds) await refuseUnknownPayers(context, payerIds);
    const rows = claimIds ? await chosenClaims(context, claimIds) : await readyClaims(context, payerIds);
    context.audit({
      action: 'read',
      subjectKind: 'claims-ready',
      subjectId: context.tenantId,
      detail: { claims: rows.length },
    });
    const payers = await payersOf(context, rows);
    const claims = rows.flatMap((row) => {
      const payer = payers.get(row.payer_id);
      return payer ? [{ row, payer }] : [];
    });
    refuseWithoutAddress(claims);
    const printBatchIds: string[] = [];
    for (const [form, some] of Map.groupBy(claims, ({ row }) => paperFormOf(row.content.kind)))
      printBatchIds.push(await saveBatch(context, form, some));
    return { printBatchIds, claims: claims.length };
  },
});
