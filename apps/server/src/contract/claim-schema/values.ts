import { cents } from '@cleanclaim/billing/kernel';
import { z } from 'zod';

/** Text with a description; what is wrong with its content is for the edits to say, in their own words. */
export const text = (description: string) => z.string().describe(description);

/** A day. Days that do not exist are found by the edits. */
export const day = (description: string) =>
  z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .describe(`${description} As 2026-11-02.`);

/** Money in whole cents. */
export const amount = (description: string) =>
  z.int().transform(cents).describe(`${description} In cents: 12500 is $125.00.`);

export const count = (description: string) => z.number().describe(description);
export const flag = (description: string) => z.boolean().describe(description);
export const listOf = <S extends z.ZodType>(item: S, description: string) => z.array(item).describe(description);
export const texts = (description: string) => z.array(z.string()).describe(description);
