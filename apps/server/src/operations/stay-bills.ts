import { type Claim, type StayStanding, stayStanding } from '@cleanclaim/billing/claims';
import { addDays, formatDate } from '@cleanclaim/billing/kernel';
import type { StayView } from '../contract/correction-views.ts';
import type { EncounterContent } from '../db/schema.ts';
import type { ClaimRow } from './claim-store.ts';
import type { OperationContext } from './operation.ts';
import { finishWorkOnEncounter, raiseWork } from './work-items.ts';

/** Days after the last billed day in which the next bill of a stay is expected. */
const NEXT_BILL_DAYS = 30;

/** A visit's claims to its first payer, oldest first. */
export async function billsOf(context: OperationContext, encounterId: string): Promise<ClaimRow[]> {
  return context.tx
    .selectFrom('claim')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('encounter_id', '=', encounterId)
    .where('payer_sequence', '=', 'P')
    .orderBy('id')
    .execute();
}

/** Where the bills of a visit stand; undefined where it is no inpatient stay. */
export function standingOf(content: EncounterContent, bills: readonly { content: Claim }[]): StayStanding | undefined {
  return stayStanding(
    content.encounter,
    content.codes?.charges ?? [],
    bills.map((bill) => bill.content),
  );
}

/** Puts charges of a stay that are on no bill into a person's queue, once for each bill that is to come; done when there are none. */
export async function expectNextBill(
  context: OperationContext,
  row: { id: string; patient_id: string },
  content: EncounterContent,
): Promise<void> {
  await finishWorkOnEncounter(context, row.id, 'The bill was made.', ['next-stay-bill']);
  const bills = await billsOf(context, row.id);
  const standing = standingOf(content, bills);
  if (!standing || bills.length === 0) return;
  const { nextFrom, coming, late } = standing;
  const open = [...coming, ...late];
  if (open.length === 0) return;
  const isLate = coming.length === 0;
  await raiseWork(context, [
    {
      workKey: `next-stay-bill:${row.id}:${context.newId()}`,
      kind: 'next-stay-bill',
      title: isLate ? 'Charges came after the bill of a stay' : 'The next bill of a stay is to be made',
      reason: isLate
        ? `${late.length} charge(s) of days that are billed stand on no bill.`
        : `${open.length} charge(s) stand on no bill; the next one begins on ${formatDate(nextFrom)}.`,
      steps: [isLate ? 'Send the late charges from the visit.' : 'Make the next bill from the visit.'],
      amountCents: open.reduce((sum, charge) => sum + charge.chargeCents, 0),
      deadlineDate: addDays(isLate ? context.today : nextFrom, isLate ? 7 : NEXT_BILL_DAYS),
      encounterId: row.id,
      patientId: row.patient_id,
    },
  ]);
}

const totalOf = (charges: readonly { chargeCents: number }[]) => ({
  charges: charges.length,
  cents: charges.reduce((sum, charge) => sum + charge.chargeCents, 0),
});

/** The bills of a stay as its visit shows them; null for a visit that is no stay. */
export async function stayView(
  context: OperationContext,
  encounterId: string,
  content: EncounterContent,
): Promise<StayView | null> {
  const bills = await billsOf(context, encounterId);
  const standing = standingOf(content, bills);
  if (!standing) return null;
  const { nextFrom, ended, coming, late } = standing;
  const { encounter } = content;
  const days = coming.map((charge) => charge.endDate ?? charge.dateOfService).sort();
  const told = encounter.details?.institutional;
  return {
    bills: bills.map((bill) => ({
      claimId: bill.id,
      patientControlNumber: bill.patient_control_number,
      frequencyCode: bill.content.frequencyCode,
      from: bill.content.details?.institutional?.statementFrom ?? bill.date_of_service,
      through: bill.content.details?.institutional?.statementThrough ?? bill.date_of_service,
      chargeCents: bill.total_charge_cents,
      claimStatus: bill.claim_status,
    })),
    nextFrom,
    ended,
    coming: totalOf(coming),
    late: totalOf(late),
    lastDay: encounter.endDate ?? days.at(-1) ?? context.today,
    patientStatus: told?.patientStatus ?? '',
    dischargeTime: told?.dischargeTime ?? '',
  };
}
