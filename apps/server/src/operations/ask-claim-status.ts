import type { z } from 'zod';
import { askClaimStatusSchema } from '../contract/schemas/connections.ts';
import { lockClaims } from './claim-store.ts';
import { operation, Refusal } from './operation.ts';
import { askForStatus } from './status-inquiries.ts';

/** Out of the house and not decided. */
const ASKABLE: readonly string[] = ['sent', 'mailed', 'received', 'accepted'];

/** Asks the payers for the status of claims: all of them, or none and the person is told why. */
export const askClaimStatus = operation<z.infer<typeof askClaimStatusSchema>, { asked: number }>({
  name: 'ask-claim-status',
  summary: 'Asks payers for the status of claims by 276; the answers move the claims.',
  roles: ['biller', 'manager', 'admin'],
  input: askClaimStatusSchema,
  async run(context, { claimIds }) {
    const ids = [...new Set(claimIds)];
    const rows = await lockClaims(context, ids);
    if (rows.length < ids.length) throw new Refusal('not-found', 'There is no such claim.');
    const others = rows.filter((row) => !ASKABLE.includes(row.claim_status)).length;
    if (others > 0) {
      throw new Refusal(
        'not-with-payer',
        `${others} of the ${ids.length} claims are not with a payer: they have not gone out, or are decided. Nothing was asked.`,
      );
    }
    const open = await context.tx
      .selectFrom('claim_status_inquiry')
      .select('claim_id')
      .where('tenant_id', '=', context.tenantId)
      .where('claim_id', 'in', ids)
      .where('inquiry_status', '=', 'asked')
      .where('asked_at', '>', new Date(context.now.getTime() - 24 * 3_600_000))
      .execute();
    if (open.length > 0)
      throw new Refusal(
        'asked-already',
        'The payer was asked within the last day and has not answered yet. Wait for the answer.',
      );
    await askForStatus(context, rows);
    return { asked: rows.length };
  },
});
