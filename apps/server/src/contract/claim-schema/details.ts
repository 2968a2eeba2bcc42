import { z } from 'zod';
import { addressSchema } from './parties.ts';
import { amount, count, day, flag, listOf, text, texts } from './values.ts';

const claimDates = z.enum([
  'onset',
  'initial-treatment',
  'last-seen',
  'acute-manifestation',
  'last-menstrual-period',
  'last-x-ray',
  'prescription',
  'disability-start',
  'disability-end',
  'last-worked',
  'return-to-work',
  'discharge',
  'assumed-care',
  'relinquished-care',
  'first-contact',
  'appliance-placement',
]);

const attachmentSchema = z.strictObject({
  reportType: text(
    'What it is: OZ support data, B4 referral form, EB explanation of benefits, RB radiology and others.',
  ),
  transmission: z
    .enum(['AA', 'BM', 'EL', 'EM', 'FX', 'FT'])
    .describe('AA on request, BM mail, EL electronic, EM e-mail, FX fax, FT file transfer.'),
  controlNumber: text('Number that the papers carry too.').exactOptional(),
});

const ambulanceSchema = z.strictObject({
  weightPounds: count('Weight of the patient in pounds.').exactOptional(),
  reason: text('Why there: A nearest facility, B specialist, C family, D services not available, E rehabilitation.'),
  miles: count('Miles with the patient on board.'),
  roundTripPurpose: text('Why a round trip.').exactOptional(),
  stretcherPurpose: text('Why a stretcher.').exactOptional(),
  conditions: texts('Condition codes, as 01 admitted, 04 moved by stretcher, 12 confined to a bed.'),
  pickUp: addressSchema.describe('Where the patient was picked up.'),
  dropOff: z
    .strictObject({ name: text('Name of the place.').exactOptional(), address: addressSchema })
    .describe('Where the patient was brought.'),
});

const datedCode = z.strictObject({ code: text('The code.'), date: day('Its day.') });

const institutionalSchema = z
  .strictObject({
    facilityTypeCode: text('First two digits of the type of bill: 11 inpatient, 13 outpatient, 32 home health.'),
    statementFrom: day('First day of the statement.'),
    statementThrough: day('Last day of the statement.'),
    admissionTime: text('Hour and minute of admission, as 0915.').exactOptional(),
    admissionType: text('1 emergency, 2 urgent, 3 elective, 4 newborn, 5 trauma, 9 not available.').exactOptional(),
    pointOfOrigin: text('Where the patient came from.').exactOptional(),
    patientStatus: text('At the end: 01 home, 02 other hospital, 03 nursing facility, 20 died, 30 still a patient.'),
    dischargeTime: text('Hour and minute of discharge, as 1130.').exactOptional(),
    admittingDiagnosis: text('ICD-10-CM code at admission, no dot.').exactOptional(),
    reasonsForVisit: texts('ICD-10-CM codes of why an outpatient came, at most 3.').exactOptional(),
    externalCauses: texts('ICD-10-CM codes of external causes, at most 12.').exactOptional(),
    presentOnAdmission: z
      .record(z.string(), z.enum(['Y', 'N', 'U', 'W', '1']))
      .describe('By diagnosis: Y yes, N no, U unknown, W cannot be told, 1 exempt.')
      .exactOptional(),
    drg: text('Diagnosis related group.').exactOptional(),
    procedures: listOf(datedCode, 'ICD-10-PCS procedures, principal first, at most 25.').exactOptional(),
    occurrences: listOf(datedCode, 'Occurrence codes.').exactOptional(),
    occurrenceSpans: listOf(
      z.strictObject({ code: text('The code.'), from: day('First day.'), through: day('Last day.') }),
      'Occurrence span codes.',
    ).exactOptional(),
    values: listOf(
      z.strictObject({ code: text('The code.'), hundredths: z.int().describe('Cents, or a count times 100.') }),
      'Value codes.',
    ).exactOptional(),
  })
  .describe('What only a facility reports (UB-04).');

const dentalSchema = z
  .strictObject({
    orthodontics: z
      .strictObject({
        totalMonths: count('Months of treatment.').exactOptional(),
        monthsRemaining: count('Months left.').exactOptional(),
      })
      .describe('Orthodontic treatment.')
      .exactOptional(),
    toothStatus: listOf(
      z.strictObject({
        tooth: text('1 to 32, or A to T.'),
        status: z.enum(['E', 'M']).describe('E to be extracted, M missing.'),
      }),
      'Missing teeth.',
    ).exactOptional(),
    predetermination: flag('True: asks what would be paid; nothing was done yet.').exactOptional(),
  })
  .describe('What only a dentist reports.');

export const detailsSchema = z
  .strictObject({
    dates: z.partialRecord(claimDates, day('A day.')).describe('Other dates of the claim, by kind.').exactOptional(),
    referralNumber: text('Referral number.').exactOptional(),
    cliaNumber: text('Laboratory certificate.').exactOptional(),
    mammographyCertification: text('Mammography certificate.').exactOptional(),
    investigationalDeviceExemption: text('Number of an investigational device exemption.').exactOptional(),
    demonstrationProject: text('Number of a demonstration project.').exactOptional(),
    serviceAuthorizationException: text('Why the service was given without authorization.').exactOptional(),
    propertyCasualtyClaimNumber: text(
      'Claim number of the workers’ compensation, auto or liability carrier.',
    ).exactOptional(),
    medicalRecordNumber: text('Medical record number to print on the claim.').exactOptional(),
    note: z
      .strictObject({
        kind: z
          .enum(['ADD', 'CER', 'DCP', 'DGN', 'TPO'])
          .describe('ADD any, CER certification, DCP goals or plan, DGN diagnosis, TPO third party.'),
        text: text('The note.'),
      })
      .describe('Note of the claim.')
      .exactOptional(),
    specialProgram: text('Special program code.').exactOptional(),
    delayReason: text('Why the claim is late.').exactOptional(),
    attachments: listOf(attachmentSchema, 'Papers that go with the claim.').exactOptional(),
    patientPaidCents: amount('What the patient has paid.').exactOptional(),
    conditionCodes: texts('Condition codes.').exactOptional(),
    anesthesiaProcedures: texts('Surgical codes that the anesthesia was for.').exactOptional(),
    homebound: flag('True when the patient cannot leave home.').exactOptional(),
    epsdt: z
      .strictObject({
        referralGiven: flag('Was a referral given?'),
        conditions: texts('AV not used, NU none, S2 under treatment, ST new services.'),
      })
      .describe('Referral of an EPSDT visit.')
      .exactOptional(),
    ambulance: ambulanceSchema.describe('Ambulance transport.').exactOptional(),
    spinalManipulation: z
      .strictObject({
        condition: text(
          'A acute, C chronic, D non-acute, E non-life threatening, F routine, G symptomatic, M acute of a chronic condition.',
        ),
        descriptions: texts('The condition in words.').exactOptional(),
      })
      .describe('Chiropractic treatment.')
      .exactOptional(),
    vision: z
      .strictObject({
        category: z.enum(['E1', 'E2', 'E3']).describe('E1 spectacle lenses, E2 contact lenses, E3 frames.'),
        conditions: texts('L1 to L5: why they are replaced.'),
      })
      .describe('Replacement of lenses or frames.')
      .exactOptional(),
    institutional: institutionalSchema.exactOptional(),
    dental: dentalSchema.exactOptional(),
  })
  .meta({ id: 'ClaimDetails', description: 'What a kind or specialty adds to the claim.' });
