import type { Acknowledgment } from '@cleanclaim/billing/claims';
import { sql } from 'kysely';
import { z } from 'zod';
import type { ClaimStatus, SubmissionStanding, SubmissionView } from '../contract/views.ts';
import { answerFor, verdictOf, wordsOf } from './acknowledgment-answers.ts';
import { findConnection } from './connection-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { silentSubmissions } from './silent-batches.ts';

interface Answer {
  id: string;
  kind: string;
  content: Acknowledgment;
  received_at: Date;
  file_id: string;
  sha256: string;
}

/**
 * The answers to a submission in the order they came: those led back to it, and those that name no batch but a claim of
 * it by the number under which it went.
 */
async function answersTo(context: OperationContext, submissionId: string): Promise<Answer[]> {
  const { rows } = await sql<Answer>`
    select a.id, a.kind, a.content, f.received_at, f.id as file_id, f.sha256
      from acknowledgment a
      join received_file f on f.tenant_id = a.tenant_id and f.id = a.received_file_id
     where a.tenant_id = ${context.tenantId}
       and (a.submission_id = ${submissionId}
         or (a.submission_id is null and a.kind = '277CA' and exists (
           select from jsonb_array_elements(a.content->'claims') named
             join submission_claim c on c.tenant_id = a.tenant_id
              and c.patient_control_number = named->>'patientControlNumber'
            where c.submission_id = ${submissionId})))
     order by f.received_at, f.id, a.ordinal`.execute(context.tx);
  return rows;
}

async function claimsOf(context: OperationContext, submissionId: string) {
  return context.tx
    .selectFrom('submission_claim as s')
    .innerJoin('claim as c', (join) => join.onRef('c.tenant_id', '=', 's.tenant_id').onRef('c.id', '=', 's.claim_id'))
    .innerJoin('patient as p', (join) =>
      join.onRef('p.tenant_id', '=', 'c.tenant_id').onRef('p.id', '=', 'c.patient_id'),
    )
    .innerJoin('payer as y', (join) => join.onRef('y.tenant_id', '=', 'c.tenant_id').onRef('y.id', '=', 'c.payer_id'))
    .select(['s.claim_id', 's.patient_control_number', 's.transaction_set_control', 'c.patient_id', 'c.claim_status'])
    .select('c.patient_control_number as current_number')
    .select(['c.total_charge_cents', 'p.last_name', 'p.first_name', 'y.name as payer_name'])
    .select(sql<string>`c.content->'billing'->>'npi'`.as('billing_npi'))
    .where('s.tenant_id', '=', context.tenantId)
    .where('s.submission_id', '=', submissionId)
    .orderBy('s.patient_control_number')
    .execute();
}

function standingOf(status: ClaimStatus, isSilent: boolean): SubmissionStanding {
  if (status === 'sent' || status === 'received') return isSilent ? 'silent' : status;
  if (status === 'accepted' || status === 'rejected') return status;
  return ['held', 'ready', 'batched'].includes(status) ? 'waiting' : 'decided';
}

const ORDER: readonly SubmissionStanding[] = [
  'rejected',
  'silent',
  'waiting',
  'sent',
  'received',
  'accepted',
  'decided',
  'sent-again',
];

/** Claims and charges by where they stand: what needs somebody first. */
function totalsOf(claims: SubmissionView['claims']): SubmissionView['totals'] {
  const by = Map.groupBy(claims, (claim) => claim.standing);
  return ORDER.flatMap((standing) => {
    const some = by.get(standing);
    if (!some) return [];
    return [{ standing, claims: some.length, chargeCents: some.reduce((sum, claim) => sum + claim.chargeCents, 0) }];
  });
}

async function claimViews(
  context: OperationContext,
  submissionId: string,
  answers: readonly Acknowledgment[],
  isSilent: boolean,
): Promise<SubmissionView['claims']> {
  const rows = await claimsOf(context, submissionId);
  for (const row of rows) {
    context.audit({
      action: 'read',
      subjectKind: 'claim',
      subjectId: row.claim_id,
      patientId: row.patient_id,
      detail: { submission: submissionId },
    });
  }
  return rows.map((row) => ({
    claimId: row.claim_id,
    patientControlNumber: row.patient_control_number,
    patientName: `${row.last_name}, ${row.first_name}`,
    payerName: row.payer_name,
    chargeCents: row.total_charge_cents,
    claimStatus: row.claim_status,
    standing: row.current_number === row.patient_control_number ? standingOf(row.claim_status, isSilent) : 'sent-again',
    answer: answerFor(answers, {
      patientControlNumber: row.patient_control_number,
      transactionSetControl: row.transaction_set_control,
      billingNpi: row.billing_npi,
    }),
  }));
}

/** One interchange that went out: its claims, and what TA1, 999 and 277CA say of it and of each claim. */
export const showSubmission = operation<{ submissionId: string }, SubmissionView>({
  name: 'show-submission',
  summary: 'Shows a submission with its claims and the answers to it, in words.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({ submissionId: z.uuid() }),
  async run(context, { submissionId }) {
    const row = await context.tx
      .selectFrom('submission')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', submissionId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such submission.');
    context.audit({ action: 'read', subjectKind: 'submission', subjectId: row.id });
    const answers = await answersTo(context, row.id);
    const { rows: silent } = await silentSubmissions(context.tenantId, context.now).execute(context.tx);
    const silence = silent.find(({ id }) => id === row.id);
    const claims = await claimViews(
      context,
      row.id,
      answers.map((answer) => answer.content),
      silence !== undefined,
    );
    return {
      id: row.id,
      interchangeControlNumber: String(row.interchange_control_number).padStart(9, '0'),
      createdAt: row.created_at.toISOString(),
      deliveredAt: row.delivered_at?.toISOString() ?? null,
      claimCount: row.claim_count,
      chargeCents: row.charge_cents,
      delivery: row.delivery,
      acknowledgment: row.acknowledgment,
      fileName: row.file_name,
      sha256: row.file_sha256,
      connectionName: (await findConnection(context, row.connection_id))?.name ?? null,
      silence: silence ? { what: silence.silence, hours: silence.hours } : null,
      totals: totalsOf(claims),
      claims,
      answers: answers.map((answer) => ({
        id: answer.id,
        kind: answer.kind,
        receivedAt: answer.received_at.toISOString(),
        verdict: verdictOf(answer.content),
        words: wordsOf(answer.content),
        fileId: answer.file_id,
        sha256: answer.sha256,
      })),
    };
  },
});
