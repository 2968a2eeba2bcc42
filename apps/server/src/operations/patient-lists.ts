import { sql } from 'kysely';
import type { ClaimListRow, WorkListRow } from '../contract/rows.ts';
import type { OperationContext } from './operation.ts';

/** A patient's claims as the list shows them, newest first. */
export async function claimsOfPatient(context: OperationContext, patientId: string): Promise<ClaimListRow[]> {
  const { rows } = await sql<Omit<ClaimListRow, 'updatedAt'> & { updatedAt: Date }>`
    select c.id, c.version, c.patient_control_number as "patientControlNumber", c.patient_id as "patientId",
           p.last_name || ', ' || p.first_name as "patientName", y.name as "payerName",
           c.date_of_service as "dateOfService", c.total_charge_cents as "chargeCents",
           coalesce(b.payer_ar, 0)::bigint as "payerBalanceCents", coalesce(b.patient_ar, 0)::bigint as "patientBalanceCents",
           c.claim_status as "claimStatus", c.owner, c.next_step as "nextStep", c.deadline_date as "deadlineDate",
           c.updated_at as "updatedAt"
      from claim c
      join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
      left join (
        select claim_id, sum(cents) filter (where account = 'payer-ar') as payer_ar,
               sum(cents) filter (where account = 'patient-ar') as patient_ar
          from journal_line
         where tenant_id = ${context.tenantId} and patient_id = ${patientId} and claim_id is not null
         group by claim_id) b on b.claim_id = c.id
     where c.tenant_id = ${context.tenantId} and c.patient_id = ${patientId}
     order by c.date_of_service desc, c.id desc`.execute(context.tx);
  return rows.map((row) => ({ ...row, updatedAt: row.updatedAt.toISOString() }));
}

/** Open work on a patient, the nearest deadline first. */
export async function workOfPatient(context: OperationContext, patientId: string): Promise<WorkListRow[]> {
  const { rows } = await sql<Omit<WorkListRow, 'raisedAt'> & { raisedAt: Date }>`
    select w.id, w.version, w.kind, w.title, w.reason, w.steps, w.amount_cents as "amountCents",
           w.deadline_date as "deadlineDate", w.raised_at as "raisedAt", w.snoozed_until as "snoozedUntil",
           w.work_status as "workStatus", w.assignee_id as "assigneeId", coalesce(m.name, '') as "assigneeName",
           w.claim_id as "claimId", w.encounter_id as "encounterId", w.patient_id as "patientId",
           p.last_name || ', ' || p.first_name as "patientName"
      from work_item w
      join patient p on p.tenant_id = w.tenant_id and p.id = w.patient_id
      left join tenant_member m on m.tenant_id = w.tenant_id and m.id = w.assignee_id
     where w.tenant_id = ${context.tenantId} and w.patient_id = ${patientId} and w.work_status = 'open'
     order by w.deadline_date, w.id`.execute(context.tx);
  return rows.map((row) => ({ ...row, raisedAt: row.raisedAt.toISOString() }));
}

/** The chart files that the patient's visits and notes came from, as documents; newest first. */
export async function chartsOfPatient(context: OperationContext, patientId: string) {
  const { rows } = await sql<{ id: string; sha256: string; title: string; at: Date }>`
    select f.id, f.sha256, f.file_name as title, f.received_at as at
      from received_file f
     where f.tenant_id = ${context.tenantId} and f.id in (
       select received_file_id from encounter where tenant_id = ${context.tenantId} and patient_id = ${patientId}
       union
       select received_file_id from chart_note where tenant_id = ${context.tenantId} and patient_id = ${patientId})
     order by f.received_at desc, f.id desc`.execute(context.tx);
  return rows.map((row) => ({ ...row, kind: 'chart' as const, at: row.at.toISOString() }));
}
