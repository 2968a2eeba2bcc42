import { type RawBuilder, type SqlBool, sql } from 'kysely';

/** Where a claim waits for a person: nothing happens to it unless it stands in somebody's queue. */
const A_PERSONS_TURN = ['held', 'rejected', 'denied', 'partly-paid'];

/** Whether the claim `c` waits for a person and no work is open on it. What this finds nobody has. */
export const claimNobodyHas: RawBuilder<SqlBool> = sql`(c.claim_status = any(${A_PERSONS_TURN}::text[])
  and not exists (select from work_item w where w.tenant_id = c.tenant_id and w.claim_id = c.id and w.work_status = 'open'))`;

/** Whether the visit `n` is to be billed and has no claim, no charge, no open question and no open work. */
export const visitNobodyHas: RawBuilder<SqlBool> = sql`(n.billing_status <> 'no-charge'
  and not exists (select from claim c where c.tenant_id = n.tenant_id and c.encounter_id = n.id)
  and not exists (select from journal_line l where l.tenant_id = n.tenant_id and l.encounter_id = n.id)
  and not exists (select from code_question q where q.tenant_id = n.tenant_id and q.encounter_id = n.id and q.question_status = 'open')
  and not exists (select from work_item w where w.tenant_id = n.tenant_id and w.encounter_id = n.id and w.work_status = 'open'))`;
