import { type RawBuilder, sql } from 'kysely';
import { type VarianceGroup as By, totalVariancesSchema } from '../contract/schemas/variances.ts';
import type { VarianceTotal } from '../contract/variance-views.ts';
import { operation } from './operation.ts';

/** What each way of grouping tells apart; the others are one. */
const GROUPS: Readonly<Record<By, { payer: boolean; code: boolean; group: RawBuilder<string> }>> = {
  'payer-code': { payer: true, code: true, group: sql`''` },
  payer: { payer: true, code: false, group: sql`''` },
  code: { payer: false, code: true, group: sql`''` },
  kind: { payer: false, code: false, group: sql`v.kind` },
  month: { payer: false, code: false, group: sql`to_char(v.found_at, 'YYYY-MM')` },
};

/** What differs, added up. Open is what is owed or disputed; found = owed + recovered + accepted, closed cases aside. */
export const totalVariances = operation<{ by: By }, { totals: VarianceTotal[] }>({
  name: 'total-variances',
  summary: 'Adds up variances by payer and code, by payer, code, kind or month: owed, disputed, recovered, accepted.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: totalVariancesSchema,
  async run(context, { by }) {
    const { payer, code, group } = GROUPS[by];
    const payerId = payer ? sql<string | null>`v.payer_id` : sql<string | null>`null::uuid`;
    const procedureCode = code ? sql`v.procedure_code` : sql`''`;
    const { rows } = await sql<Omit<VarianceTotal, 'key'>>`
      with grouped as (
        select ${payerId} as payer_id, ${procedureCode} as code, ${group} as "group",
               count(*)::int as cases,
               (count(*) filter (where v.variance_status in ('open', 'disputed')))::int as open_cases,
               coalesce(sum(v.variance_cents) filter (where v.variance_cents > 0 and v.variance_status in ('open', 'disputed')), 0)::bigint as owed,
               coalesce(sum(v.variance_cents) filter (where v.variance_cents > 0 and v.variance_status = 'disputed'), 0)::bigint as disputed,
               sum(v.recovered_cents)::bigint as recovered,
               coalesce(sum(v.variance_cents) filter (where v.variance_cents > 0 and v.variance_status = 'accepted'), 0)::bigint as accepted,
               coalesce(-sum(v.variance_cents) filter (where v.variance_cents < 0 and v.variance_status in ('open', 'disputed')), 0)::bigint as overpaid
          from variance v
         where v.tenant_id = ${context.tenantId}
         group by 1, 2, 3)
      select g.payer_id as "payerId", coalesce(y.name, '') as "payerName", g.code as "procedureCode", g."group", g.cases,
             g.open_cases as "openCases", g.owed as "owedCents", g.disputed as "disputedCents",
             g.recovered as "recoveredCents", g.accepted as "acceptedCents", g.overpaid as "overpaidCents"
        from grouped g
        left join payer y on y.tenant_id = ${context.tenantId} and y.id = g.payer_id
       order by g.owed desc, g.overpaid desc, y.name, g.code, g."group"`.execute(context.tx);
    context.audit({ action: 'read', subjectKind: 'variances', subjectId: context.tenantId, detail: { by } });
    const keyOf = (row: Omit<VarianceTotal, 'key'>) => [row.payerId ?? '', row.procedureCode, row.group].join('|');
    return { totals: rows.map((row) => ({ ...row, key: keyOf(row) })) };
  },
});
