import { cents, formatDollars, ZERO } from '@cleanclaim/billing/kernel';
import { journalEntry, type LineDraft } from '@cleanclaim/billing/ledger';
import { sql } from 'kysely';
import type { z } from 'zod';
import { takePaymentSchema } from '../contract/schemas/payments.ts';
import { lockClaims, moveClaim } from './claim-store.ts';
import { claimBalances, saveEntries } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

export interface PaymentTaken {
  alreadyTaken: boolean;
  appliedCents: number;
  /** Paid more than is owed: waits as the patient's credit. */
  unappliedCents: number;
}

interface OpenBalance {
  claimId: string | null;
  encounterId: string | null;
  openCents: number;
}

/** What the patient owes, oldest service first. */
async function openBalances(context: OperationContext, patientId: string): Promise<OpenBalance[]> {
  const { rows } = await sql<OpenBalance>`
    select l.claim_id as "claimId", case when l.claim_id is null then l.encounter_id end as "encounterId", sum(l.cents)::bigint as "openCents"
      from journal_line l
      left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
      left join encounter n on n.tenant_id = l.tenant_id and n.id = l.encounter_id
     where l.tenant_id = ${context.tenantId} and l.patient_id = ${patientId} and l.account = 'patient-ar'
     group by 1, 2 having sum(l.cents) > 0
     order by min(coalesce(c.date_of_service, n.date_of_service)), 1, 2`.execute(context.tx);
  return rows;
}

function apply(paidCents: number, open: readonly OpenBalance[]): (OpenBalance & { cents: number })[] {
  let left = paidCents;
  return open.flatMap((balance) => {
    const part = Math.min(left, balance.openCents);
    left -= part;
    return part > 0 ? [{ ...balance, cents: part }] : [];
  });
}

/** The same receipt is the same payment; the number of another payment is refused, so that no money is passed over. */
async function isTakenAlready(
  context: OperationContext,
  payment: { patientId: string; receiptNumber: string; paidCents: number },
): Promise<boolean> {
  const earlier = await context.tx
    .selectFrom('patient_payment')
    .select(['patient_id', 'paid_cents'])
    .where('tenant_id', '=', context.tenantId)
    .where('receipt_number', '=', payment.receiptNumber)
    .executeTakeFirst();
  if (!earlier) return false;
  if (earlier.patient_id === payment.patientId && earlier.paid_cents === payment.paidCents) return true;
  throw new Refusal('receipt-taken', 'Another payment has this receipt number. Check the number and enter it again.');
}

/** Takes money from a patient, applies it to the oldest balances first and keeps the rest as unapplied cash. */
export const takePayment = operation<z.infer<typeof takePaymentSchema>, PaymentTaken>({
  name: 'take-payment',
  summary: "Takes a patient's payment and applies it to the oldest balances.",
  roles: ['front-desk', 'payment-poster', 'biller', 'manager', 'admin'],
  input: takePaymentSchema,
  async run(context, { patientId, receiptNumber, method, paidCents }) {
    const { tx, tenantId, today } = context;
    const patient = await tx
      .selectFrom('patient')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', patientId)
      .forUpdate()
      .executeTakeFirst();
    if (!patient) throw new Refusal('not-found', 'There is no such patient.');
    if (await isTakenAlready(context, { patientId, receiptNumber, paidCents })) {
      context.audit({ action: 'read', subjectKind: 'patient-payment', subjectId: receiptNumber, patientId });
      return { alreadyTaken: true, appliedCents: 0, unappliedCents: 0 };
    }
    context.audit({
      action: 'post',
      subjectKind: 'patient-payment',
      subjectId: receiptNumber,
      patientId,
      detail: { paidCents },
    });
    const applied = apply(paidCents, await openBalances(context, patientId));
    const appliedCents = applied.reduce((sum, part) => sum + part.cents, 0);
    await tx
      .insertInto('patient_payment')
      .values({
        tenant_id: tenantId,
        id: context.newId(),
        receipt_number: receiptNumber,
        patient_id: patientId,
        method,
        paid_cents: paidCents,
        received_date: today,
        applied: JSON.stringify(applied),
        taken_at: context.now,
      })
      .execute();
    const common = { patientId, memo: `Patient payment by ${method}` };
    const lines: LineDraft[] = [
      { ...common, account: 'cash', cents: cents(paidCents) },
      ...applied.map(
        (part): LineDraft => ({
          ...common,
          account: 'patient-ar',
          cents: cents(-part.cents),
          ...(part.claimId ? { claimId: part.claimId } : {}),
          ...(part.encounterId ? { encounterId: part.encounterId } : {}),
        }),
      ),
      { ...common, account: 'unapplied-cash', cents: cents(appliedCents - paidCents) },
    ];
    const entry = journalEntry({
      kind: 'patient-payment',
      sourceKey: `patient-payment:${receiptNumber}`,
      postingDate: today,
      memo: common.memo,
      lines,
    });
    await saveEntries(context, entry ? [entry] : []);
    await closePaidClaims(
      context,
      applied.flatMap((part) => part.claimId ?? []),
      paidCents,
    );
    return { alreadyTaken: false, appliedCents, unappliedCents: paidCents - appliedCents };
  },
});

async function closePaidClaims(
  context: OperationContext,
  claimIds: readonly string[],
  paidCents: number,
): Promise<void> {
  const balances = await claimBalances(context, claimIds);
  for (const claim of await lockClaims(context, claimIds)) {
    const balance = balances.get(claim.id) ?? { payerArCents: ZERO, patientArCents: ZERO };
    const isZero = balance.payerArCents === 0 && balance.patientArCents === 0;
    await moveClaim(context, claim, {
      event: isZero ? 'zero-balance' : 'patient-due',
      detail: isZero
        ? `The patient paid (${formatDollars(cents(paidCents))}); nothing is open`
        : `The patient paid; ${formatDollars(cents(balance.patientArCents))} is still open`,
    });
  }
}
