import { sql } from 'kysely';
import { z } from 'zod';
import type { MailToPrint } from '../contract/printing-views.ts';
import { takesMail } from './make-print-batch.ts';
import { operation } from './operation.ts';

/** Payers whose ready claims wait to be printed. */
export const showMail = operation<Record<string, never>, { ready: MailToPrint[] }>({
  name: 'show-mail',
  summary: 'Shows the payers whose ready claims wait to be printed and mailed.',
  roles: ['biller', 'payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    const { rows } = await sql<MailToPrint>`
      select y.id as "payerId", y.name as "payerName", count(*)::int as claims,
             sum(c.total_charge_cents)::bigint as "chargeCents", min(c.date_of_service) as "oldestService",
             y.content->'address' is not null as "hasAddress"
        from claim c join payer y on y.tenant_id = c.tenant_id and y.id = c.payer_id
       where c.tenant_id = ${context.tenantId} and c.claim_status = 'ready' and ${takesMail}
       group by y.tenant_id, y.id order by y.name, y.id`.execute(context.tx);
    context.audit({ action: 'read', subjectKind: 'print-batch', subjectId: context.tenantId });
    return { ready: rows };
  },
});
