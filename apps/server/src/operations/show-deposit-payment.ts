import type { z } from 'zod';
import type { BankedPaymentView } from '../contract/deposit-views.ts';
import { showDepositPaymentSchema } from '../contract/schemas/deposits.ts';
import { explanationsOf, gapOf } from './deposit-explanations.ts';
import { loadAdvisedPayments, paymentView } from './deposit-payments.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { showDeposit } from './show-deposit.ts';

async function depositsOf(
  { tx, tenantId }: OperationContext,
  paymentKey: string,
): Promise<BankedPaymentView['deposits']> {
  const rows = await tx
    .selectFrom('deposit_link as d')
    .innerJoin('bank_line as b', (join) =>
      join.onRef('b.tenant_id', '=', 'd.tenant_id').onRef('b.id', '=', 'd.bank_line_id'),
    )
    .innerJoin('bank_account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'b.tenant_id').onRef('a.id', '=', 'b.bank_account_id'),
    )
    .select(['b.id', 'b.booked_date', 'b.cents as deposit_cents', 'a.name', 'd.cents', 'd.reason', 'd.parted_at'])
    .where('d.tenant_id', '=', tenantId)
    .where('d.payment_key', '=', paymentKey)
    .orderBy('d.linked_at')
    .orderBy('d.id')
    .execute();
  return rows.map((row) => ({
    ...{ bankLineId: row.id, bookedDate: row.booked_date, accountName: row.name, depositCents: row.deposit_cents },
    ...{ linkedCents: row.cents, reason: row.reason, isParted: row.parted_at !== null },
  }));
}

/** A payment that should reach the bank: the deposits that it came in, what was explained of it, and what is open. */
export const showDepositPayment = operation<z.infer<typeof showDepositPaymentSchema>, BankedPaymentView>({
  name: 'show-deposit-payment',
  summary: 'Shows a payment with the deposits that it came in, and what of it did not reach the bank.',
  roles: showDeposit.roles,
  input: showDepositPaymentSchema,
  async run(context, { paymentKey }) {
    const payment = (await loadAdvisedPayments(context, [paymentKey])).find((one) => one.paymentKey === paymentKey);
    if (!payment) throw new Refusal('not-found', 'There is no such payment.');
    context.audit({ action: 'read', subjectKind: 'deposit-payment', subjectId: paymentKey });
    return {
      payment: paymentView(payment),
      deposits: await depositsOf(context, paymentKey),
      explanations: await explanationsOf(context, { paymentKey }),
      gap: await gapOf(context, { paymentKey }),
    };
  },
});
