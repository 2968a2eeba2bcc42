import { type ClaimStatus, stepOf } from '@cleanclaim/billing/claims';
import { daysBetween } from '@cleanclaim/billing/kernel';
import {
  ageFrom,
  type Chance,
  FOLLOWED_STATUSES,
  followUpChance,
  followUpKind,
  followUpLimit,
  followUpRank,
  type PayerDays,
  responseTime,
  silenceEnds,
} from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { type ColumnsOf, insertOf, namedRows } from '../db/rows-as-table.ts';
import { type PayerHistory, payerHistories } from './follow-up-history.ts';
import type { OperationContext } from './operation.ts';

interface OpenClaim extends PayerDays {
  claimId: string;
  payerId: string;
  status: ClaimStatus;
  owner: string;
  nextStep: string;
  deadlineDate: string | null;
  dateOfService: string;
  openCents: number;
  openSince: string;
  denialDeadline: string | null;
}

/**
 * Every claim on which a payer or somebody here still owes a step, with what is open of it and since when. Silence counts from
 * the last sending, or from the reversal that reopened it; all else from the day the claim came to stand as it does.
 */
async function openClaims({ tx, tenantId }: OperationContext): Promise<OpenClaim[]> {
  const { rows } = await sql<OpenClaim>`
    select c.id as "claimId", c.payer_id as "payerId", c.claim_status as status, c.owner, c.next_step as "nextStep",
           c.deadline_date as "deadlineDate", c.date_of_service as "dateOfService",
           greatest(coalesce(b.cents, c.total_charge_cents), 0)::bigint as "openCents",
           coalesce(case when c.claim_status in ('sent', 'mailed', 'received', 'accepted') then s.sent end, s.entered, c.built_at)
             ::date as "openSince",
           (select min(d.deadline_date) from denial d where d.tenant_id = c.tenant_id and d.claim_id = c.id
               and d.closed_on is null) as "denialDeadline",
           (y.content->>'timelyFilingDays')::int as "timelyFilingDays", (y.content->>'responseDays')::int as "responseDays",
           (y.content->>'appealDays')::int as "appealDays"
      from claim c
      join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
      left join lateral (
        select sum(l.cents) filter (where l.account = 'payer-ar') as cents from journal_line l
         where l.tenant_id = c.tenant_id and l.claim_id = c.id) b on true
      left join lateral (
        select max(e.at) filter (where e.event in ('delivered', 'mailed', 'reversed', 'passed-on')) as sent,
               max(e.at) filter (where e.to_status = c.claim_status and e.from_status is distinct from e.to_status) as entered
          from claim_event e where e.tenant_id = c.tenant_id and e.claim_id = c.id) s on true
     where c.tenant_id = ${tenantId} and c.claim_status = any(${FOLLOWED_STATUSES}::text[])
     order by c.id`.execute(tx);
  return rows;
}

interface Ranked {
  claim: OpenClaim;
  kind: string;
  chance: number;
  reason: string;
  rank: number;
  limitDate: string;
  time: ReturnType<typeof responseTime>;
}

const NO_HISTORY: PayerHistory = { answerDays: [], past: [] };

function kept<T>(known: Map<string, T>, key: string, make: () => T): T {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

/** Ranks claims; what is equal for many of them (a payer's time, the chance of a kind and age) is reckoned once. */
function ranking(histories: ReadonlyMap<string, PayerHistory>, today: string): (claim: OpenClaim) => Ranked[] {
  const ofPractice = [...histories.values()].flatMap(({ past }) => past);
  const chances = new Map<string, Chance>();
  const times = new Map<string, ReturnType<typeof responseTime>>();
  return (claim) => {
    const { payerId, responseDays } = claim;
    const kind = followUpKind(claim.status);
    if (!kind) return [];
    const { answerDays, past } = histories.get(payerId) ?? NO_HISTORY;
    const age = ageFrom(daysBetween(claim.openSince, today));
    const limitDate = followUpLimit(claim, claim, today);
    const { chance, reason } = kept(chances, `${payerId}|${kind}|${age}`, () =>
      followUpChance(kind, age, past, ofPractice),
    );
    const time = kept(times, `${payerId}|${responseDays}`, () => responseTime(answerDays, responseDays));
    const rank = followUpRank({ cents: claim.openCents, chance, daysLeft: daysBetween(today, limitDate) });
    return [{ claim, kind, chance, reason, rank, limitDate, time }];
  };
}

const COLUMNS: ColumnsOf<Ranked & { on: string }> = {
  claim_id: ['uuid', ({ claim }) => claim.claimId],
  kind: ['text', ({ kind }) => kind],
  open_cents: ['bigint', ({ claim }) => claim.openCents],
  chance: ['int', ({ chance }) => Math.round(chance * 10_000)],
  chance_reason: ['text', ({ reason }) => reason],
  rank: ['bigint', ({ rank }) => rank],
  open_since: ['date', ({ claim }) => claim.openSince],
  limit_date: ['date', ({ limitDate }) => limitDate],
  normal_days: ['int', ({ time }) => time.medianDays],
  late_days: ['int', ({ time }) => time.lateDays],
  answers: ['int', ({ time }) => time.answers],
  ranked_on: ['date', ({ on }) => on],
};

/** The rows of the queue are made anew, in the order of claims, so that two runs never wait on each other. */
async function saveRanks(context: OperationContext, rows: readonly Ranked[]): Promise<void> {
  const { tx, tenantId, today } = context;
  await sql`select pg_advisory_xact_lock(hashtextextended(${`follow-up:${tenantId}`}, 0))`.execute(tx);
  await tx.deleteFrom('claim_follow_up').where('tenant_id', '=', tenantId).execute();
  if (rows.length === 0) return;
  await insertOf(
    'claim_follow_up',
    tenantId,
    rows.map((row) => ({ ...row, on: today })),
    COLUMNS,
  ).execute(tx);
}

/** The day on which the payer's silence stops being normal; undefined where its time is not known or it does not owe an answer. */
function learnedDeadline({ claim, time }: Ranked): string | undefined {
  const { status, owner, nextStep } = claim;
  if (!time.learned || (status !== 'accepted' && status !== 'mailed') || owner !== 'payer') return undefined;
  // A step that an answer or a call has set has a day of its own.
  if (nextStep !== stepOf(status, claim).nextStep) return undefined;
  const day = silenceEnds(claim.openSince, time);
  return day === claim.deadlineDate ? undefined : day;
}

async function saveDeadlines(context: OperationContext, rows: readonly Ranked[]): Promise<number> {
  const changed = rows.flatMap((row) => {
    const deadline = learnedDeadline(row);
    return deadline ? [{ id: row.claim.claimId, step: row.claim.nextStep, deadline }] : [];
  });
  if (changed.length === 0) return 0;
  const columns: ColumnsOf<(typeof changed)[number]> = {
    id: ['uuid', ({ id }) => id],
    step: ['text', ({ step }) => step],
    deadline: ['date', ({ deadline }) => deadline],
  };
  await sql`
    update claim c set deadline_date = v.deadline, updated_at = ${context.now}
      from ${namedRows('v', changed, columns)}
     where c.tenant_id = ${context.tenantId} and c.id = v.id and c.owner = 'payer' and c.next_step = v.step`.execute(
    context.tx,
  );
  return changed.length;
}

/**
 * Ranks every open claim by what the practice's own history tells of its payer, and lets the deadlines of claims that wait for
 * a remittance stand on the payer's own normal time once ten of its answers are known.
 */
export async function rankFollowUp(context: OperationContext): Promise<{ ranked: number; deadlines: number }> {
  const histories = await payerHistories(context);
  const rows = (await openClaims(context)).flatMap(ranking(histories, context.today));
  await saveRanks(context, rows);
  return { ranked: rows.length, deadlines: await saveDeadlines(context, rows) };
}
