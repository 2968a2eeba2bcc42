import { type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { type OperationContext, operation, Refusal, type Role } from './operation.ts';
import { loadOriginal } from './original-file.ts';
import { PAPER_READERS } from './paper-store.ts';
import { showDay } from './show-day.ts';
import { showDeposit } from './show-deposit.ts';
import { showPrintBatch } from './show-print-batch.ts';
import { showRemittance } from './show-remittance.ts';
import { showSubmission } from './show-submission.ts';
import { showVarianceDispute } from './variance-disputes.ts';

/** What stored bytes are to the practice; the same bytes may be several. */
type Kind =
  | 'bank'
  | 'day-close'
  | 'chart'
  | 'payment'
  | 'answer'
  | 'submission'
  | 'statement'
  | 'document'
  | 'cover'
  | 'scan'
  | 'mail'
  | 'dispute';

const EVERYONE: readonly Role[] = ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'];

/** Who may open each kind: those who may see its screen. An 835 and an 837 hold the money and the data of many patients. */
const MAY_OPEN: Readonly<Record<Kind, readonly Role[]>> = {
  chart: EVERYONE,
  payment: showRemittance.roles,
  answer: showSubmission.roles,
  submission: showSubmission.roles,
  bank: showDeposit.roles,
  'day-close': showDay.roles,
  statement: EVERYONE,
  document: EVERYONE,
  cover: EVERYONE,
  scan: PAPER_READERS,
  mail: showPrintBatch.roles,
  dispute: showVarianceDispute.roles,
};

/** What Cleanclaim wrote itself. */
const OURS: readonly Kind[] = ['day-close', 'submission', 'statement', 'cover', 'mail', 'dispute'];

interface Use {
  kind: Kind;
  fileName: string;
  patientIds: string[];
}

/** An answer that nobody has read yet, or could read, may be an 835: it counts as one. */
function receivedUses(tenantId: string, sha256: string): RawBuilder<Use> {
  return sql<Use>`
    select case when f.kind = 'chart' then 'chart'
                when f.reading = 'read' and coalesce((f.summary->>'payments')::int, 0) = 0 then 'answer'
                else 'payment' end as kind,
           f.file_name as "fileName",
           array(select n.patient_id from encounter n where n.tenant_id = f.tenant_id and n.received_file_id = f.id
                 union
                 select c.patient_id from remittance r
                   join claim_payment p on p.tenant_id = r.tenant_id and p.remittance_id = r.id
                   join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
                  where r.tenant_id = f.tenant_id and r.received_file_id = f.id) as "patientIds"
      from received_file f
     where f.tenant_id = ${tenantId} and f.sha256 = ${sha256}`;
}

async function usesOf({ tx, tenantId }: OperationContext, sha256: string): Promise<Use[]> {
  const { rows } = await sql<Use>`
    ${receivedUses(tenantId, sha256)}
    union all
    select 'submission', s.file_name,
           array(select distinct c.patient_id from submission_claim m
                   join claim c on c.tenant_id = m.tenant_id and c.id = m.claim_id
                  where m.tenant_id = s.tenant_id and m.submission_id = s.id)
      from submission s
     where s.tenant_id = ${tenantId} and s.file_sha256 = ${sha256}
    union all
    select 'bank', b.file_name, array[]::uuid[]
      from bank_statement b where b.tenant_id = ${tenantId} and b.sha256 = ${sha256}
    union all
    select 'day-close', 'day-close-' || d.closed_date || '.pdf', array[]::uuid[]
      from day_close d where d.tenant_id = ${tenantId} and d.pdf_sha256 = ${sha256}
    union all
    select 'document', a.file_name, array[c.patient_id]
      from attachment a join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
     where a.tenant_id = ${tenantId} and a.document_sha256 = ${sha256}
    union all
    select 'cover', 'cover-' || a.control_number || '.pdf', array[c.patient_id]
      from attachment a join claim c on c.tenant_id = a.tenant_id and c.id = a.claim_id
     where a.tenant_id = ${tenantId} and a.cover_sha256 = ${sha256}
    union all
    select 'scan', coalesce(e.scan_name, 'scan'),
           array(select distinct c.patient_id from jsonb_array_elements(e.content->'claims') t
                   join claim c on c.tenant_id = e.tenant_id and c.id = (t->>'claimId')::uuid)
      from paper_eob e
     where e.tenant_id = ${tenantId} and e.scan_sha256 = ${sha256}
    union all
    select 'scan', 'lockbox.txt', array[]::uuid[]
      from paper_eob e where e.tenant_id = ${tenantId} and e.lockbox_sha256 = ${sha256}
    union all
    select 'statement', 'statement-' || t.statement_number || '.pdf', array(select m.patient_id from statement_patient m where m.tenant_id = t.tenant_id and m.statement_id = t.id)
      from statement t
     where t.tenant_id = ${tenantId} and t.pdf_sha256 = ${sha256}
    union all
    select 'statement', 'payment-plan.pdf', array[g.patient_id]
      from payment_plan g where g.tenant_id = ${tenantId} and g.agreement_sha256 = ${sha256}
    union all
    select 'statement', 'estimate-' || g.estimate_number || '.pdf', array[g.patient_id]
      from good_faith_estimate g where g.tenant_id = ${tenantId} and g.pdf_sha256 = ${sha256}
    union all
    select 'mail', 'collection-' || min(g.placed_date)::text || '.csv', array_agg(g.patient_id)
      from collection_placement g where g.tenant_id = ${tenantId} and g.file_sha256 = ${sha256} having count(*) > 0
    union all
    select 'answer', 'authorization-' || coalesce(a.trace_number, '') || '.json', array[a.patient_id]
      from payer_authorization_event e
      join payer_authorization a on a.tenant_id = e.tenant_id and a.id = e.authorization_id
     where e.tenant_id = ${tenantId} and e.file_sha256 = ${sha256} and a.channel = 'fhir'
    union all
    select 'dispute', 'dispute-D' || lpad(d.dispute_number::text, 6, '0') || '.pdf',
           array(select v.patient_id from variance v where v.tenant_id = d.tenant_id and v.dispute_id = d.id)
      from variance_dispute d
     where d.tenant_id = ${tenantId} and d.pdf_sha256 = ${sha256}
    union all
    select 'mail', 'mail-' || lpad(b.batch_number::text, 6, '0') || '-stock.pdf',
           array(select c.patient_id from print_batch_claim m
                   join claim c on c.tenant_id = m.tenant_id and c.id = m.claim_id
                  where m.tenant_id = b.tenant_id and m.print_batch_id = b.id)
      from print_batch b
     where b.tenant_id = ${tenantId} and b.pdf_sha256 = ${sha256}`.execute(tx);
  return rows;
}

export interface OriginalFile {
  bytes: Uint8Array;
  fileName: string;
  /** True for what Cleanclaim wrote itself: nothing in it comes from outside but as text. */
  ours: boolean;
  /** True for a scan that a person has put beside a paper EOB; absent: it is none. */
  isScan?: boolean;
}

/** A stored file, byte for byte, to those who may see what it is. */
export const readOriginal = operation<{ sha256: string }, OriginalFile>({
  name: 'read-original',
  summary: 'Opens a stored file as it was received or sent: a chart, an answer, an 837, mail or a statement.',
  roles: EVERYONE,
  input: z.object({ sha256: z.string().regex(/^[0-9a-f]{64}$/, 'This is no address of a file.') }),
  async run(context, { sha256 }) {
    const uses = await usesOf(context, sha256);
    if (uses.length === 0) throw new Refusal('not-found', 'There is no such file.');
    const use = uses.find(({ kind }) => MAY_OPEN[kind].some((role) => context.actor.roles.includes(role)));
    if (!use) throw new Refusal('not-allowed', 'Your role may not open this file. Ask a biller or a manager.');
    const event = {
      action: 'read',
      subjectKind: 'original-file',
      subjectId: sha256,
      detail: { kind: use.kind },
    } as const;
    if (use.patientIds.length === 0) context.audit(event);
    for (const patientId of use.patientIds) context.audit({ ...event, patientId });
    const ours = OURS.includes(use.kind);
    const isScan = use.kind === 'scan';
    return { bytes: await loadOriginal(context, sha256), fileName: use.fileName, ours, isScan };
  },
});
