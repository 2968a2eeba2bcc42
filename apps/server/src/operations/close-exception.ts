import type { z } from 'zod';
import { closeExceptionSchema } from '../contract/schemas/posting.ts';
import { reconcileSoon } from './deposit-store.ts';
import { HOLDS_PAYMENT, lockException, settleException, waysOut } from './held-exceptions.ts';
import { operation, Refusal } from './operation.ts';

/**
 * A person says that nothing is left to do: a notice that was read, or a payment that is kept out and whose money is booked
 * already or never came. Such a payment is set aside; the same file again changes nothing.
 */
export const closeException = operation<z.infer<typeof closeExceptionSchema>, { setAside: boolean }>({
  name: 'close-exception',
  summary: 'Closes an exception that holds no money in the books, with a word about why; its payment is set aside.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: closeExceptionSchema,
  async run(context, { exceptionId, reason }) {
    const { tx, tenantId } = context;
    const exception = await lockException(context, exceptionId);
    if (!waysOut(exception).includes('close'))
      throw new Refusal('money-waits', 'Its money waits in the books. Say where it goes instead.');
    const keepsPayment = HOLDS_PAYMENT.some((kind) => kind === exception.kind);
    const setAside = keepsPayment && exception.payment_stands === 'held' && exception.remittance_id !== null;
    if (setAside) {
      await tx
        .updateTable('remittance')
        .set({ posting: 'superseded' })
        .where('tenant_id', '=', tenantId)
        .where('id', '=', exception.remittance_id)
        .where('posting', '=', 'held')
        .execute();
      await reconcileSoon(context);
    }
    await settleException(context, exception, `Nothing to post: ${reason}`);
    const detail = { setAside, kind: exception.kind };
    context.audit({ action: 'update', subjectKind: 'posting-exception', subjectId: exceptionId, detail });
    return { setAside };
  },
});
