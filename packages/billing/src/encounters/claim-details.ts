import type { Cents, IsoDate } from '../kernel/index.ts';
import type { Address } from '../parties/index.ts';

/** 837P and CMS-1500, 837I and UB-04, 837D and the ADA form. */
export type ClaimKind = 'professional' | 'institutional' | 'dental';

/** Dates of a claim beside its dates of service; each is a DTP of loop 2300 (qualifier in brackets). */
export type ClaimDateKind =
  /** 431 */
  | 'onset'
  /** 454 */
  | 'initial-treatment'
  /** 304 */
  | 'last-seen'
  /** 453 */
  | 'acute-manifestation'
  /** 484 */
  | 'last-menstrual-period'
  /** 455 */
  | 'last-x-ray'
  /** 471 */
  | 'prescription'
  /** 360 */
  | 'disability-start'
  /** 361 */
  | 'disability-end'
  /** 297 */
  | 'last-worked'
  /** 296 */
  | 'return-to-work'
  /** 096 */
  | 'discharge'
  /** 090 */
  | 'assumed-care'
  /** 091 */
  | 'relinquished-care'
  /** 444, property and casualty */
  | 'first-contact'
  /** 452, orthodontic appliance */
  | 'appliance-placement';

/** NTE of loop 2300: ADD any, CER certification, DCP goals or plan, DGN diagnosis, TPO third party. */
export interface ClaimNote {
  kind: 'ADD' | 'CER' | 'DCP' | 'DGN' | 'TPO';
  text: string;
}

/** PWK: papers that go with the claim. */
export interface ClaimAttachment {
  /** PWK01, for example OZ support data, B4 referral form, EB explanation of benefits, RB radiology. */
  reportType: string;
  /** PWK02: AA on request, BM mail, EL electronic, EM e-mail, FX fax, FT file transfer. */
  transmission: 'AA' | 'BM' | 'EL' | 'EM' | 'FX' | 'FT';
  /** PWK06, the number that the papers carry too; not with AA. */
  controlNumber?: string;
}

/** CR1, CRC 07, loops 2310E and 2310F. */
export interface AmbulanceDetails {
  weightPounds?: number;
  /** CR104: A nearest facility, B specialist, C family, D services not available, E rehabilitation. */
  reason: string;
  /** CR106, loaded miles. */
  miles: number;
  roundTripPurpose?: string;
  stretcherPurpose?: string;
  /** CRC 07, for example 01 admitted, 04 moved by stretcher, 07 bleeding, 09 restraints, 12 confined to a bed. */
  conditions: readonly string[];
  pickUp: Address;
  dropOff: { name?: string; address: Address };
}

/** CR2, chiropractic. */
export interface SpinalManipulation {
  /** CR208: A acute, C chronic, D non-acute, E non-life threatening, F routine, G symptomatic, M acute manifestation of a chronic condition. */
  condition: string;
  descriptions?: readonly string[];
}

/** CRC E1 to E3: why lenses or frames are replaced. */
export interface VisionDetails {
  /** E1 spectacle lenses, E2 contact lenses, E3 frames. */
  category: 'E1' | 'E2' | 'E3';
  /** L1 to L5. */
  conditions: readonly string[];
}

/** A code with its day: occurrence (HI BH) or ICD-10-PCS procedure (HI BBR, BBQ). */
export interface DatedCode {
  code: string;
  date: IsoDate;
}

/** Y yes, N no, U unknown, W cannot be told, 1 exempt (HI01-9 leaves exempt codes empty in 5010). */
export type PresentOnAdmission = 'Y' | 'N' | 'U' | 'W' | '1';

/** What only a hospital, home health agency or other facility reports: 837I loop 2300, UB-04 form locators 4 to 81. */
export interface InstitutionalDetails {
  /** First two digits of the type of bill without the leading zero: 11 inpatient hospital, 13 outpatient, 32 home health, 83 ... The frequency is the claim's. */
  facilityTypeCode: string;
  /** DTP 434. */
  statementFrom: IsoDate;
  statementThrough: IsoDate;
  /** DTP 435, `HHMM`. The date is the claim's `admissionDate`. */
  admissionTime?: string;
  /** CL101: 1 emergency, 2 urgent, 3 elective, 4 newborn, 5 trauma, 9 not available. */
  admissionType?: string;
  /** CL102. */
  pointOfOrigin?: string;
  /** CL103: 01 home, 02 short-term hospital, 03 SNF, 20 expired, 30 still a patient ... */
  patientStatus: string;
  /** DTP 096, `HHMM`. */
  dischargeTime?: string;
  /** HI BJ, canonical. */
  admittingDiagnosis?: string;
  /** HI PR, at most 3, outpatient. */
  reasonsForVisit?: readonly string[];
  /** HI BN, at most 12, canonical. */
  externalCauses?: readonly string[];
  /** By canonical code, of `diagnoses` and `externalCauses`; inpatient. */
  presentOnAdmission?: Readonly<Record<string, PresentOnAdmission>>;
  /** HI DR. */
  drg?: string;
  /** ICD-10-PCS, principal first, at most 25; inpatient. */
  procedures?: readonly DatedCode[];
  occurrences?: readonly DatedCode[];
  occurrenceSpans?: readonly { code: string; from: IsoDate; through: IsoDate }[];
  /** HI BE. Money in cents; a count (80 covered days, 50 visits) in hundredths too: 500 for 5 days. */
  values?: readonly { code: string; hundredths: number }[];
}

/** What only a dentist reports: 837D loop 2300, ADA form boxes 33 to 47. */
export interface DentalDetails {
  orthodontics?: { totalMonths?: number; monthsRemaining?: number };
  /** DN2: universal numbers 1 to 32 or A to T. E to be extracted, M missing. */
  toothStatus?: readonly { tooth: string; status: 'E' | 'M' }[];
  /** CLM19 PB: what would the payer pay? Nothing has been done yet. */
  predetermination?: boolean;
}

/** What a visit adds to its claim besides parties and codes. Given by the chart or entered, then copied onto the claim. */
export interface ClaimDetails {
  dates?: Readonly<Partial<Record<ClaimDateKind, IsoDate>>>;
  /** REF*9F. */
  referralNumber?: string;
  /** REF*X4. */
  cliaNumber?: string;
  /** REF*EW. */
  mammographyCertification?: string;
  /** REF*LX. */
  investigationalDeviceExemption?: string;
  /** REF*P4. */
  demonstrationProject?: string;
  /** REF*4N. */
  serviceAuthorizationException?: string;
  /** REF*Y4: the number of the workers' compensation, auto or liability carrier. */
  propertyCasualtyClaimNumber?: string;
  /** REF*EA. */
  medicalRecordNumber?: string;
  note?: ClaimNote;
  /** CLM12. */
  specialProgram?: string;
  /** CLM20. */
  delayReason?: string;
  attachments?: readonly ClaimAttachment[];
  /** AMT*F5. */
  patientPaidCents?: Cents;
  /** HI BG. */
  conditionCodes?: readonly string[];
  /** HI BP and BO. */
  anesthesiaProcedures?: readonly string[];
  /** CRC 75. */
  homebound?: boolean;
  /** CRC ZZ: was a referral given, and which: AV, NU, S2, ST. */
  epsdt?: { referralGiven: boolean; conditions: readonly string[] };
  ambulance?: AmbulanceDetails;
  spinalManipulation?: SpinalManipulation;
  vision?: VisionDetails;
  institutional?: InstitutionalDetails;
  dental?: DentalDetails;
}

/** DTP of loop 2400 (qualifier in brackets). */
export type LineDateKind =
  /** 607 */
  | 'certification-revision'
  /** 463 */
  | 'begin-therapy'
  /** 461 */
  | 'last-certification'
  /** 304 */
  | 'last-seen'
  /** 738 */
  | 'hemoglobin-test'
  /** 739 */
  | 'creatinine-test'
  /** 011 */
  | 'shipped'
  /** 455 */
  | 'last-x-ray'
  /** 454 */
  | 'initial-treatment'
  /** 471 */
  | 'prescription'
  /** 441, dental */
  | 'prior-placement'
  /** 196, dental */
  | 'treatment-start'
  /** 198, dental */
  | 'treatment-completion';

/** SV5, CR3, PWK CT and DTP of durable medical equipment. */
export interface EquipmentDetails {
  days: number;
  rentalCents?: Cents;
  purchaseCents?: Cents;
  /** SV506: 1 weekly, 4 monthly, 6 daily. */
  rentalFrequency?: '1' | '4' | '6';
  /** Certificate of medical necessity: CR301 I initial, R renewal, S revised. */
  certificate?: { type: 'I' | 'R' | 'S'; months: number; controlNumber?: string };
  /** LQ and FRM: the form's number and its answers. */
  form?: { id: string; answers: readonly { question: string; answer: string }[] };
}

/** A tooth and the surfaces treated: TOO, surfaces of M O D B L I F. */
export interface ToothDetails {
  number: string;
  surfaces: readonly string[];
}

/** What a line says beside code, units, charge and date; the same on a captured charge and on the claim. */
export interface LineDetails {
  /** Last day, when the service took several. */
  endDate?: IsoDate;
  /** What `units` counts: UN units (when absent), MJ minutes, DA days, F2 international units. */
  unitOfMeasure?: 'UN' | 'MJ' | 'DA' | 'F2';
  /** Four digits, institutional. */
  revenueCode?: string;
  /** SV207. */
  nonCoveredCents?: Cents;
  /** SV109. */
  emergency?: boolean;
  /** SV111. */
  epsdt?: boolean;
  /** SV112. */
  familyPlanning?: boolean;
  /** Eleven digits, for a drug. */
  ndc?: string;
  /** CTP04 and CTP05 of the drug; the line's units, counted in units (UN), when absent. */
  ndcQuantity?: number;
  ndcUnit?: 'F2' | 'GR' | 'ME' | 'ML' | 'UN';
  /** REF*XZ beside the drug. */
  prescriptionNumber?: string;
  /** PS1: what the practice paid for a purchased test; the provider is the line's `purchasedService`. */
  purchasedServiceCents?: Cents;
  /** REF*X4 and REF*F4. */
  cliaNumber?: string;
  referringCliaNumber?: string;
  priorAuthorizationNumber?: string;
  referralNumber?: string;
  dates?: Readonly<Partial<Record<LineDateKind, IsoDate>>>;
  equipment?: EquipmentDetails;
  /** MEA: test results that Medicare wants with EPO, dialysis and oxygen. */
  measurements?: readonly { kind: 'OG' | 'TR'; qualifier: 'HT' | 'R1' | 'R2' | 'R3' | 'R4'; value: number }[];
  /** QTY*PT. */
  ambulancePatients?: number;
  /** QTY*FL. */
  obstetricAnesthesiaUnits?: number;
  /** Dental. */
  teeth?: readonly ToothDetails[];
  /** SV304: 00 mouth, 01 upper, 02 lower, 10 20 30 40 quadrants. */
  oralCavityAreas?: readonly string[];
  /** SV305: I first placed, R replaced. */
  prosthesis?: 'I' | 'R';
  /** NTE*ADD of the line. */
  note?: string;
}

/** Providers of a claim beside the rendering and the referring one. */
export type ProviderRole =
  | 'attending'
  | 'operating'
  | 'otherOperating'
  | 'supervising'
  | 'ordering'
  | 'assistantSurgeon'
  | 'purchasedService'
  | 'primaryCare';

/** Providers of a line (loop 2420) where they differ from the claim's. */
export type LineProviderRole = 'rendering' | 'referring' | Exclude<ProviderRole, 'attending' | 'primaryCare'>;
