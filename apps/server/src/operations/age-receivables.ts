import { sql } from 'kysely';
import { z } from 'zod';
import { operation } from './operation.ts';

export interface AgedReceivables {
  asOf: string;
  payerCents: number;
  patientCents: number;
  /** Payer and patient balances by days since service, tied to the ledger to the cent. */
  buckets: { days: '0-30' | '31-60' | '61-90' | '91-120' | 'over 120'; payerCents: number; patientCents: number }[];
}

/** Receivables as they stood at the end of any day: entries posted later do not count. */
export const ageReceivables = operation<{ asOf?: string | undefined }, AgedReceivables>({
  name: 'age-receivables',
  summary: 'Accounts receivable by age, as of any date.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: z.object({ asOf: z.iso.date().optional() }),
  async run(context, input) {
    const asOf = input.asOf ?? context.today;
    const { rows } = await sql<{ bucket: number; payer: number; patient: number }>`
      select least(greatest(ceil((${asOf}::date - coalesce(c.date_of_service, n.date_of_service, e.posting_date)) / 30.0), 1), 5)::int as bucket,
             coalesce(sum(l.cents) filter (where l.account = 'payer-ar'), 0)::bigint as payer,
             coalesce(sum(l.cents) filter (where l.account = 'patient-ar'), 0)::bigint as patient
        from journal_line l
        join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
        left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
        left join encounter n on n.tenant_id = l.tenant_id and n.id = l.encounter_id
       where l.tenant_id = ${context.tenantId} and l.account in ('payer-ar', 'patient-ar') and e.posting_date <= ${asOf}::date
       group by 1`.execute(context.tx);
    const names = ['0-30', '31-60', '61-90', '91-120', 'over 120'] as const;
    const buckets = names.map((days, i) => {
      const row = rows.find((candidate) => candidate.bucket === i + 1);
      return { days, payerCents: row?.payer ?? 0, patientCents: row?.patient ?? 0 };
    });
    const sum = (pick: (bucket: (typeof buckets)[number]) => number) =>
      buckets.reduce((total, bucket) => total + pick(bucket), 0);
    context.audit({ action: 'read', subjectKind: 'receivables', subjectId: context.tenantId, detail: { asOf } });
    return { asOf, payerCents: sum((b) => b.payerCents), patientCents: sum((b) => b.patientCents), buckets };
  },
});
