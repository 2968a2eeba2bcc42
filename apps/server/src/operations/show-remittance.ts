import { sumCents } from '@cleanclaim/billing/kernel';
import type { SegmentRef } from '@cleanclaim/billing/ledger';
import { carcLabel, type ProviderAdjustment, providerAdjustmentRule } from '@cleanclaim/billing/remittance';
import { readX12 } from '@cleanclaim/x12';
import { z } from 'zod';
import type { RemittanceView } from '../contract/views.ts';
import { CLAIM_PAYMENT_WAITS, PAYMENT_STANDS, waysOut } from './held-exceptions.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { loadOriginal } from './original-file.ts';

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

async function claimPaymentsOf(context: OperationContext, remittanceId: string): Promise<RemittanceView['claims']> {
  const rows = await context.tx
    .selectFrom('claim_payment as p')
    .leftJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 'p.tenant_id').onRef('c.id', '=', 'p.claim_id'))
    .select(['p.id', 'p.claim_id', 'p.outcome', 'p.applied_by_person', 'p.content', 'c.patient_id'])
    .select(['p.match_step', 'p.match_score', 'p.match_reason'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.remittance_id', '=', remittanceId)
    .orderBy('p.ordinal')
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

type Original = { segments: string[]; at: number };

/** Makes a look-up from a segment to what stands around it in the stored file, which is read once. */
function surroundings(bytes: Uint8Array): (segment: SegmentRef) => Original | null {
  const { segments } = readX12(bytes);
  const indexes = new Map(segments.map((segment, i) => [segment.offset, i]));
  return ({ offset }) => {
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

async function exceptionsOf(
  context: OperationContext,
  remittance: { id: string; payer_name: string; trace_number: string; sha256: string },
): Promise<RemittanceView['exceptions']> {
  const rows = await context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .select([CLAIM_PAYMENT_WAITS, PAYMENT_STANDS])
    .where('tenant_id', '=', context.tenantId)
    .where('remittance_id', '=', remittance.id)
    .orderBy('id')
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

/** One payment: the proof that it adds up, what it pays, what it takes, and what could not be placed beside its original. */
export const showRemittance = operation<{ remittanceId: string }, RemittanceView>({
  name: 'show-remittance',
  summary: 'Shows a remittance with its balance proof, its claim payments and its exceptions beside the original.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({ remittanceId: z.uuid() }),
  async run(context, { remittanceId }) {
    const row = await loadRemittance(context, remittanceId);
    context.audit({ action: 'read', subjectKind: 'remittance', subjectId: row.id });
    const claims = await claimPaymentsOf(context, row.id);
    const exceptions = await exceptionsOf(context, row);
    const open = exceptions.filter((exception) => exception.state === 'open');
    const { providerAdjustments, paymentMethod, payeeNpi } = row.content;
    return {
      id: row.id,
      paymentDate: row.payment_date,
      payerName: row.payer_name,
      traceNumber: row.trace_number,
      paidCents: row.paid_cents,
      posting: row.posting,
      balanced: row.proof.balanced ? 'yes' : 'no',
      claimPayments: claims.length,
      ofClaimPayments: row.claim_payment_count ?? claims.length,
      openExceptions: open.length,
      heldCents: open.reduce((sum, exception) => sum + exception.heldCents, 0),
      postedAt: row.posted_at.toISOString(),
      sha256: row.sha256,
      fileName: row.file_name,
      paymentMethod,
      payeeNpi,
      proof: row.proof,
      totals: {
        claimPaymentsCents: sumCents(claims.map(({ payment }) => payment.paidCents)),
        providerAdjustmentsCents: sumCents(providerAdjustments.map((adjustment) => adjustment.amountCents)),
        paidCents: row.paid_cents,
      },
      claims,
      providerAdjustments,
      reasonLabels: reasonLabels(claims, providerAdjustments),
      exceptions,
    };
  },
});
