import { isOrderedCycle } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import { z } from 'zod';
import type { BillingPolicyView } from '../contract/patient-billing-views.ts';
import {
  noteBillingStepSchema,
  saveBillingPolicySchema,
  savePatientBillingSchema,
} from '../contract/schemas/patient-billing.ts';
import { loadBillingPolicy } from './billing-policy.ts';
import { loadHousehold, lockHousehold } from './household.ts';
import { loadHouseholdBilling, noteStep } from './household-billing.ts';
import { operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** How the practice bills patients: cycle, days, plans, agency. */
export const showBillingPolicy = operation<Record<string, never>, BillingPolicyView>({
  name: 'show-billing-policy',
  summary: "Shows the practice's cycle of statements, its payment plans and its rules of collection.",
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    context.audit({ action: 'read', subjectKind: 'patient-billing-policy', subjectId: context.tenantId });
    return loadBillingPolicy(context);
  },
});

/** Saves how the practice bills patients; balances go on from where they stand. */
export const saveBillingPolicy = operation<z.infer<typeof saveBillingPolicySchema>, { version: number }>({
  name: 'save-billing-policy',
  summary: "Saves the practice's cycle of statements, its payment plans and its rules of collection.",
  roles: ['manager', 'admin'],
  input: saveBillingPolicySchema,
  async run(context, { version, ...policy }) {
    const { tenantId } = context;
    // Two people who save at once take turns here, also while there is no row yet.
    await sql`select tenant_id from practice where tenant_id = ${tenantId} for update`.execute(context.tx);
    const before = await loadBillingPolicy(context);
    await checkSeenVersion(context, { kind: 'patient-billing-policy', id: tenantId, version: before.version }, version);
    if (!isOrderedCycle(policy.cycle as never)) {
      const message = 'A cycle begins with a statement, and each step comes later than the one before.';
      throw new Refusal('bad-input', message, { cycle: message });
    }
    const content = JSON.stringify(withoutUndefined(policy));
    const saved = await context.tx
      .insertInto('patient_billing_policy')
      .values({ tenant_id: tenantId, content })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ content }))
      .returning('version')
      .executeTakeFirstOrThrow();
    const action = before.version === 0 ? 'create' : 'update';
    context.audit({ action, subjectKind: 'patient-billing-policy', subjectId: tenantId });
    return saved;
  },
});

/** How a patient wants to be written to: language and way. */
export const savePatientBilling = operation<z.infer<typeof savePatientBillingSchema>, { version: number }>({
  name: 'save-patient-billing',
  summary: "Saves a patient's language and the way in which bills reach the patient.",
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: savePatientBillingSchema,
  async run(context, { patientId, version, language, channel }) {
    const { tx, tenantId } = context;
    await lockPatient(context, patientId);
    const existing = await tx
      .selectFrom('patient_billing')
      .select('version')
      .where('tenant_id', '=', tenantId)
      .where('patient_id', '=', patientId)
      .executeTakeFirst();
    const subject = { kind: 'patient-billing', id: patientId, version: existing?.version ?? 0 };
    await checkSeenVersion(context, subject, version);
    const saved = await tx
      .insertInto('patient_billing')
      .values({ tenant_id: tenantId, patient_id: patientId, language, channel })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'patient_id']).doUpdateSet({ language, channel }))
      .returning('version')
      .executeTakeFirstOrThrow();
    const action = existing ? 'update' : 'create';
    context.audit({ action, subjectKind: 'patient-billing', subjectId: patientId, patientId });
    return saved;
  },
});

/** A step of the cycle that a person did: a call, a plan that was offered. The cycle goes on from today. */
export const noteBillingStep = operation<z.infer<typeof noteBillingStepSchema>, { noted: boolean }>({
  name: 'note-billing-step',
  summary: 'Notes a call or an offer of a payment plan; the cycle of the balance goes on.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: noteBillingStepSchema,
  async run(context, { patientId, action }) {
    const household = await loadHousehold(context, patientId);
    await lockHousehold(context, household);
    const { draft } = await loadHouseholdBilling(context, household);
    await noteStep(context, household, { action, channel: 'phone', amountCents: draft.totalDueCents });
    await context.tx
      .updateTable('work_item')
      .set({
        work_status: 'done',
        resolution: 'Noted on the account.',
        done_at: context.now,
        done_by: context.actor.name,
      })
      .where('tenant_id', '=', context.tenantId)
      .where('patient_id', '=', household.leadId)
      .where('kind', '=', 'patient-balance')
      .where('work_key', 'like', `%:${action}:%`)
      .where('work_status', '=', 'open')
      .execute();
    const subject = { subjectKind: 'billing-notice', subjectId: household.leadId, patientId: household.leadId };
    context.audit({ action: 'update', ...subject, detail: { step: action } });
    return { noted: true };
  },
});
