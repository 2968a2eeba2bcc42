import type { CardFees } from '@cleanclaim/billing/remittance';
import { sql } from 'kysely';
import { loadMoneyPolicy } from './money-policy-store.ts';
import type { OperationContext } from './operation.ts';

/** So many of the newest fees count. */
const SEEN = 20;

/** What the practice knows of the fees that its card companies keep: its terms, and fees that people have said of deposits. */
export async function cardFees(context: OperationContext): Promise<CardFees> {
  const { policy } = await loadMoneyPolicy(context);
  const { rows } = await sql<CardFees['seen'][number]>`
    select (x.cents + coalesce(l.linked, 0))::bigint as "paidCents", x.cents as "feeCents"
      from deposit_explanation x
      left join lateral (
        select sum(d.cents) as linked from deposit_link d
         where d.tenant_id = x.tenant_id and d.payment_key = x.payment_key and d.parted_at is null) l on true
     where x.tenant_id = ${context.tenantId} and x.kind = 'card-fee' and x.payment_key is not null
       and x.withdrawn_at is null and x.cents > 0 and l.linked > 0
     order by x.explained_at desc limit ${SEEN}`.execute(context.tx);
  return { seen: rows, ...(policy.cardFee ? { terms: policy.cardFee } : {}) };
}
