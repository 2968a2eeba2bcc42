import { z } from 'zod';
import { version } from './parties.ts';

/** The lines that the payer refused and that go out again; without them all that may. */
export const rebillDeniedLinesSchema = z.object({
  claimId: z.uuid(),
  version: version.optional(),
  lineNumbers: z.array(z.int().min(1).max(999)).min(1, 'Choose a line.').max(999).optional(),
});
