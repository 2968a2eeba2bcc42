import { type MoneyPlace, placeKey } from '@cleanclaim/billing/ledger';
import { sharesGuarantor } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PaymentView, PlacedMoney } from '../contract/money-views.ts';
import { paymentSchema } from '../contract/schemas/money.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { owedBy, placeColumns, placeOf, standingOf } from './payment-places.ts';

interface PlaceWords {
  what: string;
  dateOfService: string | null;
}

const FIXED: Readonly<Record<string, PlaceWords>> = {
  account: { what: 'Fees on the account', dateOfService: null },
  unapplied: { what: 'Not applied yet', dateOfService: null },
};

/** What places are called, by key. */
async function wordsOf(context: OperationContext, places: readonly MoneyPlace[]): Promise<Map<string, PlaceWords>> {
  const claimIds = places.flatMap((place) => (place.kind === 'claim' ? [place.claimId] : []));
  const visitIds = places.flatMap((place) => ('encounterId' in place && place.encounterId ? [place.encounterId] : []));
  const { rows } = await sql<{ id: string; what: string; day: string }>`
    select c.id, 'Claim ' || c.patient_control_number || ', ' || y.name as what, c.date_of_service as day
      from claim c join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
     where c.tenant_id = ${context.tenantId} and c.id = any(${claimIds}::uuid[])
    union all
    select n.id, 'Self-pay visit', n.date_of_service from encounter n
     where n.tenant_id = ${context.tenantId} and n.id = any(${visitIds}::uuid[])`.execute(context.tx);
  const found = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    places.map((place) => {
      const row = found.get(place.kind === 'claim' ? place.claimId : place.kind === 'visit' ? place.encounterId : '');
      if (row) return [placeKey(place), { what: row.what, dateOfService: row.day }];
      const waitsFor = place.kind === 'unapplied' && place.encounterId ? found.get(place.encounterId) : undefined;
      if (waitsFor) return [placeKey(place), { what: 'Copay, waits for its visit', dateOfService: waitsFor.day }];
      return [placeKey(place), FIXED[place.kind] ?? { what: '', dateOfService: null }];
    }),
  );
}

function placed(place: MoneyPlace, words: ReadonlyMap<string, PlaceWords>): Omit<PlacedMoney, 'cents'> {
  const { what = '', dateOfService = null } = words.get(placeKey(place)) ?? {};
  const { patient_id: patientId, claim_id: claimId, encounter_id: encounterId, place: kind } = placeColumns(place);
  return { place: kind, patientId, claimId, encounterId, what, dateOfService };
}

/** The patient and others for whom the same person pays: those with the same last name of guarantor or patient are looked at. */
async function household(context: OperationContext, patientId: string): Promise<{ id: string; name: string }[]> {
  const rows = await context.tx
    .selectFrom('patient')
    .leftJoin('guarantor', (join) =>
      join.onRef('guarantor.tenant_id', '=', 'patient.tenant_id').onRef('guarantor.patient_id', '=', 'patient.id'),
    )
    .select(['patient.id', 'patient.content as patient', 'guarantor.content as guarantor'])
    .where('patient.tenant_id', '=', context.tenantId)
    .where(
      sql<boolean>`lower(coalesce(guarantor.content #>> '{name,last}', patient.last_name)) = (
        select lower(coalesce(g.content #>> '{name,last}', p.last_name)) from patient p
          left join guarantor g on g.tenant_id = p.tenant_id and g.patient_id = p.id
         where p.tenant_id = ${context.tenantId} and p.id = ${patientId})`,
    )
    .orderBy('patient.id')
    .execute();
  const parties = rows.map(({ id, patient, guarantor }) => ({
    id,
    name: `${patient.name.last}, ${patient.name.first}`,
    party: { patient, ...(guarantor ? { guarantor } : {}) },
  }));
  const own = parties.find((one) => one.id === patientId);
  return parties.filter((one) => one.id === patientId || (own && sharesGuarantor(own.party, one.party)));
}

async function findPayment(context: OperationContext, paymentId: string) {
  const row = await context.tx
    .selectFrom('patient_payment as p')
    .innerJoin('patient as t', (join) =>
      join.onRef('t.tenant_id', '=', 'p.tenant_id').onRef('t.id', '=', 'p.patient_id'),
    )
    .leftJoin('payment_return as r', (join) =>
      join.onRef('r.tenant_id', '=', 'p.tenant_id').onRef('r.payment_id', '=', 'p.id'),
    )
    .leftJoin('encounter as n', (join) =>
      join.onRef('n.tenant_id', '=', 'p.tenant_id').onRef('n.id', '=', 'p.encounter_id'),
    )
    .selectAll('p')
    .select(['t.last_name', 't.first_name', 'r.returned_date', 'r.why', 'r.fee_cents', 'r.note', 'n.date_of_service'])
    .where('p.tenant_id', '=', context.tenantId)
    .where('p.id', '=', paymentId)
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such payment.');
  return row;
}

/** A payment of a patient: where its money stands, each move of it, and where it could go. */
export const showPayment = operation<z.infer<typeof paymentSchema>, PaymentView>({
  name: 'show-payment',
  summary: "Shows a patient's payment: where its money stands, how it got there and where it could go.",
  roles: ['biller', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: paymentSchema,
  async run(context, { paymentId }) {
    const row = await findPayment(context, paymentId);
    const patientId = row.patient_id;
    const standing = (await standingOf(context, [paymentId])).get(paymentId) ?? [];
    const moves = await context.tx
      .selectFrom('payment_move')
      .selectAll()
      .where('tenant_id', '=', context.tenantId)
      .where('payment_id', '=', paymentId)
      .orderBy('id')
      .execute();
    const owed = [];
    for (const { id, name } of await household(context, patientId))
      for (const one of await owedBy(context, id)) owed.push({ ...one, patientName: name });
    const words = await wordsOf(context, [...moves.map(placeOf), ...owed.map((one) => one.place)]);
    const { receipt_number: receiptNumber } = row;
    context.audit({ action: 'read', subjectKind: 'patient-payment', subjectId: receiptNumber, patientId });
    return {
      id: row.id,
      receiptNumber,
      patientId,
      patientName: `${row.last_name}, ${row.first_name}`,
      receivedDate: row.received_date,
      method: row.method,
      checkNumber: row.check_number,
      copayOfDate: row.date_of_service,
      paidCents: row.paid_cents,
      takenBy: row.taken_by,
      standing: standing.map((part) => ({ ...placed(part.place, words), cents: part.cents })),
      refundedCents: -moves.reduce((sum, move) => sum + (move.kind === 'refunded' ? move.cents : 0), 0),
      returned:
        row.returned_date && row.why
          ? { date: row.returned_date, why: row.why, feeCents: row.fee_cents ?? 0, note: row.note ?? '' }
          : null,
      moves: moves.map((move) => ({
        id: move.id,
        at: move.moved_at.toISOString(),
        by: move.moved_by,
        what: words.get(placeKey(placeOf(move)))?.what ?? '',
        cents: move.cents,
        reason: move.reason,
      })),
      owed: owed.map(({ place, owedCents, patientName }) => ({ ...placed(place, words), owedCents, patientName })),
    };
  },
});
