import { type RawBuilder, sql } from 'kysely';
import type { CoverageToAsk } from './eligibility-questions.ts';
import type { OperationContext } from './operation.ts';

/** Questions in one run. */
const MOST_COVERAGES = 2000;

/** Dental visits are asked about with their service type beside the plan. */
const DENTAL = '35';
const PLAN = '30';

export interface Candidate extends CoverageToAsk {
  /** The payer has answered for the month of the day. */
  known: boolean;
}

interface Row {
  coverage_id: string;
  date: string;
  is_dental: boolean;
  known: boolean;
}

/** Coverages in force with a day each, the same coverage once, those that nothing is known of first; health only. */
async function candidates(context: OperationContext, days: RawBuilder<unknown>): Promise<Candidate[]> {
  const { rows } = await sql<Row>`
    select *
      from (select distinct on (c.id) c.id as coverage_id, d.day as date, d.is_dental,
                   exists (select 1 from eligibility_check k
                            where k.tenant_id = c.tenant_id and k.coverage_id = c.id and k.check_status = 'answered'
                              and k.eligibility_status <> 'unknown'
                              and date_trunc('month', k.service_date) = date_trunc('month', d.day)) as known
              from (${days}) d
              join coverage c on c.tenant_id = ${context.tenantId} and c.patient_id = d.patient_id
                   and (d.coverage_id is null or c.id::text = d.coverage_id)
             where coalesce(c.content->>'effectiveDate', '') <= d.day::text
               and coalesce(c.content->>'terminationDate', '9999') >= d.day::text
               and coalesce(c.content->>'kind', 'health') in ('health', 'medigap')
             order by c.id, d.day) each_once
     order by known, coverage_id
     limit ${MOST_COVERAGES}`.execute(context.tx);
  return rows.map((row) => ({
    coverageId: row.coverage_id,
    date: row.date,
    serviceTypes: row.is_dental ? [PLAN, DENTAL] : [PLAN],
    known: row.known,
  }));
}

const isDental = (column: RawBuilder<unknown>) => sql`coalesce(${column}, 'professional') = 'dental'`;

/** Coverages of the patients who have a visit on a day. @param date ISO */
export function coveragesOfVisits(context: OperationContext, date: string): Promise<Candidate[]> {
  return candidates(
    context,
    sql`select n.patient_id, n.date_of_service as day, null::text as coverage_id,
               ${isDental(sql`n.content->'encounter'->>'claimKind'`)} as is_dental
          from encounter n
         where n.tenant_id = ${context.tenantId} and n.date_of_service = ${date}::date`,
  );
}

/** Coverages of claims that have been built since and are not sent. */
export function coveragesOfNewClaims(context: OperationContext, since: Date): Promise<Candidate[]> {
  return candidates(
    context,
    sql`select m.patient_id, m.date_of_service as day, m.content->>'coverageId' as coverage_id,
               m.claim_kind = 'dental' as is_dental
          from claim m
         where m.tenant_id = ${context.tenantId} and m.claim_status in ('ready', 'held') and m.built_at >= ${since}`,
  );
}

/** Which of these coverages may be asked about unbidden: their connection takes eligibility questions and is in use. */
export async function whereConnectionAsks(
  context: OperationContext,
  connectionIds: readonly string[],
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    select id from connection
     where tenant_id = ${context.tenantId} and id = any(${[...new Set(connectionIds)]}::uuid[])
       and settings->>'asksEligibility' = 'true' and connection_state = 'active'`.execute(context.tx);
  return new Set(rows.map(({ id }) => id));
}
