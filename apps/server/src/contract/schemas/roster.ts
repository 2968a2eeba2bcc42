import { z } from 'zod';
import { saveProviderSchema, version } from './parties.ts';

/** A provider's enrollments with one payer, all of them; an empty list takes them off. */
export const saveEnrollmentsSchema = z.object({
  providerId: z.uuid(),
  version,
  payerId: z.uuid(),
  enrollments: saveProviderSchema.shape.enrollments.unwrap(),
});
