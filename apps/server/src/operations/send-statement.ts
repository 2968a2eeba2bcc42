import { addDays, cents } from '@cleanclaim/billing/kernel';
import type { Guarantor } from '@cleanclaim/billing/parties';
import { type Statement, statementFor } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { z } from 'zod';
import { statementPdf } from '../documents/statement-pdf.ts';
import { addClaimEvents } from './claim-store.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { statementClaims } from './statement-claims.ts';

const DAYS_TO_PAY = 30;

async function loadParties(context: OperationContext, patientId: string) {
  const { tx, tenantId } = context;
  const patient = await tx
    .selectFrom('patient')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', patientId)
    .forUpdate()
    .executeTakeFirst();
  if (!patient) throw new Refusal('not-found', 'There is no such patient.');
  const stored = await tx
    .selectFrom('guarantor')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const { name, address } = patient.content;
  const guarantor: Guarantor = stored?.content ?? { name, relationship: '18', ...(address ? { address } : {}) };
  return { patient: patient.content, guarantor, practice: practice.content };
}

async function unappliedCents(context: OperationContext, patientId: string): Promise<number> {
  const { rows } = await sql<{ cents: number }>`
    select -coalesce(sum(l.cents), 0)::bigint as cents from journal_line l
     where l.tenant_id = ${context.tenantId} and l.patient_id = ${patientId} and l.account = 'unapplied-cash' and l.remittance_id is null`.execute(
    context.tx,
  );
  return rows[0]?.cents ?? 0;
}

async function saveStatement(
  context: OperationContext,
  patientId: string,
  statement: Statement,
  pdf: Uint8Array,
): Promise<string> {
  const { tx, tenantId } = context;
  const id = context.newId();
  await tx
    .insertInto('statement')
    .values({
      tenant_id: tenantId,
      id,
      statement_number: statement.statementNumber,
      patient_id: patientId,
      statement_date: statement.date,
      amount_due_cents: statement.totalDueCents,
      content: JSON.stringify(statement),
      pdf_sha256: await storeOriginal(context, pdf),
      created_at: context.now,
    })
    .execute();
  const claims = await tx
    .selectFrom('claim')
    .select(['id', 'claim_status'])
    .where('tenant_id', '=', tenantId)
    .where(
      'id',
      'in',
      statement.lines.map((line) => line.claimId),
    )
    .execute();
  const detail = `On statement ${statement.statementNumber}, due ${statement.dueDate}`;
  await addClaimEvents(
    context,
    claims.map(({ id: claimId, claim_status: status }) => ({
      claimId,
      event: 'statement-sent',
      from: status,
      to: status,
      detail,
    })),
  );
  context.audit({
    action: 'send',
    subjectKind: 'statement',
    subjectId: id,
    patientId,
    detail: { dueCents: statement.totalDueCents },
  });
  return id;
}

export interface StatementSent {
  statementId: string;
  statementNumber: string;
  totalDueCents: number;
}

/** Makes a patient's statement as a PDF: only what insurance left to the patient, never while it still owes an answer. */
export const sendStatement = operation<{ patientId: string }, StatementSent>({
  name: 'send-statement',
  summary: 'Makes a statement of what is left to the patient, as PDF.',
  roles: ['system', 'biller', 'front-desk', 'manager', 'admin'],
  input: z.object({ patientId: z.uuid() }),
  async run(context, { patientId }) {
    const parties = await loadParties(context, patientId);
    const today = await context.tx
      .selectFrom('statement')
      .select(['id', 'statement_number', 'amount_due_cents'])
      .where('tenant_id', '=', context.tenantId)
      .where('patient_id', '=', patientId)
      .where('statement_date', '=', context.today)
      .executeTakeFirst();
    if (today) {
      context.audit({ action: 'read', subjectKind: 'statement', subjectId: today.id, patientId });
      return { statementId: today.id, statementNumber: today.statement_number, totalDueCents: today.amount_due_cents };
    }
    const { first, last } = parties.patient.name;
    const statement = statementFor({
      statementNumber: `S${String(await nextNumber(context, 'statement')).padStart(6, '0')}`,
      patientName: `${first} ${last}`,
      guarantor: parties.guarantor,
      practice: { name: parties.practice.name, phone: parties.practice.phone },
      claims: await statementClaims(context, patientId),
      unappliedCents: cents(await unappliedCents(context, patientId)),
      date: context.today,
      dueDate: addDays(context.today, DAYS_TO_PAY),
    });
    if (statement.totalDueCents <= 0) {
      throw new Refusal(
        'nothing-due',
        statement.pendingClaimIds.length > 0
          ? 'Insurance still owes an answer: nothing is billed to the patient yet.'
          : 'The patient owes nothing.',
      );
    }
    const pdf = await statementPdf(statement, parties.practice, context.now);
    const statementId = await saveStatement(context, patientId, statement, pdf);
    return { statementId, statementNumber: statement.statementNumber, totalDueCents: statement.totalDueCents };
  },
});
