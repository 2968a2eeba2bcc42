import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';

/** Takes the next number of a kind for the tenant, starting at 1; rolled back with its transaction, so none is lost. */
export async function nextNumber(
  context: Pick<OperationContext, 'tx' | 'tenantId'>,
  kind:
    | 'interchange'
    | 'patient-control'
    | 'statement'
    | 'estimate'
    | 'visit'
    | 'status-inquiry'
    | 'attachment'
    | 'eligibility'
    | 'authorization'
    | 'print-batch'
    | 'variance-dispute'
    | 'paper-eob'
    | 'receipt'
    | 'refund',
): Promise<number> {
  const { rows } = await sql<{ last_number: number }>`
    insert into control_number (tenant_id, kind, last_number) values (${context.tenantId}, ${kind}, 1)
    on conflict (tenant_id, kind) do update set last_number = control_number.last_number + 1
    returning last_number`.execute(context.tx);
  return rows[0]?.last_number ?? 1;
}
