import { codeSetTitle, subsetNotice } from '@cleanclaim/codesets';
import { z } from 'zod';
import type { CodeSetView } from '../contract/views.ts';
import { operation } from './operation.ts';

/** Every installed code set with its release and count; the notice says which are only subsets. */
export const listCodeSets = operation<Record<string, never>, { sets: CodeSetView[]; notice: string }>({
  name: 'list-code-sets',
  summary: 'Lists the installed code sets with release and count.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const listed = context.codes.list();
    context.audit({
      action: 'read',
      subjectKind: 'code-sets',
      subjectId: context.tenantId,
      detail: { sets: listed.length },
    });
    return {
      sets: listed.map((set) => ({ ...set, title: codeSetTitle(set.name) })),
      notice: subsetNotice(listed),
    };
  },
});
