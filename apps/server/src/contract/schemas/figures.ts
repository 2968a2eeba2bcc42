import { z } from 'zod';

const isoDay = z.iso.date('Enter a day such as 2026-11-30.');
const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'Enter a month such as 2026-11.');

/** From what a balance ages. */
export const AGE_FROM = ['service', 'billing', 'responsibility'] as const;
/** By what balances are put together. */
export const AGING_GROUPS = ['payer', 'patient', 'provider', 'location'] as const;
/** By what key figures are put together. */
export const KPI_GROUPS = ['payer', 'provider'] as const;

/** Receivables at the end of a day; today when none is given. */
export const agingSchema = z.object({
  asOf: isoDay.optional(),
  by: z.enum(AGING_GROUPS).optional(),
  age: z.enum(AGE_FROM).default('service'),
});

/** The claims behind one figure of an aging: of a group, of an age (1 for up to 30 days, 5 for over 120), or of all. */
export const agedClaimsSchema = agingSchema.extend({
  key: z.string().max(100).optional(),
  bucket: z.coerce.number().int().min(1).max(5).optional(),
});

/** Months, both inclusive. */
export const kpisSchema = z
  .object({ from: month, to: month, by: z.enum(KPI_GROUPS).optional() })
  .refine(({ from, to }) => from <= to, 'The first month is after the last one.');

/** The claims behind one key figure. */
export const kpiClaimsSchema = z.object({
  kpi: z.string().max(40),
  from: month,
  to: month,
  by: z.enum(KPI_GROUPS).optional(),
  key: z.string().max(100).optional(),
});

/** What it costs to bill and collect in a month: wages, software, postage, fees. */
export const collectionCostSchema = z.object({
  month,
  costCents: z.int('Enter an amount.').min(0, 'Enter an amount of zero or more.').max(1_000_000_000_00),
  version: z.int().min(0),
});
