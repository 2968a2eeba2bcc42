import { advance, type ClaimEvent, type ClaimStatus, type ClaimStep } from '@cleanclaim/billing/claims';
import { addDays } from '@cleanclaim/billing/kernel';
import type { Selectable } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { type OperationContext, Refusal } from './operation.ts';

export type ClaimRow = Selectable<Tables['claim']>;

/** Loads claims and locks them until the transaction ends, in id order so that two transactions never wait on each other. */
export async function lockClaims(context: OperationContext, ids: readonly string[]): Promise<ClaimRow[]> {
  if (ids.length === 0) return [];
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
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
  /** Columns that change along with the status. */
  set?: {
    payer_claim_control_number?: string;
    content?: string;
    total_charge_cents?: number;
    patient_control_number?: string;
    attempt?: number;
    frequency_code?: string;
  };
}

/** Answers that stand on the timeline even when they change nothing: money and refusals. Late receipts do not. */
const ALWAYS_TOLD = new Set<ClaimEvent>(['rejected', 'denied', 'paid', 'partly-paid', 'reversed']);

/**
 * Moves a claim by its one state machine and writes the timeline. An event that comes late or twice leaves the status
 * as it is; the timeline says so when it is about money or a refusal.
 * @returns the status afterwards.
 */
export async function moveClaim(context: OperationContext, claim: ClaimRow, move: ClaimMove): Promise<ClaimStatus> {
  const from = claim.claim_status;
  const next = advance(from, move.event, claim.content.payer);
  const moved = !('ignored' in next);
  if (moved || move.set) {
    await context.tx
      .updateTable('claim')
      .set({ ...move.set, ...(moved ? stepColumns(context, next) : {}), updated_at: context.now })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', claim.id)
      .execute();
    if (moved) claim.claim_status = next.status;
  }
  if (moved || ALWAYS_TOLD.has(move.event)) {
    await addClaimEvent(context, claim.id, {
      event: move.event,
      from,
      to: claim.claim_status,
      detail: moved ? move.detail : `${move.detail} (${next.ignored})`,
      fileSha256: move.fileSha256,
    });
  }
  return claim.claim_status;
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

interface TimelineEvent {
  event: string;
  from: string | null;
  to: string;
  detail: string;
  fileSha256?: string | undefined;
}

/** Adds one line to a claim's timeline. */
export async function addClaimEvent(context: OperationContext, claimId: string, event: TimelineEvent): Promise<void> {
  await context.tx
    .insertInto('claim_event')
    .values({
      tenant_id: context.tenantId,
      id: context.newId(),
      claim_id: claimId,
      at: context.now,
      event: event.event,
      from_status: event.from,
      to_status: event.to,
      detail: event.detail,
      file_sha256: event.fileSha256 ?? null,
    })
    .execute();
}
