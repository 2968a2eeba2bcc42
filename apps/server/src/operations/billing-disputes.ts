import type { z } from 'zod';
import {
  applyForHardshipSchema,
  decideHardshipSchema,
  noteDisputeSchema,
  openDisputeSchema,
  settleDisputeSchema,
} from '../contract/schemas/patient-billing.ts';
import { checkOwnVisit, endHold, insertHold } from './billing-holds.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { lockPatient } from './patient-row.ts';
import { checkSeenVersion } from './seen-version.ts';

/** A patient disputes a bill: its hold stands from the same moment. */
export const openDispute = operation<z.infer<typeof openDisputeSchema>, { disputeId: string }>({
  name: 'open-dispute',
  summary: 'Writes down what a patient disputes; statements and reminders of it stop.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: openDisputeSchema,
  async run(context, { patientId, encounterId, about }) {
    await lockPatient(context, patientId);
    if (encounterId) await checkOwnVisit(context, patientId, encounterId);
    const reason = 'The patient disputes the bill.';
    const holdId = await insertHold(context, { patientId, kind: 'dispute', encounterId, reason, source: 'Patient' });
    const disputeId = context.newId();
    await context.tx
      .insertInto('billing_dispute')
      .values({
        tenant_id: context.tenantId,
        id: disputeId,
        patient_id: patientId,
        encounter_id: encounterId ?? null,
        hold_id: holdId,
        about,
        dispute_status: 'open',
        opened_at: context.now,
        opened_by: context.actor.name,
      })
      .execute();
    context.audit({ action: 'create', subjectKind: 'billing-dispute', subjectId: disputeId, patientId });
    return { disputeId };
  },
});

async function lockDispute(context: OperationContext, disputeId: string) {
  const row = await context.tx
    .selectFrom('billing_dispute')
    .select(['id', 'patient_id', 'hold_id', 'dispute_status', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', disputeId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such dispute.');
  return row;
}

async function addNote(context: OperationContext, disputeId: string, body: string): Promise<void> {
  await context.tx
    .insertInto('billing_dispute_note')
    .values({
      ...{ tenant_id: context.tenantId, id: context.newId(), dispute_id: disputeId },
      ...{ at: context.now, author: context.actor.name, body },
    })
    .execute();
}

/** A line of the dispute's log; lines are only added. */
export const noteDispute = operation<z.infer<typeof noteDisputeSchema>, { disputeId: string }>({
  name: 'note-dispute',
  summary: 'Adds a line to the log of a dispute.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: noteDisputeSchema,
  async run(context, { disputeId, note }) {
    const { patient_id: patientId } = await lockDispute(context, disputeId);
    await addNote(context, disputeId, note);
    context.audit({ action: 'update', subjectKind: 'billing-dispute', subjectId: disputeId, patientId });
    return { disputeId };
  },
});

/** The dispute is answered: its hold ends, and the cycle goes on where it stood. */
export const settleDispute = operation<z.infer<typeof settleDisputeSchema>, { disputeId: string }>({
  name: 'settle-dispute',
  summary: 'Writes down how a dispute ended; its hold ends with it.',
  roles: ['biller', 'manager', 'admin'],
  input: settleDisputeSchema,
  async run(context, { disputeId, version, outcome }) {
    const row = await lockDispute(context, disputeId);
    await checkSeenVersion(context, { kind: 'billing-dispute', id: disputeId, version: row.version }, version);
    if (row.dispute_status === 'settled') throw new Refusal('settled', 'This dispute is settled already.');
    await context.tx
      .updateTable('billing_dispute')
      .set({ dispute_status: 'settled', outcome, settled_at: context.now })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', disputeId)
      .execute();
    await addNote(context, disputeId, outcome);
    await endHold(context, row.hold_id, 'The dispute is settled.');
    const subject = { subjectKind: 'billing-dispute', subjectId: disputeId, patientId: row.patient_id };
    context.audit({ action: 'update', ...subject, detail: { settled: true } });
    return { disputeId };
  },
});

/** A patient asks for financial help: until it is decided nothing is asked for. */
export const applyForHardship = operation<z.infer<typeof applyForHardshipSchema>, { applicationId: string }>({
  name: 'apply-for-hardship',
  summary: 'Takes an application for financial help; statements and collection stop until it is decided.',
  roles: ['biller', 'front-desk', 'manager', 'admin'],
  input: applyForHardshipSchema,
  async run(context, { patientId, householdSize, yearlyIncomeCents }) {
    await lockPatient(context, patientId);
    const reason = 'The patient has asked for financial help.';
    const holdId = await insertHold(context, { patientId, kind: 'hardship', reason, source: 'Application' });
    const applicationId = context.newId();
    await context.tx
      .insertInto('hardship_application')
      .values({
        tenant_id: context.tenantId,
        id: applicationId,
        patient_id: patientId,
        hold_id: holdId,
        household_size: householdSize,
        yearly_income_cents: yearlyIncomeCents,
        application_status: 'open',
        applied_date: context.today,
      })
      .execute();
    context.audit({ action: 'create', subjectKind: 'hardship-application', subjectId: applicationId, patientId });
    return { applicationId };
  },
});

/**
 * Decides an application. What is granted is written off by claim, as charity, by who may (`write-off-claim`): the
 * decision moves no money itself.
 */
export const decideHardship = operation<z.infer<typeof decideHardshipSchema>, { applicationId: string }>({
  name: 'decide-hardship',
  summary: 'Grants or declines financial help, with the reason; its hold ends with it.',
  roles: ['manager', 'admin'],
  input: decideHardshipSchema,
  async run(context, { applicationId, version, granted, decision }) {
    const row = await context.tx
      .selectFrom('hardship_application')
      .select(['id', 'patient_id', 'hold_id', 'application_status', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', applicationId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such application.');
    await checkSeenVersion(context, { kind: 'hardship-application', id: applicationId, version: row.version }, version);
    if (row.application_status !== 'open') throw new Refusal('decided', 'This application is decided already.');
    const status = granted ? 'granted' : 'declined';
    await context.tx
      .updateTable('hardship_application')
      .set({ application_status: status, decision, decided_date: context.today, decided_by: context.actor.name })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', applicationId)
      .execute();
    await endHold(context, row.hold_id, `The application is ${status}.`);
    const subject = { subjectKind: 'hardship-application', subjectId: applicationId, patientId: row.patient_id };
    context.audit({ action: 'update', ...subject, detail: { granted } });
    return { applicationId };
  },
});
