import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import type { AdvisedPayment, DepositLink } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import type { DepositReport } from '../contract/deposit-views.ts';
import {
  explainDepositSchema,
  linkDepositSchema,
  partDepositSchema,
  withdrawExplanationSchema,
} from '../contract/schemas/deposits.ts';
import { loadAdvisedPayments, remittanceIdOf } from './deposit-payments.ts';
import { type LoadedLine, loadDepositLines, lockDeposits, refreshDeposits, saveLinks } from './deposit-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

const PERSONS = ['payment-poster', 'manager', 'admin'] as const;

async function openLine(context: OperationContext, bankLineId: string): Promise<LoadedLine> {
  const [line] = await loadDepositLines(context, bankLineId);
  if (!line) throw new Refusal('not-found', 'There is no such deposit.');
  if (line.isTakenBack)
    throw new Refusal('taken-back', 'Its bank statement was taken back. Bring the statement back first.');
  return line;
}

/** The payments named, each once, in the order given. */
async function openPayments(context: OperationContext, paymentKeys: readonly string[]): Promise<AdvisedPayment[]> {
  const all = await loadAdvisedPayments(context, paymentKeys);
  const byKey = new Map(all.map((payment) => [payment.paymentKey, payment]));
  return [...new Set(paymentKeys)].map((paymentKey) => {
    const payment = byKey.get(paymentKey);
    if (!payment) throw new Refusal('not-found', 'There is no such payment.');
    return payment;
  });
}

/** Lets a line be looked at again, whatever became of it. */
async function reopen({ tx, tenantId }: OperationContext, bankLineId: string): Promise<void> {
  await tx
    .updateTable('bank_line')
    .set({ deposit_state: 'open' })
    .where('tenant_id', '=', tenantId)
    .where('id', '=', bankLineId)
    .execute();
}

interface Explained {
  bankLineId?: string;
  paymentKey?: string;
  cents: number;
  kind: string;
  reason: string;
}

async function saveExplanation(context: OperationContext, explained: Explained): Promise<string> {
  const id = context.newId();
  await context.tx
    .insertInto('deposit_explanation')
    .values({
      ...{ tenant_id: context.tenantId, id, cents: explained.cents, kind: explained.kind, reason: explained.reason },
      bank_line_id: explained.bankLineId ?? null,
      payment_key: explained.paymentKey ?? null,
      remittance_id: remittanceIdOf(explained.paymentKey ?? ''),
      ...{ explained_at: context.now, explained_by: context.actor.name },
    })
    .execute();
  const { kind, cents: amount } = explained;
  context.audit({
    action: 'create',
    subjectKind: 'deposit-explanation',
    subjectId: id,
    detail: { kind, cents: amount },
  });
  return id;
}

/** Gives the money of a deposit to payments: each gets what is open of it while the deposit has money left. */
export const linkDeposit = operation<z.infer<typeof linkDepositSchema>, DepositReport>({
  name: 'link-deposit',
  summary: 'Says which payments a deposit is.',
  roles: PERSONS,
  input: linkDepositSchema,
  async run(context, { bankLineId, paymentKeys, restIsCardFee }) {
    await lockDeposits(context);
    const line = await openLine(context, bankLineId);
    if (line.cents < 0)
      throw new Refusal('paid-out', 'Money went out on this line: it is no deposit. Explain it instead.');
    let left = line.openCents as number;
    const links: DepositLink[] = [];
    const payments = await openPayments(context, paymentKeys);
    for (const payment of payments) {
      const part = Math.min(left, payment.openCents);
      if (part <= 0)
        throw new Refusal(
          'nothing-open',
          left <= 0
            ? 'The deposit has no money left for all of these payments. Choose fewer.'
            : 'One of these payments is in the bank already. Choose another.',
        );
      left -= part;
      links.push({ lineId: line.lineId, paymentKey: payment.paymentKey, cents: cents(part), reason: 'person' });
    }
    await refuseStandingPair(context, bankLineId, paymentKeys);
    await saveLinks(context, links);
    if (restIsCardFee) await explainFee(context, links, payments);
    await reopen(context, bankLineId);
    return refreshDeposits(context);
  },
});

async function refuseStandingPair(context: OperationContext, bankLineId: string, keys: readonly string[]) {
  const standing = await context.tx
    .selectFrom('deposit_link')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('bank_line_id', '=', bankLineId)
    .where('payment_key', 'in', [...keys])
    .where('parted_at', 'is', null)
    .executeTakeFirst();
  if (standing) throw new Refusal('linked', 'The deposit holds this payment already.');
}

async function explainFee(
  context: OperationContext,
  links: readonly DepositLink[],
  payments: readonly AdvisedPayment[],
) {
  for (const [i, payment] of payments.entries()) {
    const fee = payment.openCents - (links[i]?.cents ?? 0);
    if (payment.method !== 'card' || fee <= 0) continue;
    const explained = { paymentKey: payment.paymentKey, cents: fee, kind: 'card-fee' };
    await saveExplanation(context, { ...explained, reason: 'Kept by the card company.' });
  }
}

/** Takes a deposit and a payment apart. The link stays on record, and only a person joins the two again. */
export const partDeposit = operation<z.infer<typeof partDepositSchema>, DepositReport>({
  name: 'part-deposit',
  summary: 'Takes a deposit and a payment apart.',
  roles: PERSONS,
  input: partDepositSchema,
  async run(context, { bankLineId, paymentKey, reason }) {
    await lockDeposits(context);
    await openLine(context, bankLineId);
    const parted = await context.tx
      .updateTable('deposit_link')
      .set({ parted_at: context.now, parted_by: context.actor.name, parted_why: reason })
      .where('tenant_id', '=', context.tenantId)
      .where('bank_line_id', '=', bankLineId)
      .where('payment_key', '=', paymentKey)
      .where('parted_at', 'is', null)
      .returning('id')
      .executeTakeFirst();
    if (!parted) throw new Refusal('not-found', 'The deposit does not hold this payment.');
    context.audit({
      action: 'update',
      subjectKind: 'bank-line',
      subjectId: bankLineId,
      detail: { parted: paymentKey },
    });
    await reopen(context, bankLineId);
    return refreshDeposits(context);
  },
});

/** A person says what money is that no payment, or no bank line, accounts for. */
export const explainDeposit = operation<z.infer<typeof explainDepositSchema>, DepositReport>({
  name: 'explain-deposit',
  summary: 'Explains money of a deposit that is no payment, or of a payment that does not come.',
  roles: PERSONS,
  input: explainDepositSchema,
  async run(context, { bankLineId, paymentKey, cents: asked, kind, reason }) {
    await lockDeposits(context);
    const [payment] = paymentKey ? await openPayments(context, [paymentKey]) : [];
    const open = payment ? payment.openCents : (await openLine(context, bankLineId ?? '')).openCents;
    if (open === 0) throw new Refusal('nothing-open', 'Everything of it is accounted for already.');
    const amount = asked ?? Math.abs(open);
    if (amount > Math.abs(open))
      throw new Refusal('too-much', `Only ${formatDollars(cents(Math.abs(open)))} is open.`, {
        cents: `At most ${formatDollars(cents(Math.abs(open)))}.`,
      });
    const explained = { cents: open < 0 ? -amount : amount, kind, reason };
    await saveExplanation(context, {
      ...explained,
      ...(bankLineId ? { bankLineId } : { paymentKey: paymentKey ?? '' }),
    });
    if (bankLineId) await reopen(context, bankLineId);
    return refreshDeposits(context);
  },
});

/** Takes an explanation back; it stays on record. */
export const withdrawExplanation = operation<z.infer<typeof withdrawExplanationSchema>, DepositReport>({
  name: 'withdraw-explanation',
  summary: 'Takes the explanation of a deposit or payment back.',
  roles: PERSONS,
  input: withdrawExplanationSchema,
  async run(context, { explanationId, reason }) {
    await lockDeposits(context);
    const row = await context.tx
      .updateTable('deposit_explanation')
      .set({ withdrawn_at: context.now, withdrawn_by: context.actor.name, withdrawn_why: reason })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', explanationId)
      .where('withdrawn_at', 'is', null)
      .returning('bank_line_id')
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such explanation.');
    context.audit({ action: 'update', subjectKind: 'deposit-explanation', subjectId: explanationId });
    if (row.bank_line_id) await reopen(context, row.bank_line_id);
    return refreshDeposits(context);
  },
});
