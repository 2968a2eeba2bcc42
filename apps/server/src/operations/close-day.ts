import { createHash } from 'node:crypto';
import { formatDate, formatDollars } from '@cleanclaim/billing/kernel';
import { countDay, type DayCount } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import { RECEIPT_WORDS } from '../contract/deposit-words.ts';
import { closeDaySchema } from '../contract/schemas/deposits.ts';
import { dayClosePdf } from '../documents/day-close-pdf.ts';
import { closedThrough, dayAfter, daySums, entriesSha256, receiptSums } from './day-entries.ts';
import { type OperationContext, operation, Refusal } from './operation.ts';
import { storeOriginal } from './original-file.ts';

const CAUSES = { 'not-counted': 'Enter what was counted.', 'no-reason': 'Say why it differs.' } as const;

/** What keeps the days from being closed, with a sentence at each line. */
function refusalOf(missing: Extract<DayCount, { ok: false }>['missing']): Refusal {
  const [first] = missing;
  const what = first ? RECEIPT_WORDS[first.method] : '';
  const fields = Object.fromEntries(missing.map(({ method, person, cause }) => [`${method}:${person}`, CAUSES[cause]]));
  return new Refusal('not-counted', `${what}: ${first ? CAUSES[first.cause] : ''}`, fields);
}

async function lastClose({ tx, tenantId }: OperationContext) {
  return tx
    .selectFrom('day_close')
    .select(['close_number', 'seal'])
    .where('tenant_id', '=', tenantId)
    .orderBy('close_number', 'desc')
    .limit(1)
    .executeTakeFirst();
}

async function practiceOf({ tx, tenantId }: OperationContext) {
  const row = await tx
    .selectFrom('practice')
    .select('content')
    .where('tenant_id', '=', tenantId)
    .executeTakeFirstOrThrow();
  return row.content;
}

/**
 * Closes the open days up to one: counted, differences explained, sealed. Afterwards the database takes no entry with such
 * a posting date; what is corrected later is an entry of a later day. There is no way to open a day again.
 */
export const closeDay = operation<
  z.infer<typeof closeDaySchema>,
  { dayCloseId: string; seal: string; pdfSha256: string }
>({
  name: 'close-day',
  summary: 'Closes the open days up to one: counted against drawer and slips, sealed, and never opened again.',
  roles: ['payment-poster', 'manager', 'admin'],
  input: closeDaySchema,
  async run(context, { date, seenEntries, counts }) {
    const { tx, tenantId, today, now, actor } = context;
    const closed = await closedThrough(context, true);
    if (closed && date <= closed) throw new Refusal('closed', `${formatDate(date)} is closed already.`);
    if (date > today) throw new Refusal('to-come', 'This day is still to come. Close it when it is over.');
    const days = { from: dayAfter(closed), through: date };
    const sums = await daySums(context, days);
    const entries = sums.reduce((total, one) => total + one.entries, 0);
    if (entries !== seenEntries)
      throw new Refusal(
        'changed-meanwhile',
        'Something was posted since you counted. Look at the sums again, then close.',
      );
    const counted = countDay(await receiptSums(context, days), counts.map(withoutEmptyReason));
    if (!counted.ok) throw refusalOf(counted.missing);
    const before = await lastClose(context);
    const close = {
      closeNumber: (before?.close_number ?? 0) + 1,
      ...{ fromDate: days.from ?? sums[0]?.date ?? date, closedDate: date, lines: counted.lines, days: sums },
      ...{ entryCount: entries, receiptsCents: counted.receiptsCents, differenceCents: counted.differenceCents },
      ...{ entriesSha256: await entriesSha256(context, days), closedBy: actor.name, closedAt: now.toISOString() },
    };
    const seal = createHash('sha256')
      .update(JSON.stringify([close, before?.seal ?? '']))
      .digest('hex');
    const pdfSha256 = await storeOriginal(context, await dayClosePdf(await practiceOf(context), { ...close, seal }));
    const id = context.newId();
    await tx
      .insertInto('day_close')
      .values({
        ...{ tenant_id: tenantId, id, close_number: close.closeNumber, from_date: close.fromDate, closed_date: date },
        content: JSON.stringify({ lines: close.lines, days: sums }),
        ...{ entry_count: entries, receipts_cents: counted.receiptsCents, difference_cents: counted.differenceCents },
        ...{ entries_sha256: close.entriesSha256, seal, pdf_sha256: pdfSha256, closed_at: now, closed_by: actor.name },
      })
      .execute();
    await tx.updateTable('ledger_day').set({ closed_through: date }).where('tenant_id', '=', tenantId).execute();
    context.audit({
      action: 'post',
      subjectKind: 'day-close',
      subjectId: id,
      detail: { date, entries, seal, difference: formatDollars(counted.differenceCents) },
    });
    return { dayCloseId: id, seal, pdfSha256 };
  },
});

function withoutEmptyReason({ why, ...count }: z.infer<typeof closeDaySchema>['counts'][number]) {
  return why ? { ...count, why } : count;
}
