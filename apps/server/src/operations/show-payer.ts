import { z } from 'zod';
import type { PayerView } from '../contract/views.ts';
import { operation, Refusal } from './operation.ts';

/** A payer with its ids and its days. */
export const showPayer = operation<{ payerId: string }, PayerView>({
  name: 'show-payer',
  summary: 'Shows a payer with its identifier, filing limit and answering times.',
  roles: ['biller', 'coder', 'payment-poster', 'front-desk', 'manager', 'admin', 'auditor'],
  input: z.object({ payerId: z.uuid() }),
  async run(context, { payerId }) {
    const row = await context.tx
      .selectFrom('payer')
      .select(['content', 'version'])
      .where('tenant_id', '=', context.tenantId)
      .where('id', '=', payerId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such payer.');
    context.audit({ action: 'read', subjectKind: 'payer', subjectId: payerId });
    return { payer: row.content, version: row.version };
  },
});
