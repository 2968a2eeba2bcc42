import { addDays, formatDollars } from '@cleanclaim/billing/kernel';
import type { RemittanceHead } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { raiseWork } from './work-items.ts';

interface PaymentFacts {
  payerId: string | null;
  payerName: string;
  number: string;
  paidCents: number;
}

/**
 * A payment that has this number, amount and payer already, however its zeros and day are written: people and payers write
 * both in more than one way. Superseded ones do not count.
 * @param onlyPaper looks among those that were typed from paper alone
 */
export async function paymentPostedBefore(
  { tx, tenantId }: Pick<OperationContext, 'tx' | 'tenantId'>,
  { payerId, payerName, number, paidCents }: PaymentFacts,
  onlyPaper: boolean,
): Promise<{ id: string } | undefined> {
  const { rows } = await sql<{ id: string }>`
    select r.id from remittance r
     where r.tenant_id = ${tenantId} and r.posting <> 'superseded' and r.paid_cents = ${paidCents}
       and ltrim(upper(r.trace_number), '0') = ltrim(upper(${number}), '0')
       and (r.payer_id = ${payerId}::uuid or upper(r.payer_name) = upper(${payerName}))
       and (${!onlyPaper} or exists (select from paper_eob p where p.tenant_id = r.tenant_id and p.remittance_id = r.id))
     order by r.id limit 1`.execute(tx);
  return rows[0];
}

/**
 * The payment that a file brings and that a person has typed from paper before, with work for somebody to compare the two:
 * nothing of the file is posted.
 * @returns the id of the payment as typed, undefined where there is none
 */
export async function foundOnPaper(
  context: OperationContext,
  head: RemittanceHead,
  payerId: string | null,
  receivedFileId: string,
): Promise<string | undefined> {
  const { traceNumber: number, payerName, paidCents } = head;
  if (number === '' || paidCents <= 0) return undefined;
  const typed = await paymentPostedBefore(context, { payerId, payerName, number, paidCents }, true);
  if (!typed) return undefined;
  await raiseWork(context, [
    {
      workKey: `typed-before:${receivedFileId}:${typed.id}`,
      kind: 'typed-before',
      title: `${payerName} sent a file for a payment that was typed from paper`,
      reason: `Number ${number} over ${formatDollars(paidCents)} is posted as it was typed. Nothing of the file is posted.`,
      steps: ['Compare the file with what was typed.', 'Where they differ, correct the claim by hand.'],
      amountCents: paidCents,
      deadlineDate: addDays(context.today, 14),
    },
  ]);
  return typed.id;
}
