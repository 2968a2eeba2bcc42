import type { IntakeChart, IntakeCoverage, IntakeFacility, IntakeProvider } from '@cleanclaim/billing/encounters';
import { type Facility, matchPayer, type Patient, type Payer, type Provider } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import type { OperationContext } from './operation.ts';
import { facilityKey, providerKey } from './party-keys.ts';

/** The payers of the tenant, for matching a chart's coverages. */
export async function loadPayers(context: OperationContext): Promise<Payer[]> {
  const rows = await context.tx
    .selectFrom('payer')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .execute();
  return rows.map((row) => row.content);
}

/** Saves the chart's patient under the medical record number; a later chart's demographics replace earlier ones. */
export async function savePatient(context: OperationContext, chart: IntakeChart): Promise<Patient> {
  const { tx, tenantId, now } = context;
  const existing = await tx
    .selectFrom('patient')
    .select(['id', 'content'])
    .where('tenant_id', '=', tenantId)
    .where('mrn', '=', chart.patient.mrn)
    .forUpdate()
    .executeTakeFirst();
  // What an earlier chart said stays where this one is silent.
  const patient: Patient = { ...existing?.content, ...chart.patient, id: existing?.id ?? context.newId() };
  const columns = {
    last_name: patient.name.last,
    first_name: patient.name.first,
    birth_date: patient.birthDate || null,
    content: JSON.stringify(patient),
    updated_at: now,
  };
  if (!existing) {
    await tx
      .insertInto('patient')
      .values({ tenant_id: tenantId, id: patient.id, mrn: patient.mrn, ...columns })
      .execute();
    context.audit({ action: 'create', subjectKind: 'patient', subjectId: patient.id, patientId: patient.id });
  } else if (!sameJson(existing.content, patient)) {
    await tx
      .updateTable('patient')
      .set(columns)
      .where('tenant_id', '=', tenantId)
      .where('id', '=', patient.id)
      .execute();
    context.audit({ action: 'update', subjectKind: 'patient', subjectId: patient.id, patientId: patient.id });
  }
  if (chart.guarantor) {
    const content = JSON.stringify(chart.guarantor);
    await tx
      .insertInto('guarantor')
      .values({ tenant_id: tenantId, patient_id: patient.id, content })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'patient_id']).doUpdateSet({ content }))
      .execute();
  }
  return patient;
}

function sameJson(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown =>
    value && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([x], [y]) => (x < y ? -1 : 1))
            .map(([key, inner]) => [key, sorted(inner)]),
        )
      : value;
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Saves the chart's coverages; one that no payer of ours matches is kept, for a person to say whose it is. */
export async function saveCoverages(
  context: OperationContext,
  patientId: string,
  coverages: readonly IntakeCoverage[],
  payers: readonly Payer[],
): Promise<void> {
  for (const coverage of coverages) {
    const columns = {
      payer_id: matchPayer(coverage, payers)?.id ?? null,
      content: JSON.stringify(coverage),
      updated_at: context.now,
    };
    await context.tx
      .insertInto('coverage')
      .values({
        tenant_id: context.tenantId,
        id: context.newId(),
        patient_id: patientId,
        payer_sequence: coverage.payerSequence,
        member_id: coverage.memberId,
        ...columns,
      })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'patient_id', 'payer_sequence', 'member_id']).doUpdateSet({
          ...columns,
          // The payer that a person chose for this chart's payer stays when the chart comes again.
          payer_id: sql`case when coverage.content->>'payerName' = excluded.content->>'payerName'
            then coalesce(excluded.payer_id, coverage.payer_id) else excluded.payer_id end`,
        }),
      )
      .execute();
  }
}

/** Finds the provider that a chart names, or saves it. What the practice has on file wins over the chart. */
export async function saveProvider(context: OperationContext, intake: IntakeProvider): Promise<Provider> {
  const key = providerKey(intake);
  const provider: Provider = {
    kind: intake.firstName === undefined ? 'organization' : 'person',
    ...intake,
    id: context.newId(),
  };
  await context.tx
    .insertInto('provider')
    .values({ tenant_id: context.tenantId, id: provider.id, provider_key: key, content: JSON.stringify(provider) })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'provider_key']).doNothing())
    .execute();
  const row = await context.tx
    .selectFrom('provider')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .where('provider_key', '=', key)
    .executeTakeFirstOrThrow();
  return row.content;
}

/** Finds the facility by NPI, else by name, else saves it; one without an address cannot go on a claim and is not kept. */
export async function saveFacility(
  context: OperationContext,
  intake: IntakeFacility,
  placeOfService: string,
): Promise<Facility | undefined> {
  const rows = await context.tx
    .selectFrom('facility')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .execute();
  const known = rows.map((row) => row.content);
  const sameName = (facility: Facility) => facility.name.trim().toUpperCase() === intake.name.trim().toUpperCase();
  const match =
    known.find((facility) => facility.npi !== undefined && facility.npi === intake.npi && sameName(facility)) ??
    known.find(sameName);
  if (match) return match;
  if (!intake.address) return undefined;
  const facility: Facility = {
    id: context.newId(),
    name: intake.name,
    placeOfService,
    address: intake.address,
    ...(intake.npi ? { npi: intake.npi } : {}),
    ...(intake.cliaNumber ? { cliaNumber: intake.cliaNumber } : {}),
    ...(intake.mammographyCertification ? { mammographyCertification: intake.mammographyCertification } : {}),
  };
  await context.tx
    .insertInto('facility')
    .values({
      tenant_id: context.tenantId,
      id: facility.id,
      facility_key: facilityKey(facility),
      content: JSON.stringify(facility),
    })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'facility_key']).doNothing())
    .execute();
  return facility;
}
