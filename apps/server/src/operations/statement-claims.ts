import { cents } from '@cleanclaim/billing/kernel';
import type { StatementClaim } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

interface Row {
  id: string;
  date_of_service: string;
  description: string;
  charge: number;
  insurance_paid: number;
  adjusted: number;
  responsibility: number;
  patient_paid: number;
  pending: boolean;
  self_pay: boolean;
}

/** The visits of a patient as a statement needs them; money as the ledger says. Self-pay visits stand beside claims. */
export async function statementClaims(context: OperationContext, patientId: string): Promise<StatementClaim[]> {
  const { rows } = await sql<Row>`
    with money as (
      select coalesce(l.claim_id, l.encounter_id) as id,
             coalesce(sum(l.cents) filter (where e.kind in ('charge', 'reversal') and l.account in ('payer-ar', 'patient-ar')), 0) as charge,
             -coalesce(sum(l.cents) filter (where e.kind <> 'charge' and l.account = 'payer-ar' and l.group_code is null and l.remittance_id is not null), 0) as insurance_paid,
             coalesce(sum(l.cents) filter (where l.account in ('contractual-adjustment', 'denial-write-off', 'bad-debt-write-off', 'charity-write-off', 'small-balance-write-off', 'courtesy-discount')), 0) as adjusted,
             coalesce(sum(l.cents) filter (where l.account = 'patient-ar' and e.kind <> 'patient-payment'), 0) as responsibility,
             -coalesce(sum(l.cents) filter (where l.account = 'patient-ar' and e.kind = 'patient-payment'), 0) as patient_paid,
             coalesce(sum(l.cents) filter (where l.account = 'payer-ar'), 0) as payer_open
        from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
       where l.tenant_id = ${context.tenantId} and l.patient_id = ${patientId} and coalesce(l.claim_id, l.encounter_id) is not null
       group by 1)
    select m.id, coalesce(c.date_of_service, n.date_of_service) as date_of_service,
           (select t.name from tenant t where t.tenant_id = ${context.tenantId}) as description, (c.id is null) as self_pay,
           m.charge::bigint, m.insurance_paid::bigint, m.adjusted::bigint, m.responsibility::bigint, m.patient_paid::bigint,
           (c.id is not null and (c.claim_status not in ('paid', 'partly-paid', 'patient-due', 'closed')
             or exists (select from work_item w where w.tenant_id = c.tenant_id and w.claim_id = c.id and w.work_status = 'open'
                         and w.kind in ('bill-next-payer', 'check-coverage', 'forwarded')))) as pending
      from money m
      left join claim c on c.tenant_id = ${context.tenantId} and c.id = m.id
      left join encounter n on n.tenant_id = ${context.tenantId} and n.id = m.id
     order by 2, 1`.execute(context.tx);
  return rows.map((row) => ({
    claimId: row.id,
    dateOfService: row.date_of_service,
    description: `Visit at ${row.description}`,
    ...(row.self_pay ? { selfPay: true } : {}),
    chargeCents: cents(row.charge),
    insurancePaidCents: cents(row.insurance_paid),
    adjustedCents: cents(row.adjusted),
    patientResponsibilityCents: cents(row.responsibility),
    patientPaidCents: cents(row.patient_paid),
    insurancePending: row.pending,
  }));
}
