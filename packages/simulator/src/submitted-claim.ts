import type { Cents } from './money.ts';

/** A name as sent; `first` is '' for an organization. */
export interface SubmittedName {
  last: string;
  first: string;
  middle: string;
}

/** The billing provider (2010AA) as the payee of the answers. */
export interface SubmittedProvider {
  name: SubmittedName;
  isOrganization: boolean;
  npi: string;
  taxId: string;
  street: string;
  city: string;
  state: string;
  zip: string;
}

/** What one earlier payer decided, for a claim (2320) or a line (2430). Adjustments keep their group. */
export interface PriorDecision {
  /** Name (2330B NM103), SBR01 and the member id (2330A NM109) there; only of 2320. */
  payerName?: string;
  payerSequence?: string;
  memberId?: string;
  /** NM109 of 2330B, or SVD01. */
  payerId: string;
  /** AMT*D or SVD02; undefined when the earlier payer's answer is not on the claim. */
  paidCents: Cents | undefined;
  adjustments: readonly { groupCode: string; carc: string; amountCents: Cents }[];
}

/** Teeth of a dental line (TOO), with their surfaces, and areas of the mouth (SV304). */
export interface SubmittedTeeth {
  teeth: readonly { tooth: string; surfaces: number }[];
  areas: readonly string[];
}

/** What only a bill of a facility says (837I). Dates are ISO days, '' when not sent or not real. */
export interface FacilityBill {
  /** CLM05-1 and CLM05-3, such as 111. */
  typeOfBill: string;
  statementFrom: string;
  statementTo: string;
  admissionDate: string;
  /** CL101 and CL103. */
  admissionType: string;
  patientStatus: string;
  principalDiagnosis: string;
  /** Component 9 of the principal diagnosis; '' when not sent. */
  principalPresentOnAdmission: string;
  attendingNpi: string;
}

export type ClaimKind = 'professional' | 'institutional' | 'dental';

/** One service line (2400). */
export interface SubmittedLine {
  /** SV201; only of a facility. */
  revenueCode?: string;
  /** Only of a dentist. */
  mouth?: SubmittedTeeth;
  /** LX01. */
  number: number;
  /** SV101-1, normally HC. */
  qualifier: string;
  procedure: string;
  modifiers: readonly string[];
  chargeCents: Cents;
  /** UN or MJ. */
  unitMeasure: string;
  /** Thousandths of a unit, so that 1.5 stays a whole number. */
  milliUnits: number;
  /** Diagnosis codes that the line points at, first pointer first, without dots. */
  diagnoses: readonly string[];
  /** ISO days; undefined when the date on the line is not a real day. */
  fromDate: string | undefined;
  toDate: string | undefined;
  placeOfService: string;
  /** REF*6R; '' when not sent. */
  lineControlNumber: string;
  hasPriorAuthorization: boolean;
  hasReferringProvider: boolean;
  priorDecisions: readonly PriorDecision[];
}

/** One claim (2300) with the people and payers of the loops above it. */
export interface SubmittedClaim {
  kind: ClaimKind;
  /** Only of an institutional claim. */
  facility?: FacilityBill;
  /** BHT06 RP: a report of a visit that is paid a head. */
  isEncounter: boolean;
  /** CLM19 PB. */
  isPredetermination: boolean;
  /** SBR05; '' when not sent. */
  medicareSecondaryReason: string;
  /** 0-based order in its interchange: with the control numbers it names the claim. */
  order: number;
  interchangeControl: string;
  /** BHT03 of its transaction set. */
  batchReference: string;
  transactionSetControl: string;
  submitter: { name: SubmittedName; isOrganization: boolean; id: string };
  patientControlNumber: string;
  chargeCents: Cents;
  placeOfService: string;
  /** CLM05-3: 1 original, 7 replacement, 8 void. */
  frequencyCode: string;
  /** SBR01: P, S, T ... */
  payerSequence: string;
  /** SBR09. */
  filingIndicator: string;
  payerId: string;
  payerName: string;
  memberId: string;
  subscriber: SubmittedName;
  subscriberIsOrganization: boolean;
  patient: SubmittedName;
  patientIsSubscriber: boolean;
  /** ISO day; '' when not sent. */
  patientBirthDate: string;
  billingProvider: SubmittedProvider;
  /** '' when not sent. */
  renderingNpi: string;
  hasReferringProvider: boolean;
  diagnoses: readonly string[];
  /** REF*F8; '' when not sent. */
  originalReference: string;
  /** REF*G1; '' when not sent. */
  priorAuthorization: string;
  /** PWK06 of papers that go with the claim: their numbers. */
  attachmentNumbers: readonly string[];
  otherPayers: readonly PriorDecision[];
  lines: readonly SubmittedLine[];
}

/** First and last day of service over all lines with a real date; undefined when there is none. */
export function serviceDates(claim: SubmittedClaim): { from: string; to: string } | undefined {
  const days = claim.lines.flatMap((line) => [line.fromDate, line.toDate]).filter((day) => day !== undefined);
  const sorted = days.toSorted();
  const from = sorted[0];
  const to = sorted.at(-1);
  return from === undefined || to === undefined ? undefined : { from, to };
}
