import { z } from 'zod';
import { detailsSchema } from './details.ts';
import { lineSchema } from './line.ts';
import { otherPayerSchema } from './other-payer.ts';
import {
  facilitySchema,
  patientSchema,
  payerSchema,
  payerSequenceSchema,
  personSchema,
  practiceSchema,
  providerSchema,
  relationshipSchema,
} from './parties.ts';
import { providerRoles } from './roles.ts';
import { amount, count, day, flag, listOf, text, texts } from './values.ts';

const accidentSchema = z.strictObject({
  kind: z.enum(['auto', 'employment', 'other']).describe('What sort of accident.'),
  date: day('Day of the accident.').exactOptional(),
  state: text('State of an auto accident.').exactOptional(),
});

const enclosed = {
  id: text('Id of the claim. Absent: the patient control number.').exactOptional(),
  kind: z
    .enum(['professional', 'institutional', 'dental'])
    .describe('professional (837P, CMS-1500), institutional (837I, UB-04) or dental (837D, ADA). Absent: professional.')
    .exactOptional(),
  patientControlNumber: text('Number of the claim in its account, at most 20 characters.'),
  encounterId: text('Id of the visit. Absent: the claim’s id.').exactOptional(),
  coverageId: text('Id of the coverage. Absent: the member id.').exactOptional(),
  payerSequence: payerSequenceSchema.exactOptional(),
  frequencyCode: z
    .enum(['1', '2', '3', '4', '5', '7', '8', '9'])
    .describe('1 original, 7 replacement, 8 void; institutional also 2, 3, 4, 5, 9. Absent: 1.')
    .exactOptional(),
  payerClaimControlNumber: text(
    'The payer’s number of the claim that this one replaces or takes back.',
  ).exactOptional(),
  part: count('Which of several claims of one visit to this payer. Absent: 1.').exactOptional(),
  chargeIds: texts('Charges of the visit that a facility’s claim takes, by id.').exactOptional(),
  rebills: z
    .strictObject({
      claimId: text('Id of the earlier claim.'),
      lineNumbers: listOf(z.int().min(1), 'Its lines that are billed again, 1-based.'),
    })
    .describe('Lines of an earlier claim that its payer refused, and that this one bills again.')
    .exactOptional(),
};

const coverage = {
  relationship: relationshipSchema.exactOptional(),
  subscriber: personSchema.describe('Who holds the coverage. Absent: the patient.').exactOptional(),
  memberId: text('Member id on the card.'),
  groupNumber: text('Group number.').exactOptional(),
  planName: text('Name of the plan or group.').exactOptional(),
  otherPayers: listOf(otherPayerSchema, 'The patient’s other payers, in their order.').exactOptional(),
  medicareSecondaryReason: text('Why Medicare is not first, where it is this payer.').exactOptional(),
  encounterOnly: flag('True when reported to a payer that pays by capitation.').exactOptional(),
};

const signatures = {
  acceptAssignment: flag('Does the provider accept assignment? Absent: true.').exactOptional(),
  benefitsAssigned: flag('Are the benefits assigned to the provider? Absent: true.').exactOptional(),
  releaseOfInformation: flag('Is there a signed release? Absent: true.').exactOptional(),
};

/** A claim of any kind as anyone may hand it in: what can be derived or is an id of ours may be absent. */
export const claimSchema = z
  .strictObject({
    ...enclosed,
    patient: patientSchema,
    ...coverage,
    payer: payerSchema.describe('Who this claim is sent to.'),
    billing: practiceSchema,
    rendering: providerSchema.describe('Who gave the services.').exactOptional(),
    referring: providerSchema.describe('Who referred the patient.').exactOptional(),
    providers: z
      .partialRecord(providerRoles, providerSchema)
      .describe('Providers in other roles, by role.')
      .exactOptional(),
    facility: facilitySchema.exactOptional(),
    placeOfService: text('Two digits, as 11 for an office; absent on an institutional claim.').exactOptional(),
    dateOfService: day('First day of service. Absent: the first of the lines.').exactOptional(),
    diagnoses: texts('ICD-10-CM codes, principal first.').exactOptional(),
    lines: listOf(lineSchema, 'Services.'),
    totalChargeCents: amount('Total of the charges. Absent: of the lines.').exactOptional(),
    priorAuthorizationNumber: text('Prior authorization number.').exactOptional(),
    accident: accidentSchema.describe('The accident that the services are due to.').exactOptional(),
    admissionDate: day('Day of admission, on inpatient services.').exactOptional(),
    ...signatures,
    details: detailsSchema.exactOptional(),
  })
  .meta({ title: 'Claim', description: 'One claim of any kind, whole.' });

export type ClaimInput = z.output<typeof claimSchema>;
