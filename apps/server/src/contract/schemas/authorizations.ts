import { z } from 'zod';
import { address } from './connections.ts';
import { placeOfService } from './encounters.ts';
import { isoDate, matching, modifier, optionalText, version } from './parties.ts';

const text = (max: number) => optionalText(z.string().max(max, `At most ${max} characters.`));
const icd10cm = matching(
  /^[A-TV-Za-tv-z]\d[0-9A-Za-z](\.?[0-9A-Za-z]{1,4})?$/,
  'Not an ICD-10-CM code. Type to search.',
);
const procedureCode = matching(/^[0-9A-Za-z]\d{3}[0-9A-Za-z]$/, 'Not a CPT or HCPCS code. Type to search.');
const codeStart = matching(
  /^([0-9A-Za-z]{5}|[0-9A-Za-z]{1,4}\*)$/,
  'A code has 5 characters, as 70450; 704* stands for all that start so.',
);
const units = z.number('Enter the units.').positive('Units are above zero.').max(99_999, 'At most 99,999 units.');
const kind = z.enum(['prior-authorization', 'referral'], 'Choose what is asked for.');
const number = z.string('Enter the number.').trim().min(1, 'Enter the number.').max(50, 'At most 50 characters.');
const endsAfterStart = ({ from, to }: { from?: string | undefined; to?: string | undefined }) =>
  !from || !to || from <= to;
const endBeforeStart = { path: ['to'], message: 'The last day is before the first.' };

/** A request to a payer; its electronic way is the payer's: FHIR where it has an address for that, else a 278. */
export const requestAuthorizationSchema = z
  .object({
    /** A request that the payer has thrown back goes again; then `version` too. */
    authorizationId: z.uuid().optional(),
    version: version.optional(),
    patientId: z.uuid('Choose the patient.'),
    /** Absent: the coverage that pays first on the first day. */
    coverageId: optionalText(z.uuid('Choose the coverage.')),
    encounterId: optionalText(z.uuid()),
    kind,
    urgency: z.enum(['standard', 'urgent'], 'Choose how soon it is needed.'),
    claimKind: z.enum(['professional', 'institutional', 'dental']).default('professional'),
    placeOfService,
    renderingProviderId: optionalText(z.uuid('Choose the provider.')),
    referringProviderId: optionalText(z.uuid('Choose the provider.')),
    facilityId: optionalText(z.uuid('Choose the place.')),
    diagnoses: z.array(icd10cm).min(1, 'Enter a diagnosis.').max(12, 'A request takes 12 diagnoses.'),
    /** First and last day of all services. */
    from: isoDate,
    to: optionalText(isoDate),
    services: z
      .array(
        z.object({
          procedureCode,
          modifiers: z.array(modifier).max(4, 'At most 4 modifiers.'),
          units,
          revenueCode: optionalText(matching(/^\d{4}$/, 'A revenue code has 4 digits.')),
        }),
      )
      .min(1, 'Enter a service.')
      .max(20, 'At most 20 services.'),
    /** A stay: CL101 and the days that are asked for. */
    admission: z
      .object({
        type: matching(/^[1-5]$/, 'Choose the kind of admission.'),
        days: z.int('Enter the days.').min(1, 'At least 1 day.').max(365, 'At most 365 days.'),
      })
      .optional(),
    note: text(264),
  })
  .refine(endsAfterStart, endBeforeStart);

/** An authorization that was got by phone, portal or letter. */
export const enterAuthorizationSchema = z
  .object({
    patientId: z.uuid('Choose the patient.'),
    payerId: z.uuid('Choose the payer.'),
    encounterId: optionalText(z.uuid()),
    kind,
    number,
    /** Empty: any service. */
    procedureCodes: z.array(codeStart).max(100, 'At most 100 codes.'),
    from: optionalText(isoDate),
    to: optionalText(isoDate),
    unitsApproved: units.optional(),
    note: text(264),
  })
  .refine(endsAfterStart, endBeforeStart);

/** What the payer said by phone, portal or letter to a request. */
export const noteAuthorizationReplySchema = z
  .object({
    authorizationId: z.uuid(),
    version,
    outcome: z.enum(['approved', 'partly-approved', 'denied', 'pended'], 'Choose what the payer said.'),
    number: text(50),
    procedureCodes: z.array(codeStart).max(100, 'At most 100 codes.').optional(),
    from: optionalText(isoDate),
    to: optionalText(isoDate),
    unitsApproved: units.optional(),
    note: text(264),
  })
  .refine(endsAfterStart, endBeforeStart)
  .refine(({ outcome, number: given }) => given !== undefined || !['approved', 'partly-approved'].includes(outcome), {
    path: ['number'],
    message: 'Enter the number of the approval.',
  });

export const cancelAuthorizationSchema = z.object({
  authorizationId: z.uuid(),
  version,
  reason: z.string('Enter why.').trim().min(1, 'Enter why.').max(200, 'At most 200 characters.'),
});

/** How to sign in at a payer's FHIR service (OAuth 2 client credentials). */
export const savePayerSignInSchema = z.object({
  payerId: z.uuid(),
  tokenUrl: address,
  clientId: matching(/^\S{1,200}$/, 'Enter the client id.'),
  scope: text(300),
  clientSecret: z.string('Enter the client secret.').min(1, 'Enter the client secret.').max(500),
});
