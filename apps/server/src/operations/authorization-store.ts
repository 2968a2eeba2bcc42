import type { Authorization, AuthorizationStatus } from '@cleanclaim/billing/encounters';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type AuthorizationRow = Selectable<Tables['payer_authorization']>;

/** Statuses in which the payer still has to decide. */
export const UNDECIDED: readonly AuthorizationStatus[] = ['requested', 'pended'];

/** Loads an authorization and locks it until the transaction ends. @throws Refusal `not-found`. */
export async function lockAuthorization(context: OperationContext, id: string): Promise<AuthorizationRow> {
  const row = await context.tx
    .selectFrom('payer_authorization')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such authorization.');
  return row;
}

export interface AuthorizationEvent {
  event: 'requested' | 'entered' | 'answered' | 'reply-noted' | 'cancelled' | 'not-reached' | 'overdue';
  /** In a biller's words; no patient data. */
  detail: string;
  fileSha256?: string;
}

/** Writes what happened into the history of an authorization. */
export async function addAuthorizationEvent(
  context: OperationContext,
  authorizationId: string,
  status: AuthorizationStatus,
  { event, detail, fileSha256 }: AuthorizationEvent,
): Promise<void> {
  await context.tx
    .insertInto('payer_authorization_event')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      authorization_id: authorizationId,
      at: context.now,
      actor: context.actor.name,
      event,
      status_after: status,
      detail,
      file_sha256: fileSha256 ?? null,
    })
    .execute();
}

/** Changes columns of an authorization. */
export async function updateAuthorization(
  { tx, tenantId }: OperationContext,
  id: string,
  set: Partial<{
    authorization_status: AuthorizationStatus;
    authorization_number: string;
    payer_reference: string;
    procedure_codes: string[];
    valid_from: string | null;
    valid_to: string | null;
    units_approved: number | null;
    decided_at: Date | null;
    next_try_at: Date | null;
    failures: number;
    last_error: string | null;
    outgoing_file_id: string | null;
    content: string;
  }>,
): Promise<void> {
  await tx.updateTable('payer_authorization').set(set).where('tenant_id', '=', tenantId).where('id', '=', id).execute();
}

/** Marks open work about an authorization as done. */
export async function finishAuthorizationWork(
  context: OperationContext,
  authorizationId: string,
  resolution: string,
): Promise<void> {
  await context.tx
    .updateTable('work_item')
    .set({ work_status: 'done', resolution, done_at: context.now, done_by: context.actor.name })
    .where('tenant_id', '=', context.tenantId)
    .where('work_key', 'like', `authorization-%:${authorizationId}:%`)
    .where('work_status', '=', 'open')
    .execute();
}

/** An authorization as claims and their edits see it, before anybody has counted what is used. */
export function authorizationOf(row: AuthorizationRow): Authorization {
  return {
    id: row.id,
    patientId: row.patient_id,
    payerId: row.payer_id,
    kind: row.kind,
    status: row.authorization_status,
    number: row.authorization_number,
    procedureCodes: row.procedure_codes,
    ...(row.valid_from ? { from: row.valid_from } : {}),
    ...(row.valid_to ? { to: row.valid_to } : {}),
    ...(row.units_approved === null ? {} : { unitsApproved: row.units_approved }),
    unitsUsed: 0,
  };
}
