import { z } from 'zod';
import { providerSchema } from './parties.ts';
import { amount, count, day, flag, listOf, text, texts } from './values.ts';

const equipmentSchema = z.strictObject({
  days: count('Days of need or of the rental period.'),
  rentalCents: amount('Rental price.').exactOptional(),
  purchaseCents: amount('Purchase price.').exactOptional(),
  rentalFrequency: z.enum(['1', '4', '6']).describe('1 weekly, 4 monthly, 6 daily.').exactOptional(),
  certificate: z
    .strictObject({
      type: z.enum(['I', 'R', 'S']).describe('I initial, R renewal, S revised.'),
      months: count('Months of need.'),
      controlNumber: text('Number on the paper certificate.').exactOptional(),
    })
    .describe('Certificate of medical necessity.')
    .exactOptional(),
  form: z
    .strictObject({
      id: text('Number of the form.'),
      answers: listOf(
        z.strictObject({ question: text('Number of the question.'), answer: text('The answer.') }),
        'Answers.',
      ),
    })
    .describe('Form that the payer wants, with its answers.')
    .exactOptional(),
});

const lineDates = z.enum([
  'certification-revision',
  'begin-therapy',
  'last-certification',
  'last-seen',
  'hemoglobin-test',
  'creatinine-test',
  'shipped',
  'last-x-ray',
  'initial-treatment',
  'prescription',
  'prior-placement',
  'treatment-start',
  'treatment-completion',
]);

export const lineRoles = z.enum([
  'rendering',
  'referring',
  'operating',
  'otherOperating',
  'supervising',
  'ordering',
  'assistantSurgeon',
  'purchasedService',
]);

/** What a line of a kind or specialty says beside code, units and charge. */
export const lineDetails = {
  endDate: day('Last day, when the service took several.').exactOptional(),
  unitOfMeasure: z
    .enum(['UN', 'MJ', 'DA', 'F2'])
    .describe('What units counts: UN units (when absent), MJ minutes, DA days, F2 international units.')
    .exactOptional(),
  revenueCode: text('Revenue code of four digits, institutional.').exactOptional(),
  nonCoveredCents: amount('Part of the charge that is not covered, institutional.').exactOptional(),
  emergency: flag('True for an emergency.').exactOptional(),
  epsdt: flag('True for EPSDT, Medicaid’s program for children.').exactOptional(),
  familyPlanning: flag('True for family planning.').exactOptional(),
  ndc: text('National Drug Code of 11 digits.').exactOptional(),
  ndcQuantity: count('Quantity of the drug. Absent: the units.').exactOptional(),
  ndcUnit: z
    .enum(['F2', 'GR', 'ME', 'ML', 'UN'])
    .describe('Unit of the drug: F2 international units, GR grams, ME milligrams, ML milliliters, UN units.')
    .exactOptional(),
  prescriptionNumber: text('Number of the prescription.').exactOptional(),
  purchasedServiceCents: amount('What the practice paid for a purchased test.').exactOptional(),
  cliaNumber: text('Laboratory certificate of this line.').exactOptional(),
  referringCliaNumber: text('Laboratory certificate of who referred the test.').exactOptional(),
  priorAuthorizationNumber: text('Prior authorization of this line.').exactOptional(),
  referralNumber: text('Referral of this line.').exactOptional(),
  dates: z.partialRecord(lineDates, day('A day.')).describe('Other dates of the line, by kind.').exactOptional(),
  equipment: equipmentSchema.describe('Durable medical equipment.').exactOptional(),
  measurements: listOf(
    z.strictObject({
      kind: z.enum(['OG', 'TR']).describe('OG starting dose, TR test result.'),
      qualifier: z
        .enum(['HT', 'R1', 'R2', 'R3', 'R4'])
        .describe('HT height, R1 hemoglobin, R2 hematocrit, R3 epoetin dose, R4 creatinine.'),
      value: count('The value.'),
    }),
    'Test results and doses.',
  ).exactOptional(),
  ambulancePatients: count('Patients carried together.').exactOptional(),
  obstetricAnesthesiaUnits: count('Additional units of obstetric anesthesia.').exactOptional(),
  teeth: listOf(
    z.strictObject({
      number: text('1 to 32, or A to T.'),
      surfaces: texts('Surfaces treated: M, O, D, B, L, I, F.'),
    }),
    'Teeth treated, dental.',
  ).exactOptional(),
  oralCavityAreas: texts('Areas of the mouth: 00 all, 01 upper, 02 lower, 10 20 30 40 quadrants.').exactOptional(),
  prosthesis: z.enum(['I', 'R']).describe('I first placed, R replaced.').exactOptional(),
  note: text('Note of the line.').exactOptional(),
};

export const lineSchema = z
  .strictObject({
    ...lineDetails,
    lineNumber: count('Position, from 1. Absent: as listed.').exactOptional(),
    procedureCode: text('CPT, HCPCS or CDT code; absent on a line that has a revenue code only.').exactOptional(),
    description: text('What the service is, in words.').exactOptional(),
    modifiers: texts('Modifiers, at most 4.').exactOptional(),
    units: count('Units. Absent: 1.').exactOptional(),
    chargeCents: amount('Charge for all units.'),
    diagnosisPointers: z
      .array(z.int())
      .describe('Positions of the diagnoses that the line is for, from 1, at most 4.')
      .exactOptional(),
    dateOfService: day('Day of the service. Absent: the claim’s.').exactOptional(),
    placeOfService: text('Two digits, when it differs from the claim’s.').exactOptional(),
    providers: z
      .partialRecord(lineRoles, providerSchema)
      .describe('Providers of this line, by role, where they differ from the claim’s.')
      .exactOptional(),
  })
  .meta({ id: 'ServiceLine', description: 'One service.' });
