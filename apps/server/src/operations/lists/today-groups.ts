import { type RawBuilder, sql } from 'kysely';
import type { ListName } from '../../contract/columns.ts';
import type { ListFilter } from '../../contract/lists.ts';
import type { PersonRole } from '../../contract/schemas/accounts.ts';
import type { TodaysWork } from '../../contract/views.ts';
import { claimList } from '../list-claims.ts';
import { encounterList } from '../list-encounters.ts';
import { exceptionList } from '../list-exceptions.ts';
import { printBatchList } from '../list-print-batches.ts';
import { remittanceList } from '../list-remittances.ts';
import { workList } from '../list-work.ts';
import type { OperationContext } from '../operation.ts';
import type { ListDefinition } from './definition.ts';
import { whatIsAsked } from './list-page.ts';

type Group = TodaysWork['groups'][number];

/** A list as today's work counts it: since when a row waits, by when it must be done. */
interface Counted<L extends ListName, Row> {
  definition: ListDefinition<L, Row>;
  since: RawBuilder<unknown>;
  due?: RawBuilder<unknown>;
  cents?: RawBuilder<unknown>;
}

interface GroupRule {
  key: string;
  title: string;
  roles: readonly PersonRole[];
  list: ListName;
  filters(context: OperationContext): ListFilter[];
  count(context: OperationContext, filters: ListFilter[]): Promise<Omit<Group, 'key' | 'title' | 'to'>>;
}

function counting<L extends ListName, Row>({
  definition,
  since,
  due = sql`null::date`,
  cents = definition.cents,
}: Counted<L, Row>) {
  return async (context: OperationContext, filters: ListFilter[]) => {
    const { rows } = await sql<Omit<Group, 'key' | 'title' | 'to'>>`
      select count(*) as count, coalesce(sum(${cents ?? sql`0`}), 0)::bigint as cents, min(${since})::date as "oldestDate",
             min(${due}) as "dueDate", count(*) filter (where ${due} < ${context.today}::date) as overdue
        from ${definition.from} where ${whatIsAsked(context, definition, { filters })}`.execute(context.tx);
    return rows[0] ?? { count: 0, cents: 0, oldestDate: null, dueDate: null, overdue: 0 };
  };
}

const claims = counting({ definition: claimList, since: sql`c.updated_at`, due: sql`c.deadline_date` });
/** What patients owe is what the ledger says, not what was charged. */
const patientClaims = counting({
  definition: claimList,
  since: sql`c.updated_at`,
  due: sql`c.deadline_date`,
  cents: sql`(select sum(l.cents) from journal_line l
    where l.tenant_id = c.tenant_id and l.claim_id = c.id and l.account = 'patient-ar')`,
});
const work = counting({ definition: workList, since: sql`w.raised_at`, due: sql`w.deadline_date` });
const encounters = counting({ definition: encounterList, since: sql`n.created_at` });
const exceptions = counting({ definition: exceptionList, since: sql`e.raised_at` });
const printBatches = counting({ definition: printBatchList, since: sql`b.made_at` });
const remittances = counting({ definition: remittanceList, since: sql`r.posted_at` });

const is = (field: string, value: string) => (): ListFilter[] => [{ field, op: 'is', values: [value] }];
const readyBy = (delivery: 'electronic' | 'paper') => (): ListFilter[] => [
  { field: 'claimStatus', op: 'is', values: ['ready'] },
  { field: 'delivery', op: 'is', values: [delivery] },
];
const ALL: readonly PersonRole[] = ['manager', 'admin', 'auditor'];
const BILLER: readonly PersonRole[] = ['biller', ...ALL];
const yesterday = ({ today }: OperationContext) => new Date(Date.parse(today) - 86_400_000).toISOString().slice(0, 10);

const RULES: readonly GroupRule[] = [
  {
    key: 'overdue',
    title: 'Overdue',
    roles: ALL,
    list: 'work',
    filters: (context) => [{ field: 'deadlineDate', op: 'to', values: [yesterday(context)] }],
    count: work,
  },
  {
    key: 'unassigned',
    title: 'Assigned to nobody',
    roles: ALL,
    list: 'work',
    filters: () => [{ field: 'assigneeName', op: 'empty', values: [] }],
    count: work,
  },
  {
    key: 'claims-held',
    title: 'Claims held',
    roles: BILLER,
    list: 'claims',
    filters: is('claimStatus', 'held'),
    count: claims,
  },
  {
    key: 'claims-rejected',
    title: 'Claims rejected',
    roles: BILLER,
    list: 'claims',
    filters: is('claimStatus', 'rejected'),
    count: claims,
  },
  {
    key: 'claims-denied',
    title: 'Claims denied',
    roles: BILLER,
    list: 'claims',
    filters: is('claimStatus', 'denied'),
    count: claims,
  },
  {
    key: 'batch-silent',
    title: 'Batches without an answer',
    roles: BILLER,
    list: 'work',
    filters: is('kind', 'batch-silent'),
    count: work,
  },
  {
    key: 'documents-wanted',
    title: 'Payers wait for documents',
    roles: BILLER,
    list: 'work',
    filters: is('kind', 'documents-wanted'),
    count: work,
  },
  {
    key: 'no-answer',
    title: 'No answer from the payer',
    roles: BILLER,
    list: 'work',
    filters: is('kind', 'no-answer'),
    count: work,
  },
  {
    key: 'roster',
    title: 'Licenses and enrollments',
    roles: ALL,
    list: 'work',
    filters: () => [{ field: 'kind', op: 'is', values: ['license-ends', 'enrollment'] }],
    count: work,
  },
  {
    key: 'claims-ready',
    title: 'Ready to send',
    roles: BILLER,
    list: 'claims',
    filters: readyBy('electronic'),
    count: claims,
  },
  {
    key: 'claims-to-print',
    title: 'Ready to print and mail',
    roles: BILLER,
    list: 'claims',
    filters: readyBy('paper'),
    count: claims,
  },
  {
    key: 'batches-to-mail',
    title: 'Print batches to mail',
    roles: BILLER,
    list: 'print-batches',
    filters: is('state', 'made'),
    count: printBatches,
  },
  {
    key: 'visits-coding',
    title: 'Visits that need codes',
    roles: ['coder', ...ALL],
    list: 'encounters',
    filters: is('billingStatus', 'coding'),
    count: encounters,
  },
  {
    key: 'visits-blocked',
    title: 'Visits blocked',
    roles: ['front-desk', ...BILLER],
    list: 'encounters',
    filters: is('billingStatus', 'blocked'),
    count: encounters,
  },
  {
    key: 'money-to-place',
    title: 'Money to place',
    roles: ['payment-poster', ...ALL],
    list: 'exceptions',
    filters: is('state', 'open'),
    count: exceptions,
  },
  {
    key: 'remittances-held',
    title: 'Remittances held',
    roles: ['payment-poster', ...ALL],
    list: 'remittances',
    filters: is('posting', 'held'),
    count: remittances,
  },
  {
    key: 'patients-owe',
    title: 'Patients to bill',
    roles: ['front-desk', ...ALL],
    list: 'claims',
    filters: is('claimStatus', 'patient-due'),
    count: patientClaims,
  },
];

/** Lists whose screen stands under an everyday name. */
const SCREENS: Readonly<Partial<Record<ListName, string>>> = { encounters: 'visits', 'print-batches': 'mail' };

/** The groups of a person's roles, each with the address of its list: the same rows that are counted here. */
export async function todaysGroups(context: OperationContext): Promise<Group[]> {
  const groups: Group[] = [];
  for (const { key, title, roles, list, filters: filtersOf, count } of RULES) {
    if (!roles.some((role) => context.actor.roles.includes(role))) continue;
    const filters = filtersOf(context);
    const to = `/${SCREENS[list] ?? list}?${new URLSearchParams({ filters: JSON.stringify(filters) })}`;
    groups.push({ key, title, ...(await count(context, filters)), to });
  }
  return groups;
}
