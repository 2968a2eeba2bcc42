import type { Enrollment, EnrollmentStanding } from '@cleanclaim/billing/parties';

export type { Enrollment, EnrollmentStanding } from '@cleanclaim/billing/parties';

/** A provider's standing with one payer today, of all that is on file. */
export interface EnrollmentCell {
  payerId: string;
  standing: EnrollmentStanding;
  /** Days of the one that says so. */
  from: string;
  to?: string;
  enrollments: Enrollment[];
}

/** Providers by payers. A provider without a cell for a payer has nothing on file with it. */
export interface EnrollmentsView {
  today: string;
  payers: { id: string; name: string; checksEnrollment: boolean }[];
  providers: {
    id: string;
    version: number;
    name: string;
    npi: string;
    credential: string;
    /** Renders visits of the practice; others are named on claims only. */
    renders: boolean;
    cells: EnrollmentCell[];
  }[];
}
