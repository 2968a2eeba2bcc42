import { enrollmentStanding, type Payer, type Provider } from '@cleanclaim/billing/parties';
import { sql } from 'kysely';
import { z } from 'zod';
import type { EnrollmentCell, EnrollmentsView } from '../contract/roster-views.ts';
import { operation } from './operation.ts';

function cellsOf(provider: Provider, payers: readonly Payer[], today: string): EnrollmentCell[] {
  return payers.flatMap(({ id: payerId }): EnrollmentCell[] => {
    const { standing, enrollment } = enrollmentStanding(provider, payerId, today);
    if (!enrollment) return [];
    const enrollments = (provider.enrollments ?? []).filter((one) => one.payerId === payerId);
    const { from, to } = enrollment;
    return [{ payerId, standing, from, ...(to === undefined ? {} : { to }), enrollments }];
  });
}

/** Providers by payers, with where each stands today. */
export const listEnrollments = operation<Record<string, never>, EnrollmentsView>({
  name: 'list-enrollments',
  summary: 'Lists the standing of every provider with every payer.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run({ tx, tenantId, today, audit }) {
    const payers = (
      await tx.selectFrom('payer').select('content').where('tenant_id', '=', tenantId).orderBy('name').execute()
    ).map(({ content }) => content);
    const { rows } = await sql<{ version: number; content: Provider; renders: boolean }>`
      select v.version, v.content,
             exists (select from claim c where c.tenant_id = v.tenant_id
                      and c.content->'rendering'->>'id' = v.id::text) as renders
        from provider v where v.tenant_id = ${tenantId}
       order by fold_case(concat_ws(', ', v.content->>'lastOrOrganizationName', v.content->>'firstName')), v.id`.execute(
      tx,
    );
    audit({ action: 'read', subjectKind: 'enrollments', subjectId: tenantId, detail: { providers: rows.length } });
    return {
      today,
      payers: payers.map(({ id, name, checksEnrollment }) => ({
        id,
        name,
        checksEnrollment: checksEnrollment ?? false,
      })),
      providers: rows.map(({ version, content, renders }) => ({
        id: content.id,
        version,
        name: [content.lastOrOrganizationName, content.firstName].filter(Boolean).join(', '),
        npi: content.npi,
        credential: content.credential ?? '',
        renders,
        cells: cellsOf(content, payers, today),
      })),
    };
  },
});
