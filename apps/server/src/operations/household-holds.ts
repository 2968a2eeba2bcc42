import { type Hold, isMinorAlone } from '@cleanclaim/billing/receivables';
import { sql } from 'kysely';
import type { Household } from './household.ts';
import type { OperationContext } from './operation.ts';

export type PlacedHold = Hold & { id?: string };

/** Holds of patients that stand today, as people placed them. */
async function placedHolds(context: OperationContext, patientIds: readonly string[]): Promise<PlacedHold[]> {
  const rows = await context.tx
    .selectFrom('billing_hold')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', sql<string>`any(${[...patientIds]}::uuid[])`)
    .where('lifted_at', 'is', null)
    .where('since_date', '<=', context.today)
    .where((where) => where.or([where('until_date', 'is', null), where('until_date', '>=', context.today)]))
    .orderBy('since_date')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    patientId: row.patient_id,
    ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    reason: row.reason,
    sinceDate: row.since_date,
    ...(row.until_date ? { untilDate: row.until_date } : {}),
    ...(row.in_network_share_cents === null
      ? {}
      : { inNetworkShareCents: row.in_network_share_cents as Hold['inNetworkShareCents'] & number }),
  }));
}

interface SetAside {
  patient_id: string;
  /** Of the plan's hold, or of the placement. */
  id: string;
  kind: 'payment-plan' | 'agency';
  since: string;
  items: { encounterId: string }[];
}

/** Plans and placements that are for certain visits. */
async function setAside(context: OperationContext, patientIds: readonly string[]): Promise<SetAside[]> {
  const { rows } = await sql<SetAside>`
    select patient_id, hold_id as id, 'payment-plan' as kind, made_date::text as since, items from payment_plan
     where tenant_id = ${context.tenantId} and patient_id = any(${[...patientIds]}::uuid[]) and plan_status = 'active' and items is not null
    union all
    select patient_id, id, 'agency', placed_date::text, items from collection_placement
     where tenant_id = ${context.tenantId} and patient_id = any(${[...patientIds]}::uuid[]) and placement_status = 'placed' and items is not null`.execute(
    context.tx,
  );
  return rows;
}

/** A minor whom no adult stands for, from the practice's own record. */
function minorHold({ members, leadId }: Household, today: string): PlacedHold[] {
  const lead = members.find((member) => member.patientId === leadId);
  const { birthDate } = lead?.patient ?? {};
  const isMinor =
    lead && isMinorAlone({ ...(birthDate ? { birthDate } : {}), isOwnGuarantor: lead.isOwnGuarantor }, today);
  if (!isMinor) return [];
  const reason = 'The patient is under 18 and no adult stands as guarantor.';
  return [{ kind: 'minor', patientId: lead.patientId, reason, sinceDate: today }];
}

/**
 * What the practice holds against each household's balance today, by its lead: what people placed, what follows from its
 * own records (a minor alone), and each visit that a payment plan or an agency is for. A plan stops nothing else.
 */
export async function holdsOf(
  context: OperationContext,
  households: readonly Household[],
): Promise<Map<string, PlacedHold[]>> {
  const ids = households.flatMap(({ members }) => members.map((member) => member.patientId));
  const aside = await setAside(context, ids);
  const ofVisits = new Set(aside.map(({ id }) => id));
  const placed = [
    ...(await placedHolds(context, ids)).filter((hold) => !ofVisits.has(hold.id ?? '')),
    ...aside.flatMap(({ id, kind, patient_id: patientId, since: sinceDate, items }) =>
      items.map(({ encounterId }): PlacedHold => ({ id, kind, patientId, encounterId, reason: '', sinceDate })),
    ),
  ];
  return new Map(
    households.map((household) => {
      const own = new Set(household.members.map((member) => member.patientId));
      const holds = placed.filter((hold) => own.has(hold.patientId));
      return [household.leadId, [...holds, ...minorHold(household, context.today)]];
    }),
  );
}
