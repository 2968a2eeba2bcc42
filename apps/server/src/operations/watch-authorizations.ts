import { addDays } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { addAuthorizationEvent, UNDECIDED } from './authorization-store.ts';
import { type OperationContext, operation } from './operation.ts';
import { raiseWork } from './work-items.ts';

/** Requests whose payer should have decided by now become work, once for each request. */
async function raiseOverdue(context: OperationContext): Promise<number> {
  const rows = await context.tx
    .selectFrom('payer_authorization as a')
    .selectAll('a')
    .where('a.tenant_id', '=', context.tenantId)
    .where('a.authorization_status', 'in', [...UNDECIDED])
    .where('a.due_at', '<', context.now)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('payer_authorization_event as e')
            .select('e.id')
            .whereRef('e.tenant_id', '=', 'a.tenant_id')
            .whereRef('e.authorization_id', '=', 'a.id')
            .whereRef('e.at', '>=', 'a.requested_at')
            .where('e.event', '=', 'overdue'),
        ),
      ),
    )
    .orderBy('a.id')
    .forUpdate()
    .execute();
  for (const row of rows) {
    const limit = row.urgency === 'urgent' ? '72 hours' : '7 days';
    await addAuthorizationEvent(context, row.id, row.authorization_status, {
      event: 'overdue',
      detail: `The payer has not decided within ${limit}.`,
    });
    context.audit({ action: 'update', subjectKind: 'authorization', subjectId: row.id, patientId: row.patient_id });
  }
  await raiseWork(
    context,
    rows.map((row) => ({
      workKey: `authorization-late:${row.id}:${row.trace_number ?? ''}`,
      kind: 'authorization-late',
      title: 'A payer is late with an authorization',
      reason: `The payer should have decided within ${row.urgency === 'urgent' ? '72 hours of an urgent' : '7 days of a'} request.`,
      steps: [
        'Call the payer and ask for the decision; name the limit of 42 CFR 422.568, 422.572 or 438.210.',
        'Enter what it says on the authorization.',
      ],
      amountCents: 0,
      deadlineDate: addDays(context.today, 1),
      patientId: row.patient_id,
      ...(row.encounter_id ? { encounterId: row.encounter_id } : {}),
    })),
  );
  return rows.length;
}

/** FHIR requests that are to be sent again, or asked for. */
async function enqueueDue(context: OperationContext): Promise<number> {
  const rows = await context.tx
    .selectFrom('payer_authorization')
    .select(['id', 'authorization_status'])
    .where('tenant_id', '=', context.tenantId)
    .where('channel', '=', 'fhir')
    .where('authorization_status', 'in', [...UNDECIDED])
    .where('next_try_at', '<=', context.now)
    .orderBy('id')
    .execute();
  for (const { id, authorization_status: status } of rows) {
    const step = status === 'requested' ? ('submit' as const) : ('inquire' as const);
    context.enqueue({
      queue: 'ask-authorization',
      data: { tenantId: context.tenantId, authorizationId: id, step },
    });
  }
  return rows.length;
}

/** Looks at requests for authorization that are undecided: late ones become work, those by FHIR are asked for again. */
export const watchAuthorizations = operation<Record<string, never>, { overdue: number; asked: number }>({
  name: 'watch-authorizations',
  summary: 'Calls up authorizations whose payer is late, and asks FHIR payers for pended ones.',
  roles: ['system'],
  input: z.object({}).strict(),
  async run(context) {
    const overdue = await raiseOverdue(context);
    const asked = await enqueueDue(context);
    context.audit({
      action: 'read',
      subjectKind: 'authorizations',
      subjectId: context.tenantId,
      detail: { overdue, asked },
    });
    return { overdue, asked };
  },
});
