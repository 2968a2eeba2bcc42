import { type RawBuilder, type SqlBool, sql } from 'kysely';
import type { OperationContext } from './operation.ts';

interface SentNumber {
  claim_id: string;
  patient_control_number: string;
}

/**
 * Ids of claims that went out, by file or by mail, under numbers for which a test holds; an array for `any`.
 * @param most of each way.
 */
export function claimsSentWhere(
  tenantId: string,
  test: (number: RawBuilder<unknown>) => RawBuilder<SqlBool>,
  most = 1_000_000,
): RawBuilder<unknown> {
  const number = sql`s.patient_control_number`;
  return sql`array(
    (select s.claim_id from submission_claim s where s.tenant_id = ${tenantId} and ${test(number)} limit ${most})
    union
    (select s.claim_id from print_batch_claim s where s.tenant_id = ${tenantId} and ${test(number)} limit ${most}))`;
}

async function sent(
  { tx, tenantId }: Pick<OperationContext, 'tx' | 'tenantId'>,
  condition: RawBuilder<SqlBool>,
): Promise<SentNumber[]> {
  const { rows } = await sql<SentNumber>`
    select s.claim_id, s.patient_control_number from submission_claim s where s.tenant_id = ${tenantId} and ${condition}
    union
    select s.claim_id, s.patient_control_number from print_batch_claim s where s.tenant_id = ${tenantId} and ${condition}`.execute(
    tx,
  );
  return rows;
}

/** The claims that went out, by file or by mail, under any of these patient control numbers. */
export async function claimsSentUnder(
  context: Pick<OperationContext, 'tx' | 'tenantId'>,
  numbers: readonly string[],
): Promise<SentNumber[]> {
  if (numbers.length === 0) return [];
  return sent(context, sql<SqlBool>`s.patient_control_number = any(${[...numbers]}::text[])`);
}

/** Every number under which these claims went out, by file or by mail. */
export async function numbersSent(
  context: Pick<OperationContext, 'tx' | 'tenantId'>,
  claimIds: readonly string[],
): Promise<SentNumber[]> {
  if (claimIds.length === 0) return [];
  return sent(context, sql<SqlBool>`s.claim_id = any(${[...claimIds]}::uuid[])`);
}
