import { z } from 'zod';
import type { PracticeView } from '../contract/views.ts';
import { operation } from './operation.ts';

/** The practice as its claims say it. */
export const showPractice = operation<Record<string, never>, PracticeView>({
  name: 'show-practice',
  summary: 'Shows the practice as it stands on claims and statements.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const row = await context.tx
      .selectFrom('practice')
      .select(['content', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .executeTakeFirstOrThrow();
    context.audit({ action: 'read', subjectKind: 'practice', subjectId: context.tenantId });
    return { practice: row.content, version: row.version };
  },
});
