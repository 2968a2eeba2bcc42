import { sql } from 'kysely';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface ClaimSummary {
  id: string;
  patientControlNumber: string;
  patientName: string;
  payerName: string;
  dateOfService: string;
  chargeCents: number;
  payerBalanceCents: number;
  patientBalanceCents: number;
  claimStatus: string;
  owner: string;
  nextStep: string;
  deadlineDate: string | null;
  timeline: { at: string; event: string; detail: string }[];
}

export interface ClaimFilter {
  status?: string | undefined;
  /** Only claims that something happened to on this day. */
  day?: string | undefined;
  /** Keyset paging: the last id of the page before. */
  before?: string | undefined;
  limit?: number | undefined;
}

/** Claims, newest first, each with its balances and its timeline. */
export const listClaims = operation<ClaimFilter, { claims: ClaimSummary[]; next?: string }>({
  name: 'list-claims',
  summary: 'Lists claims with their balances, next steps and timelines.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({
    status: z.string().max(20).optional(),
    day: z.iso.date().optional(),
    before: z.uuid().optional(),
    limit: z.coerce.number().int().min(1).max(500).optional(),
  }),
  async run(context, filter) {
    const limit = filter.limit ?? 100;
    const { rows } = await sql<ClaimSummary & { patientId: string }>`
      select c.id, c.patient_control_number as "patientControlNumber", c.patient_id as "patientId",
             p.last_name || ', ' || p.first_name as "patientName", y.name as "payerName",
             c.date_of_service as "dateOfService", c.total_charge_cents as "chargeCents",
             coalesce(b.payer_ar, 0)::bigint as "payerBalanceCents", coalesce(b.patient_ar, 0)::bigint as "patientBalanceCents",
             c.claim_status as "claimStatus", c.owner, c.next_step as "nextStep", c.deadline_date as "deadlineDate",
             coalesce(t.timeline, '[]') as timeline
        from claim c
        join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
        join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
        left join lateral (
          select sum(cents) filter (where account = 'payer-ar') as payer_ar, sum(cents) filter (where account = 'patient-ar') as patient_ar
            from journal_line l where l.tenant_id = c.tenant_id and l.claim_id = c.id) b on true
        left join lateral (
          select json_agg(json_build_object('at', e.at, 'event', e.event, 'detail', e.detail) order by e.id) as timeline
            from claim_event e where e.tenant_id = c.tenant_id and e.claim_id = c.id) t on true
       where c.tenant_id = ${context.tenantId}
         and (${filter.status ?? null}::text is null or c.claim_status = ${filter.status ?? null})
         and (${filter.before ?? null}::uuid is null or c.id < ${filter.before ?? null}::uuid)
         and (${filter.day ?? null}::date is null or exists (
           select from claim_event e where e.tenant_id = c.tenant_id and e.claim_id = c.id and e.at::date = ${filter.day ?? null}::date))
       order by c.id desc
       limit ${limit + 1}`.execute(context.tx);
    const page = rows.slice(0, limit);
    for (const row of page)
      context.audit({ action: 'read', subjectKind: 'claim', subjectId: row.id, patientId: row.patientId });
    if (page.length === 0)
      context.audit({ action: 'read', subjectKind: 'claims', subjectId: context.tenantId, detail: { claims: 0 } });
    const last = page.at(-1);
    return {
      claims: page.map(({ patientId: _patientId, ...claim }) => claim),
      ...(rows.length > limit && last ? { next: last.id } : {}),
    };
  },
});
