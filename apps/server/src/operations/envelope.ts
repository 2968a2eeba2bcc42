import type { Envelope837 } from '@cleanclaim/billing/claims';
import type { OperationContext } from './operation.ts';

/** Whose ids and names stand around the claims of an interchange with this control number (ISA13 and GS06). */
export async function envelopeFor(context: OperationContext, control: number): Promise<Envelope837> {
  const { tx, tenantId, now, today } = context;
  const practice = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  const tenant = await tx
    .selectFrom('tenant')
    .select('settings')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return {
    interchangeControl: control,
    groupControl: control,
    firstTransactionSetControl: 1,
    date: today,
    time: now.toISOString().slice(11, 16),
    usage: 'P',
    senderQualifier: 'ZZ',
    senderId: practice.content.submitterId,
    receiverQualifier: 'ZZ',
    receiverId: tenant.settings.receiverId ?? 'CLEARINGHOUSE',
    receiverName: tenant.settings.receiverName ?? 'Clearinghouse',
    submitter: { name: practice.content.name, phone: practice.content.phone },
  };
}
