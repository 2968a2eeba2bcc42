import { normalizeIcd10cm, normalizeProcedure } from '@cleanclaim/codesets';
import { sql } from 'kysely';
import { z } from 'zod';
import type { AutoAcceptRuleView } from '../contract/coding-views.ts';
import { saveAutoAcceptRuleSchema } from '../contract/schemas/coding.ts';
import type { AutoAcceptContent } from '../db/schema.ts';
import { operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

/** Rules by which suggestions are taken without a person, with how often each did. */
export const listAutoAcceptRules = operation<Record<string, never>, { rules: AutoAcceptRuleView[] }>({
  name: 'list-auto-accept-rules',
  summary: 'Lists the rules by which suggested codes are taken without a person.',
  roles: ['coder', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('auto_accept_rule as r')
      .select(['r.id', 'r.version', 'r.is_on', 'r.content'])
      .select((eb) =>
        eb
          .selectFrom('coding_decision as d')
          .select((inner) => inner.fn.countAll<number>().as('taken'))
          .whereRef('d.tenant_id', '=', 'r.tenant_id')
          .where('d.decided_by', '=', 'rule')
          .where(sql<boolean>`d.content ->> 'ruleId' = r.id::text`)
          .as('taken'),
      )
      .where('r.tenant_id', '=', context.tenantId)
      .orderBy('r.id')
      .execute();
    context.audit({ action: 'read', subjectKind: 'auto-accept-rule', subjectId: context.tenantId });
    return {
      rules: rows.map(({ id, version, is_on, content, taken }) => ({
        id,
        version,
        on: is_on,
        ...content,
        taken: Number(taken ?? 0),
      })),
    };
  },
});

/** Writes a rule by which suggestions are taken without a person; who wrote it stands in the audit trail. */
export const saveAutoAcceptRule = operation<
  z.infer<typeof saveAutoAcceptRuleSchema>,
  { ruleId: string; version: number }
>({
  name: 'save-auto-accept-rule',
  summary: 'Saves a rule by which suggested codes are taken without a person.',
  roles: ['manager', 'admin'],
  input: saveAutoAcceptRuleSchema,
  async run(context, { ruleId, version, on, ...rule }) {
    const { tx, tenantId } = context;
    const star = rule.codePattern.endsWith('*') ? '*' : '';
    const code = rule.codePattern.replace('*', '');
    const canonical = rule.system === 'icd10cm' ? normalizeIcd10cm(code) : normalizeProcedure(code);
    const content: AutoAcceptContent = { ...rule, codePattern: canonical + star };
    const id = ruleId ?? context.newId();
    if (ruleId !== undefined) {
      const row = await tx
        .selectFrom('auto_accept_rule')
        .select(['id', 'version'])
        .where('tenant_id', '=', tenantId)
        .where('id', '=', ruleId)
        .forUpdate()
        .executeTakeFirst();
      if (!row) throw new Refusal('not-found', 'There is no such rule.');
      await checkSeenVersion(context, { kind: 'auto-accept-rule', id, version: row.version }, version);
    }
    const saved = await tx
      .insertInto('auto_accept_rule')
      .values({ tenant_id: tenantId, id, content: JSON.stringify(content), is_on: on })
      .onConflict((conflict) =>
        conflict.columns(['tenant_id', 'id']).doUpdateSet({ content: JSON.stringify(content), is_on: on }),
      )
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: ruleId === undefined ? 'create' : 'update',
      subjectKind: 'auto-accept-rule',
      subjectId: id,
      detail: { on, ...content },
    });
    return { ruleId: id, version: saved.version };
  },
});
