import { type RawBuilder, sql } from 'kysely';
import type { AGE_FROM, AGING_GROUPS } from '../../contract/schemas/figures.ts';

type AgeFrom = (typeof AGE_FROM)[number];
type GroupBy = (typeof AGING_GROUPS)[number];

/** The provider that a claim names as rendering; an institutional claim's is its attending one. */
export const providerOf = sql<string>`coalesce(c.content->'rendering'->>'id', c.content->'providers'->'attending'->>'id', '')`;

const KEYS: Readonly<Record<GroupBy, RawBuilder<string>>> = {
  payer: sql`coalesce(c.payer_id::text, '')`,
  patient: sql`coalesce(b.patient_id::text, '')`,
  provider: providerOf,
  location: sql`coalesce(c.content->'facility'->>'id', '')`,
};

/** The group's key of a balance, '' where there is none. */
export const groupKey = (by: GroupBy | undefined): RawBuilder<string> => (by ? KEYS[by] : sql`''`);

/** The day a claim first went out, by file or by mail. */
const firstSent = sql`(select min(v.at)::date from claim_event v
  where v.tenant_id = c.tenant_id and v.claim_id = c.id and v.event in ('batched', 'printed'))`;

/** The first day a balance stood with its debtor; of service and billing, where the claim has them. */
const AGES: Readonly<Record<AgeFrom, RawBuilder<string>>> = {
  service: sql`coalesce(c.date_of_service, n.date_of_service, b.since)`,
  billing: sql`coalesce(${firstSent}, n.date_of_service, b.since)`,
  responsibility: sql`b.since`,
};

/**
 * Open balances at the end of a day, one row a claim (or self-pay visit, or patient) and debtor, with the day each ages
 * from and its bucket, 1 to 5. Entries posted later do not count, so that the sum is the ledger's to the cent.
 */
export function agedBalances(
  tenantId: string,
  asOf: string,
  age: AgeFrom,
  by: GroupBy | undefined,
): RawBuilder<unknown> {
  return sql`
    select b.*, ${groupKey(by)} as key, ${AGES[age]} as ages_from,
           least(greatest(ceil((${asOf}::date - ${AGES[age]}) / 30.0), 1), 5)::int as bucket
      from (select l.tenant_id, l.claim_id, case when l.claim_id is null then l.encounter_id end as encounter_id,
                   l.patient_id, l.account, sum(l.cents)::bigint as cents, min(e.posting_date) as since
              from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
             where l.tenant_id = ${tenantId} and l.account in ('payer-ar', 'patient-ar') and e.posting_date <= ${asOf}::date
             group by 1, 2, 3, 4, 5 having sum(l.cents) <> 0) b
      left join claim c on c.tenant_id = b.tenant_id and c.id = b.claim_id
      left join encounter n on n.tenant_id = b.tenant_id and n.id = b.encounter_id`;
}

const nameOf = (content: RawBuilder<unknown>) =>
  sql`concat_ws(', ', ${content}->'name'->>'last', ${content}->'name'->>'first')`;

/** Names of patients as lists write them, for a row aliased `p`. */
export const patientName = nameOf(sql`p.content`);

/** Words for the keys of a group. */
export function groupLabels(tenantId: string, by: GroupBy): RawBuilder<{ key: string; label: string }> {
  const tables: Readonly<Record<GroupBy, RawBuilder<unknown>>> = {
    payer: sql`select y.id::text as key, y.name as label from payer y where y.tenant_id = ${tenantId}`,
    patient: sql`select p.id::text as key, ${patientName} as label from patient p where p.tenant_id = ${tenantId}`,
    provider: sql`select v.id::text as key, concat_ws(', ', v.content->>'lastOrOrganizationName', v.content->>'firstName') as label
                    from provider v where v.tenant_id = ${tenantId}`,
    location: sql`select f.id::text as key, f.content->>'name' as label from facility f where f.tenant_id = ${tenantId}`,
  };
  return sql`${tables[by]}`;
}

/** What a group without a key is. */
export const NO_KEY: Readonly<Record<GroupBy, string>> = {
  payer: 'Self-pay',
  patient: 'No patient',
  provider: 'No rendering provider',
  location: 'The practice',
};
