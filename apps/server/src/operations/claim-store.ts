import { advance, type Claim, type ClaimEvent, type ClaimStatus, type ClaimStep } from '@cleanclaim/billing/claims';
import { addDays, type IsoDate } from '@cleanclaim/billing/kernel';
import { type Selectable, sql } from 'kysely';
import { type ColumnsOf, insertOf, namedRows } from '../db/rows-as-table.ts';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type ClaimRow = Selectable<Tables['claim']>;

/**
 * Loads claims and locks them until the transaction ends, in id order so that two transactions never wait on each other. Who
 * only adds rows that name a claim does not wait: its key never changes.
 */
export async function lockClaims(context: OperationContext, ids: readonly string[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${[...ids]}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
}

export async function lockClaim(context: OperationContext, id: string): Promise<ClaimRow> {
  const [row] = await lockClaims(context, [id]);
  if (!row) throw new Refusal('not-found', 'There is no such claim.');
  return row;
}

export interface ClaimMove {
  event: ClaimEvent;
  /** What happened, for the timeline; no patient data. */
  detail: string;
  fileSha256?: string;
  /** The day of the event, from which its deadline counts; absent: today. */
  on?: IsoDate;
  /** Columns that change along with the status. */
  set?: {
    payer_claim_control_number?: string;
    content?: Claim;
    total_charge_cents?: number;
    patient_control_number?: string;
    attempt?: number;
    frequency_code?: string;
  };
}

/** Answers that stand on the timeline even when they change nothing: money and refusals. Late receipts do not. */
const ALWAYS_TOLD = new Set<ClaimEvent>(['rejected', 'denied', 'paid', 'partly-paid', 'overpaid', 'reversed']);

/**
 * Moves claims by their one state machine and writes their timelines, in two statements whatever their number. An event
 * that comes late or twice leaves the status as it is; the timeline says so when it is about money or a refusal.
 * A claim may stand several times: its moves follow each other. The rows given are brought up to date.
 * @returns the status of each after its move.
 */
export async function moveClaims(
  context: OperationContext,
  moves: readonly { claim: ClaimRow; move: ClaimMove }[],
): Promise<ClaimStatus[]> {
  const changed = new Map<string, ClaimRow>();
  const rewritten = new Set<string>();
  const events: ClaimEventDraft[] = [];
  const statuses = moves.map(({ claim, move }) => {
    const from = claim.claim_status;
    const next = advance(from, move.event, claim.content.payer);
    const moved = !('ignored' in next);
    if (moved || move.set) {
      Object.assign(claim, move.set ?? {}, moved ? stepColumns({ today: move.on ?? context.today }, next) : {});
      changed.set(claim.id, claim);
      if (Object.keys(move.set ?? {}).some((column) => !(column in STEP_COLUMNS))) rewritten.add(claim.id);
    }
    if (moved || ALWAYS_TOLD.has(move.event)) {
      const detail = moved ? move.detail : `${move.detail} (${next.ignored})`;
      events.push({
        claimId: claim.id,
        event: move.event,
        from,
        to: claim.claim_status,
        detail,
        fileSha256: move.fileSha256,
      });
    }
    return claim.claim_status;
  });
  await saveClaims(context, [...changed.values()], rewritten);
  await addClaimEvents(context, events);
  return statuses;
}

/** `moveClaims` for one. */
export async function moveClaim(context: OperationContext, claim: ClaimRow, move: ClaimMove): Promise<ClaimStatus> {
  await moveClaims(context, [{ claim, move }]);
  return claim.claim_status;
}

const STEP_COLUMNS: ColumnsOf<ClaimRow> = {
  id: ['uuid', (row) => row.id],
  claim_status: ['text', (row) => row.claim_status],
  owner: ['text', (row) => row.owner],
  next_step: ['text', (row) => row.next_step],
  deadline_date: ['date', (row) => row.deadline_date],
  payer_claim_control_number: ['text', (row) => row.payer_claim_control_number],
};

const WHOLE_COLUMNS: ColumnsOf<ClaimRow> = {
  ...STEP_COLUMNS,
  content: ['jsonb', (row) => JSON.stringify(row.content)],
  total_charge_cents: ['bigint', (row) => row.total_charge_cents],
  patient_control_number: ['text', (row) => row.patient_control_number],
  attempt: ['int', (row) => row.attempt],
  frequency_code: ['text', (row) => row.frequency_code],
};

async function saveColumns(context: OperationContext, claims: readonly ClaimRow[], columns: ColumnsOf<ClaimRow>) {
  if (claims.length === 0) return;
  const names = Object.keys(columns).filter((name) => name !== 'id');
  await sql`
    update claim c set ${sql.join(names.map((name) => sql`${sql.ref(name)} = ${sql.ref(`v.${name}`)}`))}, updated_at = ${context.now}
      from ${namedRows('v', claims, columns)}
     where c.tenant_id = ${context.tenantId} and c.id = v.id`.execute(context.tx);
}

/** Saves where claims stand; of those in `rewritten` also the claim itself, which is large and seldom changes. */
async function saveClaims(context: OperationContext, claims: readonly ClaimRow[], rewritten: ReadonlySet<string>) {
  const [whole, moved] = [claims.filter(({ id }) => rewritten.has(id)), claims.filter(({ id }) => !rewritten.has(id))];
  await saveColumns(context, whole, WHOLE_COLUMNS);
  await saveColumns(context, moved, STEP_COLUMNS);
}

/** Where a claim stands, as columns: one owner, one next step and, while anything is awaited, a deadline. */
export function stepColumns(context: Pick<OperationContext, 'today'>, step: ClaimStep) {
  const open = step.deadlineDays !== undefined;
  return {
    claim_status: step.status,
    owner: open ? step.owner : ('none' as const),
    next_step: step.nextStep,
    deadline_date: open ? addDays(context.today, step.deadlineDays ?? 0) : null,
  };
}

interface ClaimEventDraft {
  claimId: string;
  event: string;
  from: string | null;
  to: string;
  detail: string;
  fileSha256?: string | undefined;
}

const EVENT_COLUMNS: ColumnsOf<ClaimEventDraft & { id: string }> = {
  id: ['uuid', (row) => row.id],
  claim_id: ['uuid', (row) => row.claimId],
  event: ['text', (row) => row.event],
  from_status: ['text', (row) => row.from],
  to_status: ['text', (row) => row.to],
  detail: ['text', (row) => row.detail],
  file_sha256: ['text', (row) => row.fileSha256],
};

/** Adds lines to the timelines of claims, in the order given. */
export async function addClaimEvents(context: OperationContext, events: readonly ClaimEventDraft[]): Promise<void> {
  if (events.length === 0) return;
  const { tx, tenantId, now } = context;
  const rows = events.map((event) => ({ ...event, id: context.newId() }));
  const at = now.toISOString();
  const columns = { ...EVENT_COLUMNS, at: ['timestamptz', () => at] as const };
  await insertOf('claim_event', tenantId, rows, columns).execute(tx);
}
