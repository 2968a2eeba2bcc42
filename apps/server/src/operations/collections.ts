import { cents, formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { type CollectionRow, collectionCsv, collectionRefusals } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { z } from 'zod';
import type { PlacementView } from '../contract/patient-billing-views.ts';
import {
  noteAgencyPaymentSchema,
  placeInCollectionSchema,
  recallFromCollectionSchema,
} from '../contract/schemas/patient-billing.ts';
import { loadHousehold, lockHousehold, memberIds } from './household.ts';
import { type HouseholdBilling, loadHouseholdBilling, noteStep } from './household-billing.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';
import { takePatientPayment } from './patient-payments.ts';
import { itemsOf } from './payment-plans.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Placements of patients, newest first, with what the agency brought and kept. */
export async function placementsOf(context: OperationContext, patientIds: readonly string[]): Promise<PlacementView[]> {
  const { rows } = await sql<PlacementView>`
    select c.id, c.version, c.agency_name as "agencyName", c.placed_cents as "placedCents", c.placed_date as "placedDate",
           c.placement_status as status, c.recalled_date as "recalledDate", c.recall_reason as "recallReason", c.file_sha256 as sha256,
           coalesce(sum(p.paid_cents), 0)::bigint as "paidCents", coalesce(sum(a.fee_cents), 0)::bigint as "feeCents"
      from collection_placement c
      left join collection_payment a on a.tenant_id = c.tenant_id and a.placement_id = c.id
      left join patient_payment p on p.tenant_id = a.tenant_id and p.id = a.payment_id
     where c.tenant_id = ${context.tenantId} and c.patient_id = any(${[...patientIds]}::uuid[])
     group by c.tenant_id, c.id order by c.placed_date desc, c.id desc`.execute(context.tx);
  return rows;
}

/** Why a household may not go to an agency today; empty when it may. */
export function refusalsOf(billing: HouseholdBilling, placements: readonly PlacementView[], today: string): string[] {
  return collectionRefusals({
    today,
    balanceCents: billing.draft.totalDueCents,
    done: billing.done,
    firstStated: billing.firstStated,
    holds: billing.holds,
    policy: billing.policy,
    isPlaced: placements.some((placement) => placement.status === 'placed'),
  });
}

async function rowFor(context: OperationContext, { household, draft }: HouseholdBilling): Promise<CollectionRow> {
  const ids = memberIds(household);
  const { name, address, phone } = household.guarantor;
  const last = await context.tx
    .selectFrom('patient_payment')
    .select('received_date')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', ids)
    .orderBy('received_date', 'desc')
    .executeTakeFirst();
  const statement = await context.tx
    .selectFrom('statement')
    .select('statement_number')
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', 'in', ids)
    .orderBy('statement_date', 'desc')
    .executeTakeFirst();
  return {
    // The number of the last statement: known to the guarantor, and no record number.
    accountNumber: statement?.statement_number ?? '',
    name: `${name.first} ${name.last}`,
    addressLine1: address?.line1 ?? '',
    addressLine2: address?.line2 ?? '',
    city: address?.city ?? '',
    state: address?.state ?? '',
    zip: address?.zip ?? '',
    phone: phone ?? '',
    balanceCents: draft.totalDueCents,
    oldestServiceDate: draft.visits[0]?.dateOfService ?? context.today,
    lastPaymentDate: last?.received_date ?? '',
  };
}

/** Gives balances to the agency: one CSV file for all that were chosen, all of them or none. */
export const placeInCollection = operation<z.infer<typeof placeInCollectionSchema>, { placed: number; sha256: string }>(
  {
    name: 'place-in-collection',
    summary: 'Makes the file for the collection agency; only after a final notice and while no hold stands.',
    roles: ['manager', 'admin'],
    input: placeInCollectionSchema,
    async run(context, { patientIds }) {
      const placed: HouseholdBilling[] = [];
      for (const patientId of [...new Set(patientIds)].sort()) {
        const household = await loadHousehold(context, patientId);
        if (placed.some((one) => one.household.leadId === household.leadId)) continue;
        await lockHousehold(context, household);
        const billing = await loadHouseholdBilling(context, household);
        const [refusal] = refusalsOf(billing, await placementsOf(context, memberIds(household)), context.today);
        const { first, last } = household.guarantor.name;
        if (refusal) throw new Refusal('not-to-collect', `${first} ${last}: ${refusal}`);
        placed.push(billing);
      }
      const rows = [];
      for (const billing of placed) rows.push(await rowFor(context, billing));
      const sha256 = await storeOriginal(context, new TextEncoder().encode(collectionCsv(rows)));
      for (const { household, policy, draft } of placed) {
        const id = context.newId();
        await context.tx
          .insertInto('collection_placement')
          .values({
            tenant_id: context.tenantId,
            id,
            patient_id: household.leadId,
            agency_name: policy.agencyName ?? '',
            placed_cents: draft.totalDueCents,
            placed_date: context.today,
            file_sha256: sha256,
            items: JSON.stringify(itemsOf(draft)),
            placement_status: 'placed',
          })
          .execute();
        await noteStep(context, household, {
          action: 'collection',
          channel: 'agency',
          amountCents: draft.totalDueCents,
        });
        const detail = { placedCents: draft.totalDueCents };
        context.audit({
          action: 'send',
          subjectKind: 'collection-placement',
          subjectId: id,
          patientId: household.leadId,
          detail,
        });
      }
      return { placed: placed.length, sha256 };
    },
  },
);

async function lockPlacement(context: OperationContext, id: string) {
  const row = await context.tx
    .selectFrom('collection_placement')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw new Refusal('not-found', 'There is no such placement.');
  return row;
}

/** Takes a balance back from the agency, for example for a dispute, a bankruptcy or a granted application. */
export const recallFromCollection = operation<z.infer<typeof recallFromCollectionSchema>, { placementId: string }>({
  name: 'recall-from-collection',
  summary: 'Takes a balance back from the collection agency.',
  roles: ['biller', 'manager', 'admin'],
  input: recallFromCollectionSchema,
  async run(context, { placementId, version, reason }) {
    const row = await lockPlacement(context, placementId);
    await checkSeenVersion(context, { kind: 'collection-placement', id: placementId, version: row.version }, version);
    if (row.placement_status === 'recalled') {
      const day = formatDate(row.recalled_date ?? context.today);
      throw new Refusal('recalled', `It was recalled on ${day} already.`);
    }
    await context.tx
      .updateTable('collection_placement')
      .set({ placement_status: 'recalled', recalled_date: context.today, recall_reason: reason })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', placementId)
      .execute();
    const subject = { subjectKind: 'collection-placement', subjectId: placementId, patientId: row.patient_id };
    context.audit({ action: 'update', ...subject, detail: { recalled: true } });
    return { placementId };
  },
});

/** The same remittance again. @throws Refusal `receipt-taken` when the payment was not the agency's for this placement. */
async function alreadyNoted(context: OperationContext, placementId: string, paymentId: string) {
  const noted = await context.tx
    .selectFrom('collection_payment')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('placement_id', '=', placementId)
    .where('payment_id', '=', paymentId)
    .executeTakeFirst();
  if (noted) return { paymentId, alreadyTaken: true };
  throw new Refusal('receipt-taken', 'A payment with this number was taken before, and not for this placement.', {
    receiptNumber: 'Enter the number of the new payment.',
  });
}

/** Books what the agency sent for a balance. Its fee is noted beside the payment; the ledger holds what came. */
export const noteAgencyPayment = operation<
  z.infer<typeof noteAgencyPaymentSchema>,
  { paymentId: string; alreadyTaken: boolean }
>({
  name: 'note-agency-payment',
  summary: "Takes a payment of the collection agency and notes the agency's fee.",
  roles: ['payment-poster', 'biller', 'manager', 'admin'],
  input: noteAgencyPaymentSchema,
  async run(context, { placementId, paidCents, feeCents, receiptNumber }) {
    const row = await lockPlacement(context, placementId);
    if (feeCents > paidCents) {
      const message = `The fee is more than the payment of ${formatDollars(cents(paidCents))}.`;
      throw new Refusal('bad-input', message, { feeCents: message });
    }
    const { patient_id: patientId } = row;
    const patientIds = memberIds(await loadHousehold(context, patientId));
    const household = { patientIds, first: (row.items ?? []).map((item) => item.encounterId) };
    const taken = await takePatientPayment(context, {
      patientId,
      method: 'check',
      paidCents,
      receiptNumber,
      household,
    });
    if (taken.alreadyTaken) return alreadyNoted(context, placementId, taken.paymentId);
    await context.tx
      .insertInto('collection_payment')
      .values({
        ...{ tenant_id: context.tenantId, id: context.newId(), placement_id: placementId },
        ...{ payment_id: taken.paymentId, fee_cents: feeCents },
      })
      .execute();
    const subject = { subjectKind: 'collection-placement', subjectId: placementId, patientId };
    context.audit({ action: 'post', ...subject, detail: { paidCents, feeCents } });
    return { paymentId: taken.paymentId, alreadyTaken: false };
  },
});
