import { cents } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { detailsSchema } from '../claim-schema/details.ts';
import { lineDetails, lineRoles } from '../claim-schema/line.ts';
import { providerRoles } from '../claim-schema/roles.ts';
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

const serviceLineFields = z.strictObject({
  ...lineDetails,
  lineNumber: z.int().min(1),
  /** '' on a line that has a revenue code only. */
  procedureCode: z
    .string()
    .trim()
    .regex(/^(.{5})?$/, 'A procedure code has 5 characters.')
    .default(''),
  description: z.string(),
  modifiers: z.array(two('A modifier has 2 characters.')).max(4, 'At most 4 modifiers.'),
  units: z.number('Enter the units.').positive('Units are above zero.'),
  chargeCents: z.int('Enter an amount, as 125.00.').min(0, 'A charge is not negative.').transform(cents),
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4, 'At most 4 diagnoses a line.'),
  dateOfService: isoDate,
  placeOfService: two('Two digits, as 11 for the office.').optional(),
  ndc: z
    .string()
    .regex(/^\d{11}$/, 'An NDC has 11 digits.')
    .optional(),
  ndcQuantity: z.number('Enter the quantity of the drug.').positive('The quantity is above zero.').optional(),
  ndcUnit: z.enum(['F2', 'GR', 'ME', 'ML', 'UN'], 'Choose the unit of the drug.').optional(),
  providers: z.partialRecord(lineRoles, claimProviderSchema).optional(),
});

/** A hospital's line may have a revenue code only, and points to no diagnosis; a dentist's need not point to one either. */
const serviceLineSchema = serviceLineFields.check(({ value, issues }) => {
  const miss = (field: 'procedureCode' | 'diagnosisPointers', message: string) =>
    issues.push({ code: 'custom', input: value[field], path: [field], message });
  if (value.revenueCode) return;
  if (!value.procedureCode) miss('procedureCode', 'A procedure code has 5 characters.');
  if (value.diagnosisPointers.length === 0 && !/^D/i.test(value.procedureCode))
    miss('diagnosisPointers', 'Point to a diagnosis.');
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
      .max(25, 'A claim takes 12 diagnoses, a hospital claim 25.'),
    lines: z
      .array(serviceLineSchema)
      .min(1, 'Enter a service.')
      .max(999, 'A claim takes 50 lines, a hospital claim 999.'),
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
    admissionDate: isoDate.or(z.literal('')),
    /** In other roles than rendering and referring. */
    providers: z.partialRecord(providerRoles, claimProviderSchema),
    details: detailsSchema,
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

/** A claim that a person has before them. */
const claimAsSeen = { claimId: z.uuid(), version: version.optional() };

export const voidClaimSchema = z.object({
  ...claimAsSeen,
  reason: z.string('Say why.').trim().min(1, 'Say why.').max(200, 'At most 200 characters.'),
});
const lineNumbers = z.array(z.int().min(1).max(999)).min(1, 'Choose a line.').max(999);
export const splitClaimSchema = z.object({ ...claimAsSeen, lineNumbers });
export const combineClaimsSchema = z.object({ ...claimAsSeen, otherClaimId: z.uuid('Choose the other claim.') });

const adjustmentSchema = z.object({
  group: z.enum(['CO', 'PR', 'OA', 'PI', 'CR'], 'Choose the group.'),
  reason: z
    .string('Enter the reason code.')
    .trim()
    .regex(/^[0-9A-Z]{1,5}$/, 'A reason code has 1 to 5 characters.'),
  cents: z.int('Enter an amount, as 125.00.').transform(cents),
  quantity: z.number().optional(),
});
const adjustmentsSchema = z.array(adjustmentSchema).max(99);

/** A decision from a paper explanation of benefits, line by line. */
export const paperAdjudicationSchema = z.object({
  paidDate: isoDate,
  paidCents: z.int('Enter an amount, as 125.00.').transform(cents),
  payerClaimControlNumber: z.string().trim().max(50, 'At most 50 characters.').optional(),
  adjustments: adjustmentsSchema,
  lines: z.array(
    z.object({ lineNumber: z.int().min(1), paidCents: z.int().transform(cents), adjustments: adjustmentsSchema }),
  ),
});
export const billNextPayerSchema = z.object({
  ...claimAsSeen,
  /** Absent: the latest answer on file. */
  paper: paperAdjudicationSchema.optional(),
});
