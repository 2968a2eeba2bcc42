import { sql } from 'kysely';
import type { SubmissionListRow } from '../contract/rows.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

type Stored = Omit<SubmissionListRow, 'createdAt' | 'deliveredAt'> & { createdAt: Date; deliveredAt: Date | null };

/** ISA13, nine digits as it is sent. */
const CONTROL_NUMBER = sql`lpad(s.interchange_control_number::text, 9, '0')`;

async function rows(context: OperationContext, ids: readonly string[]): Promise<SubmissionListRow[]> {
  const found = await sql<Stored>`
    select s.id, ${CONTROL_NUMBER} as "interchangeControlNumber", s.created_at as "createdAt",
           s.delivered_at as "deliveredAt", s.claim_count as "claimCount", s.charge_cents as "chargeCents", s.delivery,
           s.acknowledgment, s.file_name as "fileName"
      from submission s where s.tenant_id = ${context.tenantId} and s.id = any(${[...ids]}::uuid[])`.execute(
    context.tx,
  );
  return found.rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.toISOString(),
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  }));
}

const submissions: ListDefinition<'submissions', SubmissionListRow> = {
  list: 'submissions',
  from: sql`submission s`,
  tenantId: sql`s.tenant_id`,
  id: { sql: sql`s.id`, type: 'uuid' },
  fields: {
    interchangeControlNumber: { sql: CONTROL_NUMBER },
    createdAt: { sql: sql`s.created_at` },
    claimCount: { sql: sql`s.claim_count` },
    chargeCents: { sql: sql`s.charge_cents` },
    delivery: { sql: sql`s.delivery` },
    acknowledgment: { sql: sql`s.acknowledgment` },
  },
  search: (_context, word) => holds(sql`fold_case(${CONTROL_NUMBER} || ' ' || s.file_name)`, word),
  cents: sql`s.charge_cents`,
  defaultSort: '-createdAt',
  rows,
};

/** Interchanges that went out, newest first, with the answers to them. */
export const listSubmissions = listOperation(
  'Lists submissions with their delivery and the answers to them.',
  ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  submissions,
);
