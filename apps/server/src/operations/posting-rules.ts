import { USUAL_POSTING_RULES } from '@cleanclaim/billing/remittance';
import { z } from 'zod';
import type { PostingRulesView } from '../contract/posting-views.ts';
import { savePostingRulesSchema } from '../contract/schemas/posting.ts';
import { type OperationContext, operation } from './operation.ts';
import { loadPostingRules, refuseUnknownPayer } from './posting-rule-store.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

async function payerNames({ tx, tenantId }: OperationContext): Promise<Map<string, string>> {
  const rows = await tx.selectFrom('payer').select(['id', 'name']).where('tenant_id', '=', tenantId).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** What posts by itself and what waits for a person, for every payer and where a payer differs. */
export const showPostingRules = operation<Record<string, never>, PostingRulesView>({
  name: 'show-posting-rules',
  summary: 'Shows what of a remittance posts by itself and what waits for a person, by payer.',
  roles: ['payment-poster', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await loadPostingRules(context);
    const names = await payerNames(context);
    context.audit({ action: 'read', subjectKind: 'posting-rules', subjectId: context.tenantId });
    const practice = rows.find((row) => row.payer_id === null);
    const payers = rows.flatMap(({ payer_id, content, version }) =>
      payer_id === null ? [] : [{ payerId: payer_id, payerName: names.get(payer_id) ?? '', rules: content, version }],
    );
    return {
      usual: USUAL_POSTING_RULES,
      practice: { rules: practice?.content ?? {}, version: practice?.version ?? null },
      payers: payers.toSorted((a, b) => a.payerName.localeCompare(b.payerName)),
    };
  },
});

async function findRules(context: OperationContext, payerId: string | undefined) {
  await refuseUnknownPayer(context, payerId);
  const query = context.tx.selectFrom('posting_rule').selectAll().where('tenant_id', '=', context.tenantId);
  const own = payerId === undefined ? query.where('payer_id', 'is', null) : query.where('payer_id', '=', payerId);
  return own.forUpdate().executeTakeFirst();
}

/** Saves what posts by itself, for the practice or for one payer. What was held before stays held until somebody looks at it. */
export const savePostingRules = operation<z.infer<typeof savePostingRulesSchema>, { version: number }>({
  name: 'save-posting-rules',
  summary: 'Saves what of a remittance posts by itself and what waits, for every payer or for one.',
  roles: ['manager', 'admin'],
  input: savePostingRulesSchema,
  async run(context, { payerId, version, rules }) {
    const { tx, tenantId, now, actor } = context;
    const onFile = await findRules(context, payerId);
    const id = onFile?.id ?? context.newId();
    // A form that was filled before anybody had saved rules has seen no version.
    if (onFile) await checkSeenVersion(context, { kind: 'posting-rules', id, version: onFile.version }, version ?? 0);
    const content = withoutUndefined(rules);
    const columns = { content: JSON.stringify(content), saved_at: now, saved_by: actor.name };
    const saved = await tx
      .insertInto('posting_rule')
      .values({ tenant_id: tenantId, id, payer_id: payerId ?? null, ...columns })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'id']).doUpdateSet(columns))
      .returning('version')
      .executeTakeFirstOrThrow();
    const told = Object.fromEntries(Object.entries(content).map(([name, value]) => [name, value ?? 'any amount']));
    context.audit({
      action: onFile ? 'update' : 'create',
      subjectKind: 'posting-rules',
      subjectId: id,
      detail: { payer: payerId ?? 'every payer', ...told },
    });
    return { version: saved.version };
  },
});
