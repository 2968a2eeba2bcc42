import { z } from 'zod';
import { APPEAL_LAWS } from '../appeal-words.ts';
import { amount, count, day, flag, listOf, text, texts } from './values.ts';

export const addressSchema = z
  .strictObject({
    line1: text('Street and number.'),
    line2: text('Suite, floor or unit.').exactOptional(),
    city: text('City.'),
    state: text('Two-letter code of the state, as MN.'),
    zip: text('ZIP code of 5 or 9 digits. Billing and facility addresses need 9.'),
  })
  .meta({ id: 'Address', description: 'A postal address in the United States.' });

const nameSchema = z
  .strictObject({
    last: text('Last name.'),
    first: text('First name.'),
    middle: text('Middle name or initial.').exactOptional(),
    suffix: text('Suffix, as Jr.').exactOptional(),
  })
  .meta({ id: 'PersonName', description: 'Name of a person.' });

const sexSchema = z.enum(['F', 'M', 'U']).describe('F female, M male, U not known.');

const person = {
  name: nameSchema,
  birthDate: day('Date of birth.'),
  sex: sexSchema,
  address: addressSchema.describe('Home address.').exactOptional(),
  phone: text('Phone number of 10 digits.').exactOptional(),
};
/** Entries beyond these are passed over: a subscriber who is the patient is often given as the whole patient. */
export const personSchema = z.object(person).meta({ id: 'Person', description: 'A person: the subscriber.' });

/** The patient; ids of ours are filled in when absent. */
export const patientSchema = z
  .strictObject({
    ...person,
    id: text('Id of the patient. Absent: the medical record number, else the member id.').exactOptional(),
    mrn: text('Medical record number.').exactOptional(),
  })
  .meta({ id: 'Patient', description: 'The patient.' });

export const relationshipSchema = z
  .enum(['18', '01', '19', 'G8'])
  .describe('What the patient is to the subscriber: 18 self, 01 spouse, 19 child, G8 other.');
export const payerSequenceSchema = z.enum(['P', 'S', 'T']).describe('P primary, S secondary, T tertiary.');

/** A payer; limits that were not told are the usual ones. */
export const payerSchema = z
  .strictObject({
    id: text('Id of the payer. Absent: its payer identifier.').exactOptional(),
    name: text('Name of the payer.'),
    payerIdentifier: text('Identifier that the clearinghouse or the payer gives.').exactOptional(),
    claimFilingIndicator: text(
      'Sort of coverage: MB Medicare Part B, MA Medicare Part A, MC Medicaid, BL Blue, CI commercial, WC workers’ compensation, and others. Absent: CI.',
    ).exactOptional(),
    timelyFilingDays: count('Days after the service in which a claim may be filed. Absent: 365.').exactOptional(),
    responseDays: count('Days in which the payer normally answers. Absent: 30.').exactOptional(),
    appealDays: count('Days after the remittance in which an appeal may be filed. Absent: 180.').exactOptional(),
    appealLaw: z
      .enum(APPEAL_LAWS)
      .describe('Rules that its appeals go by. Absent: by the kind of insurance.')
      .exactOptional(),
    address: addressSchema.describe('Where paper claims go.').exactOptional(),
    phone: text('Phone number.').exactOptional(),
    fax: text('Fax number.').exactOptional(),
    identifiers: z
      .partialRecord(
        z.enum(['professional', 'institutional', 'dental', 'eligibility', 'status', 'authorization', 'attachment']),
        z.string(),
      )
      .describe('Identifiers by service, where they differ from payerIdentifier.')
      .exactOptional(),
    delivery: z.enum(['electronic', 'paper']).describe('How claims reach it. Absent: electronic.').exactOptional(),
    connectionId: text('Id of the connection that reaches this payer.').exactOptional(),
    secondaryFilingDays: count(
      'Days after the first remittance in which a secondary claim may be filed.',
    ).exactOptional(),
    correctionDays: count('Days after the remittance in which a replacement may be filed.').exactOptional(),
    takesReplacements: flag('False when it takes no replacement claims.').exactOptional(),
    authorizationFor: texts(
      'Codes that need prior authorization; a star at the end stands for the rest.',
    ).exactOptional(),
    referralRequired: flag('True when it wants a referral.').exactOptional(),
    refusedModifiers: texts('Modifiers that it does not take.').exactOptional(),
    attachmentsBy: z.enum(['x12-275', 'fax', 'mail', 'portal']).describe('How papers reach it.').exactOptional(),
    priorAuthorizationUrl: text('Address of its FHIR prior authorization service.').exactOptional(),
    checksEnrollment: flag('True when rendering providers must be enrolled.').exactOptional(),
  })
  .meta({ id: 'Payer', description: 'An insurer, health plan or program.' });

const licenseSchema = z.strictObject({
  state: text('State that gave it.'),
  number: text('Number.'),
  from: day('First day.').exactOptional(),
  to: day('Last day.').exactOptional(),
});

const enrollmentSchema = z.strictObject({
  payerId: text('Id of the payer.'),
  status: z.enum(['active', 'pending', 'ended']).describe('How it stands.'),
  from: day('First day.'),
  to: day('Last day.').exactOptional(),
  providerNumber: text('The payer’s own number for the provider.').exactOptional(),
});

export const providerSchema = z
  .strictObject({
    id: text('Id of the provider. Absent: the NPI.').exactOptional(),
    kind: z.enum(['person', 'organization']).describe('Absent: person.').exactOptional(),
    npi: text('NPI of 10 digits.'),
    lastOrOrganizationName: text('Last name, or name of the organization.'),
    firstName: text('First name of a person.').exactOptional(),
    taxonomy: text('Taxonomy code of 10 characters, as 207Q00000X.').exactOptional(),
    credential: text('MD, DO, NP, PA, CRNA, DC, PT and others.').exactOptional(),
    licenses: listOf(licenseSchema, 'Licenses by state.').exactOptional(),
    enrollments: listOf(enrollmentSchema, 'Standing with payers.').exactOptional(),
    address: addressSchema.exactOptional(),
  })
  .meta({ id: 'Provider', description: 'A person or organization with an NPI.' });

/** The billing provider. */
export const practiceSchema = z
  .strictObject({
    name: text('Name as the payers know it.'),
    npi: text('NPI of 10 digits.'),
    taxonomy: text('Taxonomy code of 10 characters.').exactOptional(),
    taxId: text('EIN of 9 digits, no hyphen.'),
    address: addressSchema.describe('Street address with a ZIP code of 9 digits; no PO box.'),
    payToAddress: addressSchema.describe('Where payments go when that is elsewhere.').exactOptional(),
    phone: text('Phone number of 10 digits.').exactOptional(),
    submitterId: text('Id that the clearinghouse gave the sender.').exactOptional(),
    cliaNumber: text('Number of the laboratory certificate.').exactOptional(),
    cliaFrom: day('First day of the laboratory certificate.').exactOptional(),
    cliaTo: day('Last day of the laboratory certificate.').exactOptional(),
  })
  .meta({ id: 'BillingProvider', description: 'Who bills and is paid.' });

export const facilitySchema = z
  .strictObject({
    id: text('Id of the facility. Absent: its NPI.').exactOptional(),
    name: text('Name.'),
    npi: text('NPI of 10 digits.').exactOptional(),
    placeOfService: text('Two digits. Absent: as the claim.').exactOptional(),
    address: addressSchema,
    cliaNumber: text('Number of the laboratory certificate.').exactOptional(),
    mammographyCertification: text('Number of the mammography certificate.').exactOptional(),
  })
  .meta({ id: 'Facility', description: 'Where the service was given, when not at the billing address.' });

export const adjustmentSchema = z
  .strictObject({
    group: text('Who bears it: CO contract, PR patient, OA other, PI payer, CR correction.'),
    reason: text('Claim adjustment reason code.'),
    cents: amount('What it takes from the charge.'),
    quantity: count('Units that it takes.').exactOptional(),
  })
  .meta({ id: 'Adjustment', description: 'One adjustment of a payer (CAS).' });
