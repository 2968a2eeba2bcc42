import { sql } from 'kysely';
import type { ChangeEvent } from '../contract/views.ts';
import { type Database, inTenant, type Tx } from '../db/connect.ts';

/** Events that a browser may be behind; beyond it asks for everything again. */
const MAX_BEHIND = 10_000;

interface Listener {
  /** The last sequence number that it knows. */
  after: number;
  write(text: string): void;
}

export interface ChangeFeed {
  /** The number of the tenant's last event: where to begin to listen. */
  head(tenantId: string): Promise<number>;
  /**
   * Tells a listener of every change of the tenant after the event given.
   * @returns the function that leaves
   */
  join(tenantId: string, after: number, write: (text: string) => void): () => void;
}

async function headOf(tx: Tx, tenantId: string): Promise<number> {
  const head = await tx
    .selectFrom('audit_head')
    .select('sequence')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirst();
  return head?.sequence ?? 0;
}

/**
 * What changed behind `after`, one event an operation, however much it changed. In the order of their last events: who
 * has heard of one has heard of all before it, so that its number is where to go on.
 */
async function changesBetween(tx: Tx, tenantId: string, after: number, head: number): Promise<ChangeEvent[]> {
  const { rows } = await sql<ChangeEvent>`
    select operation, max(sequence) as sequence, array_agg(distinct subject_kind order by subject_kind) as "subjectKinds"
      from audit_event
     where tenant_id = ${tenantId} and sequence > ${after} and sequence <= ${head} and action <> 'read'
     group by operation
     order by max(sequence)`.execute(tx);
  return rows;
}

const changeText = (change: ChangeEvent) =>
  `id: ${change.sequence}\nevent: change\ndata: ${JSON.stringify(change)}\n\n`;

/** What to tell a listener that knows everything up to `after`. */
async function textFor(tx: Tx, tenantId: string, after: number, head: number): Promise<string> {
  const isKnown = after <= head && head - after <= MAX_BEHIND;
  if (!isKnown) return `id: ${head}\nevent: reset\ndata: {}\n\n`;
  const changes = await changesBetween(tx, tenantId, after, head);
  return changes.map(changeText).join('');
}

async function tell(db: Database, tenantId: string, listeners: ReadonlySet<Listener>): Promise<void> {
  await inTenant(db, tenantId, async (tx) => {
    const head = await headOf(tx, tenantId);
    const behind = Map.groupBy(
      [...listeners].filter((listener) => listener.after !== head),
      (listener) => listener.after,
    );
    for (const [after, group] of behind) {
      const text = await textFor(tx, tenantId, after, head);
      for (const listener of group) {
        listener.after = head;
        if (text) listener.write(text);
      }
    }
  });
}

/** Asks until nobody listens any more: at once when somebody joins, then at the pace given. */
function pollTenant(db: Database, tenantId: string, pollMs: number, onError: (error: unknown) => void) {
  const listeners = new Set<Listener>();
  let timer: NodeJS.Timeout | undefined;
  let isAsking = false;
  const poll = async () => {
    if (isAsking) return;
    isAsking = true;
    clearTimeout(timer);
    try {
      await tell(db, tenantId, listeners);
    } catch (error) {
      onError(error);
    }
    isAsking = false;
    if (listeners.size > 0) timer = setTimeout(poll, pollMs);
  };
  return { listeners, poll, stop: () => clearTimeout(timer) };
}

/**
 * Reads changes off the audit chain, which every change of the product is in already: one look a second at the chain's
 * head for each tenant that somebody listens to, shared by all who do. Events of one tenant commit in the order of
 * their numbers, so that nothing appears behind a number that was told. LISTEN and NOTIFY would push instead of ask,
 * but a commit with a NOTIFY takes one lock for the whole database: tenants would wait for each other.
 */
export function openChangeFeed(db: Database, pollMs: number, onError: (error: unknown) => void): ChangeFeed {
  const tenants = new Map<string, ReturnType<typeof pollTenant>>();
  return {
    head: (tenantId) => inTenant(db, tenantId, (tx) => headOf(tx, tenantId)),
    join(tenantId, after, write) {
      const tenant = tenants.get(tenantId) ?? pollTenant(db, tenantId, pollMs, onError);
      tenants.set(tenantId, tenant);
      const listener: Listener = { after, write };
      tenant.listeners.add(listener);
      void tenant.poll();
      return () => {
        tenant.listeners.delete(listener);
        if (tenant.listeners.size > 0) return;
        tenant.stop();
        tenants.delete(tenantId);
      };
    },
  };
}
