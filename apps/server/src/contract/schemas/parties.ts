import { z } from 'zod';

/** What both sides ask of a field; the message stands beside it. Absent is `undefined`, never ''. */
const required = (max: number, message: string) =>
  z.string().trim().min(1, message).max(max, `At most ${max} characters.`);
const optional = (max: number) => z.string().trim().max(max, `At most ${max} characters.`).optional();

export const isoDate = z.iso.date('Enter a date.');
export const npi = z.string().regex(/^\d{10}$/, 'An NPI has 10 digits.');
const zip = z.string().regex(/^\d{5}(\d{4})?$/, 'Enter 5 or 9 digits, no hyphen.');
const phone = z
  .string()
  .trim()
  .regex(/^\d{10}$/, 'Enter 10 digits.')
  .optional();
const state = z.string().regex(/^[A-Z]{2}$/, 'Two capital letters, as OH.');
/** What the person had before them: a save over a newer version is refused, not lost. */
export const version = z.int().min(1);

export const addressSchema = z.object({
  line1: required(55, 'Enter the street.'),
  line2: optional(55),
  city: required(30, 'Enter the city.'),
  state,
  zip,
});
export const nameSchema = z.object({
  last: required(60, 'Enter the last name.'),
  first: required(35, 'Enter the first name.'),
  middle: optional(25),
  suffix: optional(10),
});
const sex = z.enum(['F', 'M', 'U'], 'Choose F, M or U (not known).');
export const personSchema = z.object({
  name: nameSchema,
  birthDate: isoDate,
  sex,
  address: addressSchema.optional(),
  phone,
});

const demographics = { ...personSchema.shape, mrn: required(40, 'Enter the medical record number.') };
export const addPatientSchema = z.object(demographics);
export const editPatientSchema = z.object({ patientId: z.uuid(), version, ...demographics });

export const saveGuarantorSchema = z.object({
  patientId: z.uuid(),
  /** Absent while there is no guarantor yet. */
  version: version.optional(),
  name: nameSchema,
  address: addressSchema.optional(),
  phone,
});

export const saveCoverageSchema = z
  .object({
    patientId: z.uuid(),
    /** Absent for a new coverage; then `version` too. */
    coverageId: z.uuid().optional(),
    version: version.optional(),
    payerId: z.uuid('Choose a payer.'),
    payerSequence: z.enum(['P', 'S', 'T'], 'Choose primary, secondary or tertiary.'),
    memberId: required(80, 'Enter the member id from the card.'),
    groupNumber: optional(50),
    planName: optional(60),
    relationship: z.enum(['18', '01', '19', 'G8'], 'Choose how the patient is related to the subscriber.'),
    /** Needed when the patient is not the subscriber. */
    subscriber: personSchema.optional(),
    effectiveDate: isoDate.optional(),
    terminationDate: isoDate.optional(),
  })
  .refine((coverage) => coverage.relationship === '18' || coverage.subscriber !== undefined, {
    path: ['subscriber'],
    message: 'Enter the subscriber, since the patient is not the subscriber.',
  })
  .refine(
    ({ effectiveDate, terminationDate }) => !effectiveDate || !terminationDate || effectiveDate <= terminationDate,
    {
      path: ['terminationDate'],
      message: 'The end is before the start.',
    },
  );

export const practiceSchema = z.object({
  version,
  name: required(60, 'Enter the name as the payers know it.'),
  npi,
  taxonomy: z.string().regex(/^[0-9A-Z]{10}$/, 'A taxonomy code has 10 characters, as 207Q00000X.'),
  taxId: z.string().regex(/^\d{9}$/, 'A tax id has 9 digits, no hyphen.'),
  address: addressSchema,
  payToAddress: addressSchema.optional(),
  phone: z
    .string()
    .trim()
    .regex(/^\d{10}$/, 'Enter 10 digits.'),
  submitterId: required(15, 'Enter the submitter id that the clearinghouse gave.'),
});

const days = z.int('Enter days.').min(1, 'At least 1 day.').max(3650, 'At most 3,650 days.');
export const savePayerSchema = z.object({
  /** Absent for a new payer; then `version` too. */
  payerId: z.uuid().optional(),
  version: version.optional(),
  name: required(60, 'Enter the name.'),
  payerIdentifier: required(80, 'Enter the payer id from the clearinghouse list.'),
  claimFilingIndicator: z.string().regex(/^[0-9A-Z]{2}$/, 'Choose the kind of payer.'),
  timelyFilingDays: days,
  responseDays: days,
  appealDays: days,
  address: addressSchema.optional(),
});

export const saveProviderSchema = z
  .object({
    /** Absent for a new provider; then `version` too. */
    providerId: z.uuid().optional(),
    version: version.optional(),
    kind: z.enum(['person', 'organization']),
    npi,
    lastOrOrganizationName: required(60, 'Enter the name.'),
    firstName: optional(35),
    taxonomy: z
      .string()
      .regex(/^[0-9A-Z]{10}$/, 'A taxonomy code has 10 characters, as 207Q00000X.')
      .optional(),
  })
  .refine((provider) => provider.kind === 'organization' || !!provider.firstName, {
    path: ['firstName'],
    message: 'Enter the first name.',
  });

export const setFeeSchema = z.object({
  code: z.string().trim().min(5, 'A procedure code has 5 characters.').max(5, 'A procedure code has 5 characters.'),
  modifier: z.string().length(2, 'A modifier has 2 characters.').optional(),
  chargeCents: z.int('Enter an amount, as 125.00.').min(0).max(100_000_000),
  effectiveFrom: isoDate,
});
