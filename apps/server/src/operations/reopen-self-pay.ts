import { reverseEntry } from '@cleanclaim/billing/ledger';
import { loadEntry, saveEntries } from './journal.ts';
import type { OperationContext } from './operation.ts';
import { lockPatients, moveMoney } from './patient-payments.ts';
import { standingOf } from './payment-places.ts';
import { takeBackWriteOffs } from './write-off-store.ts';

/** Source keys of every entry by which a visit was charged to its patient, oldest first. */
export async function chargeKeysOf(context: OperationContext, encounterId: string): Promise<string[]> {
  const rows = await context.tx
    .selectFrom('journal_entry as e')
    .innerJoin('journal_line as l', (join) =>
      join.onRef('l.tenant_id', '=', 'e.tenant_id').onRef('l.entry_id', '=', 'e.id'),
    )
    .select(['e.source_key', 'e.id'])
    .distinct()
    .where('l.tenant_id', '=', context.tenantId)
    .where('l.encounter_id', '=', encounterId)
    .where('e.kind', '=', 'charge')
    .orderBy('e.id')
    .execute();
  return rows.map((row) => row.source_key);
}

/** What patients paid for a visit goes back to them and waits for it, as a copay does. */
async function releaseMoney(context: OperationContext, encounterId: string): Promise<number> {
  const paid = await context.tx
    .selectFrom('payment_move')
    .select('payment_id')
    .distinct()
    .where('tenant_id', '=', context.tenantId)
    .where('place', '=', 'visit')
    .where('encounter_id', '=', encounterId)
    .execute();
  const standing = await standingOf(
    context,
    paid.map((row) => row.payment_id),
  );
  const from = [...standing].flatMap(([paymentId, parts]) =>
    parts
      .filter(({ place }) => place.kind === 'visit' && place.encounterId === encounterId)
      .map((part) => ({ paymentId, part })),
  );
  if (from.length === 0) return 0;
  const to = from.map(({ part }) => ({
    place: { kind: 'unapplied' as const, patientId: part.place.patientId, encounterId },
    cents: part.cents,
  }));
  await moveMoney(context, { from, to, memo: 'Waits for its visit, which is charged anew' });
  return to.reduce((sum, part) => sum + part.cents, 0);
}

/**
 * Takes the charge of a self-pay visit back from its patient, with all that was given up of it. What was paid waits for
 * the visit and pays it by itself, whoever is billed next; what is left then is the patient's credit.
 */
export async function takeBackSelfPay(
  context: OperationContext,
  visit: { id: string; patient_id: string },
): Promise<{ waitingCents: number }> {
  await lockPatients(context, [visit.patient_id]);
  await takeBackWriteOffs(context, { encounterId: visit.id }, 'The visit is charged anew');
  const sourceKey = (await chargeKeysOf(context, visit.id)).at(-1);
  const charge = sourceKey ? await loadEntry(context, sourceKey) : undefined;
  if (charge) await saveEntries(context, [reverseEntry(charge, `reverse:${charge.sourceKey}`, context.today)]);
  return { waitingCents: await releaseMoney(context, visit.id) };
}
