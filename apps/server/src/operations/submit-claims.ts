import { type Claim, claimsTo837, type EditFinding } from '@cleanclaim/billing/claims';
import type { ClaimKind } from '@cleanclaim/billing/encounters';
import { sql } from 'kysely';
import type { z } from 'zod';
import { submitClaimsSchema } from '../contract/schemas/claims.ts';
import { saveFindings } from './claim-edits.ts';
import { connectionsOf } from './claim-routes.ts';
import { type ClaimRow, lockClaims, moveClaim, moveClaims } from './claim-store.ts';
import { envelopeFor } from './envelope.ts';
import { takesMail } from './make-print-batch.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';

/** Claims in one interchange; more go into the next one. */
const MAX_CLAIMS_PER_SUBMISSION = 5000;
/** How the file of each kind begins. */
const FILE_OF = { professional: '837P', institutional: '837I', dental: '837D' } as const;

export interface Submitted {
  /** Of the first file; a file holds claims of one kind. */
  submissionId?: string;
  /** Of all files, in the order written. */
  submissionIds?: string[];
  claims: number;
  /** Claims that could not be written and went back to a biller. */
  returned: number;
}

/** The claims that a person chose: all of them go, or none and the person is told how many could not. */
async function lockChosenClaims(context: OperationContext, claimIds: readonly string[]): Promise<ClaimRow[]> {
  const ids = new Set(claimIds);
  const rows = await lockClaims(context, [...ids]);
  if (rows.length < ids.size)
    throw new Refusal('not-found', `${ids.size - rows.length} of the ${ids.size} claims are not there.`);
  const notReady = rows.filter((row) => row.claim_status !== 'ready').length;
  if (notReady > 0) {
    throw new Refusal(
      'not-ready',
      `${notReady} of the ${ids.size} claims are not ready to send: they are held or have gone. Nothing was sent. Choose only claims that are ready.`,
    );
  }
  await refuseMail(context, rows);
  return rows;
}

/** Claims of payers that take mail never go into a file: a person prints them. */
async function refuseMail(context: OperationContext, rows: readonly ClaimRow[]): Promise<void> {
  const { rows: byMail } = await sql<{ name: string; claims: number }>`
    select y.name, count(*)::int as claims
      from claim c join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
     where c.tenant_id = ${context.tenantId} and c.id = any(${rows.map(({ id }) => id)}::uuid[]) and ${takesMail}
     group by y.tenant_id, y.id order by y.name`.execute(context.tx);
  if (byMail.length === 0) return;
  const claims = byMail.reduce((sum, one) => sum + one.claims, 0);
  throw new Refusal(
    'goes-by-mail',
    `${byMail.map(({ name }) => name).join(', ')} takes claims by mail (${claims} of the ${rows.length}). Nothing was sent. Print them under Mail.`,
  );
}

/** Ready claims of payers that take files; the others wait to be printed. */
function lockReadyClaims(context: OperationContext): Promise<ClaimRow[]> {
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('claim_status', '=', 'ready')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('payer as y')
            .select('y.id')
            .whereRef('y.tenant_id', '=', 'claim.tenant_id')
            .whereRef('y.id', '=', 'claim.payer_id')
            .where(takesMail),
        ),
      ),
    )
    .orderBy('id')
    .limit(MAX_CLAIMS_PER_SUBMISSION)
    .forUpdate()
    .skipLocked()
    .execute();
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
    source: '005010X222A1, 005010X223A2, 005010X224A2',
  };
  await saveFindings(context, row.content, [hold]);
  await moveClaim(context, row, { event: 'built-held', detail: `Could not be written: ${finding.message}` });
}

/** What all claims of one file share. */
interface Way {
  claimKind: ClaimKind;
  connectionId: string | null;
}

async function saveSubmission(
  context: OperationContext,
  rows: readonly ClaimRow[],
  control: number,
  { claimKind, connectionId }: Way,
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
      file_name: `${FILE_OF[claimKind]}-${slug}-${String(control).padStart(9, '0')}.edi`,
      claim_count: rows.length,
      charge_cents: rows.reduce((sum, row) => sum + row.total_charge_cents, 0),
      claim_kind: claimKind,
      connection_id: connectionId,
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

/** Claims of one kind and connection in one interchange; those that cannot be written go back, and the rest is written without them. */
async function sendKind(context: OperationContext, way: Way, chosen: readonly ClaimRow[]): Promise<Submitted> {
  let rows = [...chosen];
  while (rows.length > 0) {
    const control = await nextNumber(context, 'interchange');
    const claims: Claim[] = rows.map((row) => row.content);
    const written = claimsTo837(claims, await envelopeFor(context, control));
    if (written.ok) {
      const sets = new Map(written.placements.map((placement) => [placement.claimId, placement.transactionSetControl]));
      const submissionId = await saveSubmission(context, rows, control, way, written.bytes, sets);
      context.enqueue({ queue: 'deliver-submission', data: { tenantId: context.tenantId, submissionId } });
      return { submissionId, claims: rows.length, returned: chosen.length - rows.length };
    }
    const bad = new Map(written.refused.map((one) => [one.claimId, one.finding]));
    if (bad.size === 0)
      throw new Error(`the interchange cannot be written: ${written.finding.segment} ${written.finding.code}`);
    for (const row of rows) {
      const finding = bad.get(row.id);
      if (finding) await returnToBiller(context, row, finding);
    }
    rows = rows.filter((row) => !bad.has(row.id));
  }
  return { claims: 0, returned: chosen.length };
}

/**
 * Writes every ready claim of payers that take files, or those chosen, into one 837 interchange of each kind and
 * connection with a control number of its own. Claims, interchanges and the delivery jobs commit together: a crash
 * leaves all of it or none.
 */
export const submitClaims = operation<z.infer<typeof submitClaimsSchema>, Submitted>({
  name: 'submit-claims',
  summary: 'Batches ready claims into an 837 interchange of each kind and connection and queues its delivery.',
  roles: ['system', 'biller', 'manager', 'admin'],
  input: submitClaimsSchema,
  async run(context, { claimIds }) {
    const rows = claimIds ? await lockChosenClaims(context, claimIds) : await lockReadyClaims(context);
    context.audit({
      action: 'read',
      subjectKind: 'claims-ready',
      subjectId: context.tenantId,
      detail: { claims: rows.length },
    });
    const all: Submitted = { claims: 0, returned: 0 };
    const routes = await connectionsOf(context, rows);
    for (const some of Map.groupBy(rows, (row) => `${row.content.kind} ${routes.get(row.payer_id)}`).values()) {
      const [{ content, payer_id }] = some as [ClaimRow, ...ClaimRow[]];
      const way = { claimKind: content.kind, connectionId: routes.get(payer_id) ?? null };
      const { submissionId, claims, returned } = await sendKind(context, way, some);
      if (submissionId !== undefined) {
        all.submissionId ??= submissionId;
        all.submissionIds = [...(all.submissionIds ?? []), submissionId];
      }
      all.claims += claims;
      all.returned += returned;
    }
    return all;
  },
});
