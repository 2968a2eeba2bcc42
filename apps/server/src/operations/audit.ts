import { createHmac } from 'node:crypto';
import { type AuditEvent, chainInput, FIRST_MAC, firstBrokenLink } from '@cleanclaim/billing/records';
import { sql } from 'kysely';
import type { Tx } from '../db/connect.ts';
import { type ColumnsOf, insertOf } from '../db/rows-as-table.ts';
import type { Actor } from './actor.ts';

/** One read or write of something that belongs to a patient or a practice. `detail` holds counts and ids, never PHI. */
export interface AuditDraft {
  action: 'read' | 'create' | 'update' | 'send' | 'receive' | 'post';
  subjectKind: string;
  subjectId: string;
  patientId?: string;
  detail?: Record<string, string | number | boolean>;
}

interface Stamp {
  actor: Actor;
  operation: string;
  at: Date;
  key: string;
}

function hmac(key: string): (input: string) => string {
  return (input) => createHmac('sha256', key).update(input).digest('hex');
}

const EVENTS_PER_STATEMENT = 10_000;

interface SealedDraft {
  draft: AuditDraft;
  sequence: number;
  detail: string;
  previousMac: string;
  mac: string;
}

const EVENT_COLUMNS: ColumnsOf<SealedDraft> = {
  sequence: ['bigint', (row) => row.sequence],
  action: ['text', ({ draft }) => draft.action],
  subject_kind: ['text', ({ draft }) => draft.subjectKind],
  subject_id: ['text', ({ draft }) => draft.subjectId],
  patient_id: ['uuid', ({ draft }) => draft.patientId],
  detail: ['jsonb', (row) => row.detail],
  previous_mac: ['text', (row) => row.previousMac],
  mac: ['text', (row) => row.mac],
};

/** The event as it is sealed: the operation and what it did make one action, `post-remittance/create`. */
function sealedForm(
  row: Omit<AuditEvent, 'action' | 'detail'> & { operation: string; verb: string; detail: unknown },
): AuditEvent {
  const { operation, verb, detail, ...rest } = row;
  return { ...rest, action: `${operation}/${verb}`, detail: detail as AuditEvent['detail'] };
}

/**
 * Saves the events of one transaction at the end of the tenant's chain. Taking the chain's head is the last lock of a
 * transaction, so that it is held only until the commit.
 */
export async function saveAuditEvents(tx: Tx, stamp: Stamp, drafts: readonly AuditDraft[]): Promise<void> {
  const tenantId = stamp.actor.tenantId;
  await sql`insert into audit_head (tenant_id, sequence, mac) values (${tenantId}, 0, ${FIRST_MAC}) on conflict do nothing`.execute(
    tx,
  );
  const head = await tx
    .selectFrom('audit_head')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  let { sequence, mac } = head;
  const macOf = hmac(stamp.key);
  const rows = drafts.map((draft) => {
    const { action: verb, detail = {}, ...subject } = draft;
    const previousMac = mac;
    sequence += 1;
    const event = sealedForm({
      ...subject,
      tenantId,
      sequence,
      at: stamp.at.toISOString(),
      actorId: stamp.actor.name,
      operation: stamp.operation,
      verb,
      detail,
    });
    mac = macOf(chainInput(event, previousMac));
    return { draft, sequence, detail: JSON.stringify(detail), previousMac, mac };
  });
  const at = stamp.at.toISOString();
  for (let i = 0; i < rows.length; i += EVENTS_PER_STATEMENT)
    await insertOf('audit_event', tenantId, rows.slice(i, i + EVENTS_PER_STATEMENT), {
      ...EVENT_COLUMNS,
      at: ['timestamptz', () => at],
      actor: ['text', () => stamp.actor.name],
      operation: ['text', () => stamp.operation],
    }).execute(tx);
  await tx.updateTable('audit_head').set({ sequence, mac }).where('tenant_id', '=', tenantId).execute();
}

/**
 * Walks a tenant's chain and recomputes it.
 * @returns the first sequence number whose event was changed, removed or forged; undefined when the chain is whole.
 */
export async function findBrokenAuditLink(tx: Tx, tenantId: string, key: string): Promise<number | undefined> {
  const rows = await tx
    .selectFrom('audit_event')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('sequence')
    .execute();
  const events = rows.map((row) => ({
    ...sealedForm({
      tenantId,
      sequence: row.sequence,
      at: row.at.toISOString(),
      actorId: row.actor,
      operation: row.operation,
      verb: row.action,
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      ...(row.patient_id ? { patientId: row.patient_id } : {}),
      detail: row.detail,
    }),
    mac: row.mac,
  }));
  const broken = firstBrokenLink(events, hmac(key));
  if (broken) return broken.sequence;
  const head = await tx
    .selectFrom('audit_head')
    .select(['sequence', 'mac'])
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  const whole = (head?.sequence ?? 0) === rows.length && (head?.mac ?? FIRST_MAC) === (rows.at(-1)?.mac ?? FIRST_MAC);
  return whole ? undefined : rows.length + 1;
}
