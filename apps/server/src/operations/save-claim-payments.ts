import type { ClaimPayment, ClaimPosting } from '@cleanclaim/billing/remittance';
import { type ColumnsOf, insertOf } from '../db/rows-as-table.ts';
import type { OperationContext } from './operation.ts';

interface Row {
  id: string;
  posting: ClaimPosting;
  payment: ClaimPayment;
}

/** How the claim was found stands with a claim payment only where one was found. */
const found = ({ posting: { match } }: Row) => (match?.step === undefined ? undefined : match);

const COLUMNS: ColumnsOf<Row> = {
  id: ['uuid', (row) => row.id],
  claim_payment_key: ['text', ({ posting }) => posting.claimPaymentKey],
  claim_id: ['uuid', ({ posting }) => posting.claimId],
  ordinal: ['int', ({ payment }) => payment.index],
  outcome: ['text', ({ posting }) => posting.outcome],
  claim_status_code: ['text', ({ payment }) => payment.claimStatusCode],
  charge_cents: ['bigint', ({ payment }) => payment.chargeCents],
  paid_cents: ['bigint', ({ payment }) => payment.paidCents],
  patient_responsibility_cents: ['bigint', ({ payment }) => payment.patientResponsibilityCents],
  payer_claim_control_number: ['text', ({ payment }) => payment.payerClaimControlNumber],
  match_step: ['text', (row) => found(row)?.step],
  match_score: ['int', (row) => found(row)?.score],
  match_reason: ['text', (row) => found(row)?.reason],
  content: ['jsonb', ({ payment }) => JSON.stringify(payment)],
};

/** Saves claim payments with what became of each; the two lists are in the same order. */
export async function saveClaimPayments(
  context: OperationContext,
  remittanceId: string,
  postings: readonly ClaimPosting[],
  claimPayments: readonly ClaimPayment[],
): Promise<void> {
  const rows = postings.map((posting, i): Row => {
    const payment = claimPayments[i];
    if (!payment) throw new Error('a posting without its claim payment');
    return { id: context.newId(), posting, payment };
  });
  if (rows.length === 0) return;
  const columns: ColumnsOf<Row> = { ...COLUMNS, remittance_id: ['uuid', () => remittanceId] };
  await insertOf('claim_payment', context.tenantId, rows, columns).execute(context.tx);
}
