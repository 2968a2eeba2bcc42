import { z } from 'zod';
import { TREND_DIMENSIONS } from '../denial-words.ts';
import '../plain-words.ts';

const day = z.iso.date('Enter a day as YYYY-MM-DD.');

/** Denials of remittances between two days, both included; absent: the last 180 days. */
export const denialTrendsSchema = z
  .object({
    by: z.enum(Object.keys(TREND_DIMENSIONS) as [keyof typeof TREND_DIMENSIONS]).default('cause'),
    from: day.optional(),
    to: day.optional(),
    payerId: z.uuid().optional(),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    message: 'The first day is after the last.',
    path: ['from'],
  });

export const tickWorkStepSchema = z.object({
  workItemId: z.uuid(),
  /** The step, in its own words. */
  step: z.string().min(1).max(1000),
  done: z.boolean(),
});
