import type { Encounter } from '@cleanclaim/billing/encounters';
import { cents } from '@cleanclaim/billing/kernel';
import type { Coverage, Facility, Patient, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import { type FeeSchedule, feeSchedule } from '@cleanclaim/billing/pricing';
import type { OperationContext } from './operation.ts';

export interface ClaimParties {
  patient: Patient;
  coverage: Coverage | undefined;
  payer: Payer | undefined;
  practice: Practice;
  rendering: Provider | undefined;
  referring: Provider | undefined;
  facility: Facility | undefined;
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

/** The coverage in force on the day that pays first; one whose dates are over is used only when there is no other. */
async function primaryCoverage(
  context: OperationContext,
  patientId: string,
  day: string,
): Promise<Coverage | undefined> {
  const rows = await context.tx
    .selectFrom('coverage')
    .selectAll()
    .where('tenant_id', '=', context.tenantId)
    .where('patient_id', '=', patientId)
    .orderBy('payer_sequence')
    .orderBy('updated_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const inForce = (row: (typeof rows)[number]) =>
    (row.content.effectiveDate ?? '') <= day && day <= (row.content.terminationDate ?? '9999-12-31');
  const row = rows.find(inForce) ?? rows[0];
  if (!row) return undefined;
  const { payerName: _name, payerIdentifier: _identifier, ...content } = row.content;
  return { ...content, id: row.id, patientId, payerId: row.payer_id ?? '', payerSequence: 'P' };
}

/** Everyone who stands on the claim of a visit. */
export async function loadClaimParties(
  context: OperationContext,
  patientId: string,
  encounter: Encounter,
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
  const coverage = await primaryCoverage(context, patientId, encounter.dateOfService);
  const byId = async <T extends 'payer' | 'provider' | 'facility'>(table: T, id: string | undefined) =>
    id
      ? (
          await tx
            .selectFrom(table as 'payer')
            .select('content')
            .where('tenant_id', '=', tenantId)
            .where('id', '=', id)
            .executeTakeFirst()
        )?.content
      : undefined;
  return {
    patient: patient.content,
    practice: practice.content,
    coverage,
    payer: await byId('payer', coverage?.payerId),
    rendering: (await byId('provider', encounter.renderingProviderId)) as Provider | undefined,
    referring: (await byId('provider', encounter.referringProviderId)) as Provider | undefined,
    facility: (await byId('facility', encounter.facilityId)) as Facility | undefined,
  };
}
