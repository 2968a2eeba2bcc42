import type { AuthorizationRequest } from '@cleanclaim/billing/encounters';
import type { Coverage, Facility, Provider } from '@cleanclaim/billing/parties';
import type { AuthorizationRow } from './authorization-store.ts';
import { type OperationContext, Refusal } from './operation.ts';

async function contentOf<T>(
  { tx, tenantId }: OperationContext,
  table: 'patient' | 'payer' | 'provider' | 'facility',
  id: string | undefined,
): Promise<T | undefined> {
  if (id === undefined) return undefined;
  const row = await tx
    .selectFrom(table as 'payer')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .where('id', '=', id)
    .executeTakeFirst();
  return row?.content as T | undefined;
}

async function coverageOf({ tx, tenantId }: OperationContext, row: AuthorizationRow): Promise<Coverage> {
  const found = row.coverage_id
    ? await tx
        .selectFrom('coverage')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('id', '=', row.coverage_id)
        .executeTakeFirst()
    : undefined;
  if (!found) throw new Refusal('no-coverage', 'The coverage it was asked for is gone. Ask anew.');
  const { payerName: _name, payerIdentifier: _identifier, ...content } = found.content;
  return {
    ...content,
    id: found.id,
    patientId: row.patient_id,
    payerId: row.payer_id,
    payerSequence: found.payer_sequence,
  };
}

/**
 * Everything that a 278 or a FHIR bundle says of a request, from its row and the parties as they stand.
 * @throws Refusal when its coverage is gone.
 */
export async function loadRequest(context: OperationContext, row: AuthorizationRow): Promise<AuthorizationRequest> {
  const { claimKind, placeOfService, diagnoses, services, admission, note, ...ids } = row.content;
  const { content: practice } = await context.tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirstOrThrow();
  const [patient, payer, rendering, referring, facility] = [
    await contentOf<AuthorizationRequest['patient']>(context, 'patient', row.patient_id),
    await contentOf<AuthorizationRequest['payer']>(context, 'payer', row.payer_id),
    await contentOf<Provider>(context, 'provider', ids.renderingProviderId),
    await contentOf<Provider>(context, 'provider', ids.referringProviderId),
    await contentOf<Facility>(context, 'facility', ids.facilityId),
  ];
  if (!patient || !payer) throw new Error('an authorization without its patient or payer');
  return {
    kind: row.kind,
    urgency: row.urgency,
    claimKind,
    traceNumber: row.trace_number ?? '',
    payer,
    patient,
    coverage: await coverageOf(context, row),
    requester: {
      name: practice.name,
      npi: practice.npi,
      taxId: practice.taxId,
      taxonomy: practice.taxonomy,
      phone: practice.phone,
    },
    placeOfService,
    diagnoses,
    services,
    ...(rendering ? { rendering } : {}),
    ...(referring ? { referring } : {}),
    ...(facility ? { facility: { name: facility.name, ...(facility.npi ? { npi: facility.npi } : {}) } } : {}),
    ...(admission ? { admission } : {}),
    ...(note ? { note } : {}),
  };
}
