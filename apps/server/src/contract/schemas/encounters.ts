import { z } from 'zod';
import { isoDate, version } from './parties.ts';

export const placeOfService = z.string().regex(/^\d{2}$/, 'Two digits, as 11 for the office.');
const icd10cm = z
  .string()
  .trim()
  .regex(/^[A-TV-Za-tv-z]\d[0-9A-Za-z](\.?[0-9A-Za-z]{1,4})?$/, 'Not an ICD-10-CM code. Type to search.');
const procedureCode = z
  .string()
  .trim()
  .regex(/^[0-9A-Za-z]\d{3}[0-9A-Za-z]$/, 'Not a CPT or HCPCS code. Type to search.');

export const chargeLineSchema = z.object({
  procedureCode,
  modifiers: z.array(z.string().regex(/^[0-9A-Z]{2}$/, 'A modifier has 2 characters.')).max(4, 'At most 4 modifiers.'),
  units: z.number('Enter the units.').positive('Units are above zero.').max(99_999),
  /** Absent: the fee schedule prices the line. */
  chargeCents: z.int('Enter an amount, as 125.00.').min(0).max(100_000_000).optional(),
  /** 1-based positions in `diagnoses`. */
  diagnosisPointers: z
    .array(z.int().min(1).max(12))
    .min(1, 'Point to a diagnosis.')
    .max(4, 'At most 4 diagnoses a line.'),
  ndc: z
    .string()
    .regex(/^\d{11}$/, 'An NDC has 11 digits.')
    .optional(),
});

const codes = {
  /** In order, the principal first. */
  diagnoses: z.array(icd10cm).min(1, 'Enter a diagnosis.').max(12, 'A claim takes 12 diagnoses.'),
  charges: z.array(chargeLineSchema).min(1, 'Enter a service.').max(50, 'A claim takes 50 lines.'),
};

const accident = z
  .object({
    kind: z.enum(['auto', 'employment', 'other']),
    date: isoDate.optional(),
    state: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Two capital letters, as OH.')
      .optional(),
  })
  .optional();

const visit = {
  dateOfService: isoDate,
  placeOfService,
  renderingProviderId: z.uuid('Choose who saw the patient.'),
  referringProviderId: z.uuid().optional(),
  facilityId: z.uuid().optional(),
  priorAuthorizationNumber: z.string().trim().max(50, 'At most 50 characters.').optional(),
  accident,
};

/** Charge capture by hand: a visit with its codes, as a superbill has it. */
export const addEncounterSchema = z.object({ patientId: z.uuid('Choose the patient.'), ...visit, ...codes });

/** The codes of a visit that is not on a claim yet. */
export const saveCodesSchema = z.object({ encounterId: z.uuid(), version, ...codes });

/** Where, by whom and why: what the claim says of the visit besides its codes. */
export const editVisitSchema = z.object({
  encounterId: z.uuid(),
  version,
  placeOfService,
  renderingProviderId: visit.renderingProviderId,
  referringProviderId: visit.referringProviderId,
  facilityId: visit.facilityId,
  priorAuthorizationNumber: visit.priorAuthorizationNumber,
  accident,
});

export const searchCodesSchema = z.object({
  set: z.enum(['diagnosis', 'procedure', 'modifier', 'pos', 'taxonomy']),
  /** Start of a code, or words of its label in any order. */
  text: z.string().trim().max(100),
  /** The codes' validity is told for this day. */
  date: isoDate,
  limit: z.coerce.number().int().min(1).max(50).optional(),
});
