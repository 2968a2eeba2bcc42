import { addDays } from '@cleanclaim/billing/kernel';
import { findPlaybook } from '@cleanclaim/billing/receivables';
import { type RawBuilder, sql } from 'kysely';
import type { z } from 'zod';
import type {
  AdjudicatedSums,
  DenialSums,
  DenialTrendRow,
  DenialTrends,
  PreventableCause,
  TrendDimension,
} from '../contract/denial-views.ts';
import { denialTrendsSchema } from '../contract/schemas/denials.ts';
import { HELD_OUTCOMES } from './claim-candidates.ts';
import { type OperationContext, operation } from './operation.ts';

const DAYS = 180;
const PREVENTABLE_SHOWN = 12;

type Expression = RawBuilder<unknown>;

/** The day on which an answer was known: money may be advised for a later day. */
const DECIDED_ON = sql`least(r.payment_date, r.posted_at::date)`;

/** How denials, and the claim payments that they are a part of, are sorted. Reasons are of denials alone. */
const DIMENSIONS: Readonly<Record<TrendDimension, { key: Expression; label: Expression; adjudicated?: Expression }>> = {
  cause: { key: sql`d.group_code || '-' || d.carc`, label: sql`''` },
  category: { key: sql`d.category`, label: sql`''` },
  'root-cause': { key: sql`d.root_cause`, label: sql`''` },
  payer: { key: sql`d.payer_id::text`, label: sql`max(y.name)`, adjudicated: sql`c.payer_id::text` },
  provider: {
    key: sql`d.provider_npi`,
    label: sql`max(d.provider_name)`,
    adjudicated: sql`coalesce(c.content #>> '{rendering,npi}', c.content #>> '{providers,attending,npi}', c.content #>> '{billing,npi}')`,
  },
  code: { key: sql`d.procedure_code`, label: sql`''` },
  month: {
    key: sql`to_char(d.denied_on, 'YYYY-MM')`,
    label: sql`''`,
    adjudicated: sql`to_char(${DECIDED_ON}, 'YYYY-MM')`,
  },
};

interface Asked {
  from: string;
  to: string;
  payerId: string | undefined;
}

const deniedIn = ({ tenantId }: OperationContext, { from, to, payerId }: Asked) =>
  sql`d.tenant_id = ${tenantId} and d.denied_on between ${from}::date and ${to}::date
      ${payerId ? sql`and d.payer_id = ${payerId}` : sql``}`;

const SUMS = sql`count(*)::int as denials, count(distinct d.claim_payment_key)::int as claims,
  coalesce(sum(d.denied_cents), 0)::bigint as "deniedCents", coalesce(sum(d.recovered_cents), 0)::bigint as "recoveredCents",
  coalesce(sum(d.next_payer_cents), 0)::bigint as "nextPayerCents",
  coalesce(sum(d.denied_cents) filter (where d.preventable), 0)::bigint as "preventableCents",
  coalesce(sum(d.denied_cents - d.recovered_cents) filter (where d.closed_on is null), 0)::bigint as "openCents"`;

type DeniedRow = DenialSums & { key: string; label: string };

async function deniedBy(context: OperationContext, asked: Asked, by: TrendDimension): Promise<DeniedRow[]> {
  const { key, label } = DIMENSIONS[by];
  const { rows } = await sql<DeniedRow>`
    select ${key} as key, ${label} as label, ${SUMS}
      from denial d join payer y on y.tenant_id = d.tenant_id and y.id = d.payer_id
     where ${deniedIn(context, asked)}
     group by 1 order by "deniedCents" desc, 1`.execute(context.tx);
  return rows;
}

async function deniedInAll(context: OperationContext, asked: Asked): Promise<DenialSums> {
  const { rows } = await sql<DenialSums>`select ${SUMS} from denial d where ${deniedIn(context, asked)}`.execute(
    context.tx,
  );
  const [sums] = rows;
  if (!sums) throw new Error('a sum without a row');
  return sums;
}

/** Of claim payments whose money is held, or that decide nothing. */
const UNDECIDED = [...HELD_OUTCOMES, 'reversed', 'no-money'];

/** Claim payments that decided a claim, by a key; reversals (CLP02 22) and predeterminations (25) decide none. */
async function adjudicatedBy(
  { tx, tenantId }: OperationContext,
  { from, to, payerId }: Asked,
  key: Expression,
): Promise<(AdjudicatedSums & { key: string })[]> {
  const { rows } = await sql<AdjudicatedSums & { key: string }>`
    select ${key} as key, count(*)::int as "adjudicatedClaims", coalesce(sum(p.charge_cents), 0)::bigint as "adjudicatedCents"
      from claim_payment p
      join remittance r on r.tenant_id = p.tenant_id and r.id = p.remittance_id
      join claim c on c.tenant_id = p.tenant_id and c.id = p.claim_id
     where p.tenant_id = ${tenantId} and ${DECIDED_ON} between ${from}::date and ${to}::date
       and r.posting <> 'superseded' and p.claim_status_code not in ('22', '25') and p.outcome <> all(${UNDECIDED}::text[])
       ${payerId ? sql`and c.payer_id = ${payerId}` : sql``}
     group by 1`.execute(tx);
  return rows;
}

interface Preventable {
  group_code: string;
  carc: string;
  root_cause: PreventableCause['rootCause'];
  fixed_by: PreventableCause['fixedBy'];
  payer_id: string;
  payer_name: string;
  denials: number;
  denied_cents: number;
}

async function preventableCauses(context: OperationContext, asked: Asked): Promise<PreventableCause[]> {
  const { rows } = await sql<Preventable>`
    select d.group_code, d.carc, d.root_cause, d.fixed_by, d.payer_id, max(y.name) as payer_name,
           count(*)::int as denials, sum(d.denied_cents)::bigint as denied_cents
      from denial d join payer y on y.tenant_id = d.tenant_id and y.id = d.payer_id
     where ${deniedIn(context, asked)} and d.preventable
     group by 1, 2, 3, 4, 5 order by denied_cents desc, 1, 2 limit ${PREVENTABLE_SHOWN}`.execute(context.tx);
  return rows.map((row) => ({
    carc: row.carc,
    title: titleOf(row.group_code, row.carc),
    rootCause: row.root_cause,
    fixedBy: row.fixed_by,
    payerId: row.payer_id,
    payerName: row.payer_name,
    denials: row.denials,
    deniedCents: row.denied_cents,
  }));
}

const titleOf = (groupCode: string, carc: string) => findPlaybook({ groupCode, carc, rarcs: [] }).title;

function causeLabel(key: string): string {
  const [groupCode = '', carc = ''] = key.split('-');
  return titleOf(groupCode, carc);
}

/** Denied by what, how much of what payers decided that is, what came back, and what could be stopped at the front. */
export const showDenialTrends = operation<z.infer<typeof denialTrendsSchema>, DenialTrends>({
  name: 'show-denial-trends',
  summary: 'Shows denials by reason, payer, provider, code or month: counts, dollars, rates, recovered, preventable.',
  roles: ['biller', 'coder', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  input: denialTrendsSchema,
  async run(context, { by, from, to = context.today, payerId }) {
    const asked = { from: from ?? addDays(to, -DAYS), to, payerId };
    const denied = await deniedBy(context, asked, by);
    const { adjudicated: key } = DIMENSIONS[by];
    const decided = new Map((key ? await adjudicatedBy(context, asked, key) : []).map((one) => [one.key, one]));
    const [all] = await adjudicatedBy(context, asked, sql`'all'`);
    const rows = denied.map(({ key: name, label, ...sums }): DenialTrendRow => {
      // A claim is not decided for a reason: the share of a reason is that of all claims.
      const one = key ? decided.get(name) : all;
      const { adjudicatedClaims, adjudicatedCents } = one ?? { adjudicatedClaims: 0, adjudicatedCents: 0 };
      return {
        key: name,
        label: by === 'cause' ? causeLabel(name) : label,
        ...sums,
        adjudicated: one ? { adjudicatedClaims, adjudicatedCents } : null,
      };
    });
    context.audit({ action: 'read', subjectKind: 'denial-trends', subjectId: context.tenantId, detail: { by } });
    return {
      from: asked.from,
      to,
      by,
      totals: {
        ...(await deniedInAll(context, asked)),
        adjudicatedClaims: all?.adjudicatedClaims ?? 0,
        adjudicatedCents: all?.adjudicatedCents ?? 0,
      },
      rows: by === 'month' ? rows.toSorted((a, b) => a.key.localeCompare(b.key)) : rows,
      preventable: await preventableCauses(context, asked),
    };
  },
});
