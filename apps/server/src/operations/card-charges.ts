import { sql } from 'kysely';
import { z } from 'zod';
import type { CardCharge } from '../contract/patient-billing-views.ts';
import { signedRequestSchema } from '../contract/schemas/card-processor.ts';
import { checkSignature } from './card-processor.ts';
import { type OperationContext, operation } from './operation.ts';
import { dueInstalments } from './payment-plans.ts';

const CHARGE_ID = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.(\d{1,3})\.(\d{1,4})$/;

/** The plan of a charge; undefined when the id is none of ours. */
export function planOfCharge(chargeId: string): string | undefined {
  return CHARGE_ID.exec(chargeId)?.[1];
}

/**
 * Charges for instalments on autopay that are due. A charge keeps its id until the processor has said what became of it;
 * an instalment that is due again after that is another charge.
 */
async function chargesDue(context: OperationContext): Promise<CardCharge[]> {
  const rows = await dueInstalments(context, true);
  const { rows: told } = await sql<{ instalment: string; charges: number }>`
    select substring(charge_id from '^(.*)[.]') as instalment, count(distinct charge_id)::int as charges
      from card_event where tenant_id = ${context.tenantId}
       and plan_id = any(${[...new Set(rows.map((row) => row.planId))]}::uuid[])
     group by 1`.execute(context.tx);
  const before = new Map(told.map((row) => [row.instalment, row.charges]));
  return rows.map(({ planId, ordinal, dueDate, dueCents }) => {
    const instalment = `${planId}.${ordinal}`;
    const chargeId = `${instalment}.${(before.get(instalment) ?? 0) + 1}`;
    return { chargeId, planId, ordinal, dueDate, amountCents: dueCents };
  });
}

function auditCharges(context: OperationContext, charges: readonly CardCharge[]): void {
  const totalCents = charges.reduce((sum, charge) => sum + charge.amountCents, 0);
  const detail = { charges: charges.length, totalCents };
  context.audit({ action: 'send', subjectKind: 'card-charges', subjectId: context.tenantId, detail });
}

/** What the card processor is to take now, for a person who hands it over as a file. */
export const listCardCharges = operation<Record<string, never>, { charges: CardCharge[] }>({
  name: 'list-card-charges',
  summary: 'Lists the instalments on autopay that the card processor is to charge now: ids and amounts, no names.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const charges = await chargesDue(context);
    auditCharges(context, charges);
    return { charges };
  },
});

/** The same for the processor itself, which signs that it asks. */
export const giveCardCharges = operation<z.infer<typeof signedRequestSchema>, { charges: CardCharge[] }>({
  name: 'give-card-charges',
  summary: 'Gives the card processor, which signs its request, the charges that are due.',
  roles: ['system'],
  input: signedRequestSchema,
  async run(context, request) {
    await checkSignature(context, request);
    const charges = await chargesDue(context);
    auditCharges(context, charges);
    return { charges };
  },
});
