import type {
  AmbulanceDetails,
  ClaimAttachment,
  ClaimDateKind,
  ClaimDetails,
  ClaimNote,
  DatedCode,
  DentalDetails,
  InstitutionalDetails,
  ProviderRole,
  SpinalManipulation,
  VisionDetails,
} from '@cleanclaim/billing/encounters';
import type { EncounterFileVisit } from './encounter-file.ts';
import { address, facility, provider } from './party-shapes.ts';
import {
  cents,
  count,
  date,
  filledText,
  flag,
  list,
  mapOf,
  object,
  oneOf,
  optional,
  partial,
  pattern,
  quantity,
  time,
} from './shape.ts';

export const icd10cm = pattern(/^[A-Za-z]\d[0-9A-Za-z](\.?[0-9A-Za-z]{1,4})?$/, 'an ICD-10-CM code');
const twoCharacters = pattern(/^[A-Z0-9]{2}$/, 'a code of two characters');
const oneCharacter = pattern(/^[A-Z0-9]$/, 'a code of one character');

const dates = partial<Record<ClaimDateKind, string>>({
  onset: date,
  'initial-treatment': date,
  'last-seen': date,
  'acute-manifestation': date,
  'last-menstrual-period': date,
  'last-x-ray': date,
  prescription: date,
  'disability-start': date,
  'disability-end': date,
  'last-worked': date,
  'return-to-work': date,
  discharge: date,
  'assumed-care': date,
  'relinquished-care': date,
  'first-contact': date,
  'appliance-placement': date,
});

const attachment = object<ClaimAttachment>({
  reportType: twoCharacters,
  transmission: oneOf('AA', 'BM', 'EL', 'EM', 'FX', 'FT'),
  controlNumber: optional(filledText),
});

const ambulance = object<AmbulanceDetails>({
  weightPounds: optional(count),
  reason: oneOf('A', 'B', 'C', 'D', 'E'),
  miles: quantity,
  roundTripPurpose: optional(filledText),
  stretcherPurpose: optional(filledText),
  conditions: list(twoCharacters, 5),
  pickUp: address,
  dropOff: object<AmbulanceDetails['dropOff']>({ name: optional(filledText), address }),
});

/** An ICD-10-PCS procedure or an occurrence with its day. */
const dated = (code: ReturnType<typeof pattern>) => object<DatedCode>({ code, date });

export const presentOnAdmission = oneOf('Y', 'N', 'U', 'W', '1');

const institutional = object<InstitutionalDetails>({
  facilityTypeCode: pattern(/^\d{2}$/, 'the first two digits of the type of bill, such as 11 or 13'),
  statementFrom: date,
  statementThrough: date,
  admissionTime: optional(time),
  admissionType: optional(oneOf('1', '2', '3', '4', '5', '9')),
  pointOfOrigin: optional(oneCharacter),
  patientStatus: pattern(/^\d{2}$/, 'a patient status of two digits, such as 01'),
  dischargeTime: optional(time),
  admittingDiagnosis: optional(icd10cm),
  reasonsForVisit: optional(list(icd10cm, 3)),
  externalCauses: optional(list(icd10cm, 12)),
  presentOnAdmission: optional(mapOf(presentOnAdmission)),
  drg: optional(pattern(/^\d{3}$/, 'an MS-DRG of three digits')),
  procedures: optional(list(dated(pattern(/^[0-9A-HJ-NP-Z]{7}$/, 'an ICD-10-PCS code of seven characters')), 25)),
  occurrences: optional(list(dated(twoCharacters), 24)),
  occurrenceSpans: optional(
    list(
      object<{ code: string; from: string; through: string }>({ code: twoCharacters, from: date, through: date }),
      24,
    ),
  ),
  values: optional(list(object<{ code: string; hundredths: number }>({ code: twoCharacters, hundredths: count }), 24)),
});

const dental = object<DentalDetails>({
  orthodontics: optional(
    object<NonNullable<DentalDetails['orthodontics']>>({
      totalMonths: optional(count),
      monthsRemaining: optional(count),
    }),
  ),
  toothStatus: optional(
    list(
      object<{ tooth: string; status: 'E' | 'M' }>({
        tooth: pattern(/^([1-9]|[12]\d|3[0-2]|[A-T])$/, 'a tooth: 1 to 32, or A to T'),
        status: oneOf('E', 'M'),
      }),
      35,
    ),
  ),
  predetermination: optional(flag),
});

const details = object<ClaimDetails>({
  dates: optional(dates),
  referralNumber: optional(filledText),
  cliaNumber: optional(filledText),
  mammographyCertification: optional(filledText),
  investigationalDeviceExemption: optional(filledText),
  demonstrationProject: optional(filledText),
  serviceAuthorizationException: optional(filledText),
  propertyCasualtyClaimNumber: optional(filledText),
  medicalRecordNumber: optional(filledText),
  note: optional(object<ClaimNote>({ kind: oneOf('ADD', 'CER', 'DCP', 'DGN', 'TPO'), text: filledText })),
  specialProgram: optional(twoCharacters),
  delayReason: optional(pattern(/^\d{1,2}$/, 'a delay reason of one or two digits')),
  attachments: optional(list(attachment, 10)),
  patientPaidCents: optional(cents),
  conditionCodes: optional(list(twoCharacters, 24)),
  anesthesiaProcedures: optional(list(filledText, 2)),
  homebound: optional(flag),
  epsdt: optional(
    object<NonNullable<ClaimDetails['epsdt']>>({
      referralGiven: flag,
      conditions: list(oneOf('AV', 'NU', 'S2', 'ST'), 3),
    }),
  ),
  ambulance: optional(ambulance),
  spinalManipulation: optional(
    object<SpinalManipulation>({
      condition: oneOf('A', 'C', 'D', 'E', 'F', 'G', 'M'),
      descriptions: optional(list(filledText, 2)),
    }),
  ),
  vision: optional(
    object<VisionDetails>({
      category: oneOf('E1', 'E2', 'E3'),
      conditions: list(oneOf('L1', 'L2', 'L3', 'L4', 'L5'), 5),
    }),
  ),
  institutional: optional(institutional),
  dental: optional(dental),
});

const providers = partial<Record<ProviderRole, unknown>>({
  attending: provider,
  operating: provider,
  otherOperating: provider,
  supervising: provider,
  ordering: provider,
  assistantSurgeon: provider,
  purchasedService: provider,
  primaryCare: provider,
});

export const visit = object<EncounterFileVisit>({
  visitNumber: filledText,
  dateOfService: date,
  endDate: optional(date),
  placeOfService: optional(pattern(/^(\d{2})?$/, 'a place of service of two digits')),
  rendering: optional(provider),
  referring: optional(provider),
  facility: optional(facility),
  priorAuthorizationNumber: optional(filledText),
  accident: optional(
    object<NonNullable<EncounterFileVisit['accident']>>({
      kind: oneOf('auto', 'employment', 'other'),
      date: optional(date),
      state: optional(pattern(/^[A-Z]{2}$/, 'a state as two capital letters')),
    }),
  ),
  claimKind: optional(oneOf('professional', 'institutional', 'dental')),
  admissionDate: optional(date),
  frequencyCode: optional(oneOf('1', '2', '3', '4', '5', '9')),
  details: optional(details),
  providers: optional(providers),
});
