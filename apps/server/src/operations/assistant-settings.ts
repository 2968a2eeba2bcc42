import { z } from 'zod';
import type { AssistantView } from '../contract/coding-views.ts';
import { saveAssistantSchema } from '../contract/schemas/coding.ts';
import type { AssistantContent } from '../db/schema.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';

export async function loadAssistant(context: OperationContext) {
  return context.tx
    .selectFrom('coding_assistant')
    .select(['content', 'is_on', 'version'])
    .where('tenant_id', '=', context.tenantId)
    .executeTakeFirst();
}

/** The language-model assistant of the practice: off until a manager agrees that notes leave this server. */
export const showAssistant = operation<Record<string, never>, AssistantView>({
  name: 'show-assistant',
  summary: 'Shows whether a language model may be asked, where, and who agreed to it.',
  roles: ['coder', 'biller', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const row = await loadAssistant(context);
    context.audit({ action: 'read', subjectKind: 'coding-assistant', subjectId: context.tenantId });
    return {
      on: row?.is_on ?? false,
      version: row?.version ?? 0,
      baseUrl: row?.content.baseUrl ?? '',
      model: row?.content.model ?? '',
      agreedBy: row?.content.agreedBy ?? null,
      agreedAt: row?.content.agreedAt ?? null,
    };
  },
});

/** Switches the assistant on or off. On needs the agreement, given anew whenever the address changes. */
export const saveAssistant = operation<z.infer<typeof saveAssistantSchema>, { version: number }>({
  name: 'save-assistant',
  summary: 'Switches the language-model assistant on or off, with its address.',
  roles: ['manager', 'admin'],
  input: saveAssistantSchema,
  async run(context, { on, baseUrl, model, agreed, version }) {
    const row = await loadAssistant(context);
    await checkSeenVersion(
      context,
      { kind: 'coding-assistant', id: context.tenantId, version: row?.version ?? 0 },
      version,
    );
    const sameAddress = row?.content.baseUrl === baseUrl && row.content.agreedBy !== undefined;
    if (on && !agreed && !sameAddress) {
      throw new Refusal(
        'not-agreed',
        'Notes hold health information. Agree that they are sent to this address first.',
        {
          agreed: 'Agree, or leave the assistant off.',
        },
      );
    }
    const content: AssistantContent = {
      baseUrl,
      model,
      ...(agreed
        ? { agreedBy: context.actor.name, agreedAt: context.now.toISOString() }
        : sameAddress && row.content.agreedBy && row.content.agreedAt
          ? { agreedBy: row.content.agreedBy, agreedAt: row.content.agreedAt }
          : {}),
    };
    const saved = await context.tx
      .insertInto('coding_assistant')
      .values({ tenant_id: context.tenantId, content: JSON.stringify(content), is_on: on })
      .onConflict((conflict) =>
        conflict.column('tenant_id').doUpdateSet({ content: JSON.stringify(content), is_on: on }),
      )
      .returning('version')
      .executeTakeFirstOrThrow();
    context.audit({
      action: 'update',
      subjectKind: 'coding-assistant',
      subjectId: context.tenantId,
      detail: { on, agreed: agreed ?? false },
    });
    return saved;
  },
});
