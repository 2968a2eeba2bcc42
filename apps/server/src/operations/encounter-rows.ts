import { formatIcd10cm } from '@cleanclaim/codesets';
import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { EncounterListRow } from '../contract/rows.ts';
import type { EncounterContent } from '../db/schema.ts';
import type { OperationContext } from './operation.ts';

interface Row extends Omit<EncounterListRow, 'codes' | 'chargeCents' | 'createdAt' | 'placeOfService'> {
  content: EncounterContent;
  createdAt: Date;
}

function encounterRow({ content, createdAt, ...row }: Row): EncounterListRow {
  // Before the charges are captured, what the chart says.
  const { charges, diagnoses } = content.codes ?? content;
  const codes = [
    ...charges.map((charge) => [charge.procedureCode, ...charge.modifiers].join('-')),
    ...diagnoses.map(({ code }) => formatIcd10cm(code)),
  ];
  return {
    ...row,
    placeOfService: content.encounter.placeOfService,
    codes: codes.filter((code) => code !== '').join(', '),
    chargeCents: charges.reduce((sum, charge) => sum + (charge.chargeCents ?? 0), 0),
    createdAt: createdAt.toISOString(),
  };
}

/** A patient's visits as the list shows them, newest first. */
export function encountersOfPatient(context: OperationContext, patientId: string): Promise<EncounterListRow[]> {
  return encountersWhere(context, sql<SqlBool>`n.patient_id = ${patientId}`);
}

/** The visits that a received file brought, newest first. */
export function encountersOfFile(context: OperationContext, receivedFileId: string): Promise<EncounterListRow[]> {
  return encountersWhere(context, sql<SqlBool>`n.received_file_id = ${receivedFileId}`);
}

/** Visits as the list shows them, newest first. */
export function encounterListRows(context: OperationContext, ids: readonly string[]): Promise<EncounterListRow[]> {
  return encountersWhere(context, sql<SqlBool>`n.id = any(${[...ids]}::uuid[])`);
}

async function encountersWhere(context: OperationContext, condition: RawBuilder<SqlBool>): Promise<EncounterListRow[]> {
  const { rows } = await sql<Row>`
    select n.id, n.date_of_service as "dateOfService", n.patient_id as "patientId",
           p.last_name || ', ' || p.first_name as "patientName",
           coalesce(concat_ws(', ', v.content->>'lastOrOrganizationName', v.content->>'firstName'), '') as "renderingName",
           n.billing_status as "billingStatus", n.content, n.created_at as "createdAt",
           (select count(*)::int from code_question q
             where q.tenant_id = n.tenant_id and q.encounter_id = n.id and q.question_status = 'open') as "openQuestions",
           (select c.id from claim c where c.tenant_id = n.tenant_id and c.encounter_id = n.id
             order by c.frequency_code = '8', c.payer_sequence, c.claim_part limit 1) as "claimId"
      from encounter n
      join patient p on p.tenant_id = n.tenant_id and p.id = n.patient_id
      left join provider v on v.tenant_id = n.tenant_id and v.id = (n.content->'encounter'->>'renderingProviderId')::uuid
     where n.tenant_id = ${context.tenantId} and ${condition}
     order by n.date_of_service desc, n.id desc`.execute(context.tx);
  return rows.map(encounterRow);
}
