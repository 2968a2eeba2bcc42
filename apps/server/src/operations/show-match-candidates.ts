import { type ClaimPayment, rankCandidates } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { z } from 'zod';
import type { MatchCandidatesView } from '../contract/posting-views.ts';
import { widerCandidatesOf } from './claim-candidates.ts';
import { CLAIM_PAYMENT_WAITS, PAYMENT_STANDS, waysOut } from './held-exceptions.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

async function heldPayment(context: OperationContext, exceptionId: string) {
  const exception = await context.tx
    .selectFrom('posting_exception')
    .selectAll()
    .select([CLAIM_PAYMENT_WAITS, PAYMENT_STANDS])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', exceptionId)
    .executeTakeFirst();
  if (!exception) throw new Refusal('not-found', 'There is no such exception.');
  const ways = waysOut(exception);
  const key = exception.claim_payment_key;
  if (key === null || !(ways.includes('give') || ways.includes('paid-only'))) {
    throw new Refusal('not-applicable', 'This is not the money of one claim payment, or it is settled already.');
  }
  const payment = await context.tx
    .selectFrom('claim_payment as p')
    .select(['p.content', 'p.claim_id'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.claim_payment_key', '=', key)
    .executeTakeFirstOrThrow();
  return { exception, payment };
}

interface Shown {
  id: string;
  patient_control_number: string;
  payer_claim_control_number: string | null;
  claim_status: string;
  total_charge_cents: number;
  patient_id: string;
  patient_name: string;
  payer_name: string;
}

async function shownClaims({ tx, tenantId }: OperationContext, ids: readonly string[]): Promise<Map<string, Shown>> {
  const { rows } = await sql<Shown>`
    select c.id, c.patient_control_number, c.payer_claim_control_number, c.claim_status, c.total_charge_cents, c.patient_id,
           p.last_name || ', ' || p.first_name as patient_name, c.content->'payer'->>'name' as payer_name
      from claim c join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
     where c.tenant_id = ${tenantId} and c.id = any(${[...ids]}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

function paymentView(payment: ClaimPayment): MatchCandidatesView['payment'] {
  const { servicePayments, dateOfService } = payment;
  const days = servicePayments.flatMap((service) => service.dateOfService ?? []);
  return {
    patientControlNumber: payment.patientControlNumber,
    payerClaimControlNumber: payment.payerClaimControlNumber,
    patientName: payment.patientName ?? '',
    memberId: payment.memberId ?? '',
    dates: [...new Set(days.length > 0 ? days : dateOfService ? [dateOfService] : [])].toSorted(),
    chargeCents: payment.chargeCents,
    paidCents: payment.paidCents,
    codes: servicePayments.map((service) => (service.billedProcedure ?? service.procedure).code),
  };
}

/** Held money beside the claims that it may be for, so that a person can tell which one it is. */
export const showMatchCandidates = operation<{ exceptionId: string }, MatchCandidatesView>({
  name: 'show-match-candidates',
  summary: 'Shows held money of a claim payment beside the claims that it may be for, with what agrees.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({ exceptionId: z.uuid() }),
  async run(context, { exceptionId }) {
    const { exception, payment } = await heldPayment(context, exceptionId);
    const found = await widerCandidatesOf(context, payment.content, payment.claim_id);
    const byId = new Map(found.map((one) => [one.claimId, one]));
    const ranked = rankCandidates(payment.content, found);
    const ids = ranked.map((one) => one.claimId);
    const shown = await shownClaims(context, ids);
    const balances = await claimBalances(context, ids);
    context.audit({ action: 'read', subjectKind: 'posting-exception', subjectId: exceptionId });
    const candidates = ranked.flatMap(({ claimId, score, facts }): MatchCandidatesView['candidates'] => {
      const claim = shown.get(claimId);
      const candidate = byId.get(claimId);
      if (!claim || !candidate) return [];
      const detail = { exception: exceptionId };
      context.audit({ action: 'read', subjectKind: 'claim', subjectId: claimId, patientId: claim.patient_id, detail });
      return [
        {
          claimId,
          score,
          facts: [...facts],
          patientControlNumber: claim.patient_control_number,
          payerClaimControlNumber: claim.payer_claim_control_number ?? '',
          patientName: claim.patient_name,
          payerName: claim.payer_name,
          claimStatus: claim.claim_status,
          chargeCents: claim.total_charge_cents,
          memberId: candidate.memberId,
          dates: [...candidate.datesOfService].toSorted(),
          codes: [...candidate.procedureCodes],
          payerBalanceCents: balances.get(claimId)?.payerArCents ?? 0,
          isAnswered: candidate.isAnswered,
        },
      ];
    });
    return {
      exceptionId,
      heldCents: exception.held_cents,
      answeredClaimId: exception.kind === 'unmatched' ? null : payment.claim_id,
      payment: paymentView(payment.content),
      candidates,
    };
  },
});
