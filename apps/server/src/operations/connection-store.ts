import type { Selectable } from 'kysely';
import type { Database } from '../db/connect.ts';
import { inTenant } from '../db/connect.ts';
import type { Tables } from '../db/schema.ts';
import { asFailure, type Transport, type TransportFailure } from '../transports/transport.ts';
import type { OperationContext } from './operation.ts';

export type ConnectionRow = Selectable<Tables['connection']>;

/** Minutes until the next try after so many failures in a row: 1, 2, 4 ... at most an hour. */
const pauseMinutes = (failures: number) => Math.min(60, 2 ** Math.max(0, failures - 1));

/** A contact with nothing new is written down so often. */
const QUIET_CONTACT_MS = 60 * 60_000;

/** A connection of the tenant; the usual one for null. Undefined when there is none. */
export async function findConnection(
  context: Pick<OperationContext, 'tx' | 'tenantId'>,
  connectionId: string | null,
): Promise<ConnectionRow | undefined> {
  const all = context.tx.selectFrom('connection').selectAll().where('tenant_id', '=', context.tenantId);
  const found = connectionId === null ? all.where('is_usual', '=', true) : all.where('id', '=', connectionId);
  return found.executeTakeFirst();
}

/** Every connection of a tenant that is in use. */
export function activeConnections(db: Database, tenantId: string): Promise<ConnectionRow[]> {
  return inTenant(db, tenantId, (tx) =>
    tx
      .selectFrom('connection')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('connection_state', '=', 'active')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  );
}

/** Opens a connection, works with it and closes it. @returns the failure, when there was one. */
export async function overConnection(
  open: () => Promise<Transport>,
  work: (transport: Transport) => Promise<void>,
): Promise<TransportFailure | undefined> {
  let transport: Transport | undefined;
  try {
    transport = await open();
    await work(transport);
    return undefined;
  } catch (error) {
    return asFailure(error);
  } finally {
    await transport?.close();
  }
}

/** Whether a contact tells anything that the row does not say. */
export function isNews(row: ConnectionRow, failure: string | undefined, now: Date): boolean {
  if (failure !== undefined || row.last_error !== null || row.last_contact_at === null) return true;
  return now.getTime() - row.last_contact_at.getTime() > QUIET_CONTACT_MS;
}

/** Writes down how a contact went: a failure sets when it is tried again, a success ends all failures. */
export async function saveContact(
  context: OperationContext,
  row: ConnectionRow,
  failure: string | undefined,
): Promise<void> {
  const failures = failure === undefined ? 0 : row.failures + 1;
  const next = new Date(context.now.getTime() + pauseMinutes(failures) * 60_000);
  await context.tx
    .updateTable('connection')
    .set(
      failure === undefined
        ? { last_contact_at: context.now, last_error: null, failures: 0, next_try_at: null }
        : { last_error: failure, failures, next_try_at: next },
    )
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', row.id)
    .execute();
}
