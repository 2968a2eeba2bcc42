import { z } from 'zod';
import { isoDate } from './parties.ts';

/** EQ01. A payer answers the plan (30) with its usual services; others are asked for by name. */
const serviceTypes = z
  .array(z.string().regex(/^[A-Z0-9]{1,2}$/, 'A service type is one or two letters or digits.'))
  .min(1, 'Choose a service.')
  .max(20, 'At most 20 services at a time.')
  .default(['30']);

/** Beginning with one coverage or many: each is a question of its own, in one file a connection. */
export const askEligibilitySchema = z.object({
  coverageIds: z.array(z.uuid()).min(1, 'Choose a coverage.').max(500, 'At most 500 coverages at a time.'),
  /** The day asked about; absent: today. */
  date: isoDate.optional(),
  serviceTypes,
});

/** Every coverage of the patients who are seen on a day. */
export const askEligibilityOfVisitsSchema = z.object({ date: isoDate });

export const eligibilityCheckIdSchema = z.object({ checkId: z.uuid() });
export const coverageIdSchema = z.object({ coverageId: z.uuid() });
