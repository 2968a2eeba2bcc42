import type { Provider } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { saveEnrollmentsSchema } from '../contract/schemas/roster.ts';
import { operation, Refusal } from './operation.ts';
import { lockProvider, refuseForeignPayers } from './provider-store.ts';
import { refreshRosterWork } from './roster-work.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Sets a provider's enrollments with one payer; those with others stay. Claims built from now on take them. */
export const saveEnrollments = operation<z.infer<typeof saveEnrollmentsSchema>, { version: number }>({
  name: 'save-enrollments',
  summary: "Sets a provider's enrollments with one payer.",
  roles: ['manager', 'admin'],
  input: saveEnrollmentsSchema,
  async run(context, { providerId, version, payerId, enrollments }) {
    const onFile = await lockProvider(context, providerId);
    await checkSeenVersion(context, { kind: 'provider', id: onFile.id, version: onFile.version }, version);
    await refuseForeignPayers(context, [payerId]);
    if (enrollments.some((one) => one.payerId !== payerId))
      throw new Refusal('bad-input', 'An enrollment names another payer. Save it under that payer.');
    const others = (onFile.content.enrollments ?? []).filter((one) => one.payerId !== payerId);
    const provider: Provider = { ...onFile.content, enrollments: [...others, ...withoutUndefined(enrollments)] };
    const saved = await context.tx
      .updateTable('provider')
      .set({ content: JSON.stringify(provider) })
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', providerId)
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'update',
      subjectKind: 'provider',
      subjectId: providerId,
      detail: { payerId, enrollments: enrollments.length },
    });
    await refreshRosterWork(context);
    return saved;
  },
});
