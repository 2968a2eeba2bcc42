import { z } from 'zod';
import { listRequestSchema } from '../lists.ts';

/** What an export of claims takes: claims by id, or the list as it is filtered. */
export const exportClaimsRequestSchema = z.object({
  format: z.enum(['jsonl', '837'], 'Choose what the file is.'),
  /** Only claims of this kind: an 837 file holds one. */
  kind: z.enum(['professional', 'institutional', 'dental']).optional(),
  claimIds: z.array(z.uuid()).min(1, 'Choose a claim.').max(5000).optional(),
  /** Without claimIds; the search and filters of the claims list. */
  list: listRequestSchema.optional(),
});

/** Claims to run the edits on, by id. */
export const checkClaimsSchema = z.object({ claims: z.array(z.string().min(1).max(40)).max(10_000) });
