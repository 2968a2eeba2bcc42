import { codeSetTitle, subsetNotice } from '@cleanclaim/codesets';
import { z } from 'zod';
import type { CodeSetView, CodeTableView } from '../contract/views.ts';
import { operation } from './operation.ts';

interface Listed {
  sets: CodeSetView[];
  tables: CodeTableView[];
  notice: string;
}

/** Every installed code set with its release and count, and every table; the notice says which sets are only subsets. */
export const listCodeSets = operation<Record<string, never>, Listed>({
  name: 'list-code-sets',
  summary: 'Lists the installed code sets with release and count, and the tables that rules ask.',
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
      tables: context.codes.tables().map(({ name, release, from }) => ({ name, release, effectiveFrom: from })),
      notice: subsetNotice(listed),
    };
  },
});
