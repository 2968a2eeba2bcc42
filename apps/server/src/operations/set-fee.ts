import { addDays } from '@cleanclaim/billing/kernel';
import type { z } from 'zod';
import { setFeeSchema } from '../contract/schemas/parties.ts';
import { type OperationContext, operation } from './operation.ts';

type FeeInput = z.infer<typeof setFeeSchema>;

/** One price a day: the price before ends the day before, and this one the day before the next. */
async function saveFee(context: OperationContext, { code, modifier = '', chargeCents, effectiveFrom }: FeeInput) {
  const { tx, tenantId } = context;
  const sameFee = () =>
    tx
      .selectFrom('fee_schedule_item')
      .select('effective_from')
      .where('tenant_id', '=', tenantId)
      .where('procedure_code', '=', code)
      .where('modifier', '=', modifier);
  const next = await sameFee().where('effective_from', '>', effectiveFrom).orderBy('effective_from').executeTakeFirst();
  await tx
    .updateTable('fee_schedule_item')
    .set({ effective_to: addDays(effectiveFrom, -1) })
    .where('tenant_id', '=', tenantId)
    .where('procedure_code', '=', code)
    .where('modifier', '=', modifier)
    .where('effective_from', '<', effectiveFrom)
    .where((eb) => eb.or([eb('effective_to', 'is', null), eb('effective_to', '>=', effectiveFrom)]))
    .execute();
  await tx
    .insertInto('fee_schedule_item')
    .values({
      tenant_id: tenantId,
      procedure_code: code,
      modifier,
      effective_from: effectiveFrom,
      effective_to: next ? addDays(next.effective_from, -1) : null,
      charge_cents: chargeCents,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['tenant_id', 'procedure_code', 'modifier', 'effective_from'])
        .doUpdateSet({ charge_cents: chargeCents }),
    )
    .execute();
}

/** Sets the practice's price of one unit of a procedure from a day on; visits that waited for a price are built. */
export const setFee = operation<FeeInput, { encounters: number }>({
  name: 'set-fee',
  summary: 'Sets the price of a procedure in the fee schedule.',
  roles: ['manager', 'admin'],
  input: setFeeSchema,
  async run(context, fee) {
    const { tx, tenantId } = context;
    const { code, modifier, chargeCents, effectiveFrom } = fee;
    await saveFee(context, fee);
    const waiting = await tx
      .selectFrom('encounter')
      .select(['id', 'content'])
      .where('tenant_id', '=', tenantId)
      .where('billing_status', '=', 'blocked')
      .execute();
    const affected = waiting.filter((row) =>
      row.content.codes?.charges.some((charge) => charge.procedureCode === code && charge.priceSource === 'not-priced'),
    );
    for (const { id } of affected) {
      context.enqueue({ queue: 'prepare-encounter', data: { tenantId, encounterId: id } });
    }
    context.audit({
      action: 'update',
      subjectKind: 'fee',
      subjectId: modifier ? `${code}-${modifier}` : code,
      detail: { chargeCents, effectiveFrom },
    });
    return { encounters: affected.length };
  },
});
