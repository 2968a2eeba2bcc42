import type { z } from 'zod';
import { dayCloseIdSchema } from '../contract/schemas/deposits.ts';
import { entriesSha256 } from './day-entries.ts';
import { operation, Refusal } from './operation.ts';

/** Recomputes the hash of a closed batch from the ledger: the same as at its close, or something was changed behind it. */
export const checkDayClose = operation<z.infer<typeof dayCloseIdSchema>, { unchanged: boolean }>({
  name: 'check-day-close',
  summary: 'Proves that the entries of a closed batch are what was closed.',
  roles: ['payment-poster', 'manager', 'admin', 'auditor'],
  input: dayCloseIdSchema,
  async run(context, { dayCloseId }) {
    const { tx, tenantId } = context;
    const row = await tx
      .selectFrom('day_close')
      .select(['closed_date', 'from_date', 'close_number', 'entries_sha256'])
      .where('tenant_id', '=', tenantId)
      .where('id', '=', dayCloseId)
      .executeTakeFirst();
    if (!row) throw new Refusal('not-found', 'There is no such close.');
    const from = row.close_number === 1 ? undefined : row.from_date;
    const unchanged = (await entriesSha256(context, { from, through: row.closed_date })) === row.entries_sha256;
    context.audit({ action: 'read', subjectKind: 'day-close', subjectId: dayCloseId, detail: { unchanged } });
    return { unchanged };
  },
});
