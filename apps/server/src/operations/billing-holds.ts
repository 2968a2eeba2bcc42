import type { HoldKind } from '@cleanclaim/billing/receivables';
import type { z } from 'zod';
import { liftHoldSchema, placeHoldSchema } from '../contract/schemas/patient-billing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';

export interface HoldToPlace {
  patientId: string;
  kind: HoldKind;
  reason: string;
  source: string;
  encounterId?: string | undefined;
  untilDate?: string | undefined;
  inNetworkShareCents?: number | undefined;
}

/** Refuses a visit that is not the patient's. */
export async function checkOwnVisit(context: OperationContext, patientId: string, encounterId: string): Promise<void> {
  const visit = await context.tx
    .selectFrom('encounter')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', encounterId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  if (!visit) throw new Refusal('not-found', 'There is no such visit of this patient.');
}

/** Puts a hold on a patient's balance, from today. @returns its id. */
export async function insertHold(context: OperationContext, hold: HoldToPlace): Promise<string> {
  const id = context.newId();
  await context.tx
    .insertInto('billing_hold')
    .values({
      tenant_id: context.tenantId,
      id,
      patient_id: hold.patientId,
      kind: hold.kind,
      encounter_id: hold.encounterId ?? null,
      reason: hold.reason,
      source: hold.source,
      since_date: context.today,
      until_date: hold.untilDate ?? null,
      in_network_share_cents: hold.inNetworkShareCents ?? null,
      placed_by: context.actor.name,
      placed_at: context.now,
    })
    .execute();
  return id;
}

/** Ends a hold; one that has ended stays as it was. */
export async function endHold(context: OperationContext, holdId: string, reason: string): Promise<void> {
  await context.tx
    .updateTable('billing_hold')
    .set({ lifted_by: context.actor.name, lifted_at: context.now, lift_reason: reason })
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', holdId)
    .where('lifted_at', 'is', null)
    .execute();
}

/** Stops statements and reminders of a balance, with the reason and where the practice has it from. */
export const placeHold = operation<z.infer<typeof placeHoldSchema>, { holdId: string }>({
  name: 'place-hold',
  summary: "Holds a patient's balance, or one visit: bankruptcy, deceased, No Surprises Act, minor, returned mail.",
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: placeHoldSchema,
  async run(context, hold) {
    await lockPatient(context, hold.patientId);
    if (hold.encounterId) await checkOwnVisit(context, hold.patientId, hold.encounterId);
    if (hold.untilDate !== undefined && hold.untilDate < context.today) {
      const message = 'The last day has passed already.';
      throw new Refusal('bad-input', message, { untilDate: message });
    }
    const holdId = await insertHold(context, hold);
    const detail = { kind: hold.kind };
    context.audit({
      action: 'create',
      subjectKind: 'billing-hold',
      subjectId: holdId,
      patientId: hold.patientId,
      detail,
    });
    return { holdId };
  },
});

/** The kinds that end with what they belong to, not by themselves. */
const ENDS_WITH: Readonly<Partial<Record<HoldKind, string>>> = {
  dispute: 'Settle the dispute: its hold ends with it.',
  hardship: 'Decide the application: its hold ends with it.',
  'payment-plan': 'End the payment plan: its hold ends with it.',
};

/** Lets statements and reminders go on. */
export const liftHold = operation<z.infer<typeof liftHoldSchema>, { holdId: string }>({
  name: 'lift-hold',
  summary: 'Ends a hold; the cycle goes on where it stood.',
  roles: ['biller', 'manager', 'admin'],
  input: liftHoldSchema,
  async run(context, { holdId, version, reason }) {
    const row = await context.tx
      .selectFrom('billing_hold')
      .select(['id', 'kind', 'patient_id', 'version', 'lifted_at'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', holdId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such hold.');
    await checkSeenVersion(context, { kind: 'billing-hold', id: holdId, version: row.version }, version);
    const other = ENDS_WITH[row.kind];
    if (other) throw new Refusal('ends-with-its-cause', other);
    if (row.lifted_at) throw new Refusal('lifted', 'This hold has ended already.');
    await endHold(context, holdId, reason);
    const detail = { kind: row.kind };
    context.audit({
      action: 'update',
      subjectKind: 'billing-hold',
      subjectId: holdId,
      patientId: row.patient_id,
      detail,
    });
    return { holdId };
  },
});
