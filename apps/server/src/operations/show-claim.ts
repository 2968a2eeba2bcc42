import { z } from 'zod';
import type { ClaimView } from '../contract/views.ts';
import { deedsOf } from './claim-deeds.ts';
import { claimLabels } from './claim-labels.ts';
import { mailingsOf } from './claim-mailings.ts';
import { wireOf } from './claim-wire.ts';
import { followsNewAnswer, isCorrectable } from './correct-claim.ts';
import { expectedOf } from './expected-of-claim.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { rebillOffer } from './rebill-denied-lines.ts';
import { rebilledOf } from './rebilled-lines.ts';
import { openWorkOnClaim } from './work-rows.ts';

async function findingsOf(context: OperationContext, claimId: string): Promise<ClaimView['findings']> {
  const rows = await context.tx
    .selectFrom('claim_finding')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('ordinal')
    .execute();
  return rows.map((row) => row.content);
}

async function timelineOf(context: OperationContext, claimId: string): Promise<ClaimView['timeline']> {
  const rows = await context.tx
    .selectFrom('claim_event')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_id', '=', claimId)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    at: row.at.toISOString(),
    event: row.event,
    fromStatus: row.from_status,
    toStatus: row.to_status,
    detail: row.detail,
    sha256: row.file_sha256,
  }));
}

async function submissionsOf(context: OperationContext, claimId: string): Promise<ClaimView['submissions']> {
  const rows = await context.tx
    .selectFrom('submission_claim as c')
    .innerJoin('submission as s', (join) =>
      join.onRef('s.tenant_id', '=', 'c.tenant_id').onRef('s.id', '=', 'c.submission_id'),
    )
    .select(['s.id', 's.interchange_control_number', 's.created_at', 's.acknowledgment', 'c.patient_control_number'])
    .where('c.tenant_id', '=', context.tenantId)
    .where('c.claim_id', '=', claimId)
    .orderBy('s.id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    interchangeControlNumber: String(row.interchange_control_number).padStart(9, '0'),
    patientControlNumber: row.patient_control_number,
    createdAt: row.created_at.toISOString(),
    acknowledgment: row.acknowledgment,
  }));
}

/** One claim with all that a biller asks of it: what holds it, what happened, what went out, what is owed and to do. */
export const showClaim = operation<{ claimId: string }, ClaimView>({
  name: 'show-claim',
  summary: 'Shows a claim with its findings, its history, its balances, its work and its part of the 837.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ claimId: z.uuid() }),
  async run(context, { claimId }) {
    const row = await context.tx
      .selectFrom('claim')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claimId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such claim.');
    context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patient_id });
    const balance = (await claimBalances(context, [row.id])).get(row.id);
    return {
      claim: row.content,
      version: row.version,
      claimStatus: row.claim_status,
      owner: row.owner,
      nextStep: row.next_step,
      deadlineDate: row.deadline_date,
      attempt: row.attempt,
      payerClaimControlNumber: row.payer_claim_control_number,
      payerBalanceCents: balance?.payerArCents ?? 0,
      patientBalanceCents: balance?.patientArCents ?? 0,
      labels: claimLabels(context.codes, row.content),
      findings: await findingsOf(context, row.id),
      timeline: await timelineOf(context, row.id),
      submissions: await submissionsOf(context, row.id),
      mailings: await mailingsOf(context, row),
      work: await openWorkOnClaim(context, row.id),
      wire: await wireOf(context, row),
      correctable: isCorrectable(row.claim_status) || (await followsNewAnswer(context, row)),
      expected: await expectedOf(context, row.content),
      rebill: await rebillOffer(context, row),
      rebilledOn: (await rebilledOf(context, [row])).get(row.id) ?? [],
      deeds: await deedsOf(context, row),
    };
  },
});
