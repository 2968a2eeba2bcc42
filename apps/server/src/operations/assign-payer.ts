import { z } from 'zod';
import { operation, Refusal } from './operation.ts';
import { queueBlockedVisits } from './queue-blocked-visits.ts';

/** A person says which payer a coverage means; visits that waited for it are built. */
export const assignPayer = operation<{ coverageId: string; payerId: string }, { encounters: number }>({
  name: 'assign-payer',
  summary: 'Says which payer of the practice a coverage from a chart belongs to.',
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: z.object({ coverageId: z.uuid(), payerId: z.uuid() }),
  async run(context, { coverageId, payerId }) {
    const { tx, tenantId } = context;
    const payer = await tx
      .selectFrom('payer')
      .select('id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', payerId)
      .executeTakeFirst();
    const coverage = await tx
      .updateTable('coverage')
      .set({ payer_id: payer?.id ?? null, updated_at: context.now })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', coverageId)
      .returning('patient_id')
      .executeTakeFirst();
    if (!payer || !coverage) throw new Refusal('not-found', 'There is no such coverage or payer.');
    const encounters = await queueBlockedVisits(context, coverage.patient_id);
    context.audit({ action: 'update', subjectKind: 'coverage', subjectId: coverageId, patientId: coverage.patient_id });
    return { encounters };
  },
});
