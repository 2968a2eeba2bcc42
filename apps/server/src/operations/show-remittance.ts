import { sumCents } from '@cleanclaim/billing/kernel';
import type { SegmentRef } from '@cleanclaim/billing/ledger';
import {
  type BalanceProof,
  carcLabel,
  type ProviderAdjustment,
  providerAdjustmentRule,
  type RemittanceHead,
} from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { sql } from 'kysely';
import type { z } from 'zod';
import { showClaimPaymentsSchema, showRemittanceSchema } from '../contract/schemas/posting.ts';
import type { ClaimPaymentsView, RemittanceView } from '../contract/views.ts';
import { CLAIM_PAYMENT_WAITS, PAYMENT_STANDS, waysOut } from './held-exceptions.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';

/** Claim payments that are shown at once. */
const CLAIM_PAYMENTS_A_PAGE = 100;
/** Exceptions and failing equations that are shown at once; money to place has a list of its own. */
const MOST_SHOWN = 100;
/** Segments shown on each side of the one that is meant. */
const SEGMENTS_AROUND = 3;

async function loadRemittance(context: OperationContext, remittanceId: string) {
  const row = await context.tx
    .selectFrom('remittance as r')
    .innerJoin('received_file as f', (join) =>
      join.onRef('f.tenant_id', '=', 'r.tenant_id').onRef('f.id', '=', 'r.received_file_id'),
    )
    .selectAll('r')
    .select(['f.sha256', 'f.file_name'])
    .where('r.tenant_id', '=', context.tenantId)
    .where('r.id', '=', remittanceId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such remittance.');
  return row;
}

/** Some claim payments of a payment, in the order sent. @param from 0-based */
async function claimPaymentsOf(
  context: OperationContext,
  remittanceId: string,
  from: number,
): Promise<RemittanceView['claims']> {
  const rows = await context.tx
    .selectFrom('claim_payment as p')
    .leftJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'p.tenant_id').onRef('c.id', '=', 'p.claim_id'))
    .select(['p.id', 'p.claim_id', 'p.outcome', 'p.applied_by_person', 'p.content', 'c.patient_id'])
    .select(['p.match_step', 'p.match_score', 'p.match_reason'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.remittance_id', '=', remittanceId)
    .orderBy('p.ordinal')
    .offset(from)
    .limit(CLAIM_PAYMENTS_A_PAGE)
    .execute();
  const patients = new Map(rows.flatMap((row) => (row.claim_id ? [[row.claim_id, row.patient_id] as const] : [])));
  for (const [claimId, patientId] of patients) {
    context.audit({
      action: 'read',
      subjectKind: 'claim',
      subjectId: claimId,
      ...(patientId ? { patientId } : {}),
      detail: { remittance: remittanceId },
    });
  }
  return rows.map((row) => ({
    id: row.id,
    claimId: row.claim_id,
    outcome: row.outcome,
    appliedByPerson: row.applied_by_person,
    match: row.match_step && { step: row.match_step, score: row.match_score ?? 0, reason: row.match_reason ?? '' },
    payment: row.content,
  }));
}

/** All claim payments of a payment added up. */
async function claimPaymentSums({ tx, tenantId }: OperationContext, remittanceId: string) {
  const { rows } = await sql<{ count: number; paid: number }>`
    select count(*)::int as count, coalesce(sum(paid_cents), 0)::bigint as paid from claim_payment
     where tenant_id = ${tenantId} and remittance_id = ${remittanceId}`.execute(tx);
  return { count: rows[0]?.count ?? 0, paidCents: rows[0]?.paid ?? 0 };
}

/** Exceptions that are open, and what they hold. */
async function openSums({ tx, tenantId }: OperationContext, remittanceId: string) {
  const { rows } = await sql<{ count: number; held: number }>`
    select count(*)::int as count, coalesce(sum(held_cents), 0)::bigint as held from posting_exception
     where tenant_id = ${tenantId} and remittance_id = ${remittanceId} and resolved_at is null`.execute(tx);
  return { count: rows[0]?.count ?? 0, heldCents: rows[0]?.held ?? 0 };
}

/** The failing equations that are shown, each inside a claim payment with the number that the payer answers. */
async function failuresOf(
  { tx, tenantId }: OperationContext,
  remittanceId: string,
  { failures }: BalanceProof,
): Promise<RemittanceView['failures']> {
  const shown = failures.slice(0, MOST_SHOWN);
  const indexes = shown.flatMap(({ claimPaymentIndex }) => claimPaymentIndex ?? []);
  const { rows } = await sql<{ ordinal: number; number: string }>`
    select ordinal, content->>'patientControlNumber' as number from claim_payment
     where tenant_id = ${tenantId} and remittance_id = ${remittanceId} and ordinal = any(${indexes}::int[])`.execute(
    tx,
  );
  const numbers = new Map(rows.map((row) => [row.ordinal, row.number]));
  return shown.map((failure) => ({
    ...failure,
    patientControlNumber: numbers.get(failure.claimPaymentIndex ?? -1) ?? null,
  }));
}

type Original = { segments: string[]; at: number };

/** A file up to this size is read whole; of a larger one what stands about a segment. */
const SMALL_BYTES = 1 << 20;
/** Bytes about a segment that hold more than the segments shown. */
const BYTES_AROUND = 4096;
/** ISA, which tells how segments and elements are parted (X12.5, fixed length). */
const ISA_BYTES = 106;

/** Makes a look-up from the offset of a segment to the ones around it. */
function readerOf(bytes: Uint8Array): (offset: number) => Original | null {
  const { segments } = readX12(bytes);
  const indexes = new Map(segments.map((segment, i) => [segment.offset, i]));
  return (offset) => {
    const index = indexes.get(offset);
    if (index === undefined) return null;
    const from = Math.max(0, index - SEGMENTS_AROUND);
    const around = segments.slice(from, index + SEGMENTS_AROUND + 1);
    return {
      segments: around.map(({ id, elements, delimiters }) => [id, ...elements].join(delimiters.element)),
      at: index - from,
    };
  };
}

/** Makes a look-up from a segment to what stands around it in a stored file, without reading all of a large one. */
function surroundings(bytes: Uint8Array): (segment: SegmentRef) => Original | null {
  if (bytes.length <= SMALL_BYTES) {
    const read = readerOf(bytes);
    return ({ offset }) => read(offset);
  }
  return ({ offset }) => {
    const from = Math.max(ISA_BYTES, offset - BYTES_AROUND);
    const window = Buffer.concat([bytes.subarray(0, ISA_BYTES), bytes.subarray(from, offset + BYTES_AROUND)]);
    return readerOf(window)(offset - from + ISA_BYTES);
  };
}

async function exceptionsOf(
  context: OperationContext,
  remittance: { id: string; payer_name: string; trace_number: string; sha256: string },
  meantId: string | undefined,
): Promise<RemittanceView['exceptions']> {
  const rows = await context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .select([CLAIM_PAYMENT_WAITS, PAYMENT_STANDS])
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_id', '=', remittance.id)
    // The one that somebody came for, then what is open.
    .orderBy(sql`id = ${meantId ?? null}::uuid desc nulls last, resolved_at is null desc, id`)
    .limit(MOST_SHOWN)
    .execute();
  if (rows.length === 0) return [];
  const originalOf = surroundings(await loadOriginal(context, remittance.sha256));
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    reason: row.reason,
    heldCents: row.held_cents,
    raisedAt: row.raised_at.toISOString(),
    state: row.resolved_at ? 'settled' : 'open',
    resolution: row.resolution,
    remittanceId: row.remittance_id,
    payerName: remittance.payer_name,
    traceNumber: remittance.trace_number,
    segment: row.segment,
    original: row.segment ? originalOf(row.segment) : null,
    ways: waysOut(row),
  }));
}

/** Our words for every reason code of the payment that has some. */
function reasonLabels(
  claims: RemittanceView['claims'],
  providerAdjustments: readonly ProviderAdjustment[],
): Record<string, string> {
  const labels: Record<string, string> = {};
  for (const { payment } of claims) {
    const adjustments = [payment, ...payment.servicePayments].flatMap((one) => one.adjustments);
    for (const { carc } of adjustments) if (carcLabel(carc)) labels[carc] = carcLabel(carc);
  }
  for (const { reasonCode } of providerAdjustments)
    labels[`plb:${reasonCode}`] = providerAdjustmentRule(reasonCode).label;
  return labels;
}

const READERS = ['payment-poster', 'biller', 'manager', 'admin', 'auditor'] as const;

/** One payment: the proof that it adds up, what it pays, what it takes, and what could not be placed beside its original. */
export const showRemittance = operation<z.infer<typeof showRemittanceSchema>, RemittanceView>({
  name: 'show-remittance',
  summary:
    'Shows a remittance with its balance proof, its first claim payments and its exceptions beside the original.',
  roles: READERS,
  input: showRemittanceSchema,
  async run(context, { remittanceId, exceptionId }) {
    const row = await loadRemittance(context, remittanceId);
    context.audit({ action: 'read', subjectKind: 'remittance', subjectId: row.id });
    const claims = await claimPaymentsOf(context, row.id, 0);
    const sums = await claimPaymentSums(context, row.id);
    const open = await openSums(context, row.id);
    const { providerAdjustments, paymentMethod, payeeNpi, shareCents } = row.content;
    const { failures, ...proof } = row.proof;
    return {
      id: row.id,
      paymentDate: row.payment_date,
      payerName: row.payer_name,
      traceNumber: row.trace_number,
      paidCents: shareCents ?? row.paid_cents,
      wholeCents: row.paid_cents,
      posting: row.posting,
      balanced: proof.balanced ? 'yes' : 'no',
      claimPayments: sums.count,
      ofClaimPayments: row.claim_payment_count ?? sums.count,
      openExceptions: open.count,
      heldCents: open.heldCents,
      postedAt: row.posted_at.toISOString(),
      sha256: row.sha256,
      fileName: row.file_name,
      paymentMethod,
      payeeNpi,
      proof: { ...proof, failed: failures.length },
      failures: await failuresOf(context, row.id, row.proof),
      totals: {
        claimPaymentsCents: claimsCents(row, sums.paidCents),
        providerAdjustmentsCents: sumCents(providerAdjustments.map((adjustment) => adjustment.amountCents)),
        paidCents: shareCents ?? row.paid_cents,
      },
      claims,
      providerAdjustments,
      reasonLabels: reasonLabels(claims, providerAdjustments),
      exceptions: await exceptionsOf(context, row, exceptionId),
    };
  },
});

/** What the claims of a payment bring: also of one that is kept out, whose claim payments are not on file yet. */
function claimsCents(
  row: { posting: string; paid_cents: number; content: RemittanceHead; proof: BalanceProof },
  posted: number,
): number {
  if (row.posting === 'posted') return posted;
  const whole =
    row.proof.failures.find((failure) => failure.rule === 'payment')?.expectedCents ?? row.content.shareCents;
  const adjusted = sumCents(row.content.providerAdjustments.map((adjustment) => adjustment.amountCents));
  return (whole ?? row.paid_cents) + adjusted;
}

/** The next claim payments of a large payment. */
export const showClaimPayments = operation<z.infer<typeof showClaimPaymentsSchema>, ClaimPaymentsView>({
  name: 'show-claim-payments',
  summary: 'Shows a hundred claim payments of a remittance, from one on.',
  roles: READERS,
  input: showClaimPaymentsSchema,
  async run(context, { remittanceId, from }) {
    const row = await loadRemittance(context, remittanceId);
    context.audit({ action: 'read', subjectKind: 'remittance', subjectId: row.id, detail: { from } });
    const claims = await claimPaymentsOf(context, row.id, from);
    return { claims, reasonLabels: reasonLabels(claims, []) };
  },
});
