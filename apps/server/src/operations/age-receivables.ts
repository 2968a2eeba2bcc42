import { sql } from 'kysely';
import type { z } from 'zod';
import type { AgingGroup, AgingView } from '../contract/figures-views.ts';
import { agingSchema } from '../contract/schemas/figures.ts';
import { agedBalances, groupLabels, NO_KEY } from './figures/balances.ts';
import { type OperationContext, operation } from './operation.ts';

const DAYS = ['0-30', '31-60', '61-90', '91-120', 'over 120'] as const;

interface Sum {
  key: string;
  bucket: number;
  payer: number;
  patient: number;
}

async function groupsOf(
  context: OperationContext,
  by: z.infer<typeof agingSchema>['by'],
  sums: readonly Sum[],
): Promise<AgingGroup[]> {
  if (!by) return [];
  const labels = await sql<{ key: string; label: string }>`${groupLabels(context.tenantId, by)}`.execute(context.tx);
  const words = new Map(labels.rows.map(({ key, label }) => [key, label]));
  const groups = [...Map.groupBy(sums, (sum) => sum.key)].map(([key, own]): AgingGroup => {
    const bucketCents = DAYS.map((_, i) => own.find((sum) => sum.bucket === i + 1)).map(
      (sum) => (sum?.payer ?? 0) + (sum?.patient ?? 0),
    );
    return {
      key,
      label: words.get(key) ?? NO_KEY[by],
      payerCents: own.reduce((total, sum) => total + sum.payer, 0),
      patientCents: own.reduce((total, sum) => total + sum.patient, 0),
      bucketCents,
    };
  });
  const size = (group: AgingGroup) => group.payerCents + group.patientCents;
  return groups.sort((a, b) => size(b) - size(a) || a.label.localeCompare(b.label));
}

/** Receivables as they stood at the end of any day: entries posted later do not count. */
export const ageReceivables = operation<z.infer<typeof agingSchema>, AgingView>({
  name: 'age-receivables',
  summary: 'Accounts receivable by age, as of any date, in all or by payer, patient, provider or place.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: agingSchema,
  async run(context, input) {
    const { asOf = context.today, by, age } = input;
    const { rows } = await sql<Sum>`
      select a.key, a.bucket, coalesce(sum(a.cents) filter (where a.account = 'payer-ar'), 0)::bigint as payer,
             coalesce(sum(a.cents) filter (where a.account = 'patient-ar'), 0)::bigint as patient
        from (${agedBalances(context.tenantId, asOf, age, by)}) a group by 1, 2`.execute(context.tx);
    const buckets = DAYS.map((days, i) => {
      const own = rows.filter((row) => row.bucket === i + 1);
      return {
        days,
        payerCents: own.reduce((total, row) => total + row.payer, 0),
        patientCents: own.reduce((total, row) => total + row.patient, 0),
      };
    });
    context.audit({
      action: 'read',
      subjectKind: 'receivables',
      subjectId: context.tenantId,
      detail: { asOf, ...(by ? { by } : {}) },
    });
    return {
      asOf,
      payerCents: buckets.reduce((total, bucket) => total + bucket.payerCents, 0),
      patientCents: buckets.reduce((total, bucket) => total + bucket.patientCents, 0),
      buckets,
      groups: await groupsOf(context, by, rows),
    };
  },
});
