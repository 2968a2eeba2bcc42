import { DEFAULT_VARIANCE_SETTINGS, type VarianceSettings } from '@cleanclaim/billing/receivables';
import { z } from 'zod';
import { saveVarianceSettingsSchema } from '../contract/schemas/variances.ts';
import type { VarianceSettingsView } from '../contract/variance-views.ts';
import { type OperationContext, operation } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

async function loadPolicy({ tx, tenantId }: OperationContext, isChanged = false) {
  return tx
    .selectFrom('variance_policy')
    .select(['content', 'version'])
    .where('tenant_id', '=', tenantId)
    .$if(isChanged, (query) => query.forUpdate())
    .executeTakeFirst();
}

/** What the practice lets be; the usual until it has decided. */
export async function loadVarianceSettings(context: OperationContext): Promise<VarianceSettings> {
  return (await loadPolicy(context))?.content ?? DEFAULT_VARIANCE_SETTINGS;
}

/** What the practice lets be, and its own rules of late payment. */
export const showVarianceSettings = operation<Record<string, never>, VarianceSettingsView>({
  name: 'show-variance-settings',
  summary: 'Shows which differences from the expected payment are let be, and the rules of late payment.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const row = await loadPolicy(context);
    context.audit({ action: 'read', subjectKind: 'variance-policy', subjectId: context.tenantId });
    return { ...(row?.content ?? DEFAULT_VARIANCE_SETTINGS), version: row?.version ?? 0 };
  },
});

/** Decides what is let be; all that was paid is then judged anew by it. */
export const saveVarianceSettings = operation<z.infer<typeof saveVarianceSettingsSchema>, { version: number }>({
  name: 'save-variance-settings',
  summary: 'Sets which differences from the expected payment are let be, and the rules of late payment.',
  roles: ['manager', 'admin'],
  input: saveVarianceSettingsSchema,
  async run(context, { version, ...given }) {
    const row = await loadPolicy(context, true);
    const subject = { kind: 'variance-policy', id: context.tenantId, version: row?.version ?? 0 };
    await checkSeenVersion(context, subject, version);
    const settings: VarianceSettings = withoutUndefined(given);
    const saved = await context.tx
      .insertInto('variance_policy')
      .values({ tenant_id: context.tenantId, content: JSON.stringify(settings) })
      .onConflict((conflict) => conflict.column('tenant_id').doUpdateSet({ content: JSON.stringify(settings) }))
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({ action: 'update', subjectKind: 'variance-policy', subjectId: context.tenantId });
    context.enqueue({ queue: 'find-variances', data: { tenantId: context.tenantId } });
    return { version: saved.version };
  },
});
