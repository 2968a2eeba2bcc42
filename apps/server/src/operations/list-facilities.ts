import { z } from 'zod';
import type { FacilityView } from '../contract/views.ts';
import { operation } from './operation.ts';

/** Places of service outside the practice, by name: what a visit may name. */
export const listFacilities = operation<Record<string, never>, { facilities: FacilityView[] }>({
  name: 'list-facilities',
  summary: 'Lists the facilities that a visit may name.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const rows = await context.tx
      .selectFrom('facility')
      .select(['content', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .orderBy('facility_key')
      .execute();
    context.audit({
      action: 'read',
      subjectKind: 'facilities',
      subjectId: context.tenantId,
      detail: { facilities: rows.length },
    });
    const facilities = rows.map(({ content, version }) => ({ ...content, version }));
    return { facilities: facilities.sort((a, b) => a.name.localeCompare(b.name)) };
  },
});
