import { sql } from 'kysely';
import type { z } from 'zod';
import type { KpiClaim } from '../contract/figures-views.ts';
import { KPIS, type KpiName } from '../contract/kpi-definitions.ts';
import { kpiClaimsSchema } from '../contract/schemas/figures.ts';
import { patientName } from './figures/balances.ts';
import { KPI_FACTS } from './figures/kpi-facts.ts';
import { monthsBetween } from './figures/months.ts';
import { operation, Refusal } from './operation.ts';
import { auditPatientsShown } from './patients-shown.ts';

const MOST = 500;

function isKpi(name: string): name is KpiName {
  return Object.hasOwn(KPIS, name);
}

/** The claims that a key figure counts: those that lower it first, then by weight. */
export const listKpiClaims = operation<z.infer<typeof kpiClaimsSchema>, { rows: KpiClaim[]; total: number }>({
  name: 'list-kpi-claims',
  summary: 'Lists the claims behind a key figure.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: kpiClaimsSchema,
  async run(context, { kpi, from, to, by, key }) {
    if (!isKpi(kpi)) throw new Refusal('not-found', 'There is no such key figure.');
    const months = monthsBetween(context.tenantId, from, to, context.today);
    const over = 'atDayEnd' in KPIS[kpi] ? { ...months, list: months.list.slice(-1) } : months;
    const group = by === 'payer' ? sql`coalesce(f.payer_id::text, '')` : sql`f.provider_id`;
    const wanted = by && key !== undefined ? sql`${group} = ${key}` : sql`true`;
    const worst = KPIS[kpi].better === 'higher' ? sql`asc` : sql`desc`;
    const { rows } = await sql<KpiClaim & { total: number; patientId: string }>`
      select c.id as "claimId", c.patient_control_number as "patientControlNumber", ${patientName} as "patientName",
             y.name as "payerName", c.date_of_service as "dateOfService", c.claim_status as "claimStatus", c.patient_id as "patientId",
             sum(f.numerator)::bigint as numerator, sum(f.denominator)::bigint as denominator, (count(*) over ())::int as total
        from (${KPI_FACTS[kpi](over)}) f
        join claim c on c.tenant_id = ${context.tenantId} and c.id = f.claim_id
        join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
        join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
       where ${wanted}
       group by 1, 2, 3, 4, 5, 6, 7 having sum(f.numerator) <> 0 or sum(f.denominator) <> 0
       order by (sum(f.numerator) / nullif(sum(f.denominator), 0)) ${worst} nulls last, sum(f.denominator) desc, 2 limit ${MOST}`.execute(
      context.tx,
    );
    context.audit({
      action: 'read',
      subjectKind: 'key-figures',
      subjectId: context.tenantId,
      detail: { kpi, claims: rows.length },
    });
    auditPatientsShown(
      context,
      rows.map(({ patientId }) => patientId),
    );
    return { rows: rows.map(({ total: _total, patientId: _patientId, ...row }) => row), total: rows[0]?.total ?? 0 };
  },
});
