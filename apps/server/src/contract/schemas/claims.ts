import { cents } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { addressSchema, isoDate, personSchema, version } from './parties.ts';

const two = (message: string) => z.string(message).regex(/^[0-9A-Z]{2}$/, message);

const claimProviderSchema = z.object({
  id: z.string(),
  kind: z.enum(['person', 'organization']),
  npi: z.string('An NPI has 10 digits.').trim().max(10, 'An NPI has 10 digits.'),
  lastOrOrganizationName: z.string('Enter the name.').trim().min(1, 'Enter the name.'),
  firstName: z.string().trim().optional(),
  taxonomy: z.string().trim().optional(),
});

const serviceLineSchema = z.object({
  lineNumber: z.int().min(1),
  procedureCode: z.string('A procedure code has 5 characters.').trim().length(5, 'A procedure code has 5 characters.'),
  description: z.string(),
  modifiers: z.array(two('A modifier has 2 characters.')).max(4, 'At most 4 modifiers.'),
  units: z.number('Enter the units.').positive('Units are above zero.'),
  chargeCents: z.int('Enter an amount, as 125.00.').min(0, 'A charge is not negative.').transform(cents),
  diagnosisPointers: z
    .array(z.int().min(1).max(12))
    .min(1, 'Point to a diagnosis.')
    .max(4, 'At most 4 diagnoses a line.'),
  dateOfService: isoDate,
  placeOfService: two('Two digits, as 11 for the office.').optional(),
  ndc: z
    .string()
    .regex(/^\d{11}$/, 'An NDC has 11 digits.')
    .optional(),
  ndcQuantity: z.number('Enter the quantity of the drug.').positive('The quantity is above zero.').optional(),
  ndcUnit: z.enum(['F2', 'GR', 'ME', 'ML', 'UN'], 'Choose the unit of the drug.').optional(),
});

/** What a biller may change on a claim; what is absent stays. '' or null takes away what a claim may lack. */
export const claimChangesSchema = z
  .object({
    memberId: z
      .string('Enter the member id from the card.')
      .trim()
      .min(1, 'Enter the member id from the card.')
      .max(80, 'At most 80 characters.'),
    groupNumber: z.string().trim().max(50, 'At most 50 characters.'),
    subscriber: personSchema,
    rendering: claimProviderSchema,
    referring: claimProviderSchema.nullable(),
    placeOfService: two('Two digits, as 11 for the office.'),
    diagnoses: z
      .array(z.string().trim().min(3, 'Not an ICD-10-CM code. Type to search.').max(7))
      .min(1, 'Enter a diagnosis.')
      .max(12, 'A claim takes 12 diagnoses.'),
    lines: z.array(serviceLineSchema).min(1, 'Enter a service.').max(50, 'A claim takes 50 lines.'),
    priorAuthorizationNumber: z.string().trim().max(50, 'At most 50 characters.'),
    accident: z
      .object({
        kind: z.enum(['auto', 'employment', 'other']),
        date: isoDate.optional(),
        state: z.string().length(2, 'Two capital letters, as OH.').optional(),
      })
      .nullable(),
    patientSex: z.enum(['F', 'M', 'U']),
    patientAddress: addressSchema,
  })
  .partial()
  .strict();
export type ClaimChanges = z.infer<typeof claimChangesSchema>;

export const correctClaimSchema = z.object({
  claimId: z.uuid(),
  /** What the person had before them; without it the claim is taken as it stands. */
  version: version.optional(),
  changes: claimChangesSchema,
});

/** Without ids every claim that is ready goes. */
export const submitClaimsSchema = z.object({ claimIds: z.array(z.uuid()).min(1).max(5000).optional() });
