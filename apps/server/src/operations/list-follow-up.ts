import { daysBetween } from '@cleanclaim/billing/kernel';
import { FOLLOWED_STATUSES } from '@cleanclaim/billing/receivables';
import { type RawBuilder, sql } from 'kysely';
import type { FollowUpRow } from '../contract/follow-up-views.ts';
import { dayOf } from '../platform/clock.ts';
import { startsWith } from './lists/conditions.ts';
import type { Condition, ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import { patientsHolding } from './lists/patients.ts';
import type { OperationContext } from './operation.ts';

/**
 * Open claims of payers, each with the one of its work items that comes up first. Work is put together once for all, and the
 * claims are read from an index of the open ones (claim_followed): counting a queue of 100,000 looks nothing up row by row.
 */
const FROM = sql`claim_follow_up f
  join claim c on c.tenant_id = f.tenant_id and c.id = f.claim_id
              and c.claim_status = any(${sql.raw(`'{${FOLLOWED_STATUSES.join(',')}}'::text[]`)})
  left join (
    select distinct on (q.claim_id) q.claim_id, q.id, q.assignee_id, q.snoozed_until from work_item q
     where q.tenant_id = app_tenant_id() and q.claim_id is not null and q.work_status = 'open'
     order by q.claim_id, q.snoozed_until nulls first, q.deadline_date, q.id) w on w.claim_id = f.claim_id
  left join tenant_member m on m.tenant_id = f.tenant_id and m.id = w.assignee_id`;

type Stored = Omit<FollowUpRow, 'silent' | 'silentDays' | 'lastContact'> & {
  openSince: string;
  lastContact: Date | null;
};

async function followUpRows(context: OperationContext, ids: readonly string[]): Promise<FollowUpRow[]> {
  const { rows } = await sql<Stored>`
    select f.claim_id as id, c.patient_id as "patientId", c.payer_id as "payerId", f.rank,
           p.last_name || ', ' || p.first_name as "patientName", c.patient_control_number as "patientControlNumber",
           y.name as "payerName", f.kind, c.claim_status as "claimStatus", f.open_cents as "openCents",
           coalesce(m.name, '') as "assigneeName", c.owner as turn, c.next_step as "nextStep", f.open_since as "openSince",
           f.normal_days as "normalDays", f.late_days as "lateDays", f.answers, round(f.chance / 100.0)::int as chance,
           f.chance_reason as "chanceReason", f.limit_date as "limitDate", k.at as "lastContact",
           k.outcome as "lastOutcome", k.promise_date as "promiseDate", k.promise_cents as "promiseCents",
           w.snoozed_until as "snoozedUntil"
      from ${FROM}
      join patient p on p.tenant_id = c.tenant_id and p.id = c.patient_id
      join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
      left join lateral (
        select l.at, l.outcome, l.promise_date, l.promise_cents from contact_log l
         where l.tenant_id = f.tenant_id and l.claim_id = f.claim_id order by l.id desc limit 1) k on true
     where f.tenant_id = ${context.tenantId} and f.claim_id = any(${[...ids]}::uuid[])`.execute(context.tx);
  return rows.map(({ openSince, lastContact, ...row }) => {
    const silentDays = daysBetween(openSince, context.today);
    return {
      ...row,
      silentDays,
      silent: row.kind === 'no-answer' ? `${silentDays} of ${row.normalDays}` : String(silentDays),
      lastContact: lastContact && dayOf(lastContact),
    };
  });
}

const ofPayer = (test: (value: RawBuilder<unknown>) => Condition): Condition =>
  sql`c.payer_id = any(array(select q.id from payer q where q.tenant_id = app_tenant_id() and ${test(sql`q.name`)}))`;

const followUpList: ListDefinition<'follow-up', FollowUpRow> = {
  list: 'follow-up',
  from: FROM,
  tenantId: sql`f.tenant_id`,
  id: { sql: sql`f.claim_id`, type: 'uuid' },
  fields: {
    rank: { sql: sql`f.rank`, filled: true },
    payerName: { within: ofPayer },
    openCents: { sql: sql`f.open_cents`, filled: true },
    kind: { sql: sql`f.kind` },
    assigneeName: { sql: sql`m.name` },
    turn: { sql: sql`c.owner` },
    limitDate: { sql: sql`f.limit_date`, filled: true },
    snoozedUntil: { sql: sql`w.snoozed_until` },
  },
  search: ({ tenantId }, word) =>
    sql`(c.patient_id = any(${patientsHolding(tenantId, word)}) or ${startsWith(sql`c.patient_control_number`, word.toUpperCase())})`,
  cents: sql`f.open_cents`,
  defaultSort: '-rank',
  standing: {
    fields: ['turn', 'snoozedUntil'],
    // Work that is not put aside; without any, what is a person's turn, or has waited longer than it may.
    condition: ({ today }) => sql`(case when w.id is not null
      then w.snoozed_until is null or w.snoozed_until <= ${today}::date
      else c.owner = 'person' or c.deadline_date < ${today}::date end)`,
  },
  rows: followUpRows,
  patientIdOf: (row) => row.patientId,
};

/** The follow-up queue, one row a claim: what is due now unless asked otherwise, the highest rank first. */
export const listFollowUp = listOperation(
  'Lists open claims of payers by rank (dollars, chance, days left): what somebody must do now unless asked otherwise.',
  ['biller', 'payment-poster', 'manager', 'admin', 'auditor', 'system'],
  followUpList,
);
