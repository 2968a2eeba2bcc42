import { addDays } from '@cleanclaim/billing/kernel';
import {
  adjudicationFrom,
  type ClaimPayment,
  type ClaimPosting,
  isForwarded,
  isQualifiedMedicareBeneficiary,
  type Remittance,
  type RemittancePosting,
} from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { saysSomething } from './answered-claims.ts';
import type { ClaimRow } from './claim-store.ts';
import { billNext } from './next-payer.ts';
import type { OperationContext } from './operation.ts';
import { applyCopays } from './patient-payments.ts';
import type { ClaimsOfRemittance } from './remittance-claims.ts';
import { raiseWork } from './work-items.ts';

/** Patients with more than one coverage, and claims whose next payer has been billed. */
async function whoGoesOn(context: OperationContext, claims: ClaimsOfRemittance) {
  const patientIds = [...new Set(claims.rows.map((row) => row.patient_id))];
  const covered = await context.tx
    .selectFrom('coverage')
    .select('patient_id')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', sql<string>`any(${patientIds}::uuid[])`)
    .groupBy('patient_id')
    .having(({ fn }) => fn.countAll(), '>', 1)
    .execute();
  const billed = await context.tx
    .selectFrom('claim')
    .select('previous_claim_id')
    .where('tenant_id', '=', context.tenantId)
    .where('previous_claim_id', '=', sql<string>`any(${claims.rows.map((row) => row.id)}::uuid[])`)
    .where('frequency_code', '!=', '8')
    .execute();
  return {
    covered: new Set(covered.map((row) => row.patient_id)),
    billed: new Set(billed.map((row) => row.previous_claim_id ?? '')),
  };
}

/** A refusal is settled before the next payer sees it, unless a person decides otherwise. */
async function askPerson(context: OperationContext, row: ClaimRow, one: ClaimPosting, reason: string): Promise<void> {
  await raiseWork(context, [
    {
      workKey: `bill-next-payer:${row.id}:${one.claimPaymentKey}`,
      kind: 'bill-next-payer',
      title: 'Bill the next payer',
      reason,
      steps: [
        'Settle what was refused first, or bill the next payer now from the claim. Do not bill the patient before.',
      ],
      amountCents: Math.max(0, one.patientResponsibilityCents),
      deadlineDate: addDays(context.today, 14),
      claimId: row.id,
      patientId: row.patient_id,
    },
  ]);
}

async function billOne(
  context: OperationContext,
  row: ClaimRow,
  one: ClaimPosting,
  payment: ClaimPayment,
  paidDate: string,
) {
  const { claimPaymentKey: sourceKey } = one;
  const waits = isForwarded(payment.claimStatusCode) || isQualifiedMedicareBeneficiary(payment);
  if (one.patientResponsibilityCents <= 0 && !waits) return;
  if (one.outcome !== 'paid' && one.outcome !== 'corrected') {
    await askPerson(
      context,
      row,
      one,
      `${row.content.payer.name} refused a part and left another to the patient, who has a further coverage.`,
    );
    return;
  }
  const told = adjudicationFrom(
    payment,
    { totalChargeCents: row.total_charge_cents, lines: row.content.lines },
    paidDate,
  );
  if (told.ok)
    await billNext(context, row, {
      adjudication: told.adjudication,
      fromPayerCents: waits ? Number.MAX_SAFE_INTEGER : 0,
      sourceKey,
    });
  else await askPerson(context, row, one, `${told.message} The next payer cannot be billed from it.`);
}

/**
 * Bills the next payer of every claim that a payment has answered, in the transaction that posts it. A claim whose next
 * payer has been billed already, and whose payer now says something else, goes to a person. Then the patient's part is
 * known: a copay that waits for the visit is applied to it.
 */
export async function billAnsweredClaims(
  context: OperationContext,
  remittance: Remittance,
  posting: Pick<RemittancePosting, 'claimPostings'>,
  claims: ClaimsOfRemittance,
): Promise<void> {
  if (claims.rows.length === 0) return;
  const { covered, billed } = await whoGoesOn(context, claims);
  const rows = new Map(claims.rows.map((row) => [row.id, row]));
  const payments = new Map(remittance.claimPayments.map((payment) => [payment.index, payment]));
  const last = new Map(posting.claimPostings.filter(saysSomething).map((one) => [one.claimId ?? '', one]));
  for (const [claimId, one] of last) {
    const row = rows.get(claimId);
    const payment = payments.get(one.claimPaymentIndex);
    if (!row || !payment) continue;
    if (billed.has(claimId)) {
      await askPerson(
        context,
        row,
        one,
        `${row.content.payer.name} has changed its answer after the next payer was billed. Check the next payer's claim, and send it again with the new amounts.`,
      );
    } else if (covered.has(row.patient_id) && one.outcome !== 'reversed') {
      await billOne(context, row, one, payment, remittance.paymentDate || context.today);
    }
  }
  await applyCopays(context, [...new Set(claims.rows.map((row) => row.encounter_id))]);
}
