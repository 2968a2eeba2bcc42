import { type Claim, claimsTo837p, type EditFinding } from '@cleanclaim/billing/claims';
import { z } from 'zod';
import { saveFindings } from './claim-edits.ts';
import { type ClaimRow, moveClaim, moveClaims } from './claim-store.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation } from './operation.ts';
import { storeOriginal } from './original-file.ts';

/** Claims in one interchange; more go into the next one. */
const MAX_CLAIMS_PER_SUBMISSION = 5000;

export interface Submitted {
  submissionId?: string;
  claims: number;
  /** Claims that could not be written and went back to a biller. */
  returned: number;
}

function lockReadyClaims(context: OperationContext): Promise<ClaimRow[]> {
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_status', '=', 'ready')
    .orderBy('id')
    .limit(MAX_CLAIMS_PER_SUBMISSION)
    .forUpdate()
    .skipLocked()
    .execute();
}

async function envelopeFor(context: OperationContext, control: number) {
  const { tx, tenantId, now, today } = context;
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const tenant = await tx
    .selectFrom('tenant')
    .select('settings')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return {
    interchangeControl: control,
    groupControl: control,
    firstTransactionSetControl: 1,
    date: today,
    time: now.toISOString().slice(11, 16),
    usage: 'P' as const,
    senderQualifier: 'ZZ',
    senderId: practice.content.submitterId,
    receiverQualifier: 'ZZ',
    receiverId: tenant.settings.receiverId ?? 'CLEARINGHOUSE',
    receiverName: tenant.settings.receiverName ?? 'Clearinghouse',
    submitter: { name: practice.content.name, phone: practice.content.phone },
  };
}

/** A claim with a value that no interchange may carry goes back to a biller; the others are sent without it. */
async function returnToBiller(
  context: OperationContext,
  row: ClaimRow,
  finding: { element: string; message: string; fix: string },
): Promise<void> {
  const hold: EditFinding = {
    editId: 'cannot-be-written',
    title: 'A value cannot be sent',
    severity: 'hold',
    where: finding.element,
    message: finding.message,
    fix: finding.fix,
    why: 'The value would break the interchange for every claim in it.',
    source: '005010X222A1',
  };
  await saveFindings(context, row.content, [hold]);
  await moveClaim(context, row, { event: 'built-held', detail: `Could not be written: ${finding.message}` });
}

async function saveSubmission(
  context: OperationContext,
  rows: readonly ClaimRow[],
  control: number,
  bytes: Uint8Array,
  sets: ReadonlyMap<string, string>,
): Promise<string> {
  const { tx, tenantId, now } = context;
  const sha256 = await storeOriginal(context, bytes);
  const id = context.newId();
  // Control numbers count per tenant: the slug keeps two practices apart in one outbox.
  const { slug } = await tx
    .selectFrom('tenant')
    .select('slug')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('submission')
    .values({
      tenant_id: tenantId,
      id,
      interchange_control_number: control,
      file_sha256: sha256,
      file_name: `837P-${slug}-${String(control).padStart(9, '0')}.edi`,
      claim_count: rows.length,
      charge_cents: rows.reduce((sum, row) => sum + row.total_charge_cents, 0),
      delivery: 'waiting',
      acknowledgment: 'none',
      created_at: now,
    })
    .execute();
  await tx
    .insertInto('submission_claim')
    .values(
      rows.map((row) => ({
        tenant_id: tenantId,
        submission_id: id,
        claim_id: row.id,
        patient_control_number: row.patient_control_number,
        transaction_set_control: sets.get(row.id) ?? '',
      })),
    )
    .execute();
  const move = { event: 'batched' as const, detail: `In interchange ${control}`, fileSha256: sha256 };
  await moveClaims(
    context,
    rows.map((claim) => ({ claim, move })),
  );
  for (const row of rows) {
    context.audit({
      action: 'send',
      subjectKind: 'claim',
      subjectId: row.id,
      patientId: row.patient_id,
      detail: { interchange: control },
    });
  }
  return id;
}

/**
 * Writes every ready claim into one 837P interchange with a control number of its own. Claims, interchange and the
 * delivery job commit together: a crash leaves all of it or none.
 */
export const submitClaims = operation<Record<string, never>, Submitted>({
  name: 'submit-claims',
  summary: 'Batches ready claims into an 837P interchange and queues its delivery.',
  roles: ['system', 'biller', 'manager', 'admin'],
  input: z.object({}).strict(),
  async run(context) {
    let rows = await lockReadyClaims(context);
    context.audit({
      action: 'read',
      subjectKind: 'claims-ready',
      subjectId: context.tenantId,
      detail: { claims: rows.length },
    });
    let returned = 0;
    while (rows.length > 0) {
      const control = await nextNumber(context, 'interchange');
      const claims: Claim[] = rows.map((row) => row.content);
      const written = claimsTo837p(claims, await envelopeFor(context, control));
      if (written.ok) {
        const sets = new Map(
          written.placements.map((placement) => [placement.claimId, placement.transactionSetControl]),
        );
        const submissionId = await saveSubmission(context, rows, control, written.bytes, sets);
        context.enqueue({ queue: 'deliver-submission', data: { tenantId: context.tenantId, submissionId } });
        return { submissionId, claims: rows.length, returned };
      }
      const bad = new Map(written.refused.map((one) => [one.claimId, one.finding]));
      if (bad.size === 0)
        throw new Error(`the interchange cannot be written: ${written.finding.segment} ${written.finding.code}`);
      for (const row of rows) {
        const finding = bad.get(row.id);
        if (finding) await returnToBiller(context, row, finding);
      }
      returned += bad.size;
      rows = rows.filter((row) => !bad.has(row.id));
    }
    return { claims: 0, returned };
  },
});
