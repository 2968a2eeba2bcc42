import type { Practice } from '@cleanclaim/billing/parties';
import type { z } from 'zod';
import { practiceSchema } from '../contract/schemas/parties.ts';
import { operation } from './operation.ts';
import { checkSeenVersion } from './seen-version.ts';
import { withoutUndefined } from './without-undefined.ts';

/** Changes the practice; claims and statements from now on take it, those on file stay as they were. */
export const editPractice = operation<z.infer<typeof practiceSchema>, { version: number }>({
  name: 'edit-practice',
  summary: 'Changes the practice as it stands on later claims and statements.',
  roles: ['manager', 'admin'],
  input: practiceSchema,
  async run(context, { version, ...given }) {
    const { tx, tenantId } = context;
    const row = await tx
      .selectFrom('practice')
      .select('version')
      .where('tenant_id', '=', tenantId)
      .forUpdate()
      .executeTakeFirstOrThrow();
    await checkSeenVersion(context, { kind: 'practice', id: tenantId, version: row.version }, version);
    const practice: Practice = withoutUndefined(given);
    const saved = await tx
      .updateTable('practice')
      .set({ content: JSON.stringify(practice) })
      .where('tenant_id', '=', tenantId)
      .returning('version')
      .executeTakeFirstOrThrow();
    await tx.updateTable('tenant').set({ name: practice.name }).where('tenant_id', '=', tenantId).execute();
    context.audit({ action: 'update', subjectKind: 'practice', subjectId: tenantId });
    return saved;
  },
});
