import { z } from 'zod';
import type { CoverageView, PatientView } from '../contract/views.ts';
import { encountersOfPatient } from './encounter-rows.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { patientBalances } from './patient-account.ts';
import { chartsOfPatient, claimsOfPatient, workOfPatient } from './patient-lists.ts';

async function guarantorOf(context: OperationContext, patientId: string): Promise<PatientView['guarantor']> {
  const row = await context.tx
    .selectFrom('guarantor')
    .select(['content', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  return row ? { ...row.content, version: row.version } : null;
}

async function coveragesOf(context: OperationContext, patientId: string): Promise<CoverageView[]> {
  const rows = await context.tx
    .selectFrom('coverage as c')
    .leftJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'c.tenant_id').onRef('y.id', '=', 'c.payer_id'))
    .select(['c.id', 'c.version', 'c.payer_id', 'c.payer_sequence', 'c.member_id', 'c.content'])
    .select(['y.name', 'y.payer_identifier'])
    .where('c.tenant_id', '=', context.tenantId)
    .where('c.patient_id', '=', patientId)
    .orderBy('c.payer_sequence')
    .orderBy('c.updated_at', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
  return rows.map(({ content, ...row }) => ({
    ...content,
    id: row.id,
    version: row.version,
    payerId: row.payer_id,
    payerName: row.name ?? content.payerName,
    payerIdentifier: row.payer_identifier ?? content.payerIdentifier,
    payerSequence: row.payer_sequence,
    memberId: row.member_id,
    subscriber: { ...content.subscriber, relationship: content.relationship },
  }));
}

async function statementDocuments(context: OperationContext, patientId: string): Promise<PatientView['documents']> {
  const rows = await context.tx
    .selectFrom('statement')
    .select(['id', 'pdf_sha256', 'statement_number', 'created_at'])
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .orderBy('created_at', 'desc')
    .execute();
  return rows.map((row) => ({
    kind: 'statement',
    id: row.id,
    sha256: row.pdf_sha256,
    title: `Statement ${row.statement_number}`,
    at: row.created_at.toISOString(),
  }));
}

/** Everything about a patient: who they are, who pays, visits, claims, open work, documents and balances. */
export const showPatient = operation<{ patientId: string }, PatientView>({
  name: 'show-patient',
  summary: 'Shows a patient with guarantor, coverages, visits, claims, open work, documents and balances.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ patientId: z.uuid() }),
  async run(context, { patientId }) {
    const row = await context.tx
      .selectFrom('patient')
      .select(['content', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', patientId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such patient.');
    context.audit({ action: 'read', subjectKind: 'patient', subjectId: patientId, patientId });
    const documents = [
      ...(await chartsOfPatient(context, patientId)),
      ...(await statementDocuments(context, patientId)),
    ];
    return {
      patient: row.content,
      version: row.version,
      guarantor: await guarantorOf(context, patientId),
      coverages: await coveragesOf(context, patientId),
      encounters: await encountersOfPatient(context, patientId),
      claims: await claimsOfPatient(context, patientId),
      work: await workOfPatient(context, patientId),
      documents: documents.sort((a, b) => b.at.localeCompare(a.at)),
      balances: await patientBalances(context, patientId),
    };
  },
});
