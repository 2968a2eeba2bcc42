import { isIsoDate, isNpi } from '@cleanclaim/billing/kernel';
import { z } from 'zod';
import { APPEAL_LAWS } from '../appeal-words.ts';
import '../plain-words.ts';

/** What both sides ask of a field; the message stands beside it. Absent is `undefined`, never ''. */
const required = (max: number, message: string) =>
  z.string(message).trim().min(1, message).max(max, `At most ${max} characters.`);
/** A field left blank gets the same message as one that does not fit. */
export const matching = (pattern: RegExp, message: string) => z.string(message).trim().regex(pattern, message);
/** The same for a code, which is written in capitals whatever was typed. */
const capitals = (pattern: RegExp, message: string) => z.string(message).trim().toUpperCase().regex(pattern, message);

/** A field that may stay empty: a form's '' is absent too, and comes out as `undefined`. */
export const optionalText = <S extends z.ZodType<string, string>>(schema: S) =>
  z
    .string()
    .trim()
    .transform((text) => (text === '' ? undefined : text))
    .pipe(schema.optional())
    .optional();
const optional = (max: number) => optionalText(z.string().max(max, `At most ${max} characters.`));

export const isoDate = z.iso.date('Enter a date.').refine(isIsoDate, 'Enter a date.');
export const npi = matching(/^\d{10}$/, 'An NPI has 10 digits.').refine(
  isNpi,
  'This is no NPI: a digit is wrong. Check it in the NPI registry.',
);
const zip = matching(/^\d{5}(\d{4})?$/, 'Enter 5 or 9 digits, no hyphen.');
const tenDigits = matching(/^\d{10}$/, 'Enter 10 digits.');
const phone = optionalText(tenDigits);
export const state = capitals(/^[A-Z]{2}$/, 'Two letters, as OH.');
const taxonomy = capitals(/^[0-9A-Z]{10}$/, 'A taxonomy code has 10 characters, as 207Q00000X.');
const clia = capitals(/^\d{2}D\d{7}$/, 'A CLIA number has 10 characters, as 36D1234567.');
export const modifier = capitals(/^[0-9A-Z]{2}$/, 'A modifier has 2 characters.');
/** Integer cents of a charge or a fee. */
export const chargeCents = z
  .int('Enter an amount, as 125.00.')
  .min(0, 'A charge is not negative.')
  .max(100_000_000, 'That is too much.');
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
const relationship = z.enum(['18', '01', '19', 'G8'], 'Choose how they are related.');
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
  /** How the patient is related to the guarantor. Absent: as on file; `G8` (other) for a new one. */
  relationship: relationship.optional(),
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
    relationship: relationship,
    /** These four as in `Coverage`; absent keeps what is on file. */
    kind: z.enum(['health', 'medigap', 'workers-compensation', 'auto', 'liability']).optional(),
    medicareSecondaryReason: optionalText(
      matching(/^(12|13|14|15|16|41|42|43|47)$/, 'Choose why Medicare is not first.'),
    ),
    propertyCasualtyClaimNumber: optional(50),
    capitated: z.boolean().optional(),
    /** Needed when the patient is not the subscriber. */
    subscriber: personSchema.optional(),
    effectiveDate: optionalText(isoDate),
    terminationDate: optionalText(isoDate),
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
  taxonomy,
  taxId: matching(/^\d{9}$/, 'A tax id has 9 digits, no hyphen.'),
  address: addressSchema,
  payToAddress: addressSchema.optional(),
  phone: tenDigits,
  submitterId: required(15, 'Enter the submitter id that the clearinghouse gave.'),
  /** Laboratory certificate. */
  cliaNumber: optionalText(clia),
  cliaFrom: optionalText(isoDate),
  cliaTo: optionalText(isoDate),
});

const days = z.int('Enter days.').min(1, 'At least 1 day.').max(3650, 'At most 3,650 days.');
const payerService = optional(80);
/** A procedure code, or the start of several with a star. */
const codeStart = capitals(
  /^([0-9A-Z]{5}|[0-9A-Z]{1,4}\*)$/,
  'A code has 5 characters, as 70450; 704* stands for all that start so.',
);
export const savePayerSchema = z
  .object({
    /** Absent for a new payer; then `version` too. */
    payerId: z.uuid().optional(),
    version: version.optional(),
    name: required(60, 'Enter the name.'),
    payerIdentifier: required(80, 'Enter the payer id from the clearinghouse list.'),
    claimFilingIndicator: matching(/^[0-9A-Z]{2}$/, 'Choose the kind of payer.'),
    timelyFilingDays: days,
    responseDays: days,
    appealDays: days,
    /** Absent: by the kind of insurance. */
    appealLaw: z.enum(APPEAL_LAWS, 'Choose which rules its appeals go by.').optional(),
    address: addressSchema.optional(),
    /** Absent: the usual connection. */
    connectionId: optionalText(z.uuid('Choose a connection.')),
    /** The rest as in `Payer`. */
    phone,
    fax: phone,
    identifiers: z
      .object({
        professional: payerService,
        institutional: payerService,
        dental: payerService,
        eligibility: payerService,
        status: payerService,
        authorization: payerService,
        attachment: payerService,
      })
      .optional(),
    delivery: z.enum(['electronic', 'paper'], 'Choose how claims go.').optional(),
    secondaryFilingDays: days.optional(),
    correctionDays: days.optional(),
    takesReplacements: z.boolean().optional(),
    authorizationFor: z.array(codeStart).max(1000, 'At most 1,000 codes.').readonly().optional(),
    referralRequired: z.boolean().optional(),
    refusedModifiers: z.array(modifier).max(100, 'At most 100 modifiers.').readonly().optional(),
    attachmentsBy: z.enum(['x12-275', 'fax', 'mail', 'portal'], 'Choose how papers go.').optional(),
    priorAuthorizationUrl: optionalText(
      z
        .url('Enter the address, as https://fhir.example.org/r4.')
        .max(300)
        // Patients' data goes there: only this machine may be reached without TLS.
        .refine(
          (url) => /^https:|^http:\/\/(127\.0\.0\.1|localhost)([:/]|$)/.test(url),
          'Enter an address that begins with https://.',
        ),
    ),
    checksEnrollment: z.boolean().optional(),
  })
  .refine(({ delivery, address }) => delivery !== 'paper' || address !== undefined, {
    path: ['address.line1'],
    message: 'Claims that go by mail need the address.',
  })
  .refine(({ attachmentsBy, fax }) => attachmentsBy !== 'fax' || fax !== undefined, {
    path: ['fax'],
    message: 'Papers that go by fax need the number.',
  });

const startsBeforeEnd = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to;
const endBeforeStart = { path: ['to'], message: 'The end is before the start.' };
const license = z
  .object({
    state,
    number: required(30, 'Enter the license number.'),
    from: optionalText(isoDate),
    to: optionalText(isoDate),
  })
  .refine(startsBeforeEnd, endBeforeStart);
const enrollment = z
  .object({
    payerId: z.uuid('Choose a payer.'),
    status: z.enum(['active', 'pending', 'ended'], 'Choose where it stands.'),
    from: isoDate,
    to: optionalText(isoDate),
    providerNumber: optional(50),
  })
  .refine(startsBeforeEnd, endBeforeStart)
  .refine(({ status, to }) => status !== 'ended' || to !== undefined, {
    path: ['to'],
    message: 'Enter the last day.',
  });

export const saveProviderSchema = z
  .object({
    /** Absent for a new provider; then `version` too. */
    providerId: z.uuid().optional(),
    version: version.optional(),
    kind: z.enum(['person', 'organization'], 'Choose person or organization.'),
    npi,
    lastOrOrganizationName: required(60, 'Enter the name.'),
    firstName: optional(35),
    taxonomy: optionalText(taxonomy),
    /** MD, NP, PA ... */
    credential: optionalText(capitals(/^[A-Z][A-Z0-9-]{0,9}$/, 'Letters only, as MD, NP or CRNA.')),
    address: addressSchema.optional(),
    /** Each whole; absent keeps those on file. */
    licenses: z.array(license).max(60, 'At most 60 licenses.').readonly().optional(),
    enrollments: z.array(enrollment).max(500, 'At most 500 enrollments.').readonly().optional(),
  })
  .refine((provider) => provider.kind === 'organization' || !!provider.firstName, {
    path: ['firstName'],
    message: 'Enter the first name.',
  });

export const saveFacilitySchema = z.object({
  /** Absent for a new facility; then `version` too. */
  facilityId: z.uuid().optional(),
  version: version.optional(),
  name: required(60, 'Enter the name.'),
  npi: optionalText(npi),
  placeOfService: matching(/^\d{2}$/, 'A place of service has 2 digits.'),
  address: addressSchema,
  cliaNumber: optionalText(clia),
  /** Certificate of a mammography center (REF*EW). */
  mammographyCertification: optional(50),
});

export const setFeeSchema = z.object({
  code: capitals(/^[0-9A-Z]{5}$/, 'A procedure code has 5 characters.'),
  modifier: optionalText(modifier),
  chargeCents,
  effectiveFrom: isoDate,
});
