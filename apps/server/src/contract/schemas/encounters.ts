import { z } from 'zod';
import { chargeCents, isoDate, matching, modifier, optionalText, state, version } from './parties.ts';

export const placeOfService = matching(/^\d{2}$/, 'Two digits, as 11 for the office.');
const icd10cm = matching(
  /^[A-TV-Za-tv-z]\d[0-9A-Za-z](\.?[0-9A-Za-z]{1,4})?$/,
  'Not an ICD-10-CM code. Type to search.',
);
const procedureCode = matching(/^[0-9A-Za-z]\d{3}[0-9A-Za-z]$/, 'Not a CPT or HCPCS code. Type to search.');

const chargeLineFields = z.object({
  /** '' on a hospital's line that has a revenue code only. */
  procedureCode: procedureCode.or(z.literal('')).default(''),
  modifiers: z.array(modifier).max(4, 'At most 4 modifiers.'),
  units: z.number('Enter the units.').positive('Units are above zero.').max(99_999, 'At most 99,999 units.'),
  /** Absent: the fee schedule prices the line; a line that stays as it was keeps the price that the chart gave. */
  chargeCents: chargeCents.optional(),
  /** 1-based positions in `diagnoses`. */
  diagnosisPointers: z.array(z.int().min(1).max(12)).max(4, 'At most 4 diagnoses a line.'),
  /** Absent: what the line has stays. */
  revenueCode: optionalText(z.string().regex(/^\d{4}$/, 'A revenue code has 4 digits.')),
  ndc: optionalText(z.string().regex(/^\d{11}$/, 'An NDC has 11 digits.')),
});

/** A hospital's line may have a revenue code only, and points to no diagnosis; a dentist's need not point to one either. */
export const chargeLineSchema = chargeLineFields.check(({ value, issues }) => {
  const miss = (field: 'procedureCode' | 'diagnosisPointers', message: string) =>
    issues.push({ code: 'custom', input: value[field], path: [field], message });
  if (value.revenueCode) return;
  if (!value.procedureCode) miss('procedureCode', 'Not a CPT or HCPCS code. Type to search.');
  if (value.diagnosisPointers.length === 0 && !/^D/i.test(value.procedureCode))
    miss('diagnosisPointers', 'Point to a diagnosis.');
});

const codes = {
  /** In order, the principal first. */
  diagnoses: z.array(icd10cm).max(25, 'A claim takes 12 diagnoses, a hospital claim 25.'),
  charges: z.array(chargeLineSchema).min(1, 'Enter a service.').max(50, 'A claim takes 50 lines.'),
};

/** Codes as a person enters them. */
export interface EnteredCodes {
  diagnoses: string[];
  charges: z.infer<typeof chargeLineSchema>[];
}

const accident = z
  .object({
    kind: z.enum(['auto', 'employment', 'other'], 'Choose the kind of accident.'),
    date: optionalText(isoDate),
    state: optionalText(state),
  })
  .optional();

const visit = {
  dateOfService: isoDate,
  placeOfService,
  renderingProviderId: z.uuid('Choose who saw the patient.'),
  referringProviderId: optionalText(z.uuid('Choose the provider.')),
  facilityId: optionalText(z.uuid('Choose the place.')),
  priorAuthorizationNumber: optionalText(z.string().max(50, 'At most 50 characters.')),
  accident,
};

/** Each pointer must meet a diagnosis: the message stands at the line. Only a dentist bills without a diagnosis. */
function checkPointers({ value, issues }: z.core.ParsePayload<EnteredCodes>): void {
  if (value.diagnoses.length === 0 && value.charges.some(({ procedureCode: code }) => !/^D/i.test(code)))
    issues.push({ code: 'custom', input: value.diagnoses, path: ['diagnoses'], message: 'Enter a diagnosis.' });
  for (const [i, charge] of value.charges.entries()) {
    const lost = charge.diagnosisPointers.find((pointer) => pointer > value.diagnoses.length);
    if (lost === undefined) continue;
    const path = ['charges', i, 'diagnosisPointers'];
    issues.push({ code: 'custom', input: charge.diagnosisPointers, path, message: `There is no diagnosis ${lost}.` });
  }
}

/** Charge capture by hand: a visit with its codes, as a superbill has it. */
export const addEncounterSchema = z
  .object({
    patientId: z.uuid('Choose the patient.'),
    /** Absent: professional. */
    claimKind: z.enum(['professional', 'institutional', 'dental'], 'Choose the kind of claim.').optional(),
    ...visit,
    ...codes,
  })
  .check(checkPointers);

/** The codes of a visit that is not on a claim yet. */
export const saveCodesSchema = z.object({ encounterId: z.uuid(), version, ...codes }).check(checkPointers);

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
