import type { Provider } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { saveProviderSchema } from '../contract/schemas/parties.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { providerKey } from './party-keys.ts';
import { lockProvider, refuseForeignPayers } from './provider-store.ts';
import { refreshRosterWork } from './roster-work.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

async function refuseTakenNpi(context: OperationContext, key: string, ownId: string | undefined): Promise<void> {
  const other = await context.tx
    .selectFrom('provider')
    .select(['id', 'content'])
    .where('tenant_id', '=', context.tenantId)
    .where('provider_key', '=', key)
    .executeTakeFirst();
  if (!other || other.id === ownId) return;
  const { lastOrOrganizationName: last, firstName: first } = other.content;
  const who = [last, first].filter(Boolean).join(', ');
  throw new Refusal('npi-taken', `NPI ${key} is ${who}. Edit that provider, or enter another NPI.`, {
    npi: `This NPI is ${who}.`,
  });
}

/** Licenses and enrollments come whole or not at all: a save that says nothing of them leaves them. */
function listsOf(provider: Provider | undefined): Pick<Provider, 'licenses' | 'enrollments'> {
  const { licenses, enrollments } = provider ?? {};
  return { ...(licenses ? { licenses } : {}), ...(enrollments ? { enrollments } : {}) };
}

/** Adds or changes a provider; claims built from now on take it, those on file stay as they were. */
export const saveProvider = operation<z.infer<typeof saveProviderSchema>, { providerId: string; version: number }>({
  name: 'save-provider',
  summary: 'Adds or changes a provider by NPI; later claims take it.',
  roles: ['manager', 'admin'],
  input: saveProviderSchema,
  async run(context, { providerId, version, ...given }) {
    const { tx, tenantId } = context;
    const onFile = providerId ? await lockProvider(context, providerId) : undefined;
    if (onFile) {
      const subject = { kind: 'provider', id: onFile.id, version: onFile.version };
      await checkSeenVersion(context, subject, version ?? 0);
    }
    await refuseForeignPayers(context, given.enrollments?.map(({ payerId }) => payerId) ?? []);
    const provider: Provider = {
      ...listsOf(onFile?.content),
      ...withoutUndefined(given),
      id: onFile?.id ?? context.newId(),
    };
    const key = providerKey(provider);
    await refuseTakenNpi(context, key, onFile?.id);
    const columns = { provider_key: key, content: JSON.stringify(provider) };
    const saved = await tx
      .insertInto('provider')
      .values({ tenant_id: tenantId, id: provider.id, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'provider', subjectId: provider.id });
    await refreshRosterWork(context);
    return { providerId: provider.id, version: saved.version };
  },
});
