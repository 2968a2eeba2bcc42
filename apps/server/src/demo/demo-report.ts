import type { CodeSets } from '@cleanclaim/codesets';
import { sql } from 'kysely';
import { z } from 'zod';
import { countFailedJobs } from '../jobs/idle.ts';
import { checkBooks, type Invariants } from '../operations/check-books.ts';
import { mustPerform, operation, type Runtime } from '../operations/operation.ts';

export interface DemoCounts {
  chartsIn: number;
  chartsRefused: number;
  encounters: number;
  claimsBuilt: number;
  /** Held when first built. */
  claimsHeld: number;
  claimsSubmitted: number;
  acknowledged: number;
  rejected: number;
  paid: number;
  denied: number;
  exceptions: number;
  statements: number;
  closed: number;
}

export interface DemoMoney {
  chargedCents: number;
  insurancePaidCents: number;
  contractualCents: number;
  writtenOffCents: number;
  patientPaidCents: number;
  heldCents: number;
  interestCents: number;
  payerOpenCents: number;
  patientOpenCents: number;
}

export interface WaitingItem {
  kind: string;
  items: number;
  cents: number;
  example: string;
}

/** What became of the claims of one kind and payer's place. */
export interface KindCount {
  kind: 'professional' | 'institutional' | 'dental';
  payerSequence: 'P' | 'S' | 'T';
  built: number;
  /** Held when first built. */
  held: number;
  accepted: number;
  paid: number;
}

export interface DemoReport {
  counts: DemoCounts;
  kinds: KindCount[];
  invariants: Invariants;
  money: DemoMoney;
  waiting: WaitingItem[];
  /** Jobs that failed, some of them tried again with success. */
  failures: string[];
  /** Files that could not be taken in at all, with the reason. */
  notTaken: string[];
  /** Jobs that failed for good. */
  failedJobs: number;
  codeSets: ReturnType<CodeSets['list']>;
}

/** Counts what became of the charts; reads only totals. */
const countMainJob = operation<Record<string, never>, Pick<DemoReport, 'counts' | 'kinds' | 'money' | 'waiting'>>({
  name: 'count-main-job',
  summary: 'Counts what became of charts, claims and money.',
  roles: ['system'],
  input: z.object({}).strict(),
  async run(context) {
    const t = context.tenantId;
    const had = (event: string) =>
      sql`(select count(distinct claim_id) from claim_event where tenant_id = ${t} and event = ${event} and detail not like '%changes nothing%')::int`;
    const counts = await sql<DemoCounts>`
      select (select count(*) from received_file where tenant_id = ${t} and kind = 'chart')::int as "chartsIn",
             (select count(*) from received_file where tenant_id = ${t} and kind = 'chart' and reading = 'refused')::int as "chartsRefused",
             (select count(*) from encounter where tenant_id = ${t})::int as encounters,
             (select count(*) from claim where tenant_id = ${t})::int as "claimsBuilt",
             (select count(distinct claim_id) from claim_event where tenant_id = ${t} and event = 'built-held' and from_status is null)::int as "claimsHeld",
             (select count(distinct claim_id) from submission_claim where tenant_id = ${t})::int as "claimsSubmitted",
             (select count(distinct claim_id) from claim_event where tenant_id = ${t} and event in ('received', 'accepted'))::int as acknowledged,
             ${had('rejected')} as rejected,
             (select count(distinct claim_id) from claim_payment where tenant_id = ${t} and outcome in ('paid', 'partly-paid', 'corrected'))::int as paid,
             ${had('denied')} as denied,
             (select count(*) from posting_exception where tenant_id = ${t})::int as exceptions,
             (select count(*) from statement where tenant_id = ${t})::int as statements,
             (select count(*) from claim where tenant_id = ${t} and claim_status = 'closed')::int as closed`.execute(
      context.tx,
    );
    const kinds = await sql<KindCount>`
      select c.claim_kind as kind, c.payer_sequence as "payerSequence", count(*)::int as built,
             count(*) filter (where exists (select from claim_event e where e.tenant_id = c.tenant_id and e.claim_id = c.id and e.event = 'built-held' and e.from_status is null))::int as held,
             count(*) filter (where exists (select from claim_event e where e.tenant_id = c.tenant_id and e.claim_id = c.id and e.event = 'accepted'))::int as accepted,
             count(*) filter (where exists (select from claim_payment p where p.tenant_id = c.tenant_id and p.claim_id = c.id and p.outcome in ('paid', 'partly-paid', 'corrected')))::int as paid
        from claim c where c.tenant_id = ${t} group by 1, 2 order by 1 desc, 2`.execute(context.tx);
    const balance = (accounts: string[], sign: number, kind?: string) => sql`
      (select coalesce(sum(l.cents), 0) * ${sign}::int from journal_line l join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
        where l.tenant_id = ${t} and l.account = any(${accounts}) and (${kind ?? null}::text is null or (e.kind = ${kind ?? null})))::bigint`;
    const money = await sql<DemoMoney>`
      select ${balance(['revenue'], -1)} as "chargedCents",
             (select coalesce(sum(cents), 0) from journal_line where tenant_id = ${t} and account = 'cash' and remittance_id is not null)::bigint as "insurancePaidCents",
             ${balance(['contractual-adjustment'], 1)} as "contractualCents",
             ${balance(['denial-write-off', 'bad-debt-write-off', 'charity-write-off', 'small-balance-write-off', 'courtesy-discount'], 1)} as "writtenOffCents",
             ${balance(['cash'], 1, 'patient-payment')} as "patientPaidCents",
             ${balance(['unapplied-cash', 'payer-recoupment'], -1)} as "heldCents",
             ${balance(['interest-income'], -1)} as "interestCents",
             ${balance(['payer-ar'], 1)} as "payerOpenCents", ${balance(['patient-ar'], 1)} as "patientOpenCents"`.execute(
      context.tx,
    );
    const waiting = await sql<WaitingItem>`
      select kind, count(*)::int as items, coalesce(sum(amount_cents), 0)::bigint as cents, min(title) as example
        from work_item where tenant_id = ${t} and work_status = 'open' group by kind
      union all
      select 'code-question', count(*)::int, 0::bigint, min(content->>'message') from code_question where tenant_id = ${t} and question_status = 'open' having count(*) > 0
      order by 3 desc, 1`.execute(context.tx);
    context.audit({ action: 'read', subjectKind: 'totals', subjectId: t });
    const [first] = counts.rows;
    const [sums] = money.rows;
    if (!first || !sums) throw new Error('totals are missing');
    return { counts: first, kinds: kinds.rows, money: sums, waiting: waiting.rows };
  },
});

/** Proves the books and counts what became of the charts. */
export async function measureDemo(
  runtime: Runtime,
  tenantId: string,
  failures: readonly string[],
): Promise<Omit<DemoReport, 'notTaken'>> {
  const actor = { tenantId, name: 'auditor', roles: ['system', 'auditor'] as const };
  const totals = await mustPerform(runtime, actor, countMainJob, {});
  const { invariants } = await mustPerform(runtime, actor, checkBooks, {});
  const failedJobs = await countFailedJobs(runtime.db);
  // A job that failed for good is work that nobody has.
  return {
    ...totals,
    invariants: { ...invariants, lostClaims: invariants.lostClaims + failedJobs },
    failures: [...failures],
    failedJobs,
    codeSets: runtime.codes.list(),
  };
}
