import { type OperationContext, Refusal } from './operation.ts';

export interface VisitParties {
  renderingProviderId: string;
  referringProviderId?: string | undefined;
  facilityId?: string | undefined;
}

/** Providers that a visit or line names must be the practice's own. @throws Refusal `not-found`. */
export async function checkProviders(context: OperationContext, ids: readonly (string | undefined)[]): Promise<void> {
  const wanted = new Set(ids.filter((id) => id !== undefined));
  if (wanted.size === 0) return;
  const providers = await context.tx
    .selectFrom('provider')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', [...wanted])
    .execute();
  if (providers.length < wanted.size)
    throw new Refusal('not-found', 'There is no such provider. Choose one of the practice, or add it in settings.');
}

/** Who and where a visit names must be the practice's own. @throws Refusal `not-found`. */
export async function checkVisitParties(context: OperationContext, visit: VisitParties): Promise<void> {
  await checkProviders(context, [visit.renderingProviderId, visit.referringProviderId]);
  if (!visit.facilityId) return;
  const facility = await context.tx
    .selectFrom('facility')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', visit.facilityId)
    .executeTakeFirst();
  if (!facility) throw new Refusal('not-found', 'There is no such place. Choose one of the practice.');
}
