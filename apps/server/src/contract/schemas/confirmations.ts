import { z } from 'zod';
import { version } from './parties.ts';

/** The finding as the person read it, and why the claim goes out in spite of it. */
export const confirmFindingSchema = z.object({
  claimId: z.uuid(),
  version: version.optional(),
  editId: z.string().min(1).max(80),
  where: z.string().max(120),
  message: z.string().min(1).max(2000),
  reason: z.string('Say why.').trim().min(3, 'Say why.').max(200, 'At most 200 characters.'),
});

export const withdrawConfirmationSchema = z.object({ claimId: z.uuid(), confirmationId: z.uuid() });
