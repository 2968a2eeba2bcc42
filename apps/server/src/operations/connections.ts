import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { ConnectionView } from '../contract/connection-views.ts';
import { acceptHostKeySchema, connectionIdSchema, setConnectionStateSchema } from '../contract/schemas/connections.ts';
import type { Tables } from '../db/schema.ts';
import { overConnection, saveContact } from './connection-store.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { ACKNOWLEDGMENT_HOURS, RECEIPT_HOURS } from './silent-batches.ts';

type Row = Selectable<Tables['connection']>;

/** Locks a connection. @throws Refusal */
export async function lockConnection(context: OperationContext, connectionId: string): Promise<Row> {
  const row = await context.tx
    .selectFrom('connection')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', connectionId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such connection.');
  return row;
}

/** Files that wait for each connection; those for the usual one stand under ''. */
async function waitingFiles(context: OperationContext): Promise<Map<string, number>> {
  const { rows } = await sql<{ id: string | null; files: number }>`
    select connection_id as id, count(*)::int as files
      from (select connection_id from submission
             where tenant_id = ${context.tenantId} and delivery = 'waiting' and medium = 'electronic'
            union all
            select connection_id from outgoing_file where tenant_id = ${context.tenantId} and delivery = 'waiting') w
     group by 1`.execute(context.tx);
  return new Map(rows.map((row) => [row.id ?? '', row.files]));
}

/** A connection as screens show it: without its secret. */
function viewOf(row: Row, waiting: ReadonlyMap<string, number>): ConnectionView {
  const { settings } = row;
  const { folder, receiptHours, acknowledgmentHours, asksStatus, asksEligibility, ...own } = settings;
  return {
    id: row.id,
    version: row.version,
    name: row.name,
    kind: row.kind,
    isUsual: row.is_usual,
    state: row.connection_state,
    hasSecret: row.secret !== null,
    settings: {
      ...own,
      ...(row.kind === 'folder' ? { folder: folder ?? '' } : {}),
      receiptHours: receiptHours ?? RECEIPT_HOURS,
      acknowledgmentHours: acknowledgmentHours ?? ACKNOWLEDGMENT_HOURS,
      asksStatus: asksStatus ?? false,
      asksEligibility: asksEligibility ?? false,
    },
    lastContactAt: row.last_contact_at?.toISOString() ?? null,
    lastError: row.last_error,
    nextTryAt: row.next_try_at?.toISOString() ?? null,
    waitingFiles: (waiting.get(row.id) ?? 0) + (row.is_usual ? (waiting.get('') ?? 0) : 0),
  };
}

/** The practice's ways to clearinghouses and payers, the usual one first. */
export const listConnections = operation<Record<string, never>, { connections: ConnectionView[] }>({
  name: 'list-connections',
  summary: 'Lists connections with their last contact, what failed and what waits; never a secret.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('connection')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .orderBy('is_usual', 'desc')
      .orderBy('name')
      .execute();
    context.audit({ action: 'read', subjectKind: 'connection', subjectId: context.tenantId });
    const waiting = await waitingFiles(context);
    return { connections: rows.map((row) => viewOf(row, waiting)) };
  },
});

export interface Tested {
  works: boolean;
  /** What was found, in words. */
  message: string;
  /** The key that the host shows and that nobody has accepted yet. */
  hostKey?: string;
}

/** Really connects: signs in and looks at every folder or address. The outcome stands on the connection. */
export const testConnection = operation<{ connectionId: string }, Tested>({
  name: 'test-connection',
  summary: 'Connects, signs in and looks at the folders or addresses of a connection.',
  roles: ['manager', 'admin'],
  input: connectionIdSchema,
  async run(context, { connectionId }) {
    const row = await lockConnection(context, connectionId);
    const failure = await overConnection(
      () => context.transports.open(row),
      (transport) => transport.test(),
    );
    await saveContact(context, row, failure?.message);
    context.audit({
      action: 'update',
      subjectKind: 'connection',
      subjectId: row.id,
      detail: { test: failure ? 'failed' : 'good' },
    });
    if (!failure) return { works: true, message: 'It works: signed in, and files can go out and come in.' };
    return { works: false, message: failure.message, ...(failure.hostKey ? { hostKey: failure.hostKey } : {}) };
  },
});

/** A person has compared the key that a host shows; from now on any other is refused. */
export const acceptHostKey = operation<z.infer<typeof acceptHostKeySchema>, { version: number }>({
  name: 'accept-host-key',
  summary: 'Accepts the host key of an SFTP connection; any other key is refused.',
  roles: ['manager', 'admin'],
  input: acceptHostKeySchema,
  async run(context, { connectionId, hostKey }) {
    const row = await lockConnection(context, connectionId);
    if (row.kind !== 'sftp') throw new Refusal('no-host-key', 'Only SFTP connections have a host key.');
    const saved = await context.tx
      .updateTable('connection')
      .set({ settings: JSON.stringify({ ...row.settings, hostKey }), last_error: null, failures: 0, next_try_at: null })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'update',
      subjectKind: 'connection',
      subjectId: row.id,
      detail: { hostKey, before: row.settings.hostKey ?? '' },
    });
    return saved;
  },
});

/** Pauses a connection or takes it up again: what waits stays waiting, and goes out after. */
export const setConnectionState = operation<z.infer<typeof setConnectionStateSchema>, { version: number }>({
  name: 'set-connection-state',
  summary: 'Pauses a connection, or takes it up again.',
  roles: ['manager', 'admin'],
  input: setConnectionStateSchema,
  async run(context, { connectionId, state }) {
    const row = await lockConnection(context, connectionId);
    const saved = await context.tx
      .updateTable('connection')
      .set({ connection_state: state, failures: 0, next_try_at: null })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', row.id)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'connection', subjectId: row.id, detail: { state } });
    return saved;
  },
});
