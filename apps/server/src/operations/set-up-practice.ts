import type { Facility, Payer, Practice, Provider } from '@cleanclaim/billing/parties';
import type { Contract, Fee } from '@cleanclaim/billing/pricing';
import { sql } from 'kysely';
import { z } from 'zod';
import type { TenantSettings } from '../db/schema.ts';
import { type OperationContext, operation } from './operation.ts';
import { facilityKey, providerKey } from './party-keys.ts';

export interface PracticeSetup {
  slug: string;
  practice: Practice;
  payers: Payer[];
  providers: Provider[];
  facilities: Facility[];
  fees: readonly Fee[];
  /** Their payers, as those of enrollments, by the ids that `payers` have here. */
  contracts?: Contract[];
  settings: TenantSettings;
  /** Whether the one at the other end of its folder answers claim status questions (276). */
  asksStatus?: boolean;
  /** Whether it answers eligibility questions (270) too. */
  asksEligibility?: boolean;
}

const setupSchema = z.object({
  slug: z.string().regex(/^[a-z0-9-]{1,40}$/),
  practice: z.custom<Practice>((value) => typeof value === 'object' && value !== null),
  payers: z.array(z.custom<Payer>((value) => typeof value === 'object' && value !== null)),
  providers: z.array(z.custom<Provider>((value) => typeof value === 'object' && value !== null)),
  facilities: z.array(z.custom<Facility>((value) => typeof value === 'object' && value !== null)),
  fees: z.array(z.custom<Fee>((value) => typeof value === 'object' && value !== null)),
  contracts: z.array(z.custom<Contract>((value) => typeof value === 'object' && value !== null)).exactOptional(),
  settings: z.custom<TenantSettings>((value) => typeof value === 'object' && value !== null),
  asksStatus: z.boolean().exactOptional(),
  asksEligibility: z.boolean().exactOptional(),
});

/**
 * The practice's folder, its usual connection. The first practice of an installation has the transport folder itself,
 * each later one a folder of its own in it.
 */
async function addFolder(
  context: OperationContext,
  { slug, asksStatus = false, asksEligibility = false }: Pick<PracticeSetup, 'slug' | 'asksStatus' | 'asksEligibility'>,
): Promise<void> {
  const { tx, tenantId } = context;
  await sql`select pg_advisory_xact_lock(hashtext('first practice'))`.execute(tx);
  const { rows } = await sql<{ others: boolean }>`
    select exists (select from list_tenants() where tenant_id <> ${tenantId}::uuid) as others`.execute(tx);
  await tx
    .insertInto('connection')
    .values({
      tenant_id: tenantId,
      id: context.newId(),
      name: 'Folder',
      kind: 'folder',
      settings: JSON.stringify({ folder: rows[0]?.others ? slug : '', asksStatus, asksEligibility }),
      is_usual: true,
      connection_state: 'active',
      created_at: context.now,
    })
    .execute();
}

/** Payers with new ids, then what names them: providers with their enrollments, and contracts. */
async function addPartners(context: OperationContext, setup: PracticeSetup): Promise<void> {
  const { tx, tenantId: tenant_id } = context;
  const payerIds = new Map(setup.payers.map(({ id }) => [id, context.newId()]));
  const payerId = (given: string) => {
    const id = payerIds.get(given);
    if (id === undefined) throw new Error(`the set-up names a payer that it does not have: ${given}`);
    return id;
  };
  for (const given of setup.payers) {
    const payer = { ...given, id: payerId(given.id) };
    const { name, payerIdentifier: payer_identifier } = payer;
    await tx
      .insertInto('payer')
      .values({ tenant_id, id: payer.id, name, payer_identifier, content: JSON.stringify(payer) })
      .execute();
  }
  for (const given of setup.providers) {
    const enrollments = given.enrollments?.map((one) => ({ ...one, payerId: payerId(one.payerId) }));
    const provider = { ...given, id: context.newId(), ...(enrollments ? { enrollments } : {}) };
    await tx
      .insertInto('provider')
      .values({ tenant_id, id: provider.id, provider_key: providerKey(provider), content: JSON.stringify(provider) })
      .execute();
  }
  for (const given of setup.contracts ?? []) {
    const contract = { ...given, id: context.newId(), payerId: payerId(given.payerId) };
    await tx
      .insertInto('contract')
      .values({ tenant_id, id: contract.id, payer_id: contract.payerId, content: JSON.stringify(contract) })
      .execute();
  }
}

/** Creates a practice as a tenant of its own, with its payers, providers, places and fee schedule. */
export const setUpPractice = operation<PracticeSetup, { tenantId: string }>({
  name: 'set-up-practice',
  summary: 'Creates a practice with its payers, providers, facilities and fee schedule.',
  roles: ['system'],
  input: setupSchema,
  async run(context, setup) {
    const { tx, tenantId } = context;
    const tenant_id = tenantId;
    await tx
      .insertInto('tenant')
      .values({
        tenant_id,
        slug: setup.slug,
        name: setup.practice.name,
        settings: JSON.stringify(setup.settings),
        created_at: context.now,
      })
      .execute();
    await tx
      .insertInto('practice')
      .values({ tenant_id, content: JSON.stringify(setup.practice) })
      .execute();
    await addFolder(context, setup);
    await addPartners(context, setup);
    for (const given of setup.facilities) {
      const facility = { ...given, id: context.newId() };
      await tx
        .insertInto('facility')
        .values({ tenant_id, id: facility.id, facility_key: facilityKey(facility), content: JSON.stringify(facility) })
        .execute();
    }
    const fees = setup.fees.map((fee) => ({
      tenant_id,
      procedure_code: fee.code,
      modifier: fee.modifier ?? '',
      effective_from: fee.from,
      effective_to: fee.to ?? null,
      charge_cents: fee.chargeCents,
    }));
    if (fees.length > 0) await tx.insertInto('fee_schedule_item').values(fees).execute();
    context.audit({
      action: 'create',
      subjectKind: 'practice',
      subjectId: tenantId,
      detail: { payers: setup.payers.length, fees: fees.length },
    });
    return { tenantId };
  },
});
