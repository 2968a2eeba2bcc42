import { z } from 'zod';
import { adjustmentSchema, payerSchema, payerSequenceSchema, personSchema, relationshipSchema } from './parties.ts';
import { amount, count, day, flag, listOf, text, texts } from './values.ts';

const lineAdjudicationSchema = z.strictObject({
  lineNumber: count('Our line.'),
  procedureCode: text('Code that was paid; empty for a revenue code only.'),
  modifiers: texts('Modifiers that were paid.').exactOptional(),
  revenueCode: text('Revenue code.').exactOptional(),
  units: count('Units that were paid. Absent: 1.').exactOptional(),
  paidCents: amount('Paid for the line.'),
  bundledInto: count('Line into which this one was bundled.').exactOptional(),
  adjustments: listOf(adjustmentSchema, 'Adjustments of the line.').exactOptional(),
  paidDate: day('When it was decided. Absent: as the claim.').exactOptional(),
});

const adjudicationSchema = z.strictObject({
  paidDate: day('When it was decided.'),
  paidCents: amount('Paid for the claim.'),
  payerClaimControlNumber: text('The payer’s number of the claim.').exactOptional(),
  adjustments: listOf(adjustmentSchema, 'Adjustments of the whole claim.').exactOptional(),
  remarks: texts('Remark codes.').exactOptional(),
  patientLiabilityCents: amount('What the patient still owes after it.').exactOptional(),
  nonCoveredCents: amount('What was not covered.').exactOptional(),
  lines: listOf(lineAdjudicationSchema, 'Decisions by line.').exactOptional(),
  crossedOver: flag('True when the payer passed the claim on itself.').exactOptional(),
});

export const otherPayerSchema = z
  .strictObject({
    coverageId: text('Id of the coverage. Absent: its place in the list.').exactOptional(),
    payerSequence: payerSequenceSchema,
    payer: payerSchema,
    relationship: relationshipSchema.exactOptional(),
    subscriber: personSchema.describe('Absent: the patient.').exactOptional(),
    memberId: text('Member id.'),
    groupNumber: text('Group number.').exactOptional(),
    planName: text('Name of the plan.').exactOptional(),
    medicareSecondaryReason: text('Why Medicare pays second.').exactOptional(),
    benefitsAssigned: flag('Absent: true.').exactOptional(),
    releaseOfInformation: flag('Absent: true.').exactOptional(),
    adjudication: adjudicationSchema.describe('What it decided, where it comes before this payer.').exactOptional(),
  })
  .meta({ id: 'OtherPayer', description: 'Another payer of the patient.' });
