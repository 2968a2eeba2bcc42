import { z } from 'zod';
import { operation, Refusal } from './operation.ts';

export interface VisitToBuild {
  id: string;
  visitNumber: string;
}

/** The visits that are named by id or visit number, or all that wait for their claim. @throws Refusal `not-found`. */
export const visitsToBuild = operation<{ visits: string[] }, VisitToBuild[]>({
  name: 'visits-to-build',
  summary: 'Finds visits by id or visit number, or all that wait for their claim.',
  roles: ['biller', 'coder', 'manager', 'admin', 'system'],
  input: z.object({ visits: z.array(z.string().min(1).max(200)).max(10_000) }),
  async run(context, { visits }) {
    const rows = await context.tx
      .selectFrom('encounter')
      .select(['id', 'billing_status', 'content'])
      .where('tenant_id', '=', context.tenantId)
      .orderBy('date_of_service')
      .orderBy('id')
      .execute();
    const detail = { visits: visits.length };
    context.audit({ action: 'read', subjectKind: 'encounters', subjectId: context.tenantId, detail });
    const all = rows.map((row) => ({ ...row, visitNumber: row.content.encounter.visitNumber }));
    const known = new Set(all.flatMap(({ id, visitNumber }) => [id, visitNumber]));
    const missing = visits.findIndex((visit) => !known.has(visit));
    const which = visits.length === 1 ? 'There is no such visit.' : `Visit ${missing + 1} of those named is not there.`;
    if (missing >= 0) throw new Refusal('not-found', `${which} Use its id or visit number.`);
    return all
      .filter((one) =>
        visits.length > 0
          ? visits.includes(one.id) || visits.includes(one.visitNumber)
          : one.billing_status === 'coding' || one.billing_status === 'blocked',
      )
      .map(({ id, visitNumber }) => ({ id, visitNumber }));
  },
});
