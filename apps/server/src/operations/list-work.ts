import { z } from 'zod';
import { operation } from './operation.ts';

export interface WorkSummary {
  id: string;
  kind: string;
  title: string;
  reason: string;
  steps: string[];
  amountCents: number;
  deadlineDate: string;
  claimId: string | null;
  encounterId: string | null;
  patientId: string | null;
}

/** Open work, the nearest deadline and the largest amount first. */
export const listWork = operation<
  { kind?: string | undefined; limit?: number | undefined },
  { items: WorkSummary[]; open: number; openCents: number }
>({
  name: 'list-work',
  summary: 'Lists open work: held claims, denials, unread files, exceptions, unanswered claims.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({ kind: z.string().max(40).optional(), limit: z.coerce.number().int().min(1).max(1000).optional() }),
  async run(context, { kind, limit = 200 }) {
    const { tx, tenantId } = context;
    let query = tx.selectFrom('work_item').where('tenant_id', '=', tenantId).where('work_status', '=', 'open');
    if (kind) query = query.where('kind', '=', kind);
    const totals = await query
      .select((eb) => [eb.fn.countAll<number>().as('open'), eb.fn.sum<number>('amount_cents').as('cents')])
      .executeTakeFirstOrThrow();
    const rows = await query
      .selectAll()
      .orderBy('deadline_date')
      .orderBy('amount_cents', 'desc')
      .orderBy('id')
      .limit(limit)
      .execute();
    context.audit({ action: 'read', subjectKind: 'work-queue', subjectId: tenantId, detail: { items: rows.length } });
    for (const row of rows) {
      if (row.patient_id)
        context.audit({ action: 'read', subjectKind: 'work-item', subjectId: row.id, patientId: row.patient_id });
    }
    const items = rows.map((row) => ({
      id: row.id,
      kind: row.kind,
      title: row.title,
      reason: row.reason,
      steps: row.steps,
      amountCents: row.amount_cents,
      deadlineDate: row.deadline_date,
      claimId: row.claim_id,
      encounterId: row.encounter_id,
      patientId: row.patient_id,
    }));
    return { items, open: Number(totals.open), openCents: Number(totals.cents ?? 0) };
  },
});
