import { z } from 'zod';
import { claimSchema } from './claim.ts';

/** Schema of a claim as it is handed in, JSON Schema draft 2020-12: what `docs/claim.schema.json` holds. */
export function claimJsonSchema(): Record<string, unknown> {
  return z.toJSONSchema(claimSchema, { io: 'input' });
}
