import { type OperationContext, Refusal } from './operation.ts';

export interface VisitParties {
  renderingProviderId: string;
  referringProviderId?: string | undefined;
  facilityId?: string | undefined;
}

/** Who and where a visit names must be the practice's own. @throws Refusal `not-found`. */
export async function checkVisitParties(context: OperationContext, visit: VisitParties): Promise<void> {
  const providerIds = new Set([visit.renderingProviderId, visit.referringProviderId].filter((id) => id !== undefined));
  const providers = await context.tx
    .selectFrom('provider')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', 'in', [...providerIds])
    .execute();
  if (providers.length < providerIds.size) {
    throw new Refusal('not-found', 'There is no such provider. Choose one of the practice, or add it in settings.');
  }
  if (!visit.facilityId) return;
  const facility = await context.tx
    .selectFrom('facility')
    .select('id')
    .where('tenant_id', '=', context.tenantId)
    .where('id', '=', visit.facilityId)
    .executeTakeFirst();
  if (!facility) throw new Refusal('not-found', 'There is no such place. Choose one of the practice.');
}
