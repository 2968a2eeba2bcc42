import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { lockClaim } from './claim-store.ts';
import { claimBalances } from './journal.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { lockPatients } from './patient-payments.ts';

/** Whose balance is given up: a claim's, a self-pay visit's, or with neither what stands on the patient's account (fees). */
export interface WriteOffPlace {
  patientId: string;
  claimId: string | null;
  encounterId: string | null;
  account: 'payer-ar' | 'patient-ar';
}

/** Ledger lines `l` of a place, of whichever account. */
export function linesAt({ patientId, claimId, encounterId }: WriteOffPlace): RawBuilder<SqlBool> {
  if (claimId) return sql`l.claim_id = ${claimId}`;
  if (encounterId) return sql`l.claim_id is null and l.encounter_id = ${encounterId}`;
  return sql`l.claim_id is null and l.encounter_id is null and l.patient_id = ${patientId}`;
}

/** What is owed at a place, in cents. */
export async function openAt(context: OperationContext, place: WriteOffPlace): Promise<number> {
  if (place.claimId) {
    const balances = (await claimBalances(context, [place.claimId])).get(place.claimId);
    return (place.account === 'payer-ar' ? balances?.payerArCents : balances?.patientArCents) ?? 0;
  }
  const { rows } = await sql<{ cents: number }>`
    select coalesce(sum(l.cents), 0)::bigint as cents from journal_line l
     where l.tenant_id = ${context.tenantId} and l.account = ${place.account} and ${linesAt(place)}`.execute(
    context.tx,
  );
  return rows[0]?.cents ?? 0;
}

/** Locks the claim or the patient whose balance it is, as whoever takes money for it does. @returns the claim, where there is one. */
export async function lockPlace(
  context: OperationContext,
  { claimId, patientId }: Pick<WriteOffPlace, 'claimId' | 'patientId'>,
) {
  if (claimId) return lockClaim(context, claimId);
  await lockPatients(context, [patientId]);
  return undefined;
}

/** A place of a patient without a claim. @throws Refusal `not-found` for a visit that is not theirs. */
export async function selfPayPlace(
  context: OperationContext,
  patientId: string,
  encounterId: string | undefined,
): Promise<WriteOffPlace> {
  await lockPatients(context, [patientId]);
  if (encounterId) {
    const visit = await context.tx
      .selectFrom('encounter')
      .select('id')
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', encounterId)
      .where('patient_id', '=', patientId)
      .executeTakeFirst();
    if (!visit) throw new Refusal('not-found', 'There is no such visit of this patient.');
  }
  return { patientId, claimId: null, encounterId: encounterId ?? null, account: 'patient-ar' };
}
