import { sql } from 'kysely';
import type { DepositView, ExplanationView } from '../contract/deposit-views.ts';
import type { OperationContext } from './operation.ts';

/** A bank line or a payment. */
type Side = { bankLineId: string } | { paymentKey: string };

/** What people said of the money of a deposit or of a payment, what was taken back too. */
export async function explanationsOf({ tx, tenantId }: OperationContext, side: Side): Promise<ExplanationView[]> {
  const of = tx.selectFrom('deposit_explanation').selectAll().where('tenant_id', '=', tenantId);
  const rows = await ('bankLineId' in side
    ? of.where('bank_line_id', '=', side.bankLineId)
    : of.where('payment_key', '=', side.paymentKey)
  )
    .orderBy('explained_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind as ExplanationView['kind'],
    cents: row.cents,
    reason: row.reason,
    explainedBy: row.explained_by,
    explainedAt: row.explained_at.toISOString(),
    withdrawn: row.withdrawn_at !== null,
  }));
}

/** The open gap of a deposit or of a payment, with the work on it. */
export async function gapOf({ tx, tenantId }: OperationContext, side: Side): Promise<DepositView['gap']> {
  const which =
    'bankLineId' in side
      ? sql`g.bank_line_id = ${side.bankLineId}`
      : sql`g.payment_key = ${side.paymentKey} and g.bank_line_id is null`;
  const { rows } = await sql<NonNullable<DepositView['gap']>>`
    select g.kind, g.reason, coalesce(w.steps, '[]') as steps, w.id as "workItemId"
      from deposit_discrepancy g
      left join work_item w on w.tenant_id = g.tenant_id and w.work_key = 'deposit:' || g.discrepancy_key
     where g.tenant_id = ${tenantId} and ${which} and g.gap_state = 'open'`.execute(tx);
  return rows[0] ?? null;
}
