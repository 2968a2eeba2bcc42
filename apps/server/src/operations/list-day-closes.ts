import { z } from 'zod';
import type { DayCloseView } from '../contract/deposit-views.ts';
import { type OperationContext, operation } from './operation.ts';

/** Closes shown: about a year of days. */
const MOST = 300;

async function loadCloses({ tx, tenantId }: OperationContext): Promise<DayCloseView[]> {
  const rows = await tx
    .selectFrom('day_close')
    .selectAll()
    .where('tenant_id', '=', tenantId)
    .orderBy('close_number', 'desc')
    .limit(MOST)
    .execute();
  return rows.map((row) => ({
    ...{ id: row.id, closeNumber: row.close_number, fromDate: row.from_date, closedDate: row.closed_date },
    ...{ lines: row.content.lines, entryCount: row.entry_count, receiptsCents: row.receipts_cents },
    ...{ differenceCents: row.difference_cents, entriesSha256: row.entries_sha256, seal: row.seal },
    ...{ pdfSha256: row.pdf_sha256, closedAt: row.closed_at.toISOString(), closedBy: row.closed_by },
  }));
}

/** The days that are closed, newest first, with what was counted and the seal of each. */
export const listDayCloses = operation<Record<string, never>, { closes: DayCloseView[] }>({
  name: 'list-day-closes',
  summary: 'Lists the closed days with what was counted, the differences and their seals.',
  roles: ['payment-poster', 'manager', 'admin', 'auditor'],
  input: z.object({}).strict(),
  async run(context) {
    context.audit({ action: 'read', subjectKind: 'day-closes', subjectId: context.tenantId });
    return { closes: await loadCloses(context) };
  },
});
