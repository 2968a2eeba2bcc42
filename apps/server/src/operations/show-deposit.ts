import { cents, daysBetween } from '@cleanclaim/billing/kernel';
import { type AdvisedPayment, type DepositLine, propose } from '@cleanclaim/billing/remittance';
import { z } from 'zod';
import type { DepositView } from '../contract/deposit-views.ts';
import { cardFees } from './card-fees.ts';
import { explanationsOf, gapOf } from './deposit-explanations.ts';
import { loadAdvisedPayments, paymentView } from './deposit-payments.ts';
import { loadDepositLines, partedPairs } from './deposit-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';

/** As many payments to choose from as a person looks through. */
const MOST_OPEN_PAYMENTS = 500;

/** Open payments: those of the deposit's open amount, then the nearest days. */
function likeliestFirst(line: DepositLine, payments: readonly AdvisedPayment[]): AdvisedPayment[] {
  const isSame = ({ openCents }: AdvisedPayment) => (openCents === line.openCents ? 0 : 1);
  const days = ({ date }: AdvisedPayment) => Math.abs(daysBetween(date, line.bookedDate));
  return payments.filter(({ openCents }) => openCents > 0).sort((a, b) => isSame(a) - isSame(b) || days(a) - days(b));
}

async function loadLine({ tx, tenantId }: OperationContext, bankLineId: string) {
  const row = await tx
    .selectFrom('bank_line as b')
    .innerJoin('bank_account as a', (join) =>
      join.onRef('a.tenant_id', '=', 'b.tenant_id').onRef('a.id', '=', 'b.bank_account_id'),
    )
    .innerJoin('bank_statement as s', (join) =>
      join.onRef('s.tenant_id', '=', 'b.tenant_id').onRef('s.id', '=', 'b.bank_statement_id'),
    )
    .selectAll('b')
    .select(['a.name as account_name', 's.file_name', 's.format', 's.sha256'])
    .where('b.tenant_id', '=', tenantId)
    .where('b.id', '=', bankLineId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such deposit.');
  return row;
}

async function linksOf({ tx, tenantId }: OperationContext, bankLineId: string) {
  return tx
    .selectFrom('deposit_link')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('bank_line_id', '=', bankLineId)
    .orderBy('linked_at')
    .orderBy('id')
    .execute();
}

function linkViews(
  rows: Awaited<ReturnType<typeof linksOf>>,
  payments: ReadonlyMap<string, AdvisedPayment>,
): DepositView['links'] {
  return rows.map((row) => {
    const payment = payments.get(row.payment_key);
    // A payment that a corrected one replaced is none any more.
    const shown = payment
      ? paymentView(payment)
      : {
          ...{ paymentKey: row.payment_key, remittanceId: row.remittance_id, name: 'A payment that was replaced' },
          ...{ date: '', paidCents: 0, openCents: 0 },
        };
    return {
      ...shown,
      ...{ linkedCents: row.cents, reason: row.reason, linkedBy: row.linked_by, linkedAt: row.linked_at.toISOString() },
      parted: row.parted_at
        ? { by: row.parted_by ?? '', at: row.parted_at.toISOString(), why: row.parted_why ?? '' }
        : null,
    };
  });
}

/** One deposit: its bank line as the bank sent it, the payments that it holds, and what is left to explain. */
export const showDeposit = operation<{ bankLineId: string }, DepositView>({
  name: 'show-deposit',
  summary: 'Shows a deposit with the payments that it holds, what may be chosen, and what is left to explain.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({ bankLineId: z.uuid() }),
  async run(context, { bankLineId }) {
    const row = await loadLine(context, bankLineId);
    context.audit({ action: 'read', subjectKind: 'bank-line', subjectId: row.id });
    const links = await linksOf(context, row.id);
    const payments = await loadAdvisedPayments(
      context,
      links.map((link) => link.payment_key),
    );
    const [line] = await loadDepositLines(context, row.id);
    if (!line) throw new Error('a bank line that is there and not there');
    const byKey = new Map(payments.map((payment) => [payment.paymentKey, payment]));
    const proposals = propose(line, payments, await partedPairs(context), await cardFees(context));
    return {
      ...{ id: row.id, bookedDate: row.booked_date, accountName: row.account_name, cents: row.cents },
      ...{ heldCents: cents(line.cents - line.openCents), differenceCents: line.openCents },
      ...{ kind: row.kind, depositState: row.deposit_state, checkNumber: row.check_number, texts: row.texts },
      ...{ fileName: row.file_name, format: row.format, place: row.place, sha256: row.sha256 },
      links: linkViews(links, byKey),
      explanations: await explanationsOf(context, { bankLineId: row.id }),
      proposals: proposals.map(({ links, why, score, differenceCents }) => ({
        ...{ paymentKeys: links.map(({ paymentKey }) => paymentKey), why, score, differenceCents },
        payments: links.flatMap(({ paymentKey }) => {
          const payment = byKey.get(paymentKey);
          return payment ? [paymentView(payment)] : [];
        }),
      })),
      openPayments:
        line.cents > 0 && line.openCents > 0
          ? likeliestFirst(line, payments).slice(0, MOST_OPEN_PAYMENTS).map(paymentView)
          : [],
      gap: await gapOf(context, { bankLineId: row.id }),
    };
  },
});
