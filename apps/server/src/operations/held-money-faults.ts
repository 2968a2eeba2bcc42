import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/**
 * Cents by which the ledger and the records of money that waits are apart: patients' unapplied money against the moves of
 * their payments, refunds payable against the refunds that are approved and not paid, and of each payment of a payer what is
 * in unapplied cash against the exceptions that a person can settle.
 */
export async function heldMoneyFaults(context: OperationContext): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select ((select coalesce(sum(abs(off)), 0) from (
              select sum(cents) as off from (
                select l.patient_id, l.cents from journal_line l
                 where l.tenant_id = ${context.tenantId} and l.account = 'unapplied-cash' and l.remittance_id is null
                   and l.patient_id is not null
                union all
                select m.patient_id, m.cents from payment_move m
                 where m.tenant_id = ${context.tenantId} and m.place = 'unapplied') both_sides
               group by patient_id) by_patient)
          + abs((select coalesce(sum(l.cents), 0) from journal_line l
                  where l.tenant_id = ${context.tenantId} and l.account = 'refunds-payable' and l.remittance_id is null)
              + (select coalesce(sum(r.cents), 0) from refund r
                  where r.tenant_id = ${context.tenantId} and r.refund_state = 'approved'))
          + (select coalesce(sum(abs(off)), 0) from (
              select sum(cents) as off from (
                select l.remittance_id, l.cents from journal_line l
                 where l.tenant_id = ${context.tenantId} and l.account = 'unapplied-cash' and l.remittance_id is not null
                union all
                select e.remittance_id, e.held_cents from posting_exception e
                 where e.tenant_id = ${context.tenantId} and e.held_in = 'unapplied-cash' and e.resolved_at is null) waiting
               group by remittance_id) by_payment))::bigint as cents`.execute(context.tx);
  return rows[0]?.cents ?? 0;
}
