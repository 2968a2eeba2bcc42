import type { z } from 'zod';
import { noteStatementDeliverySchema } from '../contract/schemas/patient-billing.ts';
import { operation, Refusal } from './operation.ts';

/** Notes how a statement reached its guarantor: once, for nothing goes out here by itself. */
export const noteStatementDelivery = operation<z.infer<typeof noteStatementDeliverySchema>, { deliveredDate: string }>({
  name: 'note-statement-delivery',
  summary: 'Notes that a statement was mailed, put into the portal or handed out.',
  roles: ['front-desk', 'biller', 'manager', 'admin'],
  input: noteStatementDeliverySchema,
  async run(context, { statementId, way }) {
    const { tx, tenantId, today } = context;
    const statement = await tx
      .selectFrom('statement')
      .select('patient_id')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', statementId)
      .executeTakeFirst();
    if (!statement) throw new Refusal('not-found', 'There is no such statement.');
    const noted = await tx
      .insertInto('statement_delivery')
      .values({
        ...{ tenant_id: tenantId, statement_id: statementId, way, delivered_date: today },
        ...{ noted_at: context.now, noted_by: context.actor.name },
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'statement_id']).doNothing())
      .returning('statement_id')
      .executeTakeFirst();
    if (!noted) throw new Refusal('delivered', 'How this statement went is noted already.');
    const subject = { subjectKind: 'statement', subjectId: statementId, patientId: statement.patient_id };
    context.audit({ action: 'send', ...subject, detail: { way } });
    return { deliveredDate: today };
  },
});
