import type { EquipmentDetails, LineDateKind, LineProviderRole, ToothDetails } from '@cleanclaim/billing/encounters';
import type { EncounterFileCharge } from './encounter-file.ts';
import { provider } from './party-shapes.ts';
import {
  cents,
  count,
  date,
  filledText,
  flag,
  list,
  object,
  oneOf,
  optional,
  partial,
  pattern,
  quantity,
  text,
} from './shape.ts';

const dates = partial<Record<LineDateKind, string>>({
  'certification-revision': date,
  'begin-therapy': date,
  'last-certification': date,
  'last-seen': date,
  'hemoglobin-test': date,
  'creatinine-test': date,
  shipped: date,
  'last-x-ray': date,
  'initial-treatment': date,
  prescription: date,
  'prior-placement': date,
  'treatment-start': date,
  'treatment-completion': date,
});

const equipment = object<EquipmentDetails>({
  days: count,
  rentalCents: optional(cents),
  purchaseCents: optional(cents),
  rentalFrequency: optional(oneOf('1', '4', '6')),
  certificate: optional(
    object<NonNullable<EquipmentDetails['certificate']>>({
      type: oneOf('I', 'R', 'S'),
      months: count,
      controlNumber: optional(filledText),
    }),
  ),
  form: optional(
    object<NonNullable<EquipmentDetails['form']>>({
      id: filledText,
      answers: list(object<{ question: string; answer: string }>({ question: filledText, answer: filledText }), 99),
    }),
  ),
});

const measurement = object<NonNullable<EncounterFileCharge['measurements']>[number]>({
  kind: oneOf('OG', 'TR'),
  qualifier: oneOf('HT', 'R1', 'R2', 'R3', 'R4'),
  value: quantity,
});

const tooth = object<ToothDetails>({
  number: pattern(/^([1-9]|[12]\d|3[0-2]|[A-T]|5[1-9]|[67]\d|8[0-2]|[A-T]S)$/, 'a tooth: 1 to 32, or A to T'),
  surfaces: list(oneOf('M', 'O', 'D', 'B', 'L', 'I', 'F'), 5),
});

const providers = partial<Record<LineProviderRole, unknown>>({
  rendering: provider,
  referring: provider,
  operating: provider,
  otherOperating: provider,
  supervising: provider,
  ordering: provider,
  assistantSurgeon: provider,
  purchasedService: provider,
});

/** Clia numbers, drug codes and the like are judged by the claim's edits, which say what a payer does with them. */
export const charge = object<EncounterFileCharge>({
  procedureCode: optional(pattern(/^[A-Za-z0-9]{5}$/, 'a procedure code of five characters')),
  description: optional(text),
  modifiers: optional(list(pattern(/^[A-Za-z0-9]{2}$/, 'a modifier of two characters'), 4)),
  units: optional(quantity),
  dateOfService: optional(date),
  diagnosisPointers: optional(list(count, 25)),
  chargeCents: optional(cents),
  placeOfService: optional(pattern(/^\d{2}$/, 'a place of service of two digits')),
  providers: optional(providers),
  endDate: optional(date),
  unitOfMeasure: optional(oneOf('UN', 'MJ', 'DA', 'F2')),
  revenueCode: optional(pattern(/^\d{4}$/, 'a revenue code of four digits')),
  nonCoveredCents: optional(cents),
  emergency: optional(flag),
  epsdt: optional(flag),
  familyPlanning: optional(flag),
  ndc: optional(filledText),
  ndcQuantity: optional(quantity),
  ndcUnit: optional(oneOf('F2', 'GR', 'ME', 'ML', 'UN')),
  prescriptionNumber: optional(filledText),
  purchasedServiceCents: optional(cents),
  cliaNumber: optional(filledText),
  referringCliaNumber: optional(filledText),
  priorAuthorizationNumber: optional(filledText),
  referralNumber: optional(filledText),
  dates: optional(dates),
  equipment: optional(equipment),
  measurements: optional(list(measurement, 20)),
  ambulancePatients: optional(count),
  obstetricAnesthesiaUnits: optional(count),
  teeth: optional(list(tooth, 32)),
  oralCavityAreas: optional(list(oneOf('00', '01', '02', '10', '20', '30', '40'), 5)),
  prosthesis: optional(oneOf('I', 'R')),
  note: optional(filledText),
});
