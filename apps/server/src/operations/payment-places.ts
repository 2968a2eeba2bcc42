import { cents } from '@cleanclaim/billing/kernel';
import { type MoneyPart, type MoneyPlace, type OwedAt, placeKey, standingParts } from '@cleanclaim/billing/ledger';
import { type Selectable, sql } from 'kysely';
import type { Tables } from '../db/schema.ts';
import { lockClaims } from './claim-store.ts';
import type { OperationContext } from './operation.ts';

type MoveRow = Selectable<Tables['payment_move']>;
type PlaceColumns = Pick<MoveRow, 'place' | 'patient_id' | 'claim_id' | 'encounter_id'>;

/** A place as its columns. */
export function placeColumns(place: MoneyPlace): PlaceColumns {
  return {
    place: place.kind,
    patient_id: place.patientId,
    claim_id: 'claimId' in place ? place.claimId : null,
    encounter_id: 'encounterId' in place ? (place.encounterId ?? null) : null,
  };
}

/** Columns as a place. */
export function placeOf(row: PlaceColumns): MoneyPlace {
  const patientId = row.patient_id;
  if (row.place === 'claim') return { kind: 'claim', patientId, claimId: row.claim_id ?? '' };
  if (row.place === 'visit') return { kind: 'visit', patientId, encounterId: row.encounter_id ?? '' };
  if (row.place === 'account') return { kind: 'account', patientId };
  return { kind: 'unapplied', patientId, ...(row.encounter_id ? { encounterId: row.encounter_id } : {}) };
}

export interface MovesToSave {
  paymentId: string;
  kind: MoveRow['kind'];
  parts: readonly MoneyPart[];
  sourceKey: string;
  reason?: string;
}

/** Saves moves of payments. The database refuses one that takes more from a place than stands there. */
export async function savePaymentMoves(context: OperationContext, moves: readonly MovesToSave[]): Promise<void> {
  const rows = moves.flatMap(({ paymentId, kind, parts, sourceKey, reason }) =>
    parts.map((part) => ({
      tenant_id: context.tenantId,
      id: context.newId(),
      payment_id: paymentId,
      kind,
      ...placeColumns(part.place),
      cents: part.cents as number,
      source_key: sourceKey,
      reason: reason ?? '',
      moved_at: context.now,
      moved_by: context.actor.name,
    })),
  );
  if (rows.length > 0) await context.tx.insertInto('payment_move').values(rows).execute();
}

/** Where the money of payments stands now, by payment, in the order in which it came there. */
export async function standingOf(
  context: OperationContext,
  paymentIds: readonly string[],
): Promise<Map<string, MoneyPart[]>> {
  if (paymentIds.length === 0) return new Map();
  const rows = await context.tx
    .selectFrom('payment_move')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('payment_id', '=', sql<string>`any(${[...paymentIds]}::uuid[])`)
    .orderBy('moved_at')
    .orderBy('id')
    .execute();
  return new Map(
    [...Map.groupBy(rows, (row) => row.payment_id)].map(([id, own]) => [
      id,
      standingParts(own.map((row) => ({ place: placeOf(row), cents: cents(row.cents) }))),
    ]),
  );
}

/** Money of a payment that is applied to nothing. */
export interface UnappliedMoney {
  paymentId: string;
  part: MoneyPart;
}

/**
 * True of a move `m` of a copay whose visit is not decided yet: not billed, or its claim is under way or denied. It is
 * neither a credit nor free for other balances; what is left of it once the payer has paid is both.
 */
export const COPAY_WAITS = sql<boolean>`(m.place = 'unapplied' and m.encounter_id is not null and (
  exists (select from encounter n where n.tenant_id = m.tenant_id and n.id = m.encounter_id and n.billing_status in ('coding', 'blocked'))
  or exists (select from claim w where w.tenant_id = m.tenant_id and w.encounter_id = m.encounter_id
              and w.claim_status not in ('paid', 'partly-paid', 'patient-due', 'closed'))))`;

/** A patient's unapplied money, the oldest payment first; `free`: without copays that wait for their visit. */
export async function unappliedOf(
  context: OperationContext,
  patientId: string,
  which: 'all' | 'free' = 'all',
): Promise<UnappliedMoney[]> {
  const { rows } = await sql<{ payment_id: string; encounter_id: string | null; cents: number }>`
    select m.payment_id, m.encounter_id, sum(m.cents)::bigint as cents
      from payment_move m join patient_payment p on p.tenant_id = m.tenant_id and p.id = m.payment_id
     where m.tenant_id = ${context.tenantId} and m.patient_id = ${patientId} and m.place = 'unapplied'
       and (${which === 'all'}::boolean or not ${COPAY_WAITS})
     group by m.payment_id, m.encounter_id, p.received_date, p.taken_at having sum(m.cents) > 0
     order by p.received_date, p.taken_at, m.payment_id, m.encounter_id`.execute(context.tx);
  return rows.map((row) => ({
    paymentId: row.payment_id,
    part: {
      place: { kind: 'unapplied', patientId, ...(row.encounter_id ? { encounterId: row.encounter_id } : {}) },
      cents: cents(row.cents),
    },
  }));
}

/** What patients owe by claim, self-pay visit and on the account, the oldest service first. */
export async function owedBy(context: OperationContext, ...patientIds: string[]): Promise<OwedAt[]> {
  const { rows } = await sql<{
    patient_id: string;
    claim_id: string | null;
    encounter_id: string | null;
    owed: number;
  }>`
    select l.patient_id, l.claim_id, case when l.claim_id is null then l.encounter_id end as encounter_id, sum(l.cents)::bigint as owed
      from journal_line l
      join journal_entry e on e.tenant_id = l.tenant_id and e.id = l.entry_id
      left join claim c on c.tenant_id = l.tenant_id and c.id = l.claim_id
      left join encounter n on n.tenant_id = l.tenant_id and n.id = l.encounter_id
     where l.tenant_id = ${context.tenantId} and l.patient_id = any(${patientIds}::uuid[]) and l.account = 'patient-ar'
     group by 1, 2, 3 having sum(l.cents) > 0
     order by min(coalesce(c.date_of_service, n.date_of_service, e.posting_date)), 2, 3, 1`.execute(context.tx);
  return rows.map((row): OwedAt => {
    const place: PlaceColumns = {
      place: row.claim_id ? 'claim' : row.encounter_id ? 'visit' : 'account',
      patient_id: row.patient_id,
      claim_id: row.claim_id,
      encounter_id: row.encounter_id,
    };
    return { place: placeOf(place), owedCents: cents(row.owed) };
  });
}

/**
 * `owedBy` for whoever gives money to it: the claims are locked first, so that nobody pays or writes off the same balance at
 * the same moment. Patients are locked before their claims.
 */
export async function lockOwedBy(context: OperationContext, ...patientIds: string[]): Promise<OwedAt[]> {
  const seen = await owedBy(context, ...patientIds);
  await lockClaims(
    context,
    seen.flatMap(({ place }) => (place.kind === 'claim' ? [place.claimId] : [])),
  );
  return owedBy(context, ...patientIds);
}

/** What is owed at one place, in cents; zero when nothing is. */
export function owedAt(owed: readonly OwedAt[], place: MoneyPlace): number {
  return owed.find((one) => placeKey(one.place) === placeKey(place))?.owedCents ?? 0;
}
