import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type { KpiFigure, KpisView, KpiView } from '../contract/figures-views.ts';
import { KPI_NAMES, KPIS, type KpiName } from '../contract/kpi-definitions.ts';
import { kpisSchema } from '../contract/schemas/figures.ts';
import { groupLabels, NO_KEY } from './figures/balances.ts';
import { KPI_FACTS, type Months } from './figures/kpi-facts.ts';
import { monthsBetween } from './figures/months.ts';
import { type OperationContext, operation } from './operation.ts';

function figure(numerator = 0, denominator = 0): KpiFigure {
  return { numerator, denominator, value: denominator > 0 ? numerator / denominator : null };
}

interface Sums {
  key: string;
  numerator: number;
  denominator: number;
}

async function sums(context: OperationContext, facts: RawBuilder<unknown>, key: RawBuilder<unknown>): Promise<Sums[]> {
  const { rows } = await sql<Sums>`
    select ${key} as key, coalesce(sum(f.numerator), 0)::bigint as numerator, coalesce(sum(f.denominator), 0)::bigint as denominator
      from (${facts}) f group by 1 order by 1`.execute(context.tx);
  return rows;
}

type GroupBy = z.infer<typeof kpisSchema>['by'];

async function groupsOf(
  context: OperationContext,
  kpi: KpiName,
  months: Months,
  by: GroupBy,
): Promise<KpiView['groups']> {
  const { atDayEnd, wholePractice } = { atDayEnd: false, wholePractice: false, ...KPIS[kpi] };
  if (!by || wholePractice) return [];
  const over = atDayEnd ? { ...months, list: months.list.slice(-1) } : months;
  const key = by === 'payer' ? sql`coalesce(f.payer_id::text, '')` : sql`f.provider_id`;
  const found = await sums(context, KPI_FACTS[kpi](over), key);
  const labels = await sql<{ key: string; label: string }>`${groupLabels(context.tenantId, by)}`.execute(context.tx);
  const words = new Map(labels.rows.map((row) => [row.key, row.label]));
  return found
    .filter((one) => one.numerator !== 0 || one.denominator !== 0)
    .map((one) => ({
      key: one.key,
      label: words.get(one.key) ?? NO_KEY[by],
      ...figure(one.numerator, one.denominator),
    }))
    .sort((a, b) => b.denominator - a.denominator || a.label.localeCompare(b.label));
}

async function kpiOf(context: OperationContext, kpi: KpiName, months: Months, by: GroupBy): Promise<KpiView> {
  const found = new Map((await sums(context, KPI_FACTS[kpi](months), sql`f.month`)).map((one) => [one.key, one]));
  const series = months.list.map(({ month }) => ({
    month,
    ...figure(found.get(month)?.numerator, found.get(month)?.denominator),
  }));
  const counted = 'atDayEnd' in KPIS[kpi] ? series.slice(-1) : series;
  const total = figure(
    counted.reduce((sum, one) => sum + one.numerator, 0),
    counted.reduce((sum, one) => sum + one.denominator, 0),
  );
  return { kpi, total, months: series, groups: await groupsOf(context, kpi, months, by) };
}

/** The practice's key figures over some months, each with its months, and by payer or provider where asked for. */
export const showKpis = operation<z.infer<typeof kpisSchema>, KpisView>({
  name: 'show-kpis',
  summary: 'Key figures of the billing office from the ledger, by month, and by payer or provider.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: kpisSchema,
  async run(context, { from, to, by }) {
    const months = monthsBetween(context.tenantId, from, to, context.today);
    const figures: KpiView[] = [];
    for (const kpi of KPI_NAMES) figures.push(await kpiOf(context, kpi, months, by));
    const costs = await sql<KpisView['costs'][number]>`
      select to_char(month, 'YYYY-MM') as month, cost_cents as "costCents", version from collection_cost
       where tenant_id = ${context.tenantId} and to_char(month, 'YYYY-MM') between ${from} and ${to} order by 1`.execute(
      context.tx,
    );
    context.audit({ action: 'read', subjectKind: 'key-figures', subjectId: context.tenantId, detail: { from, to } });
    return { from, to, asOf: months.list.at(-1)?.last ?? context.today, figures, costs: costs.rows };
  },
});
