import { cents, formatDollars, sumCents } from '@cleanclaim/billing/kernel';
import {
  type MoneyPart,
  type MoneyPlace,
  movedPaymentEntry,
  patientPaymentEntry,
  spreadOver,
} from '@cleanclaim/billing/ledger';
import { sql } from 'kysely';
import { saveEntries } from './journal.ts';
import { nextNumber } from './next-number.ts';
import { type OperationContext, Refusal } from './operation.ts';
import { lockOwedBy, owedAt, savePaymentMoves, type UnappliedMoney, unappliedOf } from './payment-places.ts';
import { settleClaims } from './settle-claims.ts';

export type PaymentMethod = 'cash' | 'check' | 'card' | 'portal' | 'plan';

/** What a patient hands over, and what for. */
export interface PatientPaymentToTake {
  patientId: string;
  method: PaymentMethod;
  paidCents: number;
  /** Number of a receipt that was written by hand or by a device; absent: the next one. The same number is the same payment. */
  receiptNumber?: string | undefined;
  /** Id of the deed: sent twice, it is one payment. */
  requestId?: string | undefined;
  checkNumber?: string | undefined;
  /** A copay for this visit: what the patient owes elsewhere is left alone, and the money waits for the visit. */
  copayOfEncounterId?: string | undefined;
  /** Claims and self-pay visits to pay, in this order, each up to what is owed on it; absent: the oldest first. */
  towards?: readonly { claimId?: string | undefined; encounterId?: string | undefined }[] | undefined;
  /** A payment for everyone of a household: what is owed by these patients, the visits of `first` before all others. */
  household?: { patientIds: readonly string[]; first: readonly string[] } | undefined;
}

export interface PaymentTaken {
  paymentId: string;
  receiptNumber: string;
  alreadyTaken: boolean;
  appliedCents: number;
  /** Paid more than is owed, or before the visit was billed: waits as the patient's credit. */
  unappliedCents: number;
}

/** Locks patients in id order, so that two people never move the same patient's money at once. */
export async function lockPatients(context: OperationContext, patientIds: readonly string[]): Promise<void> {
  const ids = [...new Set(patientIds)];
  const rows = await context.tx
    .selectFrom('patient')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .orderBy('id')
    .forNoKeyUpdate()
    .execute();
  if (rows.length !== ids.length) throw new Refusal('not-found', 'There is no such patient.');
}

/** The same receipt or deed is the same payment; the number of another payment is refused, so that no money is passed over. */
async function findTaken(
  context: OperationContext,
  { patientId, receiptNumber, requestId, paidCents }: PatientPaymentToTake,
) {
  if (!receiptNumber && !requestId) return undefined;
  const earlier = await context.tx
    .selectFrom('patient_payment')
    .leftJoin('payment_return', (join) =>
      join
        .onRef('payment_return.tenant_id', '=', 'patient_payment.tenant_id')
        .onRef('payment_return.payment_id', '=', 'patient_payment.id'),
    )
    .select(['id', 'patient_id', 'paid_cents', 'receipt_number', 'request_id', 'returned_date'])
    .where('patient_payment.tenant_id', '=', context.tenantId)
    .where((where) =>
      where.or([
        ...(receiptNumber ? [where('receipt_number', '=', receiptNumber)] : []),
        ...(requestId ? [where('request_id', '=', requestId)] : []),
      ]),
    )
    .executeTakeFirst();
  if (!earlier) return undefined;
  if (earlier.returned_date) {
    throw new Refusal(
      'receipt-taken',
      'The payment with this receipt number was taken back. Enter this one with another number, or leave it out.',
    );
  }
  if (earlier.patient_id === patientId && earlier.paid_cents === paidCents) return earlier;
  throw new Refusal('receipt-taken', 'Another payment has this receipt number. Check the number and enter it again.');
}

/** The places that a payment goes to, in order, with what is owed there. */
async function owedTowards(context: OperationContext, payment: PatientPaymentToTake) {
  const { patientId, towards, copayOfEncounterId, household } = payment;
  if (household) return owedByHousehold(context, household);
  const owed = await lockOwedBy(context, patientId);
  if (copayOfEncounterId) {
    const places = await placesOfVisit(context, patientId, copayOfEncounterId);
    return places.map((place) => ({ place, owedCents: cents(owedAt(owed, place)) }));
  }
  if (!towards) return owed;
  const chosen = towards.map(({ claimId, encounterId }) => {
    const found = owed.find(
      ({ place }) =>
        (place.kind === 'claim' && place.claimId === claimId) ||
        (place.kind === 'visit' && place.encounterId === encounterId),
    );
    if (found) return found;
    throw new Refusal('nothing-owed', 'The patient owes nothing on a claim that was chosen. Choose another one.');
  });
  // Chosen twice it is still owed once.
  return [...new Set(chosen)];
}

/** What a household owes: on the visits that are named first, then elsewhere, the oldest service first. */
async function owedByHousehold(
  context: OperationContext,
  { patientIds, first }: NonNullable<PatientPaymentToTake['household']>,
) {
  const owed = await lockOwedBy(context, ...patientIds);
  const visits = first.filter((id) => !id.startsWith('account-'));
  const { rows } = await sql<{ id: string; encounter_id: string }>`
    select id, encounter_id from claim
     where tenant_id = ${context.tenantId} and encounter_id = any(${visits}::uuid[])`.execute(context.tx);
  const visitOf = new Map(rows.map((row) => [row.id, row.encounter_id]));
  const isFirst = ({ place }: (typeof owed)[number]) =>
    first.includes(
      place.kind === 'claim'
        ? (visitOf.get(place.claimId) ?? '')
        : place.kind === 'visit'
          ? place.encounterId
          : `account-${place.patientId}`,
    );
  return [...owed.filter(isFirst), ...owed.filter((one) => !isFirst(one))];
}

/** The claims of a visit and the visit itself; refuses a visit that is not the patient's. */
async function placesOfVisit(context: OperationContext, patientId: string, encounterId: string): Promise<MoneyPlace[]> {
  const visit = await context.tx
    .selectFrom('encounter')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', encounterId)
    .where('patient_id', '=', patientId)
    .executeTakeFirst();
  if (!visit) throw new Refusal('not-found', 'There is no such visit of this patient.');
  const claims = await context.tx
    .selectFrom('claim')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .orderBy('id')
    .execute();
  return [
    ...claims.map(({ id }): MoneyPlace => ({ kind: 'claim', patientId, claimId: id })),
    { kind: 'visit', patientId, encounterId },
  ];
}

const receiptOf = (number: number) => `R${String(number).padStart(6, '0')}`;

/** The next receipt number that nobody wrote by hand. */
async function nextReceipt(context: OperationContext): Promise<string> {
  for (;;) {
    const receiptNumber = receiptOf(await nextNumber(context, 'receipt'));
    const taken = await context.tx
      .selectFrom('patient_payment')
      .select('id')
      .where('tenant_id', '=', context.tenantId)
      .where('receipt_number', '=', receiptNumber)
      .executeTakeFirst();
    if (!taken) return receiptNumber;
  }
}

const METHODS: Readonly<Record<PaymentMethod, string>> = {
  cash: 'cash',
  check: 'check',
  card: 'card',
  portal: 'the portal',
  plan: 'payment plan',
};

async function savePayment(
  context: OperationContext,
  payment: PatientPaymentToTake,
  receiptNumber: string,
  parts: readonly MoneyPart[],
): Promise<string> {
  const { tx, tenantId, today } = context;
  const { patientId, method, paidCents, requestId, checkNumber, copayOfEncounterId } = payment;
  const id = context.newId();
  const applied = parts.flatMap(({ place, cents }) => {
    if (place.kind === 'unapplied') return [];
    return [
      {
        ...('claimId' in place ? { claimId: place.claimId } : {}),
        ...('encounterId' in place ? { encounterId: place.encounterId } : {}),
        cents,
      },
    ];
  });
  await tx
    .insertInto('patient_payment')
    .values({
      tenant_id: tenantId,
      id,
      receipt_number: receiptNumber,
      patient_id: patientId,
      method,
      paid_cents: paidCents,
      received_date: today,
      applied: JSON.stringify(applied),
      taken_at: context.now,
      request_id: requestId ?? null,
      encounter_id: copayOfEncounterId ?? null,
      check_number: checkNumber ?? null,
      taken_by: context.actor.name,
    })
    .execute();
  const sourceKey = `patient-payment:${receiptNumber}`;
  const by = `${METHODS[method]}${checkNumber ? ` ${checkNumber}` : ''}${copayOfEncounterId ? ' (copay at check-in)' : ''}`;
  const entry = patientPaymentEntry({ patientId, paidCents: cents(paidCents), method: by, parts }, sourceKey, today);
  await saveEntries(context, entry ? [entry] : []);
  await savePaymentMoves(context, [{ paymentId: id, kind: 'taken', parts, sourceKey }]);
  return id;
}

/**
 * Takes a patient's payment inside the transaction of an operation: locks the patient, saves the payment, its entry and
 * where it stands, closes claims that are paid and writes the audit event. The rest waits as unapplied money.
 * @throws Refusal `not-found`, `receipt-taken`, `nothing-owed`
 */
export async function takePatientPayment(
  context: OperationContext,
  payment: PatientPaymentToTake,
): Promise<PaymentTaken> {
  const { patientId, paidCents, copayOfEncounterId } = payment;
  await lockPatients(context, [patientId, ...(payment.household?.patientIds ?? [])]);
  const earlier = await findTaken(context, payment);
  if (earlier) {
    const receiptNumber = earlier.receipt_number;
    context.audit({ action: 'read', subjectKind: 'patient-payment', subjectId: receiptNumber, patientId });
    return { paymentId: earlier.id, receiptNumber, alreadyTaken: true, appliedCents: 0, unappliedCents: 0 };
  }
  const receiptNumber = payment.receiptNumber ?? (await nextReceipt(context));
  const applied = spreadOver(cents(paidCents), await owedTowards(context, payment));
  const appliedCents = sumCents(applied.map((part) => part.cents));
  const restCents = cents(paidCents - appliedCents);
  const rest: MoneyPart = {
    place: { kind: 'unapplied', patientId, ...(copayOfEncounterId ? { encounterId: copayOfEncounterId } : {}) },
    cents: restCents,
  };
  const paymentId = await savePayment(context, payment, receiptNumber, restCents > 0 ? [...applied, rest] : applied);
  context.audit({
    action: 'post',
    subjectKind: 'patient-payment',
    subjectId: receiptNumber,
    patientId,
    detail: { paidCents, appliedCents },
  });
  for (const other of new Set(applied.map((part) => part.place.patientId))) {
    if (other === patientId) continue;
    const appliedCents = sumCents(applied.filter((part) => part.place.patientId === other).map((part) => part.cents));
    const subject = { subjectKind: 'patient-payment', subjectId: receiptNumber, patientId: other };
    context.audit({ action: 'post', ...subject, detail: { appliedCents } });
  }
  await settleClaims(context, claimsIn(applied), `The patient paid ${formatDollars(cents(paidCents))}`);
  return { paymentId, receiptNumber, alreadyTaken: false, appliedCents, unappliedCents: restCents };
}

/** The claims among places. */
export function claimsIn(parts: readonly MoneyPart[]): string[] {
  return parts.flatMap(({ place }) => (place.kind === 'claim' ? [place.claimId] : []));
}

export interface MoneyMove {
  from: readonly UnappliedMoney[];
  to: readonly MoneyPart[];
  memo: string;
}

/** Moves money of payments from where it stands to other places, payment by payment, with one entry for all of it. */
export async function moveMoney(context: OperationContext, { from, to, memo }: MoneyMove): Promise<void> {
  const sourceKey = `patient-payment-moved:${context.newId()}`;
  const entry = movedPaymentEntry({ from: from.map(({ part }) => part), to, memo }, sourceKey, context.today);
  await saveEntries(context, entry ? [entry] : []);
  const waiting = to.map(({ place, cents: owedCents }) => ({ place, owedCents }));
  await savePaymentMoves(
    context,
    from.map(({ paymentId, part }) => {
      const given = spreadOver(part.cents, waiting);
      for (const one of given) {
        const place = waiting.find((place) => place.place === one.place);
        if (place) place.owedCents = cents(place.owedCents - one.cents);
      }
      const parts = [{ place: part.place, cents: cents(-part.cents) }, ...given];
      return { paymentId, kind: 'moved', parts, sourceKey, reason: memo };
    }),
  );
}

/**
 * Applies copays that were taken for visits and wait for them, to what the patient owes on these visits now.
 * Called where a patient's part becomes known: after a payer's answer, after a self-pay charge.
 */
export async function applyCopays(context: OperationContext, encounterIds: readonly string[]): Promise<void> {
  if (encounterIds.length === 0) return;
  const { rows } = await sql<{ patient_id: string; encounter_id: string }>`
    select distinct patient_id, encounter_id from payment_move
     where tenant_id = ${context.tenantId} and place = 'unapplied' and encounter_id = any(${[...encounterIds]}::uuid[])
     order by 1, 2`.execute(context.tx);
  if (rows.length === 0) return;
  await lockPatients(
    context,
    rows.map((row) => row.patient_id),
  );
  for (const { patient_id: patientId, encounter_id: encounterId } of rows) {
    await applyCopay(context, patientId, encounterId);
  }
}

async function applyCopay(context: OperationContext, patientId: string, encounterId: string): Promise<void> {
  const all = await unappliedOf(context, patientId);
  const waiting = all.filter(({ part }) => part.place.kind === 'unapplied' && part.place.encounterId === encounterId);
  const owed = await lockOwedBy(context, patientId);
  const places = await placesOfVisit(context, patientId, encounterId);
  const open = places.map((place) => ({ place, owedCents: cents(owedAt(owed, place)) }));
  const to = spreadOver(sumCents(waiting.map(({ part }) => part.cents)), open);
  const from = upTo(sumCents(to.map((part) => part.cents)), waiting);
  if (from.length === 0) return;
  await moveMoney(context, { from, to, memo: 'Copay taken at check-in, applied to its visit' });
  context.audit({
    action: 'post',
    subjectKind: 'encounter',
    subjectId: encounterId,
    patientId,
    detail: { appliedCents: sumCents(to.map((part) => part.cents)) },
  });
  await settleClaims(context, claimsIn(to), 'The copay taken at check-in was applied');
}

/** Money up to an amount, in the order given. */
export function upTo(wantedCents: number, money: readonly UnappliedMoney[]): UnappliedMoney[] {
  let left = wantedCents;
  return money.flatMap(({ paymentId, part }): UnappliedMoney[] => {
    const taken = Math.min(left, part.cents);
    left -= taken;
    return taken > 0 ? [{ paymentId, part: { place: part.place, cents: cents(taken) } }] : [];
  });
}
