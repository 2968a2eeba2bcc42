import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/**
 * Cents by which what patients owe without a claim is apart from its facts: charges of self-pay visits, payments that were
 * taken back and their fees, less what was paid and given up.
 */
export async function selfPayFaults(context: OperationContext): Promise<number> {
  const { tenantId } = context;
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(abs(off)), 0)::bigint as cents from (
      select sum(cents) as off from (
        select l.encounter_id, l.patient_id, l.cents from journal_line l
         where l.tenant_id = ${tenantId} and l.account = 'patient-ar' and l.claim_id is null
        union all
        select n.id, n.patient_id, -(x->>'chargeCents')::bigint
          from encounter n, jsonb_array_elements(coalesce(n.content->'codes'->'charges', '[]')) x
         where n.tenant_id = ${tenantId} and n.billing_status = 'self-pay'
        union all
        select m.encounter_id, m.patient_id, m.cents from payment_move m
         where m.tenant_id = ${tenantId} and m.place in ('visit', 'account')
        union all
        select null, p.patient_id, -(r.fee_cents + p.paid_cents + coalesce(v.back, 0))
          from payment_return r join patient_payment p on p.tenant_id = r.tenant_id and p.id = r.payment_id
          left join lateral (select sum(m.cents) as back from payment_move m
                 where m.tenant_id = p.tenant_id and m.payment_id = p.id and m.kind = 'returned') v on true
         where r.tenant_id = ${tenantId}
        union all
        select w.encounter_id, w.patient_id, w.cents from write_off w
         where w.tenant_id = ${tenantId} and w.claim_id is null and w.write_off_state = 'posted') facts
       group by encounter_id, patient_id) by_place`.execute(context.tx);
  return rows[0]?.cents ?? 0;
}
