import { askProcedure } from '@cleanclaim/codesets';
import { sql } from 'kysely';
import type { FeeListRow } from '../contract/rows.ts';
import { labelled } from './claim-labels.ts';
import { holds } from './lists/conditions.ts';
import type { ListDefinition } from './lists/definition.ts';
import { listOperation } from './lists/list-operation.ts';
import type { OperationContext } from './operation.ts';

/** A fee has no id of its own: it is told by code, modifier and first day. */
const ID = sql`(f.procedure_code || '|' || f.modifier || '|' || f.effective_from::text)`;

/** The day on which a fee's code is looked up: today, or the nearest day on which the fee counts. */
function labelDay(fee: Pick<FeeListRow, 'effectiveFrom' | 'effectiveTo'>, today: string): string {
  if (fee.effectiveFrom > today) return fee.effectiveFrom;
  return fee.effectiveTo !== null && fee.effectiveTo < today ? fee.effectiveTo : today;
}

async function rows(context: OperationContext, ids: readonly string[]): Promise<FeeListRow[]> {
  const found = await sql<Omit<FeeListRow, 'label'>>`
    select ${ID} as id, f.procedure_code as "procedureCode", f.modifier, f.charge_cents as "chargeCents",
           f.effective_from as "effectiveFrom", f.effective_to as "effectiveTo"
      from fee_schedule_item f where f.tenant_id = ${context.tenantId} and ${ID} = any(${[...ids]}::text[])`.execute(
    context.tx,
  );
  return found.rows.map((fee) => ({
    ...fee,
    label: labelled(askProcedure(context.codes, fee.procedureCode, labelDay(fee, context.today))).label,
  }));
}

const fees: ListDefinition<'fees', FeeListRow> = {
  list: 'fees',
  from: sql`fee_schedule_item f`,
  tenantId: sql`f.tenant_id`,
  id: { sql: ID, type: 'text' },
  fields: {
    procedureCode: { sql: sql`f.procedure_code` },
    modifier: { sql: sql`f.modifier` },
    chargeCents: { sql: sql`f.charge_cents` },
    effectiveFrom: { sql: sql`f.effective_from` },
  },
  search: (_context, word) => holds(sql`fold_case(f.procedure_code || ' ' || f.modifier)`, word),
  defaultSort: 'procedureCode',
  rows,
};

/** The fee schedule with the labels of its codes. */
export const listFees = listOperation(
  'Lists the fee schedule: price of one unit by code, modifier and day.',
  ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  fees,
);
