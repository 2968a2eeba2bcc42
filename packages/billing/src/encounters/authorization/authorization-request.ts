import type { IsoDate } from '../../kernel/index.ts';
import type { Coverage, Patient, Payer, Provider } from '../../parties/index.ts';
import type { ClaimKind } from '../claim-details.ts';

/** How soon the payer has to decide: `urgent` where waiting could harm the patient. */
export type AuthorizationUrgency = 'standard' | 'urgent';

/** One service that the payer is asked to approve. */
export interface RequestedService {
  /** CPT, HCPCS or CDT, canonical; '' for a room that is asked for by revenue code alone. */
  procedureCode: string;
  modifiers: readonly string[];
  units: number;
  /** What `units` counts: UN units (when absent), MJ minutes, DA days, F2 international units. */
  unitOfMeasure?: 'UN' | 'MJ' | 'DA' | 'F2';
  from: IsoDate;
  to?: IsoDate;
  /** Four digits, institutional. */
  revenueCode?: string;
}

/** A stay that is asked for (UM01 AR). */
export interface RequestedAdmission {
  date: IsoDate;
  /** CL101: 1 emergency, 2 urgent, 3 elective, 4 newborn, 5 trauma. */
  type: string;
  /** HSD DY. */
  days: number;
}

/** Who is asked for what, for whom and by whom: what a 278 or a FHIR bundle is written from. */
export interface AuthorizationRequest {
  kind: 'prior-authorization' | 'referral';
  urgency: AuthorizationUrgency;
  claimKind: ClaimKind;
  /** TRN02, at most 47 characters, unique for each request: the answer repeats it. */
  traceNumber: string;
  payer: Payer;
  patient: Patient;
  coverage: Coverage;
  /** Who asks: the practice. */
  requester: { name: string; npi: string; taxId: string; taxonomy?: string; phone?: string };
  /** Who is going to do it, where that is known. */
  rendering?: Provider;
  /** Who orders or refers. */
  referring?: Provider;
  facility?: { name: string; npi?: string };
  /** Two digits; of an admission the place of service too. */
  placeOfService: string;
  /** ICD-10-CM, canonical, first the principal one; at most 12. */
  diagnoses: readonly string[];
  services: readonly RequestedService[];
  admission?: RequestedAdmission;
  /** MSG: anything the payer should know, at most 264 characters. */
  note?: string;
  /** On a request that takes an earlier one back: the numbers that the payer gave. */
  cancels?: { authorizationNumber?: string; reference?: string };
}
