import { z } from 'zod';
import { detailsSchema } from '../claim-schema/details.ts';
import { lineDetails, lineRoles } from '../claim-schema/line.ts';
import { providerRoles } from '../claim-schema/roles.ts';
import { isoDate, version } from './parties.ts';

const provider = z.uuid('Choose the provider.');

/** What a kind or specialty adds to a visit's claim. The form holds all of it: what is absent is taken away. */
export const saveVisitDetailsSchema = z.object({
  encounterId: z.uuid(),
  version,
  claimKind: z.enum(['professional', 'institutional', 'dental'], 'Choose the kind of claim.'),
  admissionDate: isoDate.optional(),
  frequencyCode: z.enum(['1', '2', '3', '4', '5', '9'], 'Choose how the stay is billed.').optional(),
  details: detailsSchema,
  providerIds: z.partialRecord(providerRoles, provider),
});

/** The same for one line of a visit. */
export const saveLineDetailsSchema = z.object({
  encounterId: z.uuid(),
  version,
  chargeId: z.string().min(1).max(100),
  details: z.strictObject(lineDetails),
  providerIds: z.partialRecord(lineRoles, provider),
});
