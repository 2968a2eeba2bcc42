import type { IntakeCharge, IntakeChart, IntakeCoverage, PresentOnAdmission } from '@cleanclaim/billing/encounters';
import type { IsoDate } from '@cleanclaim/billing/kernel';

/** A coverage as the file gives it: its place in the list, the patient as subscriber and `self` need not be said. */
export type EncounterFileCoverage = Omit<IntakeCoverage, 'payerSequence' | 'relationship' | 'subscriber'> &
  Partial<Pick<IntakeCoverage, 'payerSequence' | 'relationship' | 'subscriber'>>;

/** A diagnosis with what the hospital says of it; a bare code will do elsewhere. */
export interface EncounterFileDiagnosis {
  code: string;
  description?: string;
  presentOnAdmission?: PresentOnAdmission;
}

/** A charge: one unit on the day of the visit without modifiers, unless it says otherwise. */
export type EncounterFileCharge = Omit<
  IntakeCharge,
  'procedureCode' | 'description' | 'modifiers' | 'units' | 'dateOfService' | 'diagnosisPointers' | 'providerIds'
> &
  Partial<
    Pick<IntakeCharge, 'procedureCode' | 'description' | 'modifiers' | 'units' | 'dateOfService' | 'diagnosisPointers'>
  >;

export type EncounterFileVisit = Omit<NonNullable<IntakeChart['encounter']>, 'dateOfService' | 'placeOfService'> & {
  dateOfService: IsoDate;
  placeOfService?: string;
};

/** One encounter as a file says it: `docs/encounter-file.md`. */
export interface EncounterFile {
  format: 'cleanclaim-encounter';
  /** For people; not read. */
  story?: string;
  patient: IntakeChart['patient'];
  guarantor?: NonNullable<IntakeChart['guarantor']>;
  coverages: EncounterFileCoverage[];
  encounter: EncounterFileVisit;
  diagnoses: (string | EncounterFileDiagnosis)[];
  charges: EncounterFileCharge[];
  notes?: IntakeChart['notes'];
}
