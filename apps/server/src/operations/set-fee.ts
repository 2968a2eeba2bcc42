import { z } from 'zod';
import { operation } from './operation.ts';

interface FeeInput {
  code: string;
  chargeCents: number;
  effectiveFrom: string;
}

/** Sets the practice's price of one unit of a procedure from a day on; visits that waited for a price are built. */
export const setFee = operation<FeeInput, { encounters: number }>({
  name: 'set-fee',
  summary: 'Sets the price of a procedure in the fee schedule.',
  roles: ['manager', 'admin'],
  input: z.object({
    code: z.string().regex(/^[A-Z0-9]{5}$/, 'Enter a CPT or HCPCS code of five characters.'),
    chargeCents: z.int().min(0).max(100_000_000),
    effectiveFrom: z.iso.date(),
  }),
  async run(context, { code, chargeCents, effectiveFrom }) {
    const { tx, tenantId } = context;
    await tx
      .insertInto('fee_schedule_item')
      .values({
        tenant_id: tenantId,
        procedure_code: code,
        modifier: '',
        effective_from: effectiveFrom,
        charge_cents: chargeCents,
      })
      .onConflict((conflict) =>
        conflict
          .columns(['tenant_id', 'procedure_code', 'modifier', 'effective_from'])
          .doUpdateSet({ charge_cents: chargeCents }),
      )
      .execute();
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
    context.audit({ action: 'update', subjectKind: 'fee', subjectId: code, detail: { chargeCents, effectiveFrom } });
    return { encounters: affected.length };
  },
});
