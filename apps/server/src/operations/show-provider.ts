import { z } from 'zod';
import type { ProviderView } from '../contract/views.ts';
import { operation, Refusal } from './operation.ts';

/** A provider by name, NPI and taxonomy. */
export const showProvider = operation<{ providerId: string }, ProviderView>({
  name: 'show-provider',
  summary: 'Shows a provider with NPI and taxonomy.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ providerId: z.uuid() }),
  async run(context, { providerId }) {
    const row = await context.tx
      .selectFrom('provider')
      .select(['content', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', providerId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such provider.');
    context.audit({ action: 'read', subjectKind: 'provider', subjectId: providerId });
    return { provider: row.content, version: row.version };
  },
});
