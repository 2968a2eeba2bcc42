import { coveragesInOrder, type OrderedCoverage, type PayerOrder } from '@cleanclaim/billing/claims';
import type { Charge, Encounter } from '@cleanclaim/billing/encounters';
import { cents } from '@cleanclaim/billing/kernel';
import type { Coverage, Facility, Patient, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import { type FeeSchedule, feeSchedule } from '@cleanclaim/billing/pricing';
import type { OperationContext } from './operation.ts';

export interface ClaimParties {
  patient: Patient;
  /** The coverage that is billed first. */
  coverage: Coverage | undefined;
  payer: Payer | undefined;
  laterCoverages: readonly OrderedCoverage[];
  practice: Practice;
  rendering: Provider | undefined;
  referring: Provider | undefined;
  facility: Facility | undefined;
  /** Those that the visit and its charges name in other roles. */
  providersById: ReadonlyMap<string, Provider>;
}

export async function loadFeeSchedule(context: OperationContext): Promise<FeeSchedule> {
  const rows = await context.tx
    .selectFrom('fee_schedule_item')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .execute();
  return feeSchedule(
    rows.map((row) => ({
      code: row.procedure_code,
      ...(row.modifier ? { modifier: row.modifier } : {}),
      from: row.effective_from,
      ...(row.effective_to ? { to: row.effective_to } : {}),
      chargeCents: cents(row.charge_cents),
    })),
  );
}

/** A patient's coverages in the order in which they are billed for a visit, with their payers. */
export async function loadPayerOrder(
  context: OperationContext,
  patientId: string,
  visit: Pick<Encounter, 'dateOfService' | 'accident'>,
): Promise<PayerOrder> {
  const { tx, tenantId } = context;
  const rows = await tx
    .selectFrom('coverage')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .where('patient_id', '=', patientId)
    .orderBy('payer_sequence')
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const payerIds = rows.flatMap((row) => row.payer_id ?? []);
  const payers = await rowsById<Payer>(context, 'payer', payerIds);
  const coverages = rows.map((row): Coverage => {
    const { payerName: _name, payerIdentifier: _identifier, ...content } = row.content;
    const { payer_sequence: payerSequence } = row;
    return { ...content, id: row.id, patientId, payerId: row.payer_id ?? '', payerSequence };
  });
  return coveragesInOrder(coverages, [...payers.values()], visit);
}

async function rowsById<T>(
  context: OperationContext,
  table: 'payer' | 'provider' | 'facility',
  ids: readonly (string | undefined)[],
): Promise<Map<string, T>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined && id !== ''))] as string[];
  if (wanted.length === 0) return new Map();
  const rows = await context.tx
    .selectFrom(table as 'payer')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row.content as T]));
}

/** Everyone who stands on the claim of a visit. */
export async function loadClaimParties(
  context: OperationContext,
  patientId: string,
  encounter: Encounter,
  charges: readonly Charge[],
): Promise<ClaimParties> {
  const { tx, tenantId } = context;
  const patient = await tx
    .selectFrom('patient')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', patientId)
    .executeTakeFirstOrThrow();
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const [first, ...laterCoverages] = (await loadPayerOrder(context, patientId, encounter)).ordered;
  const { renderingProviderId, referringProviderId, facilityId, providerIds } = encounter;
  const inRoles = [providerIds ?? {}, ...charges.map((charge) => charge.providerIds ?? {})].flatMap(Object.values);
  const providersById = await rowsById<Provider>(context, 'provider', [
    renderingProviderId,
    referringProviderId,
    ...inRoles,
  ]);
  const facilities = await rowsById<Facility>(context, 'facility', [facilityId]);
  return {
    patient: patient.content,
    practice: practice.content,
    coverage: first?.coverage,
    payer: first?.payer,
    laterCoverages,
    rendering: providersById.get(renderingProviderId ?? ''),
    referring: providersById.get(referringProviderId ?? ''),
    facility: facilities.get(facilityId ?? ''),
    providersById,
  };
}
