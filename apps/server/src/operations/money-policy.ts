import { z } from 'zod';
import type { MoneyPolicyView } from '../contract/money-views.ts';
import { saveMoneyPolicySchema } from '../contract/schemas/money.ts';
import { loadMoneyPolicy } from './money-policy-store.ts';
import { operation } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** The practice's rules about money: limits, fees, charity, small balances, prompt payment. */
export const showMoneyPolicy = operation<Record<string, never>, MoneyPolicyView>({
  name: 'show-money-policy',
  summary: "Shows the practice's rules about write-offs, refunds, fees and charity.",
  roles: ['payment-poster', 'biller', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    context.audit({ action: 'read', subjectKind: 'money-policy', subjectId: context.tenantId });
    return loadMoneyPolicy(context);
  },
});

/** Changes them; what is posted stays as it was decided. */
export const saveMoneyPolicy = operation<z.infer<typeof saveMoneyPolicySchema>, { version: number }>({
  name: 'save-money-policy',
  summary: "Changes the practice's rules about write-offs, refunds, fees and charity.",
  roles: ['manager', 'admin'],
  input: saveMoneyPolicySchema,
  async run(context, { version, ...policy }) {
    const { tx, tenantId } = context;
    const onFile = await tx
      .selectFrom('money_policy')
      .select('version')
      .where('tenant_id', '=', tenantId)
      .forUpdate()
      .executeTakeFirst();
    await checkSeenVersion(context, { kind: 'money-policy', id: tenantId, version: onFile?.version ?? 0 }, version);
    const columns = { content: JSON.stringify(withoutUndefined(policy)) };
    // Where two people save the first rules at once the second one meets the key, and its next try the version.
    const saved = onFile
      ? await tx
          .updateTable('money_policy')
          .set(columns)
          .where('tenant_id', '=', tenantId)
          .returning('version')
          .executeTakeFirstOrThrow()
      : await tx
          .insertInto('money_policy')
          .values({ tenant_id: tenantId, ...columns })
          .returning('version')
          .executeTakeFirstOrThrow();
    context.audit({ action: onFile ? 'update' : 'create', subjectKind: 'money-policy', subjectId: tenantId });
    return { version: saved.version };
  },
});
