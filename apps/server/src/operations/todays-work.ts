import type { IntakeFault } from '@cleanclaim/billing/encounters';
import { cents, formatDollars } from '@cleanclaim/billing/kernel';
import { sql } from 'kysely';
import { z } from 'zod';
import type { TodaysWork } from '../contract/views.ts';
import { ageReceivables } from './age-receivables.ts';
import { fileResult } from './file-result.ts';
import { listRemittances } from './list-remittances.ts';
import { todaysGroups } from './lists/today-groups.ts';
import { type OperationContext, operation, type Role } from './operation.ts';

const ARRIVALS = 20;

const may = ({ actor }: OperationContext, roles: readonly Role[]) => roles.some((role) => actor.roles.includes(role));

async function receivables({ tx, tenantId }: OperationContext): Promise<TodaysWork['receivables']> {
  const { rows } = await sql<NonNullable<TodaysWork['receivables']>>`
    select coalesce(sum(cents) filter (where account = 'payer-ar'), 0)::bigint as "payerCents",
           coalesce(sum(cents) filter (where account = 'patient-ar'), 0)::bigint as "patientCents",
           -coalesce(sum(cents) filter (where account = 'unapplied-cash'), 0)::bigint as "unappliedCents"
      from journal_line
     where tenant_id = ${tenantId} and account in ('payer-ar', 'patient-ar', 'unapplied-cash')`.execute(tx);
  return rows[0];
}

interface ArrivedFile {
  id: string;
  at: Date;
  kind: 'chart' | 'x12' | 'paper-eob';
  reading: 'waiting' | 'read' | 'refused';
  faults: IntakeFault[];
  summary: Record<string, unknown>;
}

const FILE_WORDS = { chart: 'Chart file', x12: 'Answer file', 'paper-eob': 'Paper EOB' } as const;

/** Files since yesterday, by what became of them: a file's name may name a patient. */
async function filesArrived({ tx, tenantId, today }: OperationContext) {
  const { rows } = await sql<ArrivedFile>`
    select id, received_at as at, kind, reading, faults, summary from received_file
     where tenant_id = ${tenantId} and received_at >= ${today}::date - 1
     order by received_at desc, id desc limit ${ARRIVALS}`.execute(tx);
  return rows.map((file) => ({
    at: file.at.toISOString(),
    what: `${FILE_WORDS[file.kind]}: ${fileResult(file)}`,
    to: `/files/${file.id}`,
  }));
}

async function paymentsArrived({ tx, tenantId, today }: OperationContext) {
  const { rows } = await sql<{ id: string; at: Date; payer: string; paid: number; posting: string }>`
    select id, posted_at as at, payer_name as payer, paid_cents as paid, posting from remittance
     where tenant_id = ${tenantId} and posted_at >= ${today}::date - 1
     order by posted_at desc, id desc limit ${ARRIVALS}`.execute(tx);
  return rows.map(({ id, at, payer, paid, posting }) => ({
    at: at.toISOString(),
    what: `${payer} paid ${formatDollars(cents(paid))}${posting === 'held' ? ', held' : ''}`,
    to: `/remittances/${id}`,
  }));
}

/** What a person's roles have to do today, and what has come in since yesterday. */
export const todaysWork = operation<Record<string, never>, TodaysWork>({
  name: 'todays-work',
  summary: "Today's work of the person's roles: counts, money, the oldest and what is due.",
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const groups = await todaysGroups(context);
    const owed = may(context, ageReceivables.roles) ? await receivables(context) : undefined;
    const arrivals = [
      ...(await filesArrived(context)),
      ...(may(context, listRemittances.roles) ? await paymentsArrived(context) : []),
    ];
    context.audit({
      action: 'read',
      subjectKind: 'todays-work',
      subjectId: context.tenantId,
      detail: { groups: groups.length },
    });
    return {
      today: context.today,
      groups,
      ...(owed ? { receivables: owed } : {}),
      arrivals: arrivals.sort((a, b) => b.at.localeCompare(a.at)).slice(0, ARRIVALS),
    };
  },
});
