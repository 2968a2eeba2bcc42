import { RECEIPT_METHODS } from '@cleanclaim/billing/remittance';
import type { z } from 'zod';
import type { DayView } from '../contract/deposit-views.ts';
import { showDaySchema } from '../contract/schemas/deposits.ts';
import { closedThrough, dayAfter, daySums, receiptSums } from './day-entries.ts';
import { operation } from './operation.ts';

/** The open days up to one: what was posted, and what must be counted before they are closed. */
export const showDay = operation<z.infer<typeof showDaySchema>, DayView>({
  name: 'show-day',
  summary: 'Shows the open days up to one, with the receipts by method and person that a close counts.',
  roles: ['payment-poster', 'manager', 'admin', 'auditor'],
  input: showDaySchema,
  async run(context, { date = context.today }) {
    const closed = await closedThrough(context);
    const days = { from: dayAfter(closed), through: date };
    const open = await daySums(context, days);
    const receipts = await receiptSums(context, days);
    context.audit({ action: 'read', subjectKind: 'day', subjectId: date });
    return {
      closedThrough: closed,
      fromDate: days.from ?? open[0]?.date ?? null,
      date,
      closable: date <= context.today && (closed === null || date > closed),
      days: open,
      entries: open.reduce((sum, one) => sum + one.entries, 0),
      receipts: receipts.map((receipt) => ({ ...receipt, counted: RECEIPT_METHODS[receipt.method].counted })),
    };
  },
});
