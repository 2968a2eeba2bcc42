import type { z } from 'zod';
import { acceptVariancesSchema } from '../contract/schemas/variances.ts';
import { operation, Refusal } from './operation.ts';
import { lockCases, moveCases } from './variance-store.ts';

/**
 * Lets a difference be, with the reason. No money moves: what the payer reduced by contract was written off when its answer
 * was posted, and what is still open on the claim is written off there, by whoever may.
 */
export const acceptVariances = operation<z.infer<typeof acceptVariancesSchema>, { accepted: number }>({
  name: 'accept-variances',
  summary: 'Accepts differences between payment and expectation, with the reason; nothing is written off.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: acceptVariancesSchema,
  async run(context, { varianceIds, reason }) {
    const rows = await lockCases(context, varianceIds);
    const done = rows.filter((row) => row.variance_status !== 'open' && row.variance_status !== 'disputed').length;
    if (done > 0)
      throw new Refusal('not-open', `${done} of the ${rows.length} are finished already. Choose only open ones.`);
    await moveCases(context, rows, { status: 'accepted', dueDate: null, what: `Accepted: ${reason}` });
    return { accepted: rows.length };
  },
});
